namespace Swage.Benchmarks.Compare.Start;

/// <summary>Whole programs that make one call and end: by hand, with the AWS SDK, with a generated client; compiled at run time and ahead of it.</summary>
internal sealed class StartArea : IArea
{
    private const double TimeTarget = 1.2;
    private const double SizeTarget = 1.3;

    public string Name => "start";

    public void Run(CompareSettings settings, Report report)
    {
        var builds = new[] { Build.Jit, Build.NativeAot }.Where(x => settings.Wants(Name, x.Name)).ToList();
        if (builds.Count == 0)
            return;
        if (CorpusFolder.Models is null)
        {
            new SkippedArea(Name, CorpusFolder.Missing).Run(settings, report);
            return;
        }

        report.Line($"""

            ## {Name}

            One KMS Encrypt through the stub, from start to exit, in processor time. Size: the program's own files; the runtime's are not counted.

            | build | hand-written: time, peak memory, size | AWSSDK v4 / hand | Swage / hand | target |
            |---|---|---|---|---|
            """);
        var folder = Directory.CreateTempSubdirectory("swage-start-").FullName;
        try
        {
            foreach (var build in builds)
                Measure(build, folder, settings, report);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private void Measure(Build build, string folder, CompareSettings settings, Report report)
    {
        if (build.MissingTool() is { } reason)
        {
            report.Line($"| {build.Name} | skipped: {reason} | | | |");
            return;
        }

        var programs = new[] { "Hand", "AwsSdk", "Swage" }.Select(x => build.Publish(x, Path.Combine(folder, build.Name, x))).ToArray();
        var times = programs.Select(static _ => new List<double>()).ToArray();
        var clocks = programs.Select(static _ => new List<double>()).ToArray();
        for (var round = -2; round < settings.ProcessRuns; round++)
        {
            for (var i = 0; i < programs.Length; i++)
            {
                var (clock, processor) = Child.Time(programs[i].File);
                if (round < 0)
                    continue;
                clocks[i].Add(clock);
                times[i].Add(processor);
            }
        }

        var peaks = programs.Select(static x => Paired.Median(Enumerable.Range(0, 5).Select(_ => x.PeakKilobytes() * 1024.0))).ToArray();
        var milliseconds = times.Select(Paired.Median).ToArray();
        var clockMilliseconds = clocks.Select(Paired.Median).ToArray();
        var ratios = times.Select(x => Paired.Median(x.Zip(times[0], static (own, hand) => own / hand))).ToArray();
        var sizes = programs.Select(static x => (double)x.Size).ToArray();
        report.Line(
            $"| {build.Name} | {milliseconds[0]:0.0} ms (clock {clockMilliseconds[0]:0.0}), {peaks[0] / 1e6:0.0} MB, {sizes[0] / 1e6:0.00} MB | {Ratios(1)} | {Ratios(2)} | {Judge()} |");
        report.Time(Name, $"{build.Name}, start to exit", milliseconds[2] * 1000, milliseconds[0] * 1000, milliseconds[1] * 1000);
        report.Bytes(Name, $"{build.Name}, peak memory", peaks[2], peaks[0], peaks[1]);
        report.Bytes(Name, $"{build.Name}, size", sizes[2], sizes[0], sizes[1]);

        FormattableString Ratios(int i) =>
            $"{ratios[i]:0.00}×, {peaks[i] / peaks[0]:0.00}×, {sizes[i] / sizes[0]:0.00}× ({milliseconds[i]:0.0} ms, clock {clockMilliseconds[i]:0.0}; {peaks[i] / 1e6:0.0} MB, {sizes[i] / 1e6:0.00} MB)";

        string Judge()
        {
            var missed = new List<string>();
            if (ratios[2] > TimeTarget)
                missed.Add("time **missed**");
            if (build.HasSizeTarget && sizes[2] > sizes[0] * SizeTarget)
                missed.Add("size **missed**");
            return FormattableString.Invariant($"time {TimeTarget:0.0}×") + (build.HasSizeTarget ? FormattableString.Invariant($", size {SizeTarget:0.0}×") : "")
                + ": " + (missed.Count == 0 ? "met" : string.Join(", ", missed));
        }
    }
}
