using Swage.Tests;
using Swage.Tests.Mutation;
using Xunit.Abstractions;

namespace Swage.Smithy.Tests.Suites;

/// <summary>Whatever the input, loading ends, without an exception, and every finding has a place within its file.</summary>
public class MutationTests(ITestOutputHelper output)
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

    [Fact]
    public void Broken_IDL_is_loaded_or_refused() => Run("a.smithy", new Mutator([Idl, .. Cases()], ModelPieces.Idl, ('\n', " "), 20261124));

    [Fact]
    public void Broken_JSON_models_are_loaded_or_refused() =>
        Run("a.json", new Mutator([Json, .. Cases().Select(t => AstText.Write(ModelLoader.Load([new ModelSource("a.smithy", t)]).Model, "sample"))], ModelPieces.Json, ('{', ", "), 20261125));

    [CorpusFact]
    public void Files_of_the_suite_with_pieces_changed()
    {
        var files = Directory.GetFiles(Corpus.PathOf("smithy/loader"), "*.*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Where(f => f.EndsWith(".smithy", StringComparison.Ordinal) || f.EndsWith(".json", StringComparison.Ordinal)).ToList();
        var texts = files.ToLookup(f => Path.GetExtension(f), File.ReadAllText);
        Run("a.smithy", new Mutator([.. texts[".smithy"]], ModelPieces.Idl, ('\n', " "), 7));
        Run("a.json", new Mutator([.. texts[".json"]], ModelPieces.Json, ('{', ", "), 8));
    }

    private static IEnumerable<string> Cases() =>
        Directory.GetFiles(Path.Combine(Repository.Root, "tests/Swage.Generator.Tests/Golden/Cases"), "*.smithy").Order(StringComparer.Ordinal).Select(File.ReadAllText);

    // What loading any file costs (the table of strings, the prelude's shapes in the model), and what each character may.
    private void Run(string path, Mutator mutator) =>
        new MutationRun("loader, " + path, fixedBytes: 1024 * 1024, bytesPerCharacter: 300).Run(output, mutator.Next, text => Load(path, text));
}
