using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Swage.Analyzers.Sites;

/// <summary>Reads what code puts into a map: a dictionary made in place, one filled in a local, a typed answer.</summary>
internal static class MapReader
{
    /// <summary>Reads the expression that is assigned to the map's property.</summary>
    public static void Read(MapSite site, IOperation value)
    {
        site.SeesEveryEntry = false;
        site.TypedAnswer = null;
        var map = Constants.Unwrap(value);
        switch (map)
        {
            case IObjectCreationOperation { Type: { } type } creation when site.Table.CaseOfType(type.ToDisplayString()) is { } typed:
                site.TypedAnswer = typed;
                _ = creation;
                break;
            case IObjectCreationOperation creation when IsDictionary(creation.Type):
                site.SeesEveryEntry = IsFresh(creation);
                ReadElements(site, creation.Initializer);
                break;
            case ILocalReferenceOperation reference:
                ReadLocal(site, reference);
                break;
        }
    }

    /// <summary>Reads the elements of a collection initializer: <c>{ key, value }</c> and <c>[key] = value</c>.</summary>
    public static void ReadElements(MapSite site, IObjectOrCollectionInitializerOperation? initializer)
    {
        foreach (var element in initializer is null ? ImmutableArray<IOperation>.Empty : initializer.Initializers)
        {
            if (element is IInvocationOperation { TargetMethod.Name: "Add", Arguments: [{ Value: var key }, { Value: var added }] })
                Add(site, key, added, element);
            else if (element is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: [{ Value: var index }] }, Value: var set })
                Add(site, index, set, element);
            else
                site.SeesEveryEntry = false;
        }
    }

    /// <summary>Reads a statement that uses the map: an Add or a set indexer is an entry, a look is harmless, anything else is unseen.</summary>
    /// <param name="map">The expression of the map within the statement.</param>
    /// <param name="isStraight">Whether it runs once and always.</param>
    public static LocalUseKind ReadWrite(MapSite site, IOperation map, bool isStraight)
    {
        var receiver = map;
        while (receiver.Parent is IConversionOperation)
            receiver = receiver.Parent;
        switch (receiver.Parent)
        {
            case IInvocationOperation { TargetMethod.Name: "Add" or "TryAdd", Arguments: [{ Value: var key }, { Value: var value }] } call when ReferenceEquals(call.Instance, receiver):
                Add(site, key, value, call);
                site.SeesEveryEntry &= isStraight;
                return LocalUseKind.Write;
            case IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: [{ Value: var index }] } indexer when ReferenceEquals(indexer.Instance, receiver):
                if (indexer.Parent is ISimpleAssignmentOperation { Target: var target } assignment && ReferenceEquals(target, indexer))
                {
                    Add(site, index, assignment.Value, assignment);
                    site.SeesEveryEntry &= isStraight;
                    return LocalUseKind.Write;
                }

                return LocalUseKind.Harmless;
            case IPropertyReferenceOperation { Property.Name: "Count" or "Keys" or "Values" }:
            case IInvocationOperation { TargetMethod.Name: "ContainsKey" or "TryGetValue" }:
                return LocalUseKind.Harmless;
            default:
                site.SeesEveryEntry = false;
                return LocalUseKind.Escape;
        }
    }

    /// <summary>The local that an expression is the initial value of, or is assigned to at once; null for any other.</summary>
    public static ILocalSymbol? LocalOf(IOperation value)
    {
        var current = value;
        while (current.Parent is IConversionOperation or IParenthesizedOperation)
            current = current.Parent;
        return current.Parent switch
        {
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => declarator.Symbol,
            _ => null,
        };
    }

    private static void ReadLocal(MapSite site, ILocalReferenceOperation use)
    {
        var local = use.Local;
        IOperation? declaration = null;
        foreach (var operation in LocalUses.Root(use).Descendants())
        {
            if (operation is IVariableDeclaratorOperation declarator && SymbolEqualityComparer.Default.Equals(declarator.Symbol, local))
                declaration = declarator.GetVariableInitializer()?.Value;
        }

        if (declaration is null || LocalUses.IsCaptured(use, declaration))
            return;
        if (Constants.Unwrap(declaration) is IObjectCreationOperation { Type: { } type } && site.Table.CaseOfType(type.ToDisplayString()) is { } typed)
        {
            site.TypedAnswer = typed;
            return;
        }

        if (Constants.Unwrap(declaration) is not IObjectCreationOperation creation || !IsDictionary(creation.Type))
            return;
        site.SeesEveryEntry = IsFresh(creation);
        ReadElements(site, creation.Initializer);
        foreach (var reference in LocalUses.Of(local, use))
        {
            if (ReferenceEquals(reference, use))
            {
                // What comes after the map was handed over is followed only for what may still reach it.
                continue;
            }

            if (LocalUses.IsCaptured(reference, declaration) || ReadWrite(site, reference, LocalUses.IsStraightAfter(reference, declaration)) == LocalUseKind.Escape)
                site.SeesEveryEntry = false;
        }
    }

    private static void Add(MapSite site, IOperation key, IOperation value, IOperation whole)
    {
        var text = Constants.Text(key);
        if (text is null)
            site.SeesEveryEntry = false;
        site.Entries.Add(new MapEntry(text, key, value, whole));
    }

    private static bool IsDictionary(ITypeSymbol? type)
    {
        if (type is not INamedTypeSymbol named)
            return false;
        foreach (var implemented in named.AllInterfaces)
        {
            if (implemented is { Name: "IDictionary", TypeArguments: [{ SpecialType: SpecialType.System_String }, { SpecialType: SpecialType.System_String }] })
                return true;
        }

        return false;
    }

    // Made empty: from no other map, and not with letter case ignored.
    private static bool IsFresh(IObjectCreationOperation creation) => creation.Arguments.All(a => a.Parameter?.Type.SpecialType == SpecialType.System_Int32);
}
