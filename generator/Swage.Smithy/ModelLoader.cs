namespace Swage.Smithy;

/// <summary>A loaded model with everything found wrong in it. The model is usable even where there are errors: what could not be read is left out.</summary>
public sealed record LoadResult(SemanticModel Model, IReadOnlyList<ModelEvent> Events)
{
    /// <summary>Whether any event is an error.</summary>
    public bool HasErrors => Events.Any(e => e.Severity == Severity.Error);
}
