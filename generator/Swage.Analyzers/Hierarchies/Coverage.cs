using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Swage.Analyzers.Hierarchies;

/// <summary>Which cases of a closed hierarchy patterns are sure to match.</summary>
internal sealed class Coverage(ClosedHierarchy hierarchy)
{
    private ImmutableHashSet<INamedTypeSymbol> _covered = Nothing;

    private static ImmutableHashSet<INamedTypeSymbol> Nothing => ImmutableHashSet.Create<INamedTypeSymbol>(SymbolEqualityComparer.Default);

    /// <summary>Whether null is matched.</summary>
    public bool CoversNull { get; private set; }

    /// <summary>The cases that nothing added so far is sure to match.</summary>
    public IReadOnlyList<INamedTypeSymbol> Missing => [.. hierarchy.Cases.Where(c => !_covered.Contains(c))];

    /// <summary>Counts an arm or label in. One with a condition counts for nothing, unless the condition is the constant true.</summary>
    public void Add(IPatternOperation pattern, IOperation? guard)
    {
        if (guard is not null && guard.ConstantValue is not { HasValue: true, Value: true })
            return;
        _covered = _covered.Union(Sure(pattern));
        CoversNull |= MatchesNull(pattern);
    }

    /// <summary>Counts a default label in.</summary>
    public void AddEverything()
    {
        _covered = Nothing.Union(hierarchy.Cases);
        CoversNull = true;
    }

    // Every pattern not named here may fail for reasons of its own, and covers nothing for sure.
    private ImmutableHashSet<INamedTypeSymbol> Sure(IPatternOperation pattern) => pattern switch
    {
        IDiscardPatternOperation => Nothing.Union(hierarchy.Cases),
        IDeclarationPatternOperation { MatchedType: null } => Nothing.Union(hierarchy.Cases),
        IDeclarationPatternOperation declaration => CasesOf(declaration.MatchedType!),
        ITypePatternOperation type => CasesOf(type.MatchedType),
        IRecursivePatternOperation recursive when IsSureIn(recursive) => CasesOf(recursive.MatchedType),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either => Sure(either.LeftPattern).Union(Sure(either.RightPattern)),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.And } both => Sure(both.LeftPattern).Intersect(Sure(both.RightPattern)),
        INegatedPatternOperation negated => Nothing.Union(hierarchy.Cases).Except(Possible(negated.Pattern)),
        _ => Nothing,
    };

    // What a pattern may match at most: what its negation is not sure of.
    private ImmutableHashSet<INamedTypeSymbol> Possible(IPatternOperation pattern) => pattern switch
    {
        IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: null } } => Nothing,
        IDeclarationPatternOperation { MatchedType: { } type } => CasesOf(type),
        ITypePatternOperation type => CasesOf(type.MatchedType),
        IRecursivePatternOperation recursive => CasesOf(recursive.MatchedType),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either => Possible(either.LeftPattern).Union(Possible(either.RightPattern)),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.And } both => Possible(both.LeftPattern).Intersect(Possible(both.RightPattern)),
        _ => Nothing.Union(hierarchy.Cases),
    };

    private static bool IsSureIn(IRecursivePatternOperation pattern)
    {
        foreach (var part in pattern.DeconstructionSubpatterns)
        {
            if (!IsSure(part))
                return false;
        }

        foreach (var part in pattern.PropertySubpatterns)
        {
            if (!IsSure(part.Pattern))
                return false;
        }

        return true;
    }

    private static bool IsSure(IPatternOperation pattern) => pattern is IDiscardPatternOperation or IDeclarationPatternOperation { MatchesNull: true };

    private static bool MatchesNull(IPatternOperation pattern) => pattern switch
    {
        IDiscardPatternOperation => true,
        IDeclarationPatternOperation declaration => declaration.MatchesNull,
        IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: null } } => true,
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either => MatchesNull(either.LeftPattern) || MatchesNull(either.RightPattern),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.And } both => MatchesNull(both.LeftPattern) && MatchesNull(both.RightPattern),
        INegatedPatternOperation { Pattern: ITypePatternOperation or IRecursivePatternOperation or IDeclarationPatternOperation { MatchesNull: false } } => true,
        _ => false,
    };

    private ImmutableHashSet<INamedTypeSymbol> CasesOf(ITypeSymbol type)
    {
        var cases = Nothing.ToBuilder();
        foreach (var candidate in hierarchy.Cases)
        {
            if (ClosedHierarchy.DerivesFrom(candidate, type) || candidate.AllInterfaces.Contains(type, SymbolEqualityComparer.Default))
                cases.Add(candidate);
        }

        return cases.ToImmutable();
    }
}
