using System.Globalization;
using System.Text;

namespace Swage.Generator.Patterns;

/// <summary>Writes a pattern for .NET's <c>Regex</c>, which reads some of ECMA 262 otherwise: <c>\d \w \s</c> are Unicode's there, <c>$</c> matches
/// before a last line feed, <c>.</c> matches all but the line feed, and strings are read by UTF-16 units. Sets are written out, and characters
/// that take two units as pairs.</summary>
internal sealed class DotNetRegexWriter
{
    private static readonly string[] s_categories =
    [
        "Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Me", "Nd", "Nl", "No", "Zs", "Zl", "Zp", "Cc", "Cf", "", "Co", "Pc", "Pd", "Ps", "Pe", "Pi", "Pf", "Po",
        "Sm", "Sc", "Sk", "So", "Cn",
    ];

    private readonly StringBuilder _builder = new();
    private readonly bool _captures;
    private bool _backtracks;

    private DotNetRegexWriter(bool captures) => _captures = captures;

    /// <summary>The pattern in .NET's words, and whether it needs an engine that goes back.</summary>
    public static (string Text, bool Backtracks) Write(RegexNode node)
    {
        var captures = HasBackReference(node);
        var writer = new DotNetRegexWriter(captures) { _backtracks = captures };
        writer.Append(node);
        return (writer._builder.ToString(), writer._backtracks);
    }

    /// <summary>Whether something in the pattern refers to what a group matched.</summary>
    public static bool HasBackReference(RegexNode node) => node switch
    {
        BackReferenceNode => true,
        SequenceNode sequence => sequence.Items.Any(HasBackReference),
        AlternationNode alternation => alternation.Items.Any(HasBackReference),
        RepeatNode repeat => HasBackReference(repeat.Item),
        CaptureNode capture => HasBackReference(capture.Item),
        LookNode look => HasBackReference(look.Item),
        _ => false,
    };

    private void Append(RegexNode node)
    {
        switch (node)
        {
            case SetNode set:
                AppendSet(set.Set);
                break;
            case SequenceNode sequence:
                foreach (var item in sequence.Items)
                    AppendItem(item, item is AlternationNode);
                break;
            case AlternationNode alternation:
                for (var i = 0; i < alternation.Items.Count; i++)
                {
                    if (i > 0)
                        _builder.Append('|');
                    Append(alternation.Items[i]);
                }

                break;
            case RepeatNode repeat:
                AppendItem(repeat.Item, repeat.Item is not (SetNode or CaptureNode));
                _builder.Append(Quantifier(repeat.Min, repeat.Max));
                break;
            case CaptureNode capture:
                _builder.Append(_captures ? "(" : "(?:");
                Append(capture.Item);
                _builder.Append(')');
                break;
            case BackReferenceNode reference:
                _builder.Append("(?:\\").Append(reference.Number.ToString(CultureInfo.InvariantCulture)).Append(')');
                break;
            case AssertionNode assertion:
                AppendAssertion(assertion.Kind);
                break;
            case LookNode look:
                _backtracks = true;
                _builder.Append(look.Ahead ? "(?" : "(?<").Append(look.Negative ? '!' : '=');
                Append(look.Item);
                _builder.Append(')');
                break;
        }
    }

    private void AppendItem(RegexNode item, bool grouped)
    {
        if (grouped)
            _builder.Append("(?:");
        Append(item);
        if (grouped)
            _builder.Append(')');
    }

    private void AppendAssertion(AssertionKind kind)
    {
        const string Word = "[0-9A-Z_a-z]";
        switch (kind)
        {
            case AssertionKind.Start:
                _builder.Append("\\A");
                break;
            case AssertionKind.End:
                _builder.Append("\\z");
                break;
            case AssertionKind.WordBoundary:
                _backtracks = true;
                _builder.Append("(?:(?<=").Append(Word).Append(")(?!").Append(Word).Append(")|(?<!").Append(Word).Append(")(?=").Append(Word).Append("))");
                break;
            default:
                _backtracks = true;
                _builder.Append("(?:(?<=").Append(Word).Append(")(?=").Append(Word).Append(")|(?<!").Append(Word).Append(")(?!").Append(Word).Append("))");
                break;
        }
    }

    private static string Quantifier(int min, int max) => (min, max) switch
    {
        (0, RepeatNode.Unbounded) => "*",
        (1, RepeatNode.Unbounded) => "+",
        (0, 1) => "?",
        (_, RepeatNode.Unbounded) => "{" + min.ToString(CultureInfo.InvariantCulture) + ",}",
        _ when min == max => "{" + min.ToString(CultureInfo.InvariantCulture) + "}",
        _ => "{" + min.ToString(CultureInfo.InvariantCulture) + "," + max.ToString(CultureInfo.InvariantCulture) + "}",
    };

    private void AppendSet(CharSet set)
    {
        if (set.IsEmpty)
        {
            _backtracks = true;
            _builder.Append("(?!)");
            return;
        }

        var units = new StringBuilder();
        var pairs = new List<string>();
        AppendAscii(units, set.HasAscii);
        for (var i = 0; i < set.Ranges.Length; i += 2)
        {
            var (first, last) = (set.Ranges[i], set.Ranges[i + 1]);
            if (first <= 0xD7FF)
                AppendRange(units, first, Math.Min(last, 0xD7FF));
            if (last >= 0xE000 && first <= 0xFFFF)
                AppendRange(units, Math.Max(first, 0xE000), Math.Min(last, 0xFFFF));
            if (last > 0xFFFF)
                AppendPairs(pairs, Math.Max(first, 0x10000), last);
        }

        if (set.Categories != 0)
        {
            AppendCategories(units, set);
            // Regex knows the category of no pair: any is let through.
            pairs.Clear();
            AppendPairs(pairs, 0x10000, 0x10FFFF);
        }

        var unit = units.Length > 0 ? "[" + units + "]" : null;
        if (pairs.Count == 0)
            _builder.Append(unit);
        else
            _builder.Append("(?:").Append(string.Join("|", unit is null ? pairs : [unit, .. pairs])).Append(')');
    }

    // Categories bring their ASCII members along; those that the set does not have are taken out again.
    private static void AppendCategories(StringBuilder units, CharSet set)
    {
        for (var i = 0; i < s_categories.Length; i++)
        {
            if ((set.Categories >> i & 1) != 0 && s_categories[i].Length > 0)
                units.Append("\\p{").Append(s_categories[i]).Append('}');
        }

        var excluded = new StringBuilder();
        AppendAscii(excluded, c => !set.HasAscii(c));
        if (excluded.Length > 0)
            units.Append("-[").Append(excluded).Append(']');
    }

    private static void AppendAscii(StringBuilder units, Func<int, bool> has)
    {
        for (var c = 0; c < 0x80; c++)
        {
            if (!has(c))
                continue;
            var first = c;
            while (c + 1 < 0x80 && has(c + 1))
                c++;
            AppendRange(units, first, c);
        }
    }

    private static void AppendRange(StringBuilder units, int first, int last)
    {
        units.Append(Escape(first));
        if (last > first + 1)
            units.Append('-');
        if (last > first)
            units.Append(Escape(last));
    }

    private static void AppendPairs(List<string> pairs, int first, int last)
    {
        for (var c = first; c <= last;)
        {
            var high = (c - 0x10000) >> 10;
            var lastHigh = (last - 0x10000) >> 10;
            var low = (c - 0x10000) & 0x3FF;
            if (low == 0 && lastHigh > high && ((last - 0x10000) & 0x3FF) == 0x3FF)
            {
                pairs.Add(Pair(high, lastHigh, 0, 0x3FF));
                return;
            }

            if (low == 0 && lastHigh > high)
            {
                pairs.Add(Pair(high, lastHigh - 1, 0, 0x3FF));
                c = 0x10000 + (lastHigh << 10);
                continue;
            }

            var end = Math.Min(last, 0x10000 + (high << 10) + 0x3FF);
            pairs.Add(Pair(high, high, low, (end - 0x10000) & 0x3FF));
            c = end + 1;
        }
    }

    private static string Pair(int firstHigh, int lastHigh, int firstLow, int lastLow)
    {
        var builder = new StringBuilder("[");
        AppendRange(builder, 0xD800 + firstHigh, 0xD800 + lastHigh);
        builder.Append("][");
        AppendRange(builder, 0xDC00 + firstLow, 0xDC00 + lastLow);
        return builder.Append(']').ToString();
    }

    private static string Escape(int unit) =>
        unit is >= '0' and <= '9' or >= 'A' and <= 'Z' or >= 'a' and <= 'z' ? ((char)unit).ToString() : "\\u" + unit.ToString("X4", CultureInfo.InvariantCulture);
}
