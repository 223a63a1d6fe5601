using Swage.Tests;

namespace Swage.Smithy.Tests.Suites;

/// <summary>Whatever the input, loading ends, without an exception, and every finding has a place within its file.</summary>
public class MutationTests
{
    private const string Idl = """"
        $version: "2.0"
        $operationInputSuffix: "Request"
        metadata a = [{b: smithy.api#String, "c": [1.5e3, true, null]}]
        namespace t
        use smithy.api#String

        /// Docs
        @tags(["a", "b"]) @documentation("""
            text \u00e9
              block""")
        service S { version: "1", operations: [O], resources: [R], rename: { "t#L": "M" } }
        resource R { identifiers: { id: String }, read: O, properties: { p: Integer } }
        operation O { input := for R with [X] { @required $id, b: L = []
        }
        output: T, errors: [E] }
        @mixin structure X { x: Integer }
        structure T { a: String = "q"
        }
        @error("client") structure E with [X] { $x }
        list L { member: String } map N { key: String, value: L }
        enum F { A = "a"
        B } intEnum G { @enumValue(1) A }
        union U { a: T, b: U }
        apply T$a { @length(min: 1, max: 2) @sensitive }
        apply X @deprecated
        """";

    private const string Json = """
        {"smithy": "1.0", "metadata": {"a": [1, -2.5e3, true, false, null, "\u00e9\n"]}, "shapes": {
        "t#S": {"type": "structure", "mixins": [{"target": "t#M"}], "members": {"a": {"target": "t#I", "traits": {"smithy.api#box": {}}}}},
        "t#M": {"type": "structure", "members": {"m": {"target": "t#S"}}, "traits": {"smithy.api#mixin": {}}},
        "t#I": {"type": "integer"}, "t#S$a": {"type": "apply", "traits": {"smithy.api#required": {}}},
        "t#O": {"type": "operation", "input": {"target": "t#S"}, "errors": [{"target": "t#S"}]},
        "t#V": {"type": "service", "version": "1", "operations": [{"target": "t#O"}], "rename": {"t#S": "T"}},
        "t#E": {"type": "string", "traits": {"smithy.api#enum": [{"value": "a", "name": "A"}]}},
        "t#R": {"type": "resource", "identifiers": {"a": {"target": "t#E"}}, "read": {"target": "t#O"}}}}
        """;

    private static readonly string[] s_pieces =
    [
        "{", "}", "[", "]", "(", ")", "\"", "\"\"\"", "\\", "@", "$", "#", ":", ":=", "=", ",", "\n", "//", "///", "-", "1", ".", "e", "_", "\0", "\uD83D", "é", "with", "for", "apply ",
        "structure ", "null", "t#S", "smithy.api#String", "namespace x\n", "use a#b\n", "$version: \"1\"\n", "\"type\"", "\"traits\"", "\"target\"", "\"members\"",
    ];

    private static void Load(string path, string text)
    {
        try
        {
            foreach (var e in ModelLoader.Load([new ModelSource(path, text)]).Events)
            {
                Assert.InRange(e.Location.Start, 0, text.Length);
                Assert.InRange(e.Location.Start + e.Location.Length, 0, Math.Max(text.Length, e.Location.Start));
                Assert.InRange(e.Location.Line, e.Location.File is null ? 0 : 1, int.MaxValue);
                Assert.NotEmpty(e.Message);
            }
        }
        catch (Exception e) when (e is not Xunit.Sdk.XunitException)
        {
            Assert.Fail($"{e.GetType().Name} at {e.StackTrace?.Split('\n')[0]} for this text:\n{text}");
        }
    }

    [Fact]
    public void Texts_cut_off_anywhere()
    {
        for (var i = 0; i <= Idl.Length; i++)
        {
            Load("a.smithy", Idl[..i]);
            Load("a.smithy", Idl[i..]);
        }

        for (var i = 0; i <= Json.Length; i++)
        {
            Load("a.json", Json[..i]);
            Load("a.json", Json[i..]);
        }
    }

    [Theory]
    [InlineData("a.smithy", Idl)]
    [InlineData("a.json", Json)]
    public void Texts_with_pieces_changed(string path, string text)
    {
        var random = new Random(20261124);
        for (var i = 0; i < 3000; i++)
            Load(path, Mutate(text, random));
    }

    [CorpusFact]
    public void Files_of_the_suite_with_pieces_changed()
    {
        var random = new Random(7);
        foreach (var file in Directory.GetFiles(Corpus.PathOf("smithy/loader"), "*.*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var text = File.ReadAllText(file);
            for (var i = 0; i < 10; i++)
                Load(Path.GetFileName(file), Mutate(text, random));
        }
    }

    private static string Mutate(string text, Random random)
    {
        for (var changes = random.Next(1, 5); changes > 0; changes--)
        {
            var at = random.Next(text.Length + 1);
            var length = Math.Min(random.Next(0, 12), text.Length - at);
            text = random.Next(4) switch
            {
                0 => text.Remove(at, length),
                1 => text.Insert(at, s_pieces[random.Next(s_pieces.Length)]),
                2 => text.Remove(at, length).Insert(at, s_pieces[random.Next(s_pieces.Length)]),
                _ => text.Insert(random.Next(text.Length + 1), text.Substring(at, length)),
            };
        }

        return text;
    }
}
