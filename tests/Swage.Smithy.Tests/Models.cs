namespace Swage.Smithy.Tests;

/// <summary>Short ways to load a model from a test and look at what came of it.</summary>
internal static class Models
{
    /// <summary>Loads IDL text as it stands.</summary>
    public static LoadResult Load(string idl) => ModelLoader.Load([new ModelSource("test.smithy", idl)]);

    /// <summary>Loads the shapes of an IDL 2.0 file in the namespace <c>t</c>; the first line of the text is line 3.</summary>
    public static LoadResult LoadShapes(string idl) => Load("$version: \"2.0\"\nnamespace t\n" + idl);

    /// <summary>Loads JSON text.</summary>
    public static LoadResult LoadJson(string json) => ModelLoader.Load([new ModelSource("test.json", json)]);

    /// <summary>Loads several files, named with their texts.</summary>
    public static LoadResult LoadFiles(params (string Path, string Text)[] files) =>
        ModelLoader.Load([.. files.Select(f => new ModelSource(f.Path, f.Text))]);

    /// <summary>The model, which must be without errors.</summary>
    public static SemanticModel Model(this LoadResult result)
    {
        Assert.Empty(result.Errors());
        return result.Model;
    }

    /// <summary>Errors and dangers as <c>line,column: message</c>.</summary>
    public static string[] Errors(this LoadResult result) =>
        [.. result.Events.Where(e => e.Severity >= Severity.Danger).Select(e => $"{e.Location.Line},{e.Location.Column}: {e.Message}")];

    /// <summary>Asserts that there is exactly one error, at a place, whose message holds a text.</summary>
    public static void Refused(this LoadResult result, int line, int column, string text)
    {
        var error = Assert.Single(result.Errors());
        Assert.StartsWith($"{line},{column}: ", error, StringComparison.Ordinal);
        Assert.Contains(text, error, StringComparison.Ordinal);
    }

    /// <summary>A shape, a member among them, which must be there.</summary>
    public static Shape Shape(this SemanticModel model, string id) => model.Expect(ShapeId.Parse(id));

    /// <summary>A trait's value as JSON text, or null where it is not applied. Traits of the prelude need no namespace.</summary>
    public static string? Trait(this Shape shape, string id) =>
        shape.Traits[ShapeId.Parse(id.Contains('#', StringComparison.Ordinal) ? id : "smithy.api#" + id)] is { } value ? NodePrinter.Print(value) : null;

    /// <summary>The names of the members, in order.</summary>
    public static string MemberNames(this Shape shape) => string.Join(' ', shape.Members.Select(m => m.Name));
}
