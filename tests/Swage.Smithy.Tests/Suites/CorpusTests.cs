using System.IO.Compression;
using Swage.Conformance;
using Swage.Tests;

namespace Swage.Smithy.Tests.Suites;

public class CorpusTests
{
    /// <summary>Of the archive's models a few that differ: protocols, sizes, traits.</summary>
    private static readonly string[] s_chosen = ["ec2", "sqs", "ssm", "transcribe-streaming", "swf", "glacier", "eventbridge", "lex-runtime-v2", "timestream-query"];

    [CorpusFact]
    public void The_official_loader_suite_passes_whole()
    {
        var output = new StringWriter();
        var report = new SuiteReport(output);
        new LoadSuite().Run([.. SuiteFile.Find(Corpus.PathOf("smithy/loader"))], report);
        Assert.True(report.Failed == 0 && report.Skipped == 0, output.ToString());
        Assert.True(report.Passed > 200, $"only {report.Passed} cases were found");
    }

    [CorpusFact]
    public void Every_service_model_of_the_folder_loads_without_errors()
    {
        var files = Directory.GetFiles(Corpus.PathOf("aws-models"), "*.json");
        Assert.NotEmpty(files);
        foreach (var file in files)
            AssertLoads(Path.GetFileName(file), File.ReadAllText(file));
    }

    [CorpusFact]
    public void Chosen_service_models_of_the_archives_load_without_errors()
    {
        var loaded = 0;
        foreach (var archive in new[] { "more.zip", "2026.zip" })
        {
            using var zip = ZipFile.OpenRead(Corpus.PathOf("aws-models/" + archive));
            foreach (var entry in zip.Entries.Where(e => archive == "2026.zip" || s_chosen.Any(c => e.Name.StartsWith(c + "-2", StringComparison.Ordinal))))
            {
                using var reader = new StreamReader(entry.Open());
                AssertLoads(entry.Name, reader.ReadToEnd());
                loaded++;
            }
        }

        Assert.True(loaded >= 16, $"only {loaded} models were found");
    }

    [CorpusFact]
    public void The_official_trait_models_load_in_place_of_ours()
    {
        var sources = Directory.GetFiles(Corpus.PathOf("smithy/traits"), "*.smithy").Order().Select(f => new ModelSource(Path.GetFileName(f), File.ReadAllText(f))).ToList();
        var result = ModelLoader.Load(sources);
        Assert.Empty(result.Errors());
        Assert.Equal("prelude.smithy", result.Model.Shape("smithy.api#String").Location.Path);
    }

    [CorpusFact]
    public void A_service_model_does_not_take_long()
    {
        var text = File.ReadAllText(Corpus.PathOf("aws-models/cognito-identity-provider-2016-04-18.json"));
        var best = TimeSpan.MaxValue;
        for (var i = 0; i < 20; i++)
        {
            var watch = System.Diagnostics.Stopwatch.StartNew();
            AssertLoads("cognito", text);
            best = watch.Elapsed < best ? watch.Elapsed : best;
        }

        // Warm it takes about 10 ms; the bound leaves room for slow and busy machines and unoptimized builds.
        Assert.True(best < TimeSpan.FromMilliseconds(250), $"it took {best.TotalMilliseconds:F0} ms at best");
    }

    private static void AssertLoads(string name, string text)
    {
        var errors = ModelLoader.Load([new ModelSource(name, text)]).Errors();
        Assert.True(errors.Length == 0, name + ": " + string.Join('\n', errors.Take(5)));
    }
}
