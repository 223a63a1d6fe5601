using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
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

    /// <summary>The <c>new</c>, the <c>with</c> or the call of <c>Create</c> that makes the request.</summary>
    public IOperation Request { get; } = request;

    /// <summary>The expression of the request in the client's call that it goes to, or null where none is seen.</summary>
    public IOperation? Sent { get; set; }

    /// <summary>What is assigned to the request's members when it is sent, by name.</summary>
    public Dictionary<string, IOperation> Members { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether every write to the request's members is seen, so that what is not among them is not set.</summary>
    public bool SeesEveryMember { get; set; } = true;

    /// <summary>The expression of the case, or null where none is seen.</summary>
    public IOperation? CaseOperation { get; set; }

    /// <summary>The value of the case where it is a constant.</summary>
    public string? CaseValue { get; set; }

    /// <summary>What is known of the case, or null.</summary>
    public CaseFacts? Case => Table.Case(CaseValue);

    /// <summary>What is assigned to the map's property, or null.</summary>
    public IOperation? Map { get; set; }

    /// <summary>The <c>new</c> of the dictionary, in place or in the local that is assigned; null where the map is no such thing.</summary>
    public IOperation? Creation { get; set; }

    /// <summary>The case whose typed answer the map is, or null for a plain map.</summary>
    public CaseFacts? TypedAnswer { get; set; }

    /// <summary>The entries seen, in order.</summary>
    public List<MapEntry> Entries { get; } = [];

    /// <summary>Whether every entry is seen, with constant keys, so that what is not among them is missing.</summary>
    public bool SeesEveryEntry { get; set; }

    /// <summary>What the rules of keys found out together.</summary>
    public object? Strangers { get; set; }

    /// <summary>Where to report what concerns the map as a whole: the map, or else the request's type.</summary>
    public Location Place => Map is { } map ? map.Syntax.GetLocation() : Name(Request.Syntax);

    /// <summary>The last entry of a key, or null.</summary>
    public MapEntry? Entry(string key)
    {
        for (var i = Entries.Count - 1; i >= 0; i--)
        {
            if (Entries[i].Key == key)
                return Entries[i];
        }

        return null;
    }

    private static Location Name(SyntaxNode request) => request switch
    {
        ObjectCreationExpressionSyntax creation => creation.Type.GetLocation(),
        ImplicitObjectCreationExpressionSyntax creation => creation.NewKeyword.GetLocation(),
        WithExpressionSyntax with => with.WithKeyword.GetLocation(),
        InvocationExpressionSyntax call => call.Expression.GetLocation(),
        _ => request.GetLocation(),
    };
}
