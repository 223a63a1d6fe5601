using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Swage.Benchmarks.Codec;
using Swage.Generator;
using Swage.Tests.Generation;

namespace Swage.Benchmarks.Compare.Generator;

/// <summary>One client through the generator's driver and the compiler, timed; prints a name and a number a line.</summary>
public static class GeneratorMeasurement
{
    private const int Edits = 21;

    // As a build without documentation file parses: comments are not looked into.
    private static readonly CSharpParseOptions s_parse = new(LanguageVersion.CSharp14, DocumentationMode.None);

    /// <summary>Runs with the arguments of <see cref="GeneratorProcess"/>: model file, service, edited shape, and whether edits are measured too.</summary>
    public static void Run(string[] args)
    {
        var (file, service, edited, edits) = (args[0], args[1], args[2], args[3] == "edits");
        var client = $"namespace Corpus.Service;\n[Swage.SmithyClient(\"{service}\")]\npublic sealed partial class CorpusClient;\n";
        var compilation = GeneratorHost.Compile([], s_parse).AddSyntaxTrees(Parse(client, "Client.cs"), Parse("class Other { }", "Other.cs"));

        // What the compiler pays with or without a generator: opening the references and knowing their types.
        var (bind, _) = Time(() => compilation.GetSpecialType(SpecialType.System_Object));
        Compilation output = compilation;
        var (generate, driver) = Time(() =>
        {
            var model = new ModelText(file, File.ReadAllText(file));
            return Driver(model, documentation: true).RunGeneratorsAndUpdateCompilation(compilation, out output, out _);
        });
        using var image = new MemoryStream();
        using var symbols = new MemoryStream();
        var (emit, result) = Time(() => output.Emit(image, symbols, options: new EmitOptions(debugInformationFormat: DebugInformationFormat.PortablePdb)));
        if (!result.Success)
            throw new InvalidOperationException(string.Join('\n', result.Diagnostics.Where(static d => d.Severity == DiagnosticSeverity.Error).Take(5)));
        Print("generator-ms", generate);
        Print("roslyn-ms", bind + emit);
        Print("text-bytes", Length(driver));
        Print("il-bytes", Emitted.IlBytes(image));
        Print("assembly-bytes", image.Length);
        if (!edits)
            return;

        Print("bare-text-bytes", Length(Driver(new ModelText(file, File.ReadAllText(file)), documentation: false).RunGenerators(compilation)));
        Print("unrelated-edit-ms", UnrelatedEdit(Driver(new ModelText(file, File.ReadAllText(file)), documentation: true), compilation));
        Print("constraint-edit-ms", ConstraintEdit(file, edited, compilation));
    }

    private static double UnrelatedEdit(GeneratorDriver driver, CSharpCompilation compilation)
    {
        driver = driver.RunGenerators(compilation);
        return Paired.Median(Enumerable.Range(0, Edits).Select(i =>
        {
            var tree = compilation.SyntaxTrees[1];
            compilation = compilation.ReplaceSyntaxTree(tree, Parse($"class Other {{ int _x{i}; }}", tree.FilePath));
            (var time, driver) = Time(() => driver.RunGenerators(compilation));
            return time;
        }));
    }

    private static double ConstraintEdit(string file, string shape, CSharpCompilation compilation)
    {
        var text = File.ReadAllText(file);
        var model = new ModelText(file, text);
        var driver = Driver(model, documentation: true).RunGenerators(compilation);
        return Paired.Median(Enumerable.Range(0, Edits).Select(i =>
        {
            var next = new ModelText(file, WithMaximum(text, shape, 60 + i));
            (var time, driver) = Time(() => driver.ReplaceAdditionalText(model, next).RunGenerators(compilation));
            model = next;
            return time;
        }));
    }

    /// <summary>The model's text with another maximal length of one shape.</summary>
    private static string WithMaximum(string text, string shape, int maximum)
    {
        var trait = text.IndexOf("smithy.api#length", text.IndexOf($"\"{shape}\": {{", StringComparison.Ordinal), StringComparison.Ordinal);
        var start = text.IndexOf("\"max\":", trait, StringComparison.Ordinal) + "\"max\":".Length;
        var end = text.AsSpan(start).IndexOfAny('\n', '}', ',') + start;
        return string.Concat(text.AsSpan(0, start), " " + maximum.ToString(CultureInfo.InvariantCulture), text.AsSpan(end));
    }

    private static SyntaxTree Parse(string text, string path) => CSharpSyntaxTree.ParseText(text, s_parse, path, Encoding.UTF8);

    private static CSharpGeneratorDriver Driver(ModelText model, bool documentation) =>
        CSharpGeneratorDriver.Create([new SmithyClientGenerator().AsSourceGenerator()], [model], s_parse, new ModelOptions(documentation));

    private static double Length(GeneratorDriver driver) => driver.GetRunResult().GeneratedTrees.Sum(static tree => (double)Encoding.UTF8.GetByteCount(tree.ToString()));

    /// <summary>The processor time of a step, on all threads; neighbours on the machine disturb it less than the clock.</summary>
    private static (double Milliseconds, T Result) Time<T>(Func<T> step)
    {
        var start = Environment.CpuUsage.TotalTime;
        var result = step();
        return ((Environment.CpuUsage.TotalTime - start).TotalMilliseconds, result);
    }

    private static void Print(string name, double value) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name} {value}"));
}
