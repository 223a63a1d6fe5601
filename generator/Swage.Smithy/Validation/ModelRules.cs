using Swage.Smithy.Assembly;

namespace Swage.Smithy.Validation;

/// <summary>Runs the rules an assembled model must keep. Only what the user's files define is checked.</summary>
internal static class ModelRules
{
    private static readonly IModelRule[] s_rules =
    [
        new TargetRule(),
        new TraitRule(),
        new TraitTargetRule(),
        new TraitValueRule(),
        new MixinRule(),
        new EnumRule(),
        new UnionRule(),
        new DefaultRule(),
        new MapKeysRule(),
        new NameConflictRule(),
    ];

    /// <summary>Adds what the rules find to the events.</summary>
    public static void Check(SemanticModel model, Assembler assembler, List<ModelEvent> events, CancellationToken cancellationToken)
    {
        var context = new RuleContext(model, assembler, events, cancellationToken);
        foreach (var rule in s_rules)
        {
            cancellationToken.ThrowIfCancellationRequested();
            rule.Check(context);
        }
    }
}

/// <summary>A rule that an assembled model must keep.</summary>
internal interface IModelRule
{
    void Check(RuleContext context);
}

/// <summary>What a rule looks at.</summary>
internal sealed class RuleContext(SemanticModel model, Assembler assembler, List<ModelEvent> events, CancellationToken cancellationToken)
{
    public CancellationToken CancellationToken { get; } = cancellationToken;

    /// <summary>The whole model.</summary>
    public SemanticModel Model { get; } = model;

    /// <summary>The shapes the user's files define, each as written beside what it became.</summary>
    public IReadOnlyList<Draft> Drafts { get; } = assembler.Drafts.ToList();

    /// <summary>Whether part of a shape could not be read, so that nothing can be said of what it lacks.</summary>
    public bool IsIncomplete(ShapeId id) => assembler.Context.Drafts.TryGetValue(id, out var draft) && draft.Declaration.IsIncomplete;

    /// <summary>The absolute ID of what a shape names.</summary>
    public ShapeId? Resolve(Draft draft, Syntax.NameReference reference) => assembler.Resolve(draft.Declaration.File, reference);

    public void Report(Severity severity, string eventId, ShapeId? shape, SourceLocation location, string message) =>
        events.Add(new ModelEvent(severity, eventId, shape, location, message));

    public void Error(string eventId, ShapeId? shape, SourceLocation location, string message) => Report(Severity.Error, eventId, shape, location, message);

    /// <summary>Reports that something names a shape that is not there, unless it may be in a statement that could not be read.</summary>
    public void Missing(string eventId, ShapeId? shape, ShapeId missing, SourceLocation location, string message, Severity severity = Severity.Error) =>
        assembler.Context.ReportMissing(eventId, shape, missing, location, message, severity);

    /// <summary>A hint at what was probably meant by a name that is not there.</summary>
    public string Hint(string name, IEnumerable<string> candidates) => assembler.Context.Hint(name, candidates);

    /// <summary>A hint at shapes with a name like that of one that is missing.</summary>
    public string Hint(ShapeId missing) =>
        Hint(
            missing.Name,
            Model.Shapes.Keys.Where(k => k.Namespace == missing.Namespace || k.Namespace == Syntax.TraitNames.Prelude).Select(k => k.Name));
}
