using System.Globalization;
using System.Text;

namespace Swage.Generator.Naming;

/// <summary>Names of generated files, as Roslyn takes them: it refuses some characters and names equal but for case, and a refusal costs the
/// generator's whole output (CS8785), so every name comes from here.</summary>
internal static class HintNames
{
    // With EmitCompilerGeneratedFiles the name ends a path below obj; the classic limit of Windows paths is 260.
    private const int LongestStem = 80;

    /// <summary>The hint name of one part of a client's code, such as <c>Contoso.Identity.CognitoClient.Types.g.cs</c>. Where a name is cut, or holds
    /// a character that is not plain ASCII, a hash of the full name keeps it apart from others.</summary>
    /// <param name="clientFullName">The client class's name with its namespace.</param>
    /// <param name="part">What the file holds: <c>Client</c>, a shape's name, …</param>
    /// <param name="hashed">Whether to put the hash in any case: for a client whose name another client's differs from in case alone.</param>
    public static string For(string clientFullName, string part, bool hashed = false)
    {
        var client = Clean(clientFullName, out var clientChanged);
        var shown = Clean(part, out var partChanged);
        var stem = client + "." + shown;
        if (hashed || clientChanged || partChanged || stem.Length > LongestStem)
        {
            var simple = client.Substring(client.LastIndexOf('.') + 1);
            stem = Cut(simple, 40) + "." + Cut(shown, 30) + "-" + Hash(clientFullName + "\n" + part);
        }

        return stem + ".g.cs";
    }

    private static string Clean(string text, out bool changed)
    {
        var builder = new StringBuilder(text.Length);
        changed = text.Length == 0;
        foreach (var c in text)
        {
            var fits = c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '_' or '-'
                || (c == '.' && builder.Length > 0 && builder[builder.Length - 1] != '.');
            changed |= !fits;
            builder.Append(fits ? c : '_');
        }

        if (builder.Length == 0)
            builder.Append('_');
        if (builder[builder.Length - 1] == '.')
        {
            changed = true;
            builder.Length--;
        }

        return builder.ToString();
    }

    private static string Cut(string text, int length) => text.Length <= length ? text : text.Substring(0, length);

    /// <summary>Eight hexadecimal digits: FNV-1a, as string.GetHashCode differs from one process to the next.</summary>
    public static string Hash(string text)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in text)
            hash = unchecked((hash ^ c) * 1099511628211UL);
        return unchecked((uint)(hash ^ (hash >> 32))).ToString("x8", CultureInfo.InvariantCulture);
    }
}
