namespace Swage.Smithy;

/// <summary>A loaded model with everything found wrong in it. The model is usable even where there are errors: what could not be read is left out.</summary>
/// <param name="Model">The model.</param>
/// <param name="Events">What was found, in the order of the files.</param>
public sealed record LoadResult(SemanticModel Model, IReadOnlyList<ModelEvent> Events)
{
    /// <summary>Whether any event is an error.</summary>
    public bool HasErrors => Events.Any(e => e.Severity == Severity.Error);
}
