using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Swage.Generator.Emit;
using Swage.Generator.Patterns;
using Swage.Validation;
using Swage.Validation.Patterns;

namespace Swage.Generator.Tests.Patterns;

/// <summary>Prints plans, compiles what was printed, and runs it.</summary>
internal sealed class CompiledPatterns
{
    private readonly Dictionary<string, Func<string, bool>> _tests = [];

    public CompiledPatterns(IEnumerable<PatternPlan> plans)
    {
        var writer = new SourceWriter();
        var names = new Dictionary<string, PatternPlan>();
        writer.Line("#nullable enable");
        writer.Open("public static class Constraints");
        foreach (var plan in plans.Where(x => x.IsCheckable).Distinct())
        {
            var name = "P" + names.Count;
            names.Add(name, plan);
            PatternEmitter.Emit(writer, name, plan);
            writer.Open($"public static void Check_{name}(global::Swage.Validation.Validator v, string value)");
            if (!plan.MatchesAlways)
                writer.Line(PatternEmitter.Check(plan, "v", "value", name));
            writer.Close();
        }

        writer.Close();
        Source = writer.ToString();
        var compilation = CSharpCompilation.Create(
            "patterns",
            [CSharpSyntaxTree.ParseText(Source)],
            [.. Basic.Reference.Assemblies.Net100.References.All, MetadataReference.CreateFromFile(typeof(PatternReader).Assembly.Location)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release));
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.Empty(result.Diagnostics.Where(x => x.Severity >= DiagnosticSeverity.Warning));
        var type = Assembly.Load(image.ToArray()).GetType("Constraints")!;
        foreach (var (name, plan) in names)
        {
            var check = type.GetMethod("Check_" + name)!.CreateDelegate<Action<Validator, string>>();
            _tests.Add(plan.Source, value => Validator.Run(value, (x, v) => check(v, x)).IsValid);
        }
    }

    public string Source { get; }

    public static CompiledPatterns Of(params string[] patterns) => new(patterns.Select(PatternCompiler.Compile));

    public bool IsMatch(string pattern, string value) => _tests[pattern](value);
}
