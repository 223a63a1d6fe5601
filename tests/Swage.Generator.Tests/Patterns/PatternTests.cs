using Swage.Generator.Patterns;

namespace Swage.Generator.Tests.Patterns;

public class PatternTests
{
    // Pattern, how it is checked, strings that match, strings that do not.
    public static TheoryData<string, string, string[], string[]> Table => new()
    {
        { "", "Always", ["", "x"], [] },
        { ".*", "Always", ["", "x\n"], [] },
        { @"^[\s\S]*$", "Always", ["", "a\n\ud83d\ude00"], [] },
        { @"\S", "Contains", ["x", " \ud83d\ude00 "], ["", " \u00a0\u2003\ufeff"] },
        { @"^[\s\S]*\S[\s\S]*$", "Contains", ["x", "\n x"], ["", "\n"] },
        { "^abc$", "OnePass", ["abc"], ["", "ab", "abcd", "xabc", "abc\n"] },
        { "^arn:", "OnePass", ["arn:", "arn:aws"], ["", "arn", "xarn:"] },
        { "^a+", "OnePass", ["a", "ab"], ["", "ba"] },
        { "^.*$", "OnePass", ["", "a b", "\ud83d\ude00"], ["a\nb", "\r", "\u2028"] },
        { "^.{1,3}$", "OnePass", ["a", "\ud83d\ude00\ud83d\ude00\ud83d\ude00"], ["", "abcd", "\ud83d", "\ude00\ud83d"] },
        { @"^\d{12}$", "OnePass", ["012345678901"], ["01234567890", "0123456789012", "٠١٢٣٤٥٦٧٨٩٠١"] },
        { @"^\w+$", "OnePass", ["aZ_9"], ["é", "a-b"] },
        { @"^\s+$", "OnePass", [" \t\u00a0\ufeff\u3000"], ["\u200b", "\u0085"] },
        { @"^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$", "OnePass", ["", "Ünï 漢字-9@", "\ud835\udc00"], ["a#", "\ud83d\ude00", "a\t"] },
        { @"^\P{C}*$", "OnePass", ["abc \ud83d\ude00"], ["\u0001", "\u200d"] },
        { @"^[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*$", "OnePass", ["a\tb\n\ud83d\ude00\udbff\udfff"], ["\u0000", "\ufffe", "\ud83d"] },
        { @"^[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF]*$", "OnePass", ["a\ud83d\ude00"], ["\u0001"] },
        { @"^[\u0001-\uFFFF]*$", "OnePass", ["\ud83d\ude00x"], ["\u0000"] },
        { @"^[\x00-\x7F\u{1F600}]+$", "OnePass", ["a\ud83d\ude00"], ["\ud83d\ude01"] },
        { "^(aws|aws-cn|aws-us-gov)$", "OnePass", ["aws", "aws-cn", "aws-us-gov"], ["aws-", "aws-us", "awsx"] },
        { "^a(-[^:]+)?:b$", "OnePass", ["a:b", "a-x-y:b"], ["a-:b", "ax:b"] },
        { "^[a-z](-*[a-z])*$", "OnePass", ["a", "ab--c", "a-b-c"], ["", "a-", "-a", "a-B"] },
        { "^(x|yz){2,3}$", "OnePass", ["xx", "xyz", "yzyzx"], ["x", "xxxx", "xy"] },
        { "^(ab)+$", "OnePass", ["ab", "abab"], ["", "aba"] },
        { "^([0-9a-f]{4}-){3}[0-9a-f]$", "OnePass", ["0000-1111-2222-f"], ["0000-1111-2222-", "0000-1111-f"] },
        { @"^[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9]$", "OnePass", ["a.b", "abc", "a--------9"], ["a.", "ab-", "-ab", "ab"] },
        { @"^[a-z]{1,1000}/$", "OnePass", ["a/", "abc/"], ["/", "abc"] },
        { @"^(?i)all|[0-9]{2}$", "Automaton", ["ALL", "allx", "x42"], ["al", "4"] },
        { "^(?s).+$", "OnePass", ["a\nb"], [""] },
        { "^[0-9A-Z]{2}+$", "OnePass", ["A0"], ["A", "A00"] },
        { @"^arn:.*:es:[a-z]+$", "Automaton", ["arn:a:es:es:x", "arn::es:b"], ["arn:es:b", "arn:x:es:"] },
        { "a+b", "Automaton", ["ab", "xxaabyy"], ["b", "ba"] },
        { "b$", "Automaton", ["b", "ab"], ["", "ba"] },
        { "^a|b$", "Automaton", ["a", "ax", "xb"], ["xa", "bx", ""] },
        { "(^$)|^[0-9]+$", "OnePass", ["", "12"], ["a", "1a"] },
        { "^(^i-[0-9]{2}$)|(^mi-[0-9]{2}$)$", "OnePass", ["i-12", "mi-12"], ["i-123", "x", ""] },
        { "^0|([1-9][0-9]{0,2})$", "Automaton", ["0", "0x", "x12"], ["x", ""] },
        { @"^(?!aws:)[\p{L}:]*$", "Combined", ["", "aws", "x:aws:"], ["aws:", "aws:x", "1"] },
        { @"^(?!\s*$).+$", "Combined", [" x", "x"], ["", " ", "\t\u00a0"] },
        { "^(?=.{3,5}$)[a-z]+(-[a-z]+)*$", "Combined", ["abc", "a-b-c"], ["ab", "abcdef", "abc-"] },
        { @"^[0-9a-z.]*(?<!\.)$", "Combined", ["", "a.b"], ["a.", "."] },
        { @"^(?![0-9]+$)(?!-)[0-9a-z-]+$", "Combined", ["a1", "1-"], ["12", "-a"] },
        { @"^\{####\}$", "OnePass", ["{####}"], ["{###}"] },
        { @"^a{b}$", "OnePass", ["a{b}"], ["ab"] },
        { @"^[a-zA-Z-0-9+/=]+$", "OnePass", ["aZ-09+/="], ["_", ","] },
        { @"^[\w-.]+$", "OnePass", ["a-."], ["a/"] },
        { @"^[^\x00-\x1F\x7F]+$", "OnePass", ["é\ud83d\ude00 "], ["a\u001f", ""] },
        { @"^\p{Alnum}+\p{Blank}\p{XDigit}$", "OnePass", ["aZ9 f"], ["é f"] },
        { @"^[^/:|\000-\037]+$", "OnePass", ["abc 9"], ["a/b", "\u001f"] },
        { @"^\$\.\[\]\/\-$", "OnePass", ["$.[]/-"], ["$.[]/"] },
        { @"^[]$", "OnePass", [], ["", "]"] },
        { @"^[^]$", "OnePass", ["\n", "\ud83d\ude00"], ["", "ab"] },
        { @"^(a)\1$", "Backtracking", ["aa"], ["a", "ab"] },
        { @"^(?:(?!--).)+$", "Backtracking", ["a-b"], ["a--b", ""] },
        { @"^a\b.*$", "Backtracking", ["a", "a b"], ["ab"] },
        { "^[a-z]{1,900}(x[a-z]{1,900})+$", "NonBacktracking", ["axa"], ["a", "ax"] },
        { @"^[\p{L}a]+@[\p{L}@]+$", "OnePass", ["é@é@"], ["@é"] },
        { @"^[\p{L}@]+@[\p{L}]+$", "NonBacktracking", ["é@é@é"], ["@é", "é@"] },
    };

    [Theory]
    [MemberData(nameof(Table), DisableDiscoveryEnumeration = true)] // the runner's list of tests cannot hold half a surrogate pair
    public void Patterns_match_what_they_should(string pattern, string way, string[] matching, string[] others)
    {
        var plan = PatternCompiler.Compile(pattern);
        Assert.Equal(way, plan.Matcher is null ? plan.Kind.ToString() : plan.Matcher.GetType().Name.Replace("Matcher", ""));
        var compiled = CompiledPatterns.Of(pattern);
        foreach (var value in matching)
            Assert.True(compiled.IsMatch(pattern, value), $"'{value}' does not match\n{compiled.Source}");
        foreach (var value in others)
            Assert.False(compiled.IsMatch(pattern, value), $"'{value}' matches\n{compiled.Source}");
    }

    [Theory]
    [InlineData("(", "a group that does not end, at character 1")]
    [InlineData("a)", "a ')' without its '(', at character 1")]
    [InlineData("[a", "a '[' without its ']', at character 2")]
    [InlineData("*a", "a '*' with nothing to repeat, at character 1")]
    [InlineData("a{2,1}", "a quantifier with its bounds the wrong way round, at character 6")]
    [InlineData("[z-a]", "a range with its ends the wrong way round, at character 4")]
    [InlineData(@"\p{Script=Greek}", "the property 'Script=Greek', which is no general category, at character 16")]
    [InlineData(@"\Qa\E", "the escape '\\Q', which ECMA 262 does not have, at character 1")]
    [InlineData(@"\", "a backslash at the end, at character 1")]
    [InlineData("(?#x)", "a kind of group that ECMA 262 does not have, at character 2")]
    public void What_cannot_be_read_says_why(string pattern, string problem)
    {
        var plan = PatternCompiler.Compile(pattern);
        Assert.False(plan.IsCheckable);
        Assert.Equal("it has " + problem, plan.Problem);
    }

    [Fact]
    public void Plans_are_equal_where_patterns_are()
    {
        Assert.Equal(PatternCompiler.Compile("^a$"), PatternCompiler.Compile("^a$"));
        Assert.Equal(PatternCompiler.Compile("^a$").GetHashCode(), PatternCompiler.Compile("^a$").GetHashCode());
        Assert.NotEqual(PatternCompiler.Compile("^a$"), PatternCompiler.Compile("^b$"));
    }

    [Fact]
    public void Printed_matchers_are_plain()
    {
        var source = CompiledPatterns.Of(@"^arn:aws(-[^:]+)?:iam::\d{12}:role/(-*[a-z])+$").Source.Split('\n');
        Assert.Equal(
            """
                // ^arn:aws(-[^:]+)?:iam::\d{12}:role/(-*[a-z])+$
                internal static bool P0(string value)
                {
                    var p = new global::Swage.Validation.Patterns.PatternReader(value);
                    if (!(p.Text("arn:aws") && (!p.At(0x200000000000, 0) || p.Text("-") && p.Run(0xFBFFFFFFFFFFFFFF, 0xFFFFFFFFFFFFFFFF, "\u0080\U0010FFFF")) && p.Text(":iam::") && p.Run(0x3FF000000000000, 0, 12, 12) && p.Text(":role/"))) return false;
                    do
                    {
                        if (!(p.Run(0x200000000000, 0, 0) && p.One(0, 0x7FFFFFE00000000))) return false;
                    } while (p.At(0x200000000000, 0x7FFFFFE00000000));
                    return p.AtEnd;
                }
            """.ReplaceLineEndings("\n"),
            string.Join('\n', source.Skip(3).Take(11)));
    }

    [Theory]
    [InlineData("^(a+)+$")]
    [InlineData("^(a|a)*$")]
    [InlineData("^(a|aa)+$")]
    [InlineData("^(.*a){20}$")]
    [InlineData("(x+x+)+y")]
    [InlineData("^([a-z]+)*@$")]
    [InlineData(@"^(?:(?!--)[a-]+)+$")]
    [InlineData("^((a{1,100}){1,100}){1,100}$")]
    public void Patterns_made_to_hang_do_not(string pattern)
    {
        var compiled = CompiledPatterns.Of(pattern);
        foreach (var value in new[] { new string('a', 100_000) + "!", new string('x', 50_000), string.Concat(Enumerable.Repeat("a-", 50_000)) })
        {
            var clock = System.Diagnostics.Stopwatch.StartNew();
            compiled.IsMatch(pattern, value);
            Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10), $"{clock.Elapsed} for {pattern}");
        }
    }

    [Fact]
    public void Any_mutation_of_a_pattern_is_planned_printed_and_agrees_with_regular_expressions()
    {
        string[] seeds =
        [
            @"^arn:(aws|aws-cn)[a-z-]*:iam::\d{2}:role/?[\w+=,.@\-_/]{1,4}$", @"^(?!x)[a-z0-9]([a-z0-9\-]{0,3}[a-z0-9])?(\.[a-z]{2,3})*$",
            @"([^:|\s]+|\\d){2,}$|^(a?b*c+)*$", @"^[\p{L}\p{N}é-ü]+(?<!z)$",
        ];
        string[] pieces = ["(", ")", "[", "]", "{2}", "{1,3}", "*", "+", "?", "|", "^", "$", ".", @"\d", @"\S", "a", "-", "^a", "(?:", "(?=", "(?!", @"\p{L}", @"\u00e9", "\ud83d\ude00"];
        var random = new Random(99);
        var plans = new Dictionary<string, PatternPlan>();
        while (plans.Count < 600)
        {
            var text = seeds[random.Next(seeds.Length)];
            for (var edits = random.Next(1, 5); edits > 0; edits--)
            {
                var at = random.Next(text.Length + 1);
                text = random.Next(2) == 0 ? text.Insert(at, pieces[random.Next(pieces.Length)]) : text.Remove(at, Math.Min(random.Next(1, 3), text.Length - at));
            }

            var plan = PatternCompiler.Compile(text);
            if (plan.IsCheckable)
                plans[text] = plan;
        }

        var compiled = new CompiledPatterns(plans.Values);
        var compared = 0;
        foreach (var plan in plans.Values.Where(x => x.Kind == PatternKind.Straight))
        {
            var node = RegexParser.Parse(plan.Source);
            var reference = Reference.TryBuild(DotNetRegexWriter.Write(node).Text)!;
            foreach (var sample in new Samples(plan.Source.Length).For(node, 12).Where(x => !x.Any(char.IsSurrogate)))
            {
                if (Reference.IsMatch(reference, sample) is not { } expected)
                    break;
                Assert.True(expected == compiled.IsMatch(plan.Source, sample), $"{plan.Source} on '{sample}'");
                compared++;
            }
        }

        Assert.True(compared > 5_000, compared.ToString());
    }
}
