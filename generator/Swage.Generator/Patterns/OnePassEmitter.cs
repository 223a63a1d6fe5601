using System.Globalization;
using System.Text;
using Swage.Generator.Emit;
using Swage.Generator.Naming;

namespace Swage.Generator.Patterns;

/// <summary>Prints a one-pass pattern as C# over a <c>PatternReader</c>: one expression where that says it, statements where groups repeat.</summary>
internal sealed class OnePassEmitter
{
    private readonly SourceWriter _writer;
    private readonly List<string> _pending = [];
    private string _reader = "p";
    private int _counters;

    private OnePassEmitter(SourceWriter writer) => _writer = writer;

    /// <summary>Prints a method.</summary>
    public static void Emit(SourceWriter writer, string signature, OnePassMatcher matcher)
    {
        writer.Open(signature);
        var emitter = new OnePassEmitter(writer);
        emitter.Line("var p = new global::Swage.Validation.Patterns.PatternReader(value);");
        if (matcher.Tail is not null)
        {
            emitter._pending.Add($"p.TakeTail({Literals.Int32(matcher.TailLength)}, out var t)");
            emitter._reader = "t";
            emitter.Statement(matcher.Tail);
            emitter._reader = "p";
        }

        emitter.Statement(matcher.Node);
        if (matcher.ToEnd)
            emitter._pending.Add("p.AtEnd");
        emitter.Line(emitter._pending.Count == 0 ? "return true;" : "return " + string.Join(" && ", emitter._pending) + ";");
        writer.Close();
    }

    /// <summary>The arguments that stand for a set.</summary>
    public static string Set(CharSet set)
    {
        var ascii = Bits(set.Low) + ", " + Bits(set.High);
        if (set.IsAscii)
            return ascii;
        var ranges = new StringBuilder();
        foreach (var scalar in set.Ranges)
            ranges.Append(char.ConvertFromUtf32(scalar));
        return ascii + ", " + Literals.String(ranges.ToString()) + (set.Categories == 0 ? "" : ", 0x" + set.Categories.ToString("X", CultureInfo.InvariantCulture));
    }

    // What an expression cannot say becomes statements; what it can waits to be joined with what comes.
    private void Statement(RegexNode node)
    {
        if (Expression(node) is { } expression)
        {
            if (expression.Length > 0)
                _pending.Add(expression);
            return;
        }

        switch (node)
        {
            case SequenceNode sequence:
                foreach (var item in Texts(sequence.Items))
                    Statement(item);
                break;
            case AlternationNode alternation:
                Flush();
                Choice(alternation);
                break;
            case RepeatNode repeat:
                Flush();
                Loop(repeat);
                break;
        }
    }

    private void Choice(AlternationNode alternation)
    {
        var branches = InOrder(alternation);
        for (var i = 0; i < branches.Count; i++)
        {
            var isLast = i == branches.Count - 1;
            Block(isLast ? "else" : (i == 0 ? "" : "else ") + $"if ({At(branches[i])})", branches[i]);
        }
    }

    private void Loop(RepeatNode repeat)
    {
        var at = At(repeat.Item);
        if (repeat is { Min: 0, Max: 1 })
        {
            Block($"if ({at})", repeat.Item);
            return;
        }

        if (repeat is { Min: 0, Max: RepeatNode.Unbounded })
        {
            Block($"while ({at})", repeat.Item);
            return;
        }

        if (repeat is { Min: 1, Max: RepeatNode.Unbounded })
        {
            Block("do", repeat.Item, $"}} while ({at});");
            return;
        }

        var n = "n" + (++_counters).ToString(CultureInfo.InvariantCulture);
        if (repeat.Min == repeat.Max)
        {
            Block($"for (var {n} = 0; {n} < {Literals.Int32(repeat.Max)}; {n}++)", repeat.Item);
            return;
        }

        Line($"var {n} = 0;");
        var limit = repeat.Max == RepeatNode.Unbounded ? "" : $"{n} < {Literals.Int32(repeat.Max)} && ";
        Block($"for (; {limit}{at}; {n}++)", repeat.Item);
        if (repeat.Min > 0)
            Line($"if ({n} < {Literals.Int32(repeat.Min)}) return false;");
    }

    private void Block(string header, RegexNode body, string end = "}")
    {
        _writer.Open(header);
        Statement(body);
        Flush();
        _writer.Close(end);
    }

    private void Flush()
    {
        if (_pending.Count == 0)
            return;
        var condition = string.Join(" && ", _pending);
        var isCall = !condition.Contains(" && ") && condition[0] is not ('(' or '!');
        Line(isCall ? $"if (!{condition}) return false;" : $"if (!({condition})) return false;");
        _pending.Clear();
    }

    // The pattern as an expression that reads it; empty where there is nothing to read, null where it takes statements.
    private string? Expression(RegexNode node)
    {
        switch (node)
        {
            case TextNode text:
                return $"{_reader}.Text({Literals.String(text.Text)})";
            case SetNode set:
                return set.Set.Single is { } single ? $"{_reader}.Text({Literals.String(char.ConvertFromUtf32(single))})" : Run(set.Set, 1, 1);
            case SequenceNode sequence:
                var parts = Texts(sequence.Items).Select(Expression).ToList();
                return parts.Contains(null) ? null : string.Join(" && ", parts.Where(static x => x!.Length > 0));
            case RepeatNode { Item: SetNode item } repeat:
                return Run(item.Set, repeat.Min, repeat.Max);
            case RepeatNode { Min: 0, Max: 1 } optional:
                return Expression(optional.Item) is { } inner ? $"(!{At(optional.Item)} || {inner})" : null;
            case AlternationNode alternation:
                return ChoiceExpression(alternation);
            default:
                return null;
        }
    }

    private string? ChoiceExpression(AlternationNode alternation)
    {
        var builder = new StringBuilder("(");
        var branches = InOrder(alternation);
        for (var i = 0; i < branches.Count; i++)
        {
            if (Expression(branches[i]) is not { } expression)
                return null;
            if (i < branches.Count - 1)
                builder.Append(At(branches[i])).Append(" ? ").Append(expression).Append(" : ");
            else
                builder.Append(expression);
        }

        return builder.Append(')').ToString();
    }

    // The branch that may be empty comes last: it is taken where no other fits.
    private static List<RegexNode> InOrder(AlternationNode alternation) => [.. alternation.Items.OrderBy(static x => RegexSimplifier.IsNullable(x))];

    private string At(RegexNode node) => _reader + ".At(" + Set(OnePass.First(node)) + ")";

    private string Run(CharSet set, int min, int max)
    {
        var (name, arguments) = set.Equals(CharSet.Any) ? ("Any", "") : set.Equals(s_dot) ? ("Dot", "") : set.Equals(s_notSpace) ? ("NotSpace", "") : ("Run", Set(set));
        if (min == 1 && max == 1)
            return name == "Run" ? $"{_reader}.One({arguments})" : $"{_reader}.{name}(1, 1)";
        var list = new List<string>();
        if (arguments.Length > 0)
            list.Add(arguments);
        // The overload for sets beyond ASCII has optional arguments of its own in between.
        var named = !set.IsAscii && name == "Run";
        if (min != 1 || max != RepeatNode.Unbounded)
            list.Add((named ? "min: " : "") + Literals.Int32(min));
        if (max != RepeatNode.Unbounded)
            list.Add((named ? "max: " : "") + Literals.Int32(max));
        return $"{_reader}.{name}({string.Join(", ", list)})";
    }

    private static readonly CharSet s_dot = CharSet.LineEnd.Complement()!;
    private static readonly CharSet s_notSpace = CharSet.Space.Complement()!;

    // Single characters in a row, and short repeats of one, read as text.
    private static IEnumerable<RegexNode> Texts(IReadOnlyList<RegexNode> items)
    {
        var text = new StringBuilder();
        foreach (var item in items)
        {
            var (set, count) = item is RepeatNode { Item: SetNode repeated } repeat && repeat.Min == repeat.Max && repeat.Max <= 16
                ? (repeated, repeat.Max)
                : (item as SetNode, 1);
            if (set?.Set.Single is { } single)
            {
                for (var i = 0; i < count; i++)
                    text.Append(char.ConvertFromUtf32(single));
                continue;
            }

            if (text.Length > 0)
                yield return new TextNode(text.ToString());
            text.Clear();
            yield return item;
        }

        if (text.Length > 0)
            yield return new TextNode(text.ToString());
    }

    private void Line(string text) => _writer.Line(text);

    private static string Bits(ulong bits) => bits == 0 ? "0" : "0x" + bits.ToString("X", CultureInfo.InvariantCulture);

    private sealed class TextNode(string text) : RegexNode
    {
        public string Text { get; } = text;

        public override bool Same(RegexNode other) => other is TextNode node && node.Text == Text;
    }
}
