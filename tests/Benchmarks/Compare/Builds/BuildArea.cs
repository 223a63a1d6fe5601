namespace Swage.Benchmarks.Compare.Builds;

/// <summary>What the generator costs a user's build: <c>dotnet build</c> of the quickstart's SDK project beside the same project with the generated files checked in.</summary>
internal sealed class BuildArea : IArea
{
    private const double Target = 1.3;
    private const int FewestRounds = 5;
    private static readonly (string Name, bool IsServer)[] s_compilers = [("cold compiler", false), ("warm compiler server", true)];

    public string Name => "build";

    public void Run(CompareSettings settings, Report report)
    {
        var compilers = s_compilers.Where(x => settings.Wants(Name, x.Name)).ToList();
        if (compilers.Count == 0)
            return;
        if (!OperatingSystem.IsLinux())
        {
            new SkippedArea(Name, "the processor time of builds is measured on Linux only").Run(settings, report);
            return;
        }

        using var folder = new SdkProjects();
        var rounds = Math.Max(FewestRounds, settings.ProcessRuns / 4);
        report.Line($"""

            ## {Name}

            `dotnet build --no-restore` of `models/cognito-identity-provider` with the packages, from an empty obj and bin, {rounds} times in turn; then the same with the {folder.GeneratedFiles} generated files checked in and no generator. Processor time is that of all processes.

            | compiler | checked in: clock, processor time | generated: clock, processor time | ratio: clock (least to most), processor (least to most) | target |
            |---|---|---|---|---|
            """);
        foreach (var (name, isServer) in compilers)
        {
            using var server = isServer ? new CompilerServer() : null;
            Measure(name, folder, server, rounds, report);
        }
    }

    private void Measure(string name, SdkProjects folder, CompilerServer? server, int rounds, Report report)
    {
        var (checkedIn, generated) = (new List<BuildTime>(), new List<BuildTime>());
        // The first rounds fill the disk's cache, and let a server compile itself and the generator.
        for (var round = server is null ? -1 : -4; round < rounds; round++)
        {
            // Each goes first every other time: what a server still learns is to the good of the second.
            string[] order = round % 2 == 0 ? [folder.CheckedIn, folder.Generated] : [folder.Generated, folder.CheckedIn];
            foreach (var project in order)
            {
                var time = folder.Build(project, server);
                if (round >= 0)
                    (project == folder.Generated ? generated : checkedIn).Add(time);
            }
        }

        var (clock, processor) = (Ratios(static x => x.Clock), Ratios(static x => x.Processor));
        report.Line($"| {name} | {Times(checkedIn)} | {Times(generated)} | {Spread(clock)}, {Spread(processor)} | {Judge()} |");
        report.Time(Name, name + ", clock", Median(generated, static x => x.Clock) * 1000, Median(checkedIn, static x => x.Clock) * 1000, null);
        report.Time(Name, name + ", processor", Median(generated, static x => x.Processor) * 1000, Median(checkedIn, static x => x.Processor) * 1000, null);

        double[] Ratios(Func<BuildTime, double> of) => [.. generated.Zip(checkedIn, (own, other) => of(own) / of(other)).Order()];

        string Judge()
        {
            var missed = new List<string>();
            if (Paired.Median(clock) > Target)
                missed.Add("clock **missed**");
            if (Paired.Median(processor) > Target)
                missed.Add("processor time **missed**");
            return FormattableString.Invariant($"{Target:0.0}×: ") + (missed.Count == 0 ? "met" : string.Join(", ", missed));
        }
    }

    private static string Times(List<BuildTime> times) =>
        FormattableString.Invariant($"{Median(times, static x => x.Clock) / 1000:0.00} s, {Median(times, static x => x.Processor) / 1000:0.00} s");

    private static string Spread(double[] ratios) => FormattableString.Invariant($"{Paired.Median(ratios):0.00}× ({ratios[0]:0.00} to {ratios[^1]:0.00})");

    private static double Median(List<BuildTime> times, Func<BuildTime, double> of) => Paired.Median(times.Select(of));
}
