using System.Diagnostics;
using System.Text.RegularExpressions;
using Swage.Validation;

namespace Swage.Runtime.Tests.Validation;

public class PatternMatcherTests
{
    [Theory]
    [InlineData("b", "abc", true)]
    [InlineData("^b", "abc", false)]
    [InlineData("^abc$", "abc\n", false)]
    [InlineData("^\\d+$", "٣", false)]
    [InlineData("^\\d+$", "3", true)]
    [InlineData("^[\\d-]+$", "3-3", true)]
    [InlineData("^\\w+$", "ä", false)]
    [InlineData("^[^\\w]$", "ä", true)]
    [InlineData("^\\W$", "ä", true)]
    [InlineData("^[\\W]$", "_", false)]
    [InlineData("^[\\W]$", "^", true)]
    [InlineData("^[\\D]$", "5", false)]
    [InlineData("^[\\S]$", " ", false)]
    [InlineData("^[\\S]+$", "äx", true)]
    [InlineData("^[\\s]$", "\ufeff", true)]
    [InlineData("^.$", "\r", false)]
    [InlineData("^.$", "x", true)]
    [InlineData("^[^]$", "\n", true)]
    [InlineData("^[]$", "a", false)]
    [InlineData("^[a-[b]+$", "[", true)]
    [InlineData("^[a-z&&[b]]$", "a]", true)]
    [InlineData("^[$.]+$", "$.", true)]
    [InlineData("^[\\b]$", "\b", true)]
    [InlineData("^\\u{41}$", "A", true)]
    [InlineData("^\\u{1F600}$", "😀", true)]
    [InlineData("^\\p{Letter}+$", "äß", true)]
    [InlineData("^[\\p{L}\\p{M}\\p{Nd}]+$", "ä9", true)]
    [InlineData("^[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*$", "Grüße 😀\n", true)]
    [InlineData("^(?!aws:).*$", "aws:x", false)]
    [InlineData("^(?!aws:).*$", "mine", true)]
    [InlineData("^(a)\\1$", "aa", true)]
    [InlineData("\\Z\\A", "ZA", true)]
    public void Patterns_mean_what_ECMA_262_says(string pattern, string value, bool matches) =>
        Assert.Equal(matches ? PatternOutcome.Match : PatternOutcome.NoMatch, new PatternMatcher(pattern).Match(value));

    [Fact]
    public void Translated_classes_agree_with_their_definition_on_every_unit()
    {
        // In the default case .NET's own class for white space differs from ECMA's in U+0085 and U+FEFF only.
        var space = new PatternMatcher("^\\s$");
        var notSpace = new PatternMatcher("^[\\S]$");
        for (var unit = 0; unit <= char.MaxValue; unit++)
        {
            var text = ((char)unit).ToString();
            var isSpace = unit == 0xFEFF || (unit != 0x85 && char.IsWhiteSpace((char)unit));
            Assert.Equal(isSpace, space.Match(text) == PatternOutcome.Match);
            Assert.Equal(!isSpace, notSpace.Match(text) == PatternOutcome.Match);
        }
    }

    [Fact]
    public void No_input_holds_up_the_process()
    {
        var attack = new string('a', 5_000_000) + "!";
        foreach (var pattern in (string[])["^(a+)+$", "^(a|a)*$", "^(?=a)(a+)+$", "^(([a-z])+.)+[A-Z]([a-z])+$", "^(a+)+\\1$"])
        {
            var matcher = new PatternMatcher(pattern);
            var clock = Stopwatch.StartNew();
            var outcome = matcher.Match(attack);
            Assert.NotEqual(PatternOutcome.Match, outcome);
            Assert.True(clock.Elapsed.TotalSeconds < 5, $"{pattern} took {clock.Elapsed}");
        }

        var result = Validator.Run(attack, static (x, v) => v.Pattern(x, new PatternMatcher("^(?=a)(a+)+$")));
        Assert.Equal("could not be checked within 100 ms against the pattern ^(?=a)(a+)+$", Assert.Single(result.Violations).Message);
    }

    [Fact]
    public void A_pattern_that_cannot_be_read_refuses_nothing()
    {
        Assert.Throws<RegexParseException>(() => new Regex("(?<=a"));
        Assert.Equal(PatternOutcome.Match, new PatternMatcher("(?<=a").Match("anything"));
    }
}
