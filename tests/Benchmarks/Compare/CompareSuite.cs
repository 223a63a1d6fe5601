#if HAS_CORPUS
using Swage.Benchmarks.Compare.Clients;
#endif
using Swage.Benchmarks.Compare.Builds;
using Swage.Benchmarks.Compare.Generator;
using Swage.Benchmarks.Compare.Maps;
using Swage.Benchmarks.Compare.Start;

namespace Swage.Benchmarks.Compare;

/// <summary>Peer, floor and Swage on the same work, measured in turn in one run: one table an area.</summary>
internal static class CompareSuite
{
    private static readonly IArea[] s_areas =
    [
#if HAS_CORPUS
        new AwsJsonArea(),
        new SerdeArea(),
        new LoadArea(),
#else
        new SkippedArea("aws-json", NoCorpus),
        new SkippedArea("serde", NoCorpus),
        new SkippedArea("load", NoCorpus),
#endif
        new MapsArea(),
        new GeneratorArea(),
        new StartArea(),
        new BuildArea(),
    ];

#if !HAS_CORPUS
    private const string NoCorpus = "built without the corpus of models: set SWAGE_CORPUS, or place shared/corpus beside the checkout";
#endif

    public static int Run(string[] args)
    {
        if (CompareSettings.Parse(args) is not { } settings)
        {
            Console.Error.WriteLine("Usage: Benchmarks " + CompareSettings.Usage);
            return 2;
        }

        var report = new Report();
        report.Line($".NET {Environment.Version}, {Environment.ProcessorCount} processors, load {Load()} at the start. Ratios are medians of paired slices; trust them and the bytes, not the times.");
        foreach (var area in s_areas)
            area.Run(settings, report);
        report.Line($"\nLoad at the end: {Load()}.");
        if (settings.JsonFile is { } file)
            report.Save(file);
        return 0;
    }

    /// <summary>The machine's load over one and five minutes, where the system tells.</summary>
    private static string Load() => File.Exists("/proc/loadavg") ? string.Join(" and ", File.ReadAllText("/proc/loadavg").Split(' ').Take(2)) : "unknown";
}
