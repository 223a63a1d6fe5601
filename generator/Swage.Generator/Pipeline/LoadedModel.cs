using Swage.Generator.Collections;
using Swage.Generator.Diagnostics;
using Swage.Smithy;

namespace Swage.Generator.Pipeline;

/// <summary>The project's model files, assembled once for all clients.</summary>
/// <remarks>Made anew only when a file's content changed, so comparing by reference is enough.</remarks>
internal sealed class LoadedModel(SemanticModel model, IReadOnlyList<ModelEvent> events, bool isEmpty)
{
    public SemanticModel Model { get; } = model;

    public IReadOnlyList<ModelEvent> Events { get; } = events;

    /// <summary>Whether the project has no model file at all.</summary>
    public bool IsEmpty { get; } = isEmpty;

    public static LoadedModel Load(EquatableArray<ModelFile> files, CancellationToken cancellationToken)
    {
        var sources = new List<ModelSource>(files.Count);
        foreach (var file in files)
        {
            // Not ToString(): it would keep a second copy of a large model alive as one string.
            var text = new char[file.Text.Length];
            file.Text.CopyTo(0, text, 0, text.Length);
            sources.Add(new ModelSource(file.Path, text));
        }

        var result = ModelLoader.Load(sources, cancellationToken);
        return new LoadedModel(result.Model, result.Events, files.Count == 0);
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
