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
        foreach (var file in files.Where(f => f.Name.EndsWith(".json", StringComparison.Ordinal) || f.Name.EndsWith(".smithy", StringComparison.Ordinal)))
        {
            var text = file.Read();
            foreach (var (id, shapes) in Services(file, text, report))
                Compile(file, text, id, shapes, report);
        }
    }

    private static List<(ShapeId Id, int Shapes)> Services(SuiteFile file, string text, SuiteReport report)
    {
        var loaded = ModelLoader.Load([new ModelSource(file.Name, text)], default);
        if (loaded.HasErrors)
        {
            foreach (var error in loaded.Events.Where(e => e.Severity == Severity.Error).Take(10))
                report.Fail(file.Path, $"{error.Location}: {error.Message}");
            return [];
        }

        var services = loaded.Model.Shapes.Values.OfType<ServiceShape>().OrderBy(s => s.Id).ToList();
        return [.. services.Select(s => (s.Id, loaded.Model.Shapes.Count(x => x.Key.Namespace == s.Id.Namespace)))];
    }

    private static void Compile(SuiteFile file, string text, ShapeId service, int shapes, SuiteReport report)
    {
        var name = $"{file.Path} {service}";
        var client = $"[assembly: System.CLSCompliant(false)]\nnamespace Corpus.Service;\n/// <summary>All of the service.</summary>\n[Swage.SmithyClient(\"{service}\")]\npublic sealed partial class CorpusClient;\n";
        var compilation = GeneratorHost.Compile([client]);
        var driver = GeneratorHost.Driver([new ModelText(file.Path, text)]);
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
