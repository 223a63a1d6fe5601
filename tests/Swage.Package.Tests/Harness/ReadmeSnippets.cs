using System.Text.RegularExpressions;
using Swage.Tests;

namespace Swage.Package.Tests.Harness;

/// <summary>The three snippets of the README's "What it looks like", word for word: the tests build what a newcomer reads.</summary>
internal static partial class ReadmeSnippets
{
    private static readonly IReadOnlyList<string> s_fences = Read();

    /// <summary>Items for the SDK author's project file.</summary>
    public static string ProjectItems => s_fences[0];

    /// <summary>The file with the attributed class.</summary>
    public static string ClientFile => s_fences[1];

    /// <summary>Statements that call the client. They use <c>pool</c>, <c>app</c>, <c>user</c>, <c>code</c> and <c>asked</c>.</summary>
    public static string Calls => s_fences[2];

    private static List<string> Read()
    {
        var readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));
        var section = readme[readme.IndexOf("## What it looks like", StringComparison.Ordinal)..];
        section = section[..section.IndexOf("\n## ", StringComparison.Ordinal)];
        List<string> fences = [.. Fence().Matches(section).Select(m => m.Groups["text"].Value)];
        Assert.Equal(3, fences.Count);
        return fences;
    }

    [GeneratedRegex(@"^```(?:xml|csharp)\n(?<text>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
