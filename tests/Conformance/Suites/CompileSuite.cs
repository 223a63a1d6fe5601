using System.Diagnostics;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Swage.Conformance.Sizes;
using Swage.Generator.Diagnostics;
using Swage.Smithy;
using Swage.Tests.Generation;

namespace Swage.Conformance;

/// <summary>Every service of the models, all operations, through the generator and then Roslyn: a warning or an error is a failure.</summary>
/// <param name="options">How much of the sizes is told.</param>
internal sealed class CompileSuite(SuiteOptions options) : ISuite
{
    private const string Client = "CorpusClient";

    public string Name => "compile";

    public void Run(IReadOnlyList<SuiteFile> files, SuiteReport report)
    {
        var sizes = new SizeReport(options, report);
        sizes.Begin();
        var models = new List<SuiteFile>();
        foreach (var file in files)
        {
            if (file.Name.EndsWith(".smithy", StringComparison.Ordinal) || file.Name.EndsWith(".json", StringComparison.Ordinal) && LoadSuite.IsModel(file))
                models.Add(file);
            else if (file.Name.EndsWith(".json", StringComparison.Ordinal))
                report.Skip(file.Path, "it is JSON but no model: it has no key 'smithy'");
        }

        foreach (var group in ModelGroups.Of(models))
            Compile(group, report, sizes);
        sizes.End();
    }

    private static void Compile(ModelGroup group, SuiteReport report, SizeReport sizes)
    {
        if (group.Result.HasErrors)
        {
            foreach (var error in group.Result.Events.Where(e => e.Severity == Severity.Error).Take(10))
                report.Fail(group.File.Path, $"{error.Location}: {error.Message}");
            return;
        }

        foreach (var service in group.Services)
            Compile(group, service.Id, report, sizes);
    }

    private static void Compile(ModelGroup group, ShapeId service, SuiteReport report, SizeReport sizes)
    {
        var name = $"{group.File.Path} {service}";
        var client = $"[assembly: System.CLSCompliant(false)]\nnamespace Corpus.Service;\n/// <summary>All of the service.</summary>\n[Swage.SmithyClient(\"{service}\")]\npublic sealed partial class {Client};\n";
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
        if (emitted.Success)
            sizes.Add(new ServiceSizes(service.ToString(), CodeSizes.Measure(driver.GetRunResult().GeneratedTrees, image, Client), image.Length, generatorMs, compileMs));
        var faults = diagnostics.Concat(emitted.Diagnostics).Where(d => d.Severity >= DiagnosticSeverity.Warning).ToList();
        if (faults.Count == 0)
        {
            report.Pass();
            return;
        }

        report.Fail(name, string.Join("\n    ", faults.Take(10).Select(d => d.ToString())) + (faults.Count > 10 ? $"\n    and {faults.Count - 10} more" : ""));
    }
}
