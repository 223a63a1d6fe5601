using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Swage.Analyzers.Facts;
using Swage.Analyzers.Sites;

namespace Swage.Analyzers.Values;

/// <summary>The values that a site gives to keys: entries of a plain map and members of a typed answer alike.</summary>
internal static class SiteValues
{
    /// <summary>The case that decides, whichever way the map is written.</summary>
    public static CaseFacts? CaseOf(MapSite site) => site.TypedAnswer ?? site.Case;

    /// <summary>Every key with its value, so far as they are seen.</summary>
    public static IReadOnlyList<KeyValuePair<string, IOperation>> Of(MapSite site)
    {
        var found = new List<KeyValuePair<string, IOperation>>();
        foreach (var entry in site.Entries)
        {
            if (entry.Key is { } key)
                found.Add(new(key, entry.Value));
        }

        foreach (var (property, value) in TypedMembers(site))
        {
            if (KeyOf(site.Table, property) is { } key)
                found.Add(new(key, value));
        }

        return found;
    }

    /// <summary>What the initializer of a typed answer assigns; nothing for a plain map.</summary>
    public static IEnumerable<(string Property, IOperation Value)> TypedMembers(MapSite site)
    {
        if (site.TypedAnswer is null || site.Map is null || Resolve(site.Map) is not IObjectCreationOperation { Initializer: { } initializer })
            yield break;
        foreach (var part in initializer.Initializers)
        {
            if (part is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation member } assignment)
                yield return (member.Property.Name, assignment.Value);
        }
    }

    /// <summary>The keys and values of a dictionary written in place or in a local.</summary>
    public static IReadOnlyList<MapEntry> EntriesOf(MapSite site, IOperation map)
    {
        var other = new MapSite(new MapProperty("", "", new KeyTable("", [], [])), site.Request);
        if (map is IMemberInitializerOperation nested)
            MapReader.ReadElements(other, nested.Initializer);
        else
            MapReader.Read(other, map, site.Sent ?? site.Request);
        return other.Entries;
    }

    /// <summary>The expression behind conversions and locals that get one value.</summary>
    public static IOperation Resolve(IOperation value)
    {
        for (var depth = 0; depth < 8; depth++)
        {
            value = Constants.Unwrap(value);
            if (value is not ILocalReferenceOperation reference || LocalIndex.OnlyValue(reference) is not { } only)
                break;
            value = only;
        }

        return value;
    }

    /// <summary>The name of the local, parameter, field or property that an expression is; null for any other.</summary>
    public static string? NameOf(IOperation value) => Constants.Unwrap(value) switch
    {
        ILocalReferenceOperation reference => reference.Local.Name,
        IParameterReferenceOperation reference => reference.Parameter.Name,
        IMemberReferenceOperation reference and (IFieldReferenceOperation or IPropertyReferenceOperation { Arguments.IsEmpty: true }) => reference.Member.Name,
        _ => null,
    };

    // Constants and members of typed answers have the same names.
    private static string? KeyOf(KeyTable table, string property)
    {
        foreach (var key in table.Keys)
        {
            if (!key.IsFamily && key.Constant is { } constant && constant.Length == table.Name.Length + 1 + property.Length && constant.EndsWith("." + property, StringComparison.Ordinal))
                return key.Key;
        }

        return null;
    }
}
