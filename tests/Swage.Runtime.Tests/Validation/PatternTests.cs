using System.Diagnostics;
using Swage.Validation;
using Swage.Validation.Patterns;

namespace Swage.Runtime.Tests.Validation;

public class PatternTests
{
    private const ulong Digits = 0x3FF000000000000;

    [Fact]
    public void A_reader_takes_what_it_can_and_says_whether_that_was_enough()
    {
        var reader = new PatternReader("id-123\ud83d\ude00x");
        Assert.True(reader.Text("id-"));
        Assert.True(reader.At(Digits, 0));
        Assert.False(reader.Run(Digits, 0, 4));
        Assert.True(reader.NotSpace(1, 1));
        Assert.False(reader.Text("y"));
        Assert.True(reader.Text("x"));
        Assert.True(reader.AtEnd);
        Assert.False(reader.At(Digits, 0));
        Assert.True(reader.Any(0));
        Assert.False(reader.Any());
    }

    [Fact]
    public void A_tail_is_read_on_its_own()
    {
        var reader = new PatternReader("abc");
        Assert.True(reader.TakeTail(1, out var tail));
        Assert.True(tail.Text("c") && tail.AtEnd);
        Assert.True(reader.Text("ab") && reader.AtEnd);
        Assert.False(reader.TakeTail(3, out _));
    }

    [Fact]
    public void Half_a_surrogate_pair_is_no_character()
    {
        Assert.False(new PatternReader("\ud83d").Any());
        Assert.False(new PatternReader("\ude00").Dot());
        Assert.False(PatternReader.Contains("\ud83d", ulong.MaxValue, ulong.MaxValue, "\u0080\U0010FFFF"));
        Assert.True(PatternReader.Contains("\ud83d\ude00", 0, 0, "\U0001F600\U0001F600"));
    }

    [Fact]
    public void Sets_hold_ranges_and_categories()
    {
        const int Letters = 0x1F;
        Assert.True(new PatternReader("é漢").Run(0, 0, "", Letters, 2));
        Assert.False(new PatternReader("9").Run(0, 0, "", Letters));
        Assert.True(new PatternReader("\u00a0\u3000").Run(0, 0, "\u00A0\u00A0\u2000\u3000", min: 2));
        Assert.False(new PatternReader("\u00a1").Run(0, 0, "\u00A0\u00A0\u2000\u3000"));
    }

    [Fact]
    public void An_automaton_follows_its_table()
    {
        // ^ab*$: classes other, a, b; states dead, start, accepting.
        var automaton = new PatternAutomaton("\0#a$b%c#", "####%###%", 3, 1, 2);
        Assert.True(automaton.IsMatch("a"));
        Assert.True(automaton.IsMatch("abbb"));
        Assert.False(automaton.IsMatch(""));
        Assert.False(automaton.IsMatch("abé"));
        Assert.False(automaton.IsMatch("a\ud83d"));
    }

    [Fact]
    public void A_regular_expression_without_backtracking_takes_linear_time() =>
        Assert.Equal(PatternOutcome.NoMatch, new PatternMatcher("^(a+)+$", @"\A(?:a+)+\z", backtracks: false).Match(new string('a', 10_000) + "!"));

    [Fact]
    public void A_regular_expression_that_goes_back_is_stopped()
    {
        var matcher = new PatternMatcher("^((?=a)a|aa)+$", @"\A(?:(?=a)a|aa)+\z", backtracks: true);
        Assert.Equal(PatternOutcome.Match, matcher.Match("aaa"));
        var clock = Stopwatch.StartNew();
        Assert.Equal(PatternOutcome.TimedOut, matcher.Match(new string('a', 10_000) + "!"));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(5));
    }
}
