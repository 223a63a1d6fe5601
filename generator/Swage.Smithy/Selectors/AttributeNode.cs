namespace Swage.Smithy;

/// <summary>A value to compare: a literal, or a path from the scope in <c>@{…}</c>.</summary>
internal sealed record Operand(string? Literal, IReadOnlyList<string> Path)
{
    public AttributeValue In(AttributeValue scope) => Literal is not null ? AttributeValue.Of(Literal) : scope.Get(Path);
}

/// <summary>A comparison of one value with any of several.</summary>
internal sealed record Assertion(Operand Left, string Comparator, IReadOnlyList<Operand> Right, bool IgnoreCase)
{
    public bool Holds(AttributeValue scope)
    {
        var left = Left.In(scope);
        return Right.Any(right => AttributeComparer.Compare(left, Comparator, right.In(scope), IgnoreCase));
    }
}

/// <summary><c>[attribute]</c>, <c>[attribute = value]</c> and <c>[@attribute: …]</c>: the scope, and what must hold in it.</summary>
internal sealed class AttributeNode(IReadOnlyList<string> path, IReadOnlyList<Assertion> assertions, bool isScoped) : FilterNode
{
    protected override bool Accepts(SelectorState state, Shape shape)
    {
        var scope = AttributeValue.Of(state, shape).Get(path);
        if (assertions.Count == 0)
            return scope.IsPresent;
        return isScoped
            ? scope.Flatten().Any(value => assertions.All(assertion => assertion.Holds(value)))
            : assertions.All(assertion => assertion.Holds(scope));
    }
}

/// <summary>The comparators of attribute selectors (Smithy spec, "Attribute comparison").</summary>
internal static class AttributeComparer
{
    public static bool Compare(AttributeValue left, string comparator, AttributeValue right, bool ignoreCase)
    {
        switch (comparator)
        {
            case "?=":
                return left.IsPresent == (right.Text == "true");
            case "{=}":
                return SameSet(left, right, ignoreCase);
            case "{!=}":
                return !SameSet(left, right, ignoreCase);
            case "{<}":
                return IsSubset(left, right, ignoreCase);
            case "{<<}":
                return IsSubset(left, right, ignoreCase) && !IsSubset(right, left, ignoreCase);
        }

        foreach (var l in left.Flatten())
        {
            foreach (var r in right.Flatten())
            {
                if (l.IsPresent && r.IsPresent && CompareOne(l.Text, comparator, r.Text, ignoreCase))
                    return true;
            }
        }

        return false;
    }

    private static bool CompareOne(string left, string comparator, string right, bool ignoreCase)
    {
        var comparison = ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        return comparator switch
        {
            "=" => string.Equals(left, right, comparison),
            "!=" => !string.Equals(left, right, comparison),
            "^=" => left.StartsWith(right, comparison),
            "$=" => left.EndsWith(right, comparison),
            "*=" => left.IndexOf(right, comparison) >= 0,
            _ => ExactNumber.TryParse(left, out var l) && ExactNumber.TryParse(right, out var r) && CompareNumbers(l.CompareTo(r), comparator),
        };
    }

    private static bool CompareNumbers(int order, string comparator) => comparator switch
    {
        ">" => order > 0,
        ">=" => order >= 0,
        "<" => order < 0,
        _ => order <= 0,
    };

    private static bool SameSet(AttributeValue left, AttributeValue right, bool ignoreCase) =>
        IsSubset(left, right, ignoreCase) && IsSubset(right, left, ignoreCase);

    private static bool IsSubset(AttributeValue left, AttributeValue right, bool ignoreCase) =>
        left is Projection && right is Projection
        && left.Flatten().All(l => l.IsPresent && right.Flatten().Any(r => r.IsPresent && CompareOne(l.Text, "=", r.Text, ignoreCase)));
}
