using System.Diagnostics;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Swage.Generator.Diagnostics;
using Swage.Smithy;
using Swage.Tests.Generation;

namespace Swage.Conformance.Suites;

/// <summary>Every service of the models, all operations, through the generator and then Roslyn: a warning or an error is a failure.</summary>
internal static class CompileSuite
{
    public static void Run(IReadOnlyList<string> paths, Tally tally)
    {
        Console.WriteLine("| service | shapes | generated MB | IL MB | generator ms | compile ms |");
        Console.WriteLine("|---|---|---|---|---|---|");
        foreach (var input in ModelInput.Enumerate(paths))
        {
            var services = Services(input, tally);
            foreach (var service in services)
                Compile(input, service.Id, service.Shapes, tally);
        }
    }

    private static List<(ShapeId Id, int Shapes)> Services(ModelInput input, Tally tally)
    {
        var loaded = ModelLoader.Load([new ModelSource(input.Name, input.Text.AsMemory())], default);
        if (loaded.HasErrors)
        {
            foreach (var error in loaded.Events.Where(e => e.Severity == Severity.Error).Take(10))
                tally.Fail(input.Name, $"{error.Location}: {error.Message}");
            return [];
        }

        var services = loaded.Model.Shapes.Values.OfType<ServiceShape>().OrderBy(s => s.Id).ToList();
        return [.. services.Select(s => (s.Id, loaded.Model.Shapes.Count(x => x.Key.Namespace == s.Id.Namespace)))];
    }

    private static void Compile(ModelInput input, ShapeId service, int shapes, Tally tally)
    {
        var name = $"{input.Name} {service}";
        var client = $"[assembly: System.CLSCompliant(false)]\nnamespace Corpus.Service;\n/// <summary>All of the service.</summary>\n[Swage.SmithyClient(\"{service}\")]\npublic sealed partial class CorpusClient;\n";
        var compilation = GeneratorHost.Compile([client]);
        var driver = GeneratorHost.Driver([new ModelText(input.Name, input.Text)]);
        var clock = Stopwatch.StartNew();
        driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out var output, out var diagnostics);
        var generatorMs = clock.ElapsedMilliseconds;
        if (diagnostics.FirstOrDefault(d => d.Id == Descriptors.ProtocolNotSupported) is { } unsupported)
        {
            tally.Skip(name, unsupported.GetMessage(CultureInfo.InvariantCulture));
            return;
        }

        clock.Restart();
        using var image = new MemoryStream();
        var emitted = output.Emit(image, xmlDocumentationStream: Stream.Null);
        var compileMs = clock.ElapsedMilliseconds;
        var trees = driver.GetRunResult().GeneratedTrees;
        var bytes = trees.Sum(t => (long)t.Length);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {service} | {shapes} | {bytes / 1e6:F2} | {image.Length / 1e6:F2} | {generatorMs} | {compileMs} |"));
        var faults = diagnostics.Concat(emitted.Diagnostics).Where(d => d.Severity >= DiagnosticSeverity.Warning).ToList();
        if (faults.Count == 0)
        {
            tally.Pass();
            return;
        }

        tally.Fail(name, string.Join("\n    ", faults.Take(10).Select(d => d.ToString())) + (faults.Count > 10 ? $"\n    and {faults.Count - 10} more" : ""));
    }
}
