using Swage.Smithy.Syntax;

namespace Swage.Smithy.Assembly;

/// <summary>What the steps of assembly share.</summary>
internal sealed class AssemblyContext
{
    /// <summary>How many suggestions one load makes. Each compares a name with many others, and past the first few nobody reads them.</summary>
    private const int MostHints = 50;

    private readonly IReadOnlyDictionary<ShapeId, Shape> _known;
    private readonly List<ModelEvent> _events;
    private readonly HashSet<SourceFile> _builtIn;
    private readonly HashSet<string> _unsure;
    private int _hints;

    public AssemblyContext(IReadOnlyList<ModelFile> files, IReadOnlyDictionary<ShapeId, Shape> known, StringTable strings, List<ModelEvent> events)
    {
        _known = known;
        _events = events;
        _builtIn = [.. files.Where(f => f.IsBuiltIn).Select(f => f.Source)];
        _unsure = [.. files.Where(f => f.LostStatements).Select(f => f.Namespace ?? "")];
        Names = new NameResolver(Exists, strings);
        Nodes = new NodeResolver(Names);
        Traits = new TraitGatherer(this);
    }

    /// <summary>The shapes being assembled, in the order of their definitions.</summary>
    public Dictionary<ShapeId, Draft> Drafts { get; } = [];

    public NameResolver Names { get; }

    public NodeResolver Nodes { get; }

    public TraitGatherer Traits { get; }

    public bool Exists(ShapeId id) => Drafts.ContainsKey(id) || _known.ContainsKey(id);

    public Shape? Known(ShapeId id) => _known.TryGetValue(id, out var shape) ? shape : null;

    /// <summary>The type of a shape, assembled or not; null where there is none.</summary>
    public ShapeType? TypeOf(ShapeId id) =>
        Drafts.TryGetValue(id, out var draft) ? draft.Type : _known.TryGetValue(id, out var shape) ? shape.Type : null;

    /// <summary>Reports an error, unless it is about a file of our own that a user's definitions changed the sense of.</summary>
    public void Report(string eventId, ShapeId? shape, SourceLocation location, string message, Severity severity = Severity.Error)
    {
        if (location.File is null || !_builtIn.Contains(location.File))
            _events.Add(new ModelEvent(severity, eventId, shape, location, message));
    }

    /// <summary>Reports that something names a shape that is not there, unless it may be in a statement that could not be read.</summary>
    public void ReportMissing(
        string eventId, ShapeId? shape, ShapeId missing, SourceLocation location, string message, Severity severity = Severity.Error)
    {
        if (!_unsure.Contains(missing.Namespace))
            Report(eventId, shape, location, message, severity);
    }

    /// <summary>A hint at what was probably meant by a name that is not there; empty where nothing is near, and after the first few of a load.</summary>
    public string Hint(string name, IEnumerable<string> candidates) => ++_hints > MostHints ? "" : Nearest.Hint(name, candidates);

    /// <summary>Resolves a written name; null where it is no shape ID, which the reader has reported.</summary>
    public ShapeId? Resolve(ModelFile file, NameReference name) => Names.Resolve(file, name.Text);

    /// <summary>Resolves written names, leaving out what is no shape ID.</summary>
    public IReadOnlyList<ShapeId> Resolve(ModelFile file, IReadOnlyList<NameReference> names)
    {
        if (names.Count == 0)
            return [];
        var ids = new List<ShapeId>(names.Count);
        foreach (var name in names)
        {
            if (Resolve(file, name) is { } id)
                ids.Add(id);
        }

        return ids;
    }
}
