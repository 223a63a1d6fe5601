using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;
using Swage.Tests;

namespace Swage.Analyzers.Tests.Worlds;

/// <summary>
/// A piece of C# out of <c>Cases/*.txt</c>. The file is named for the rule its marks <c>[|…|]</c> stand for; <c>{|SWG1002:…|}</c> names another.
/// A file whose name begins with <c>Correct</c> holds programs about which no rule may say a word.
/// </summary>
/// <remarks>
/// A case begins at a line <c>### name</c>. Lines <c>@worlds: aws swage</c> (aws3, aws4, aws for both, swage; all where there is none) and
/// <c>@kind: statements|members|file</c> (statements where there is none) may follow, then the code. <c>%SMS_MFA%</c> is the name of a constant;
/// see <see cref="World.Spell"/>.
/// </remarks>
internal sealed record Case(string File, string Name, IReadOnlyList<string> Worlds, string Kind, string Code)
{
    private const string Locals =
        "string user, string email, string password, string newPassword, string code, string session, string poolId, string clientId, string clientSecret, string hash, "
        + "string srpA, string signature, string secretBlock, string stamp, string deviceKey, string refreshToken, string accessToken, string credential, string answer, bool flag";

    /// <summary>The rule whose marks have no name; null in files of correct programs.</summary>
    public string? Rule => File.StartsWith("SWG", StringComparison.Ordinal) ? File.Split('-', '.')[0] : null;

    public static IReadOnlyList<Case> All { get; } = Read();

    /// <summary>The whole source in a world, marks in it.</summary>
    public string Source(World world, int number)
    {
        var code = world.Spell(Code);
        var head = "using System;\nusing System.Collections.Generic;\nusing System.Globalization;\nusing System.Linq;\nusing System.Threading;\nusing System.Threading.Tasks;\n"
            + world.Usings;
        var open = $"namespace Case{number};\n";
        return Kind switch
        {
            "file" => head + open + code,
            "members" => $"{head}{open}internal sealed class Sample\n{{\n    private readonly {world.Client} _client = null!;\n{code}\n}}\n",
            _ => $"{head}{open}internal static class Sample\n{{\n    public static async Task Run({world.Client} client, {Locals})\n    {{\n{code}\n        await Task.CompletedTask;\n    }}\n}}\n",
        };
    }

    /// <summary>Takes the marks out of a source.</summary>
    public (string Source, IReadOnlyList<(string Id, TextSpan Span)> Marks) Unmark(string marked)
    {
        var text = new StringBuilder();
        var marks = new List<(string, TextSpan)>();
        var at = 0;
        foreach (Match mark in Regex.Matches(marked, @"\[\|(?<text>.*?)\|\]|\{\|(?<id>SWG\d+):(?<text>.*?)\|\}", RegexOptions.Singleline))
        {
            text.Append(marked, at, mark.Index - at);
            var inner = mark.Groups["text"].Value;
            var id = mark.Groups["id"].Success ? mark.Groups["id"].Value : Rule ?? throw new InvalidOperationException($"{File}: {Name}: a correct program has no marks.");
            marks.Add((id, new TextSpan(text.Length, inner.Length)));
            text.Append(inner);
            at = mark.Index + mark.Length;
        }

        return (text.Append(marked, at, marked.Length - at).ToString(), marks);
    }

    private static List<Case> Read()
    {
        var cases = new List<Case>();
        foreach (var path in Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests", "Swage.Analyzers.Tests", "Cases"), "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            foreach (var part in Regex.Split(System.IO.File.ReadAllText(path).ReplaceLineEndings("\n"), "^### ", RegexOptions.Multiline).Skip(1))
            {
                var lines = part.Split('\n');
                string[] worlds = ["aws3", "aws4", "swage"];
                var kind = "statements";
                var first = 1;
                for (; first < lines.Length && lines[first].StartsWith('@'); first++)
                {
                    var (name, value) = (lines[first].Split(':')[0][1..], lines[first][(lines[first].IndexOf(':', StringComparison.Ordinal) + 1)..].Trim());
                    if (name == "worlds")
                        worlds = [.. value.Split(' ').SelectMany<string, string>(w => w == "aws" ? ["aws3", "aws4"] : [w])];
                    else
                        kind = name == "kind" ? value : throw new InvalidOperationException($"{path}: '{name}' is no setting of a case.");
                }

                cases.Add(new Case(Path.GetFileName(path), lines[0].Trim(), worlds, kind, string.Join('\n', lines[first..])));
            }
        }

        return cases;
    }
}
