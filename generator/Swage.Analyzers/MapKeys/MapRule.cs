using System.Collections.Immutable;
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

    /// <summary>A report, with what a fix needs to know.</summary>
    protected Diagnostic At(Location location, ImmutableDictionary<string, string?>? properties, params object?[] words) =>
        Diagnostic.Create(Descriptor, location, properties, words);

    /// <summary>Text for people: A, B and C.</summary>
    protected static string List(IEnumerable<string> words, string last = "and")
    {
        var all = words.ToList();
        return all.Count < 2 ? string.Concat(all) : string.Join(", ", all.Take(all.Count - 1)) + " " + last + " " + all[all.Count - 1];
    }

    /// <summary>The constant that holds a key, as a fix writes it; null where there is none.</summary>
    protected static string? ConstantOf(MapSite site, string key) =>
        site.Table is { FullName: { } type } && site.Table.Key(key)?.Constant is { } constant ? type + constant.Substring(constant.IndexOf('.')) : null;

    /// <summary>For a fix that puts another key in a key's place.</summary>
    protected static ImmutableDictionary<string, string?> KeyInstead(MapSite site, string key) =>
        FixData.Of(FixData.Instead, key).Add(FixData.Constants, ConstantOf(site, key) ?? "");

    /// <summary>For a fix that puts another case in a case's place.</summary>
    protected static ImmutableDictionary<string, string?> CaseInstead(Facts.CaseFacts one) => FixData.Of(FixData.Instead, one.Value);

    /// <summary>For a fix that adds keys where the dictionary is made; null where that is not seen.</summary>
    protected static ImmutableDictionary<string, string?>? KeysToAdd(MapSite site, IReadOnlyList<string> keys)
    {
        if ((site.Creation ?? site.Map as Microsoft.CodeAnalysis.Operations.IMemberInitializerOperation)?.Syntax.Span is not { } span)
            return null;
        return FixData.Of(FixData.Instead, string.Join("\n", keys)).Add(FixData.Constants, string.Join("\n", keys.Select(k => ConstantOf(site, k) ?? "")))
            .Add(FixData.Creation, FormattableString.Invariant($"{span.Start},{span.Length}"));
    }
}
