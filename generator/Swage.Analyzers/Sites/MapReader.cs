using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Swage.Analyzers.Sites;

/// <summary>What code does with a request or its map.</summary>
internal enum Use
{
    /// <summary>It looks at it.</summary>
    Read,

    /// <summary>It writes to it.</summary>
    Write,

    /// <summary>Anything may become of it.</summary>
    Escape,
}

/// <summary>Reads what code puts into a map: a dictionary made in place, one filled in a local, a typed answer.</summary>
internal static class MapReader
{
    /// <summary>Reads the expression that is assigned to the map's property.</summary>
    /// <param name="point">Where the map is sent: what is written on the way to it counts.</param>
    public static void Read(MapSite site, IOperation value, IOperation point)
    {
        site.SeesEveryEntry = false;
        site.TypedAnswer = null;
        site.Creation = null;
        var map = Constants.Unwrap(value);
        if (map.Type is INamedTypeSymbol { IsRecord: true } type && site.Table.CaseOfType(type.ToDisplayString()) is { } typed)
        {
            site.TypedAnswer = typed;
            return;
        }

        switch (map)
        {
            case IObjectCreationOperation creation:
                ReadCreation(site, creation);
                break;
            case ILocalReferenceOperation reference:
                ReadLocal(site, reference, point);
                break;
            case ILiteralOperation { ConstantValue: { HasValue: true, Value: null } }:
                site.SeesEveryEntry = true;
                break;
        }
    }

    /// <summary>Reads the elements of a collection initializer: <c>{ key, value }</c> and <c>[key] = value</c>.</summary>
    public static void ReadElements(MapSite site, IObjectOrCollectionInitializerOperation? initializer)
    {
        if (initializer is null)
            return;
        foreach (var element in initializer.Initializers)
        {
            if (element is IInvocationOperation { TargetMethod.Name: "Add", Arguments: [{ Value: var key }, { Value: var added }] })
                Add(site, key, added, element, isAlways: true, isAdded: true);
            else if (element is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: [{ Value: var index }] }, Value: var set })
                Add(site, index, set, element, isAlways: true, isAdded: false);
            else
                site.SeesEveryEntry = false;
        }
    }

    /// <summary>Reads a use of the map: an Add or a set indexer is an entry, a look is harmless, of anything else the outcome is unseen.</summary>
    /// <param name="map">The expression of the map within the statement.</param>
    /// <param name="point">Where the map is sent.</param>
    public static Use ReadUse(MapSite site, IOperation map, IOperation point)
    {
        var receiver = Flow.Outermost(map);
        switch (receiver.Parent)
        {
            case IInvocationOperation { TargetMethod.Name: "Add" or "TryAdd", Arguments: [{ Value: var key }, { Value: var value }] } call when ReferenceEquals(call.Instance, receiver):
                Add(site, key, value, call, Flow.IsAlwaysBefore(call, point), call.TargetMethod.Name == "Add");
                return Use.Write;
            case IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: [{ Value: var index }] } indexer when ReferenceEquals(indexer.Instance, receiver):
                if (indexer.Parent is not ISimpleAssignmentOperation { Target: var target } assignment || !ReferenceEquals(target, indexer))
                    return indexer.Parent is IAssignmentOperation ? Escape(site) : Use.Read;
                Add(site, index, assignment.Value, assignment, Flow.IsAlwaysBefore(assignment, point), isAdded: false);
                return Use.Write;
            case IPropertyReferenceOperation { Property.Name: "Count" or "Keys" or "Values" }:
            case IInvocationOperation { TargetMethod.Name: "ContainsKey" or "TryGetValue" } look when ReferenceEquals(look.Instance, receiver):
                return Use.Read;
            default:
                return Escape(site);
        }
    }

    private static Use Escape(MapSite site)
    {
        site.SeesEveryEntry = false;
        return Use.Escape;
    }

    private static void ReadCreation(MapSite site, IObjectCreationOperation creation)
    {
        if (!IsDictionary(creation.Type))
            return;
        site.Creation = creation;
        site.SeesEveryEntry = IsFresh(creation);
        ReadElements(site, creation.Initializer);
    }

    private static void ReadLocal(MapSite site, ILocalReferenceOperation use, IOperation point)
    {
        var index = LocalIndex.Of(use);
        if (index.InitialValue(use.Local) is not { } initial || Constants.Unwrap(initial) is not IObjectCreationOperation creation || !IsDictionary(creation.Type))
            return;
        ReadCreation(site, creation);
        foreach (var reference in index.References(use.Local))
        {
            if (ReferenceEquals(reference, use))
                continue;
            if (Flow.IsCaptured(reference, creation))
            {
                // When a lambda runs is unknown: looks and entries alike.
                site.SeesEveryEntry = false;
                continue;
            }

            if (reference.Syntax.SpanStart > point.Syntax.Span.End)
                break;
            ReadUse(site, reference, point);
        }

        if (Flow.IsCaptured(use, creation))
            site.SeesEveryEntry = false;
    }

    private static void Add(MapSite site, IOperation key, IOperation value, IOperation whole, bool isAlways, bool isAdded)
    {
        var text = Constants.Text(key);
        var prefix = text is null ? Constants.Prefix(key) : null;
        // A key of a family, as of the user's attributes, is none of those a case requires by name.
        if (!isAlways || (text is null && (prefix is null || !IsFamily(site, prefix))))
            site.SeesEveryEntry = false;
        site.Entries.Add(new MapEntry(text, prefix, key, value, whole, isAlways, isAdded));
    }

    private static bool IsFamily(MapSite site, string prefix)
    {
        foreach (var key in site.Table.Keys)
        {
            if (key.IsFamily && key.Key.Length > 0 && prefix.StartsWith(key.Key, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    // One of the library's: a type of somebody's own may fill itself. Known by name, since its interfaces would have to be made anew for each.
    private static bool IsDictionary(ITypeSymbol? type) =>
        type is INamedTypeSymbol
        {
            Name: "Dictionary" or "SortedDictionary" or "SortedList" or "OrderedDictionary" or "ConcurrentDictionary",
            TypeArguments: [{ SpecialType: SpecialType.System_String }, { SpecialType: SpecialType.System_String }],
            ContainingNamespace: { Name: "Generic" or "Concurrent", ContainingNamespace: { Name: "Collections", ContainingNamespace.Name: "System" } },
        };

    // Made empty: from no other map, and not with letter case ignored.
    private static bool IsFresh(IObjectCreationOperation creation)
    {
        foreach (var argument in creation.Arguments)
        {
            if (argument.Parameter?.Type.SpecialType != SpecialType.System_Int32)
                return false;
        }

        return true;
    }
}
