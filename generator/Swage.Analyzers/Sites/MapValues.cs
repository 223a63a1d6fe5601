using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Swage.Analyzers.Sites;

/// <summary>Reads values by key, whether the map is a dictionary or a typed answer.</summary>
internal static class MapValues
{
    /// <summary>The value of a key, on every way to the call; null where there is none, or where it is not seen.</summary>
    public static IOperation? Of(MapSite site, string key)
    {
        if (site.Entry(key) is { } entry)
            return entry.IsAlways ? entry.Value : null;
        if (site.TypedAnswer is null)
            return null;
        foreach (var assignment in Assignments(site))
        {
            if (assignment is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: var name }, Value: var value } && Names(name, key))
                return value;
        }

        return null;
    }

    /// <summary>Whether every key with a value is seen.</summary>
    public static bool AreAllSeen(MapSite site) => site.TypedAnswer is null ? site.SeesEveryEntry : Creation(site) is not null;

    /// <summary>Whether one of the keys is seen to have a value.</summary>
    public static bool HasAny(MapSite site, IReadOnlyList<string> keys) =>
        site.Entries.Any(e => e.Key is { } key && keys.Contains(key))
        || Assignments(site).Any(a => a is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: var name } } && keys.Any(k => Names(name, k)));

    private static IObjectCreationOperation? Creation(MapSite site) =>
        site is { TypedAnswer: not null, Map: { } map } && Origins.Of(map) is IObjectCreationOperation { Arguments.IsEmpty: true } creation ? creation : null;

    private static IEnumerable<IOperation> Assignments(MapSite site) => Creation(site)?.Initializer?.Initializers ?? Enumerable.Empty<IOperation>();

    // SECRET_HASH is SecretHash there.
    private static bool Names(string property, string key) => string.Equals(property, key.Replace("_", ""), StringComparison.OrdinalIgnoreCase);
}
