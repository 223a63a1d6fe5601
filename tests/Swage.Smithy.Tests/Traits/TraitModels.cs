using Swage.Smithy.Assembly;
using Swage.Smithy.Syntax;
using Swage.Tests;

namespace Swage.Smithy.Tests.Traits;

/// <summary>Loads trait models by themselves, without the ones the library carries.</summary>
internal static class TraitModels
{
    /// <summary>What <c>models/swage</c> holds, as embedded in the library.</summary>
    public static SemanticModel Ours { get; } = Load(Embedded());

    /// <summary>The official models of the corpus.</summary>
    public static SemanticModel Official() =>
        Load(Directory.EnumerateFiles(Corpus.PathOf("smithy/traits"), "*.smithy").Order(StringComparer.Ordinal).Select(path => (path, File.ReadAllText(path))));

    public static SemanticModel Load(IEnumerable<(string Path, string Text)> files)
    {
        var events = new List<ModelEvent>();
        var strings = new StringTable();
        var models = new List<ModelFile>();
        foreach (var (path, text) in files)
        {
            var model = IdlParser.Read(new SourceFile(path, text.AsSpan()), text, strings, isBuiltIn: true, CancellationToken.None);
            events.AddRange(model.Events);
            models.Add(model);
        }

        var assembled = new Assembler(models, new Dictionary<ShapeId, Shape>(), strings, events, CancellationToken.None).Assemble();
        Assert.Empty(events.Select(e => $"{e.Location}: {e.Message}"));
        return assembled;
    }

    /// <summary>The traits in use, each with the shapes that have it.</summary>
    public static IEnumerable<IGrouping<ShapeId, Shape>> TraitUses(this ShapeGraph graph) =>
        from shape in graph.Shapes
        from trait in shape.Traits
        group shape by trait.Id;

    public static IEnumerable<(string Path, string Text)> Embedded()
    {
        var assembly = typeof(ModelLoader).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.EndsWith(".smithy", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return (name, reader.ReadToEnd());
        }
    }
}
