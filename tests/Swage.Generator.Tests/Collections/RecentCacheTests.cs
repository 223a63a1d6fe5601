using Swage.Generator.Collections;

namespace Swage.Generator.Tests.Collections;

public class RecentCacheTests
{
    [Fact]
    public void A_text_that_was_asked_for_lately_is_not_computed_again()
    {
        var cache = new RecentCache<string>(capacity: 100, overhead: 1);
        var first = cache.Get("text", static t => new string('x', t.Length));

        Assert.Same(first, cache.Get("text", static _ => throw new InvalidOperationException("computed twice")));
    }

    [Fact]
    public void It_never_holds_more_than_two_generations()
    {
        var cache = new RecentCache<string>(capacity: 100, overhead: 5);
        for (var i = 0; i < 1000; i++)
        {
            cache.Get($"text{i:0000}", static t => t);
            Assert.InRange(cache.Count, 1, 14);
        }
    }

    [Fact]
    public void What_is_still_asked_for_stays_and_all_else_goes()
    {
        var cache = new RecentCache<object>(capacity: 100, overhead: 5);
        var kept = cache.Get("kept", static _ => new object());
        var left = cache.Get("left", static _ => new object());
        for (var i = 0; i < 100; i++)
        {
            cache.Get($"{i:0000}", static _ => new object());
            Assert.Same(kept, cache.Get("kept", static _ => new object()));
        }

        Assert.NotSame(left, cache.Get("left", static _ => new object()));
    }

    [Fact]
    public void What_is_larger_than_a_generation_is_given_and_not_kept()
    {
        var cache = new RecentCache<string>(capacity: 10, overhead: 1);

        Assert.Equal("made", cache.Get("much larger than that", static _ => "made"));
        Assert.Equal(0, cache.Count);
    }

    [Fact]
    public void A_failure_is_not_kept()
    {
        var cache = new RecentCache<string>(capacity: 100, overhead: 1);
        Assert.Throws<FormatException>(() => cache.Get("text", static _ => throw new FormatException()));

        Assert.Equal("made", cache.Get("text", static _ => "made"));
    }

    [Fact]
    public void Threads_share_it()
    {
        var cache = new RecentCache<string>(capacity: 200, overhead: 5);

        Parallel.For(0, 20_000, i =>
        {
            var text = (i % 37).ToString();
            Assert.Equal("of " + text, cache.Get(text, static t => "of " + t));
        });

        Assert.InRange(cache.Count, 1, 66);
    }
}
