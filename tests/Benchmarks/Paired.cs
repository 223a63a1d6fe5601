namespace Swage.Benchmarks;

/// <summary>
/// Interleaved measurement for a shared machine: the variants of one piece of work run in turn, in short slices inside one process, so
/// that drift hits all alike. What is taken is the process's processor time, which suffers less from neighbours than the clock does. What
/// counts is each round's ratio to the first variant; the times are only for orientation.
/// </summary>
internal static class Paired
{
    internal sealed record Variant(string Name, Action Body);

    internal sealed record Outcome(string Name, double Microseconds, double Ratio, double RatioLow, double RatioHigh, long Bytes);

    public static IReadOnlyList<Outcome> Run(IReadOnlyList<Variant> variants, double warmUpSeconds, int rounds, double sliceMilliseconds)
    {
        var batches = variants.Select(static _ => 1).ToArray();
        var end = Cpu() + warmUpSeconds;
        while (Cpu() < end)
        {
            for (var i = 0; i < variants.Count; i++)
            {
                // Batches grow until one takes about a millisecond: asking for the processor time is not free.
                var start = Cpu();
                for (var n = 0; n < batches[i]; n++)
                    variants[i].Body();
                if (Cpu() - start < 0.001)
                    batches[i]++;
            }
        }

        var times = variants.Select(_ => new List<double>()).ToArray();
        var bytes = new long[variants.Count];
        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < variants.Count; i++)
                times[i].Add(Slice(variants[i].Body, batches[i], sliceMilliseconds, out bytes[i]));
        }

        return [.. variants.Select((variant, i) =>
        {
            var ratios = times[i].Zip(times[0], static (own, first) => own / first).Order().ToArray();
            return new Outcome(variant.Name, Median(times[i]), Median(ratios), ratios[rounds / 10], ratios[rounds * 9 / 10], bytes[i]);
        })];
    }

    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }

    private static double Slice(Action body, int batch, double milliseconds, out long bytes)
    {
        var count = 0;
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var start = Cpu();
        double elapsed;
        do
        {
            for (var i = 0; i < batch; i++)
                body();
            count += batch;
        }
        while ((elapsed = (Cpu() - start) * 1000) < milliseconds);

        bytes = (GC.GetAllocatedBytesForCurrentThread() - allocated) / count;
        return elapsed * 1000 / count;
    }

    private static double Cpu() => Environment.CpuUsage.TotalTime.TotalSeconds;
}
