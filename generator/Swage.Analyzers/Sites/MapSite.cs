using Microsoft.CodeAnalysis;
using Swage.Analyzers.Facts;

namespace Swage.Analyzers.Sites;

/// <summary>
/// One request that code makes, and the map it fills: what is sent where, as far as it can be seen. What cannot be seen is said to be unseen,
/// and rules stay silent about it.
/// </summary>
internal sealed class MapSite(MapProperty property, IOperation request)
{
    public MapProperty Property { get; } = property;

    public KeyTable Table => Property.Table;

    /// <summary>The <c>new</c> or <c>with</c> that makes the request.</summary>
    public IOperation Request { get; } = request;

    /// <summary>What is assigned to the request's members, by name, the latest first come.</summary>
    public Dictionary<string, IOperation> Members { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether every write to the request's members is seen.</summary>
    public bool SeesEveryMember { get; set; } = true;

    /// <summary>The expression of the case, or null where none is seen.</summary>
    public IOperation? CaseOperation { get; set; }

    /// <summary>The value of the case where it is a constant.</summary>
    public string? CaseValue { get; set; }

    /// <summary>What is known of the case, or null.</summary>
    public CaseFacts? Case => Table.Case(CaseValue);

    /// <summary>What is assigned to the map's property, or null.</summary>
    public IOperation? Map { get; set; }

    /// <summary>The case whose typed answer the map is, or null for a plain map.</summary>
    public CaseFacts? TypedAnswer { get; set; }

    /// <summary>The entries seen, in order.</summary>
    public List<MapEntry> Entries { get; } = [];

    /// <summary>Whether every entry is seen, with constant keys, so that what is not among them is missing.</summary>
    public bool SeesEveryEntry { get; set; }

    /// <summary>The last entry of a key, or null.</summary>
    public MapEntry? Entry(string key) => Entries.LastOrDefault(e => e.Key == key);
}
