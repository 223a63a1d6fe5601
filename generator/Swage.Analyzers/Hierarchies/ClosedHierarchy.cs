using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Swage.Analyzers.Hierarchies;

/// <summary>A type marked <c>[ClosedHierarchy]</c> and the cases it can be.</summary>
internal sealed class ClosedHierarchy
{
    public const string AttributeName = "Swage.ClosedHierarchyAttribute";

    private ClosedHierarchy(INamedTypeSymbol root, ImmutableArray<INamedTypeSymbol> cases)
    {
        Root = root;
        Cases = cases;
    }

    public INamedTypeSymbol Root { get; }

    /// <summary>The types a value can have, in the order they are declared in.</summary>
    public ImmutableArray<INamedTypeSymbol> Cases { get; }

    /// <summary>The hierarchy of a type that is marked so itself; null for any other.</summary>
    public static ClosedHierarchy? Of(ITypeSymbol? type, INamedTypeSymbol attribute)
    {
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Class } root || !IsMarked(root, attribute))
            return null;
        var cases = ImmutableArray.CreateBuilder<INamedTypeSymbol>();
        foreach (var nested in root.GetTypeMembers())
        {
            // An abstract one in between is covered when what derives from it is.
            if (!nested.IsAbstract && DerivesFrom(nested, root))
                cases.Add(nested);
        }

        return cases.Count == 0 ? null : new(root, cases.ToImmutable());
    }

    private static bool IsMarked(INamedTypeSymbol type, INamedTypeSymbol attribute)
    {
        foreach (var data in type.GetAttributes())
        {
            if (SymbolEqualityComparer.Default.Equals(data.AttributeClass, attribute))
                return true;
        }

        return false;
    }

    /// <summary>Whether a type is another or derives from it.</summary>
    public static bool DerivesFrom(ITypeSymbol type, ITypeSymbol ancestor)
    {
        for (ITypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current, ancestor))
                return true;
        }

        return false;
    }
}
