using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Swage.Generator.Collections;
using Swage.Generator.Diagnostics;
using Swage.Generator.Emit;
using Swage.Generator.Pipeline;
using Swage.Generator.Planning;
using Swage.Smithy;

namespace Swage.Tests.Fuzz;

/// <summary>
/// Planning and printing a client of the first service of any IDL file ends without an exception, and what is printed is C# by its grammar. As in the
/// generator's own pipeline, less the compiler around it.
/// </summary>
internal static class GeneratorTarget
{
    private static readonly CSharpParseOptions s_options = new(LanguageVersion.CSharp14);

    public static void Run(byte[] bytes)
    {
        var file = new ModelFile("a.smithy", SourceText.From(Encoding.UTF8.GetString(bytes), Encoding.UTF8));
        var model = LoadedModel.Load(new EquatableArray<ModelFile>([file]), default);
        _ = model.Diagnostics();
        var service = model.Model.Shapes.Values.OfType<ServiceShape>().Select(s => s.Id).Order().FirstOrDefault();
        var declaration = new ClientDeclaration("Sample", "SampleClient", "public", service?.ToString() ?? "sample#Sample", EquatableArray<string>.Empty, null);
        var plan = ClientPlanner.Plan(declaration, model, new BuildFacts(null, ReferencesAws: true, Documents: true), default);
        foreach (var diagnostic in plan.Diagnostics)
        {
            if (diagnostic.Id == Descriptors.InternalError)
                throw new FuzzException(string.Join(' ', diagnostic.Arguments));
        }

        foreach (var planned in plan.Files)
        {
            var tree = CSharpSyntaxTree.ParseText(FileEmitter.Emit(planned, default), s_options);
            if (tree.GetDiagnostics().FirstOrDefault(d => d.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error) is { } error)
                throw new FuzzException($"{planned.HintName}: {error}");
        }
    }
}
