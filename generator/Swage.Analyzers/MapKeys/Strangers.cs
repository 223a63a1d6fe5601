using Swage.Analyzers.Facts;
using Swage.Analyzers.Sites;

namespace Swage.Analyzers.MapKeys;

/// <summary>A key that the case has no use for.</summary>
/// <param name="Entry">Where it is put in.</param>
/// <param name="IsKnown">Whether another case takes it.</param>
/// <param name="Instead">The key to use instead, or null.</param>
internal sealed record Stranger(MapEntry Entry, bool IsKnown, string? Instead);

/// <summary>
/// Finds the keys of a map that its case has no use for and that stand where one it needs should stand. Keys beside the right ones are left alone: the
/// service ignores them, and much-copied programs send them (catalogue N02).
/// </summary>
internal static class Strangers
{
    /// <summary>What is found; looked for once, though several rules ask.</summary>
    public static IReadOnlyList<Stranger> Of(MapSite site) => (IReadOnlyList<Stranger>)(site.Strangers ??= Find(site));

    private static IReadOnlyList<Stranger> Find(MapSite site)
    {
        if (site.Case is not { IsOpen: false } one)
            return [];
        List<Stranger>? found = null;
        HashSet<string>? replaced = null;
        foreach (var entry in site.Entries)
        {
            if (entry.Key is not { } key || one.Takes(key) || IsMember(site, key))
                continue;
            if (Look(site, one, entry, key, replaced ??= new(StringComparer.Ordinal)) is not { } stranger)
                continue;
            if (stranger.Instead is { } instead)
                replaced.Add(instead);
            (found ??= []).Add(stranger);
        }

        return found ?? (IReadOnlyList<Stranger>)[];
    }

    /// <summary>Whether a key is a member beside the map, by another spelling at most.</summary>
    public static bool IsMember(MapSite site, string key)
    {
        foreach (var companion in site.Property.Companions)
        {
            if (Spelling.AreAlike(companion, key))
                return true;
        }

        return false;
    }

    /// <summary>The keys that the case requires and that are not put in.</summary>
    public static IEnumerable<string> Missing(MapSite site, CaseFacts one) => one.Required.Where(k => site.Entry(k) is null);

    private static Stranger? Look(MapSite site, CaseFacts one, MapEntry entry, string key, HashSet<string> replaced)
    {
        // The name is the case's own but for spelling: whatever else is in the map, this entry is not read.
        var nearest = site.Table.Knows(key) ? null : Spelling.Nearest(key, one.Keys.Where(k => site.Entry(k) is null && !replaced.Contains(k)));
        if (nearest is not null)
            return new Stranger(entry, false, nearest);
        var isKnown = site.Table.Knows(key);
        if (site.SeesEveryEntry)
        {
            var missing = Missing(site, one).Where(k => !site.Table.IsGeneral(k) && !replaced.Contains(k)).ToList();
            var instead = missing.FirstOrDefault(k => Spelling.ShareWords(key, k)) ?? (isKnown && missing.Count == 1 ? missing[0] : null);
            if (instead is not null || (isKnown && missing.Count > 0))
                return new Stranger(entry, isKnown, instead);
        }

        return one.OtherKeys == OtherKeys.Refused ? new Stranger(entry, isKnown, null) : null;
    }
}
