using System.Globalization;

namespace Swage.Generator.Naming;

/// <summary>Tells equal names apart within one scope: the first keeps its name, the next get an ordinal (<c>Tags</c>, <c>Tags2</c>, <c>Tags3</c>).
/// The result depends on the order of the calls alone, so callers add in a stable order. Not thread safe.</summary>
internal sealed class UniqueNames
{
    private readonly HashSet<string> _taken;

    private UniqueNames(StringComparer comparer) => _taken = new HashSet<string>(comparer);

    /// <summary>A scope for C# names: case matters, a leading <c>@</c> does not.</summary>
    public static UniqueNames ForCSharp() => new(StringComparer.Ordinal);

    /// <summary>A scope for file and hint names: case does not matter.</summary>
    public static UniqueNames ForFiles() => new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes a name out of the scope; whether it was free.</summary>
    public bool Reserve(string name) => _taken.Add(Bare(name));

    /// <summary>Takes names out of the scope.</summary>
    public void Reserve(IEnumerable<string> names)
    {
        foreach (var name in names)
            Reserve(name);
    }

    /// <summary>Whether a name is taken.</summary>
    public bool IsTaken(string name) => _taken.Contains(Bare(name));

    /// <summary>The name, or the first variant of it with an ordinal that is still free; it is taken from now on.</summary>
    public string Add(string name)
    {
        if (Reserve(name))
            return name;
        var bare = Bare(name);
        // After a digit the ordinal would read as part of the number: Level1_2, not Level12.
        var stem = bare.Length > 0 && char.IsDigit(bare[bare.Length - 1]) ? bare + "_" : bare;
        for (var ordinal = 2; ; ordinal++)
        {
            // No keyword ends with a digit, so the variant needs no @.
            var variant = stem + ordinal.ToString(CultureInfo.InvariantCulture);
            if (_taken.Add(variant))
                return variant;
        }
    }

    private static string Bare(string name) => name.Length > 0 && name[0] == '@' ? name.Substring(1) : name;
}
