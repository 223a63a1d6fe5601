using Microsoft.CodeAnalysis;
using Swage.Analyzers.Sites;

namespace Swage.Analyzers.MapKeys;

/// <summary>One piece of advice about a request and its map. Holds no state; many threads use one.</summary>
internal abstract class MapRule
{
    /// <summary>What it may report.</summary>
    public abstract DiagnosticDescriptor Descriptor { get; }

    /// <summary>Looks at a site.</summary>
    public abstract void Check(MapSite site, Action<Diagnostic> report);
}
