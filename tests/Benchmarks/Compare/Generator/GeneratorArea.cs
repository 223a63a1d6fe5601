namespace Swage.Benchmarks.Compare.Generator;

/// <summary>The generator beside the compiler, each measurement in a fresh process; then edits in one that is warm.</summary>
internal sealed class GeneratorArea : IArea
{
    private const double CognitoShare = 0.15;
    private const double UnrelatedEditMilliseconds = 5;
    private const double ConstraintEditMilliseconds = 150;

    public string Name => "generator";

    public void Run(CompareSettings settings, Report report)
    {
        var cases = GeneratorCase.All.Where(x => settings.Wants(Name, x.Name)).ToList();
        if (cases.Count == 0)
            return;
        if (CorpusFolder.Models is not { } models)
        {
            new SkippedArea(Name, CorpusFolder.Missing).Run(settings, report);
            return;
        }

        var compiler = SdkRoslyn.Folder();
        report.Line($"""

            ## {Name}

            | whole service | generator, cold | Roslyn on its output, cold | generator / Roslyn | generated MB (without documentation) | IL MB (assembly MB) | unrelated edit | edit of one constraint |
            |---|---|---|---|---|---|---|---|
            """);
        foreach (var subject in cases)
        {
            var file = Path.Combine(models, subject.Model);
            var runs = Enumerable.Range(0, Math.Max(3, settings.ProcessRuns / 4)).Select(_ => GeneratorProcess.Start(compiler, file, subject, edits: false)).ToList();
            var warm = GeneratorProcess.Start(compiler, file, subject, edits: true);
            var generator = Paired.Median(runs.Select(static x => x["generator-ms"]));
            var roslyn = Paired.Median(runs.Select(static x => x["roslyn-ms"]));
            var ratio = Paired.Median(runs.Select(static x => x["generator-ms"] / x["roslyn-ms"]));
            var (unrelated, constraint) = (warm["unrelated-edit-ms"], warm["constraint-edit-ms"]);
            report.Line(
                $"| {subject.Name} | {generator:0} ms | {roslyn:0} ms | {ratio:0.00}{Missed(subject.Name == "Cognito" && ratio > CognitoShare)} | {warm["text-bytes"] / 1e6:0.00} ({warm["bare-text-bytes"] / 1e6:0.00}) | {warm["il-bytes"] / 1e6:0.00} ({warm["assembly-bytes"] / 1e6:0.00}) | {unrelated:0.0} ms{Missed(unrelated > UnrelatedEditMilliseconds)} | {constraint:0} ms{Missed(subject.Name == "Cognito" && constraint > ConstraintEditMilliseconds)} |");
            report.Time(Name, $"{subject.Name}, cold", generator * 1000, roslyn * 1000, null);
            report.Time(Name, $"{subject.Name}, unrelated edit", unrelated * 1000, null, null);
            report.Time(Name, $"{subject.Name}, edit of one constraint", constraint * 1000, null, null);
            report.Bytes(Name, $"{subject.Name}, generated without documentation", warm["bare-text-bytes"], null, null);
            report.Bytes(Name, $"{subject.Name}, IL", warm["il-bytes"], null, null);
        }

        report.Line($"\nTargets: Cognito at most {CognitoShare:0.00} of Roslyn, 1.2 MB without documentation, 1.0 MB of IL; an unrelated edit {UnrelatedEditMilliseconds:0} ms; one constraint of Cognito {ConstraintEditMilliseconds:0} ms.");
    }

    private static string Missed(bool missed) => missed ? " **missed**" : "";
}
