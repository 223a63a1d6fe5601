using System.Diagnostics;
using Swage.Validation;

namespace Swage.Runtime.Tests.Validation;

public class PatternMatcherTests
{
    [Theory]
    [InlineData("^[a-z]+\\z", false, "abc", PatternOutcome.Match)]
    [InlineData("^[a-z]+\\z", false, "abc9", PatternOutcome.NoMatch)]
    [InlineData("^(?!aws:)", true, "mine", PatternOutcome.Match)]
    [InlineData("^(?!aws:)", true, "aws:x", PatternOutcome.NoMatch)]
    [InlineData("^(a)\\1\\z", true, "aa", PatternOutcome.Match)]
    public void Strings_are_matched(string expression, bool backtracks, string value, PatternOutcome outcome) =>
        Assert.Equal(outcome, new PatternMatcher("as in the model", expression, backtracks).Match(value));

    [Theory]
    [InlineData("^(a+)+\\z", false)]
    [InlineData("^(a|a)*\\z", false)]
    [InlineData("^(?=a)(a+)+\\z", true)]
    [InlineData("^(a+)+\\1\\z", true)]
    public void No_input_holds_up_the_process(string expression, bool backtracks)
    {
        var matcher = new PatternMatcher("as in the model", expression, backtracks);
        var attack = new string('a', 1_000_000) + "!";
        var clock = Stopwatch.StartNew();
        var outcome = matcher.Match(attack);

        // Far more than the limits, for the sake of busy machines; without them the last two would take longer than anyone lives.
        Assert.True(clock.Elapsed.TotalSeconds < 20, $"It took {clock.Elapsed}.");
        Assert.NotEqual(PatternOutcome.Match, outcome);
        if (backtracks)
            Assert.Equal(PatternOutcome.TimedOut, outcome);
    }

    [Fact]
    public void What_could_not_be_checked_is_a_violation()
    {
        var matcher = new PatternMatcher("^(?=a)(a+)+$", "^(?=a)(a+)+\\z", backtracks: true);
        var violation = Assert.Single(Validator.Run(new string('a', 5000) + "!", (x, v) => v.Pattern(x, matcher)).Violations);
        Assert.Equal("could not be checked in time against the pattern ^(?=a)(a+)+$", violation.Message);
        violation = Assert.Single(Validator.Run("topsecret", (x, v) => v.Pattern(x, matcher)).Violations);
        Assert.Equal("must match the pattern ^(?=a)(a+)+$", violation.Message);
    }
}
