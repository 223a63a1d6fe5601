using System.Globalization;
using System.Text;
using Swage.Generator.Emit;
using Swage.Generator.Naming;

namespace Swage.Generator.Patterns;

/// <summary>Prints the C# for a <see cref="PatternPlan"/>: members of a static class, among them <c>static bool {name}(string value)</c>
/// or, where Regex does it, a property <c>{name}</c> of type <c>PatternMatcher</c>; <see cref="Check"/> uses either. Decides nothing.
/// The members need <c>Swage.Runtime</c> and no <c>using</c>.</summary>
internal static class PatternEmitter
{
    private const string Namespace = "global::Swage.Validation.Patterns.";

    /// <summary>Prints the members. Further ones are named after the first, with an underscore and more.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="name">The member's name.</param>
    /// <param name="plan">A plan of any kind but <see cref="PatternKind.NotCheckable"/>.</param>
    public static void Emit(SourceWriter writer, string name, PatternPlan plan)
    {
        writer.Line("// " + Comment(plan.Source));
        if (plan.Matcher is not null)
            new MemberWriter(writer).Write(plan.Matcher, name);
        else
            EmitRegex(writer, plan, name);
    }

    /// <summary>The statement that checks a value, where the members are those of a class that the statement stands in or has for a prefix.</summary>
    /// <param name="plan">The plan; it does not match always.</param>
    /// <param name="validator">The expression for the <c>Validator</c>.</param>
    /// <param name="value">The expression for the string, which is not null.</param>
    /// <param name="method">The method's name, with its class where that is another.</param>
    public static string Check(PatternPlan plan, string validator, string value, string method) => plan.Matcher is null
        ? $"{validator}.Pattern({value}, {method});"
        : $"{validator}.Pattern({method}({value}), {Literals.String(plan.Source)});";

    private static void EmitRegex(SourceWriter writer, PatternPlan plan, string name) => writer.Line(
        $"internal static global::Swage.Validation.PatternMatcher {name} => field ??= new({Literals.String(plan.Source)}, "
        + $"{Literals.String(plan.RegexText)}, backtracks: {Literals.Boolean(plan.Kind == PatternKind.Backtracking)});");

    private static string Comment(string pattern)
    {
        var literal = Literals.String(pattern);
        return literal.Substring(1, literal.Length - 2).Replace("\\\\", "\\").Replace("\\\"", "\"");
    }

    private sealed class MemberWriter(SourceWriter writer)
    {
        private int _parts;

        public void Write(Matcher matcher, string name, string access = "internal")
        {
            var signature = $"{access} static bool {name}(string value)";
            switch (matcher)
            {
                case AlwaysMatcher:
                    writer.Line(signature + " => true;");
                    break;
                case ContainsMatcher contains:
                    writer.Line($"{signature} => {Namespace}PatternReader.Contains(value, {OnePassEmitter.Set(contains.Set)});");
                    break;
                case AutomatonMatcher automaton:
                    writer.Line($"private static {Namespace}PatternAutomaton {name}_Automaton => field ??= new({Automaton(automaton.Automaton)});");
                    writer.Line($"{signature} => {name}_Automaton.IsMatch(value);");
                    break;
                case OnePassMatcher onePass:
                    OnePassEmitter.Emit(writer, signature, onePass);
                    break;
                case CombinedMatcher combined:
                    var parts = combined.Items.Select(x => (x.Matcher, x.Negated, Name: name + "_" + (++_parts).ToString(CultureInfo.InvariantCulture))).ToList();
                    writer.Line($"{signature} => {string.Join(combined.All ? " && " : " || ", parts.Select(static x => (x.Negated ? "!" : "") + x.Name + "(value)"))};");
                    foreach (var part in parts)
                        Write(part.Matcher, part.Name, "private");
                    break;
            }
        }

        // Three texts: where classes start and which, the table, both one character a number. See PatternAutomaton.
        private static string Automaton(Automaton automaton)
        {
            var classes = new StringBuilder();
            foreach (var (first, number) in automaton.Classes)
                classes.Append(char.ConvertFromUtf32(first)).Append(Digit(number));
            var table = string.Concat(automaton.Table.Select(Digit));
            var numbers = string.Join(", ", new[] { automaton.ClassCount, automaton.Start, automaton.FirstAccepting }.Select(Literals.Int32));
            return $"{Literals.String(classes.ToString())}, {Literals.String(table)}, {numbers}";
        }

        private static char Digit(int number) => (char)('#' + number);
    }
}
