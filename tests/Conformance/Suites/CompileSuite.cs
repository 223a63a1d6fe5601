using System.Diagnostics;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Swage.Generator.Diagnostics;
using Swage.Smithy;
using Swage.Tests.Generation;

namespace Swage.Conformance;

/// <summary>Every service of the models, all operations, through the generator and then Roslyn: a warning or an error is a failure.</summary>
internal sealed class CompileSuite : ISuite
{
    public string Name => "compile";

    public void Run(IReadOnlyList<SuiteFile> files, SuiteReport report)
    {
        report.Note("| service | shapes | generated MB | IL MB | generator ms | compile ms |");
        report.Note("|---|---|---|---|---|---|");
        var models = new List<SuiteFile>();
        foreach (var file in files)
        {
            if (file.Name.EndsWith(".smithy", StringComparison.Ordinal) || file.Name.EndsWith(".json", StringComparison.Ordinal) && LoadSuite.IsModel(file))
                models.Add(file);
            else if (file.Name.EndsWith(".json", StringComparison.Ordinal))
                report.Skip(file.Path, "it is JSON but no model: it has no key 'smithy'");
        }

        foreach (var group in ModelGroups.Of(models))
            Compile(group, report);
    }

    private static void Compile(ModelGroup group, SuiteReport report)
    {
        if (group.Result.HasErrors)
        {
            foreach (var error in group.Result.Events.Where(e => e.Severity == Severity.Error).Take(10))
                report.Fail(group.File.Path, $"{error.Location}: {error.Message}");
            return;
        }

        foreach (var service in group.Services)
            Compile(group, service.Id, group.Result.Model.Shapes.Count(x => x.Key.Namespace == service.Id.Namespace), report);
    }

    private static void Compile(ModelGroup group, ShapeId service, int shapes, SuiteReport report)
    {
        var name = $"{group.File.Path} {service}";
        var client = $"[assembly: System.CLSCompliant(false)]\nnamespace Corpus.Service;\n/// <summary>All of the service.</summary>\n[Swage.SmithyClient(\"{service}\")]\npublic sealed partial class CorpusClient;\n";
        var compilation = GeneratorHost.Compile([client]);
        var driver = GeneratorHost.Driver(group.Company.Select((f, i) => new ModelText(f.Path, group.Texts[i])));
        var clock = Stopwatch.StartNew();
        driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out var output, out var diagnostics);
        var generatorMs = clock.ElapsedMilliseconds;
        if (diagnostics.FirstOrDefault(d => d.Id == Descriptors.ProtocolNotSupported) is { } unsupported)
        {
            report.Skip(name, unsupported.GetMessage(CultureInfo.InvariantCulture));
            return;
        }

        clock.Restart();
        using var image = new MemoryStream();
        var emitted = output.Emit(image, xmlDocumentationStream: Stream.Null);
        var compileMs = clock.ElapsedMilliseconds;
        var trees = driver.GetRunResult().GeneratedTrees;
        var bytes = trees.Sum(t => (long)t.Length);
        report.Note(string.Create(CultureInfo.InvariantCulture, $"| {service} | {shapes} | {bytes / 1e6:F2} | {image.Length / 1e6:F2} | {generatorMs} | {compileMs} |"));
        var faults = diagnostics.Concat(emitted.Diagnostics).Where(d => d.Severity >= DiagnosticSeverity.Warning).ToList();
        if (faults.Count == 0)
        {
            report.Pass();
            return;
        }

        report.Fail(name, string.Join("\n    ", faults.Take(10).Select(d => d.ToString())) + (faults.Count > 10 ? $"\n    and {faults.Count - 10} more" : ""));
    }
}
