using System.Globalization;
using System.Text;
using Swage.Generator.Naming;

namespace Swage.Generator.Patterns;

/// <summary>Prints the C# for a <see cref="PatternPlan"/>: members of a static class, among them <c>static bool {name}(string value)</c>. Decides nothing.
/// The members need <c>Swage.Runtime</c> and no <c>using</c>.</summary>
internal static class PatternEmitter
{
    private const string Namespace = "global::Swage.Validation.Patterns.";

    /// <summary>The lines of the members, without indentation. Further members are named after the method, with an underscore and more.</summary>
    /// <param name="plan">A plan of any kind but <see cref="PatternKind.NotCheckable"/>.</param>
    /// <param name="name">The method's name.</param>
    public static IReadOnlyList<string> Emit(PatternPlan plan, string name)
    {
        var lines = new List<string> { "// " + Comment(plan.Pattern) };
        if (plan.Matcher is not null)
            new MemberWriter(lines).Write(plan.Matcher, name);
        else
            EmitRegex(lines, plan, name);
        return lines;
    }

    private static void EmitRegex(List<string> lines, PatternPlan plan, string name)
    {
        var backtracks = Literals.Boolean(plan.Kind == PatternKind.Backtracking);
        lines.Add($"private static {Namespace}PatternRegex {name}_Regex => field ??= new({Literals.String(plan.RegexText)}, backtracks: {backtracks});");
        lines.Add($"internal static bool {name}(string value) => {name}_Regex.IsMatch(value);");
    }

    private static string Comment(string pattern)
    {
        var literal = Literals.String(pattern);
        return literal.Substring(1, literal.Length - 2).Replace("\\\\", "\\").Replace("\\\"", "\"");
    }

    private sealed class MemberWriter(List<string> lines)
    {
        private int _parts;

        public void Write(Matcher matcher, string name, string access = "internal")
        {
            var signature = $"{access} static bool {name}(string value)";
            switch (matcher)
            {
                case AlwaysMatcher:
                    lines.Add(signature + " => true;");
                    break;
                case ContainsMatcher contains:
                    lines.Add($"{signature} => {Namespace}PatternReader.Contains(value, {OnePassEmitter.Set(contains.Set)});");
                    break;
                case AutomatonMatcher automaton:
                    lines.Add($"private static {Namespace}PatternAutomaton {name}_Automaton => field ??= new({Automaton(automaton.Automaton)});");
                    lines.Add($"{signature} => {name}_Automaton.IsMatch(value);");
                    break;
                case OnePassMatcher onePass:
                    OnePassEmitter.Emit(lines, signature, onePass);
                    break;
                case CombinedMatcher combined:
                    var parts = combined.Items.Select(x => (x.Matcher, x.Negated, Name: name + "_" + (++_parts).ToString(CultureInfo.InvariantCulture))).ToList();
                    lines.Add($"{signature} => {string.Join(combined.All ? " && " : " || ", parts.Select(static x => (x.Negated ? "!" : "") + x.Name + "(value)"))};");
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
