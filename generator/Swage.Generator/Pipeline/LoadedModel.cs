using Swage.Generator.Collections;
using Swage.Generator.Diagnostics;
using Swage.Smithy;

namespace Swage.Generator.Pipeline;

/// <summary>The project's model files, assembled once for all clients.</summary>
/// <remarks>Made anew only when a file's content changed, so comparing by reference is enough.</remarks>
internal sealed class LoadedModel(SemanticModel model, IReadOnlyList<ModelEvent> events, bool isEmpty, string? crash = null)
{
    public SemanticModel Model { get; } = model;

    public IReadOnlyList<ModelEvent> Events { get; } = events;

    /// <summary>Whether the project has no model file at all.</summary>
    public bool IsEmpty { get; } = isEmpty;

    /// <summary>What a bug of ours threw while the files were read, or null: no client can be made then, and each says so.</summary>
    public string? Crash { get; } = crash;

    public static LoadedModel Load(EquatableArray<ModelFile> files, CancellationToken cancellationToken) =>
        Load(files, ModelLoader.Load, cancellationToken);

    internal static LoadedModel Load(
        EquatableArray<ModelFile> files, Func<IReadOnlyList<ModelSource>, CancellationToken, LoadResult> load, CancellationToken cancellationToken)
    {
        try
        {
            // The loader reads a whole string in place and keeps nothing of it.
            var result = load([.. files.Select(f => new ModelSource(f.Path, f.Text.ToString().AsMemory()))], cancellationToken);
            return new LoadedModel(result.Model, result.Events, files.Count == 0);
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            var nothing = new SemanticModel(new Dictionary<ShapeId, Shape>(), new Dictionary<string, Node>());
            return new LoadedModel(nothing, [], files.Count == 0, $"{problem.GetType().Name}: {problem.Message}");
        }
    }

    /// <summary>The findings worth reporting, at their lines in the model files.</summary>
    public EquatableArray<DiagnosticInfo> Diagnostics() => Events
        .Where(e => e.Severity >= Severity.Warning)
        .Select(e => DiagnosticInfo.AtModel(e.Location, IdOf(e.Severity), e.Message.TrimEnd('.'), e.EventId))
        .ToEquatableArray();

    // A warning of Smithy's is no warning of the build's: AWS's own models have some, and builds treat warnings as errors.
    private static string IdOf(Severity severity) => severity switch
    {
        Severity.Error => Descriptors.ModelError,
        Severity.Danger => Descriptors.ModelWarning,
        _ => Descriptors.ModelAdvice,
    };
}
