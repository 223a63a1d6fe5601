using System.Globalization;

namespace Swage.Smithy;

/// <summary>Compares node values by what they say: positions and the order of keys do not count, numbers are equal by value.</summary>
internal static class NodeEquality
{
    public static bool Equal(Node a, Node b)
    {
        switch (a, b)
        {
            case (StringNode x, StringNode y):
                return x.Value == y.Value;
            case (BooleanNode x, BooleanNode y):
                return x.Value == y.Value;
            case (NullNode, NullNode):
                return true;
            case (NumberNode x, NumberNode y):
                return EqualNumbers(x.Text, y.Text);
            case (ArrayNode x, ArrayNode y):
                if (x.Elements.Count != y.Elements.Count)
                    return false;
                for (var i = 0; i < x.Elements.Count; i++)
                {
                    if (!Equal(x.Elements[i], y.Elements[i]))
                        return false;
                }

                return true;
            case (ObjectNode x, ObjectNode y):
                if (x.Members.Count != y.Members.Count)
                    return false;
                foreach (var member in x.Members)
                {
                    if (y[member.Key.Value] is not { } other || !Equal(member.Value, other))
                        return false;
                }

                return true;
            default:
                return false;
        }
    }

    private static bool EqualNumbers(string a, string b)
    {
        if (a == b)
            return true;
        var (negativeA, digitsA, exponentA) = Normalize(a);
        var (negativeB, digitsB, exponentB) = Normalize(b);
        return negativeA == negativeB && digitsA == digitsB && exponentA == exponentB;
    }

    /// <summary>Sign, digits without zeros at either end, and the power of ten of the last digit.</summary>
    private static (bool Negative, string Digits, long Exponent) Normalize(string number)
    {
        var negative = number.StartsWith("-", StringComparison.Ordinal);
        var text = negative ? number.Substring(1) : number;
        long exponent = 0;
        var e = text.IndexOfAny(['e', 'E']);
        if (e >= 0)
        {
            // An exponent past any meaning compares as the greatest there is.
            const long Most = 1_000_000_000;
            if (!long.TryParse(text.Substring(e + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent) || exponent is > Most or < -Most)
                exponent = text[e + 1] == '-' ? -Most : Most;
            text = text.Substring(0, e);
        }

        var point = text.IndexOf('.');
        if (point >= 0)
        {
            exponent -= text.Length - point - 1;
            text = text.Remove(point, 1);
        }

        var digits = text.TrimStart('0');
        var trimmed = digits.TrimEnd('0');
        return trimmed.Length == 0 ? (false, "0", 0) : (negative, trimmed, exponent + digits.Length - trimmed.Length);
    }
}
