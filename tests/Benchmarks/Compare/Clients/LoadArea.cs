using Swage.Benchmarks.Compare.Load;

namespace Swage.Benchmarks.Compare.Clients;

/// <summary>200,000 calls through a loopback listener, 64 at once: does the heap grow, and how many calls a second are made beside the AWS SDK and HttpClient alone?</summary>
internal sealed class LoadArea : IArea
{
    private const int WarmUpCalls = 20_000;
    private const int SliceCalls = 5_000;
    private const int MostSlices = 40;
    private const int WatchedCalls = 5_000;
    private const string Case = "KMS Encrypt, 64 at once";

    // A collection leaves some dust; one object kept for every twentieth of 200,000 calls would be more than this.
    private const double ToleratedGrowth = 256 * 1024;

    public string Name => "load";

    public void Run(CompareSettings settings, Report report)
    {
        if (!settings.Wants(Name, Case))
            return;
        var quarterSlices = Math.Max(1, Math.Min(settings.Rounds, MostSlices) / 4);
        report.Line($"""

            ## {Name}

            {Case}, over a real socket: {WarmUpCalls:N0} calls to warm up, then {4 * quarterSlices * SliceCalls:N0} in slices of {SliceCalls:N0}, contenders in turn. Heap: managed bytes after a full collection.

            | contender | calls a second | processor time of a call | heap after warm-up, then after each quarter, KB | growth | resident: warm, end | arrays of the pools in {WatchedCalls:N0} calls: rented, not returned, made anew | target |
            |---|---|---|---|---|---|---|---|
            """);
        using var server = Companion.Start(LoadServer.Verb);
        var port = FormattableString.Invariant($"{server.Read()[0]}");
        var runs = LoadCaller.Contenders.Select(x => new Contestant(x, Companion.Start(LoadCaller.Verb, x, port))).ToArray();
        try
        {
            foreach (var run in runs)
                run.WarmUp();
            for (var quarter = 0; quarter < 4; quarter++)
            {
                for (var slice = 0; slice < quarterSlices; slice++)
                {
                    foreach (var run in runs)
                        run.Slice();
                }

                foreach (var run in runs)
                    run.Weigh();
            }

            foreach (var run in runs)
                Line(run, runs[0], report);
        }
        finally
        {
            foreach (var run in runs)
                run.Process.Dispose();
        }

        report.Time(Name, Case + ", clock", Clock(2), Clock(0), Clock(1));
        report.Time(Name, Case + ", processor", Processor(2), Processor(0), Processor(1));
        report.Bytes(Name, Case + ", growth of the heap", runs[2].Growth, runs[0].Growth, runs[1].Growth);

        double Clock(int i) => Paired.Median(runs[i].Clocks) * 1000 / SliceCalls;
        double Processor(int i) => Paired.Median(runs[i].Processors) * 1000 / SliceCalls;
    }

    private static void Line(Contestant run, Contestant bare, Report report)
    {
        var rate = 1000 * SliceCalls / Paired.Median(run.Clocks);
        var rateRatio = Paired.Median(bare.Clocks.Zip(run.Clocks, static (first, own) => first / own));
        var processor = Paired.Median(run.Processors) * 1000 / SliceCalls;
        var processorRatio = Paired.Median(run.Processors.Zip(bare.Processors, static (own, first) => own / first));
        var pools = run.Process.Ask(FormattableString.Invariant($"pools {WatchedCalls}"));
        var heap = string.Join(", ", run.Heap.Select(static x => FormattableString.Invariant($"{x / 1024:N0}")));
        report.Line(
            $"| {run.Name} | {rate:N0} ({rateRatio:0.00}×) | {processor:0.0} µs ({processorRatio:0.00}×) | {heap} | {run.Growth / 1024:+0;-0;0} KB | {run.Resident[0] / 1e6:0}, {run.Resident[^1] / 1e6:0} MB | {pools[0]:N0}, {pools[1]:N0}, {pools[2]:N0} | {Judge()} |");

        string Judge()
        {
            if (run.Name != LoadCaller.Contenders[^1])
                return "";
            var missed = new List<string>();
            if (run.Growth > ToleratedGrowth)
                missed.Add("growth **missed**");
            // A connection may hold one for what it reads next.
            if (Math.Abs(pools[1]) > LoadCaller.AtOnce)
                missed.Add("pools **missed**");
            return FormattableString.Invariant($"at most {ToleratedGrowth / 1024:0} KB, every array back: ") + (missed.Count == 0 ? "met" : string.Join(", ", missed));
        }
    }

    private sealed class Contestant(string name, Companion process)
    {
        public string Name => name;

        public Companion Process => process;

        public List<double> Clocks { get; } = [];

        public List<double> Processors { get; } = [];

        public List<double> Heap { get; } = [];

        public List<double> Resident { get; } = [];

        public double Growth => Heap[^1] - Heap[0];

        public void WarmUp()
        {
            process.Ask(FormattableString.Invariant($"calls {WarmUpCalls}"));
            Weigh();
        }

        public void Slice()
        {
            var took = process.Ask(FormattableString.Invariant($"calls {SliceCalls}"));
            Clocks.Add(took[0]);
            Processors.Add(took[1]);
        }

        public void Weigh()
        {
            var memory = process.Ask("memory");
            Heap.Add(memory[0]);
            Resident.Add(memory[1]);
        }
    }
}
