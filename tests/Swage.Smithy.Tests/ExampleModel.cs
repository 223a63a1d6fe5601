namespace Swage.Smithy.Tests;

/// <summary>Makes models from IDL text.</summary>
internal static class ExampleModel
{
    /// <summary>A model without errors from the text of one file; <c>$version</c> and the namespace <c>example</c> are put in front where the text has none.</summary>
    public static SemanticModel Load(string idl)
    {
        if (!idl.Contains("namespace ", StringComparison.Ordinal))
            idl = $"$version: \"2.0\"\nnamespace example\n{idl}";
        var result = ModelLoader.Load([new ModelSource("test.smithy", idl.AsMemory())], CancellationToken.None);
        var errors = result.Events.Where(e => e.Severity == Severity.Error).Select(e => $"{e.Location}: {e.Message}").ToList();
        Assert.True(errors.Count == 0, string.Join('\n', errors));
        return result.Model;
    }

    /// <summary>A shape of the namespace <c>example</c>, a member by <c>Shape$member</c>.</summary>
    public static T Get<T>(this SemanticModel model, string name)
        where T : Shape
        => Assert.IsAssignableFrom<T>(model.Find(ShapeId.Parse($"example#{name}")));

    /// <summary>A shape of the namespace <c>example</c>.</summary>
    public static Shape Get(this SemanticModel model, string name) => model.Get<Shape>(name);
}
