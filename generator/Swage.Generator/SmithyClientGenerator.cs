using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Swage.Generator.Collections;
using Swage.Generator.Diagnostics;
using Swage.Generator.Emit;
using Swage.Generator.Pipeline;
using Swage.Generator.Plan;
using Swage.Generator.Planning;

namespace Swage.Generator;

/// <summary>Turns <c>[SmithyClient]</c> classes and <c>SmithyModel</c> items into clients. This file is the whole pipeline.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class SmithyClientGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // Every step's value is a class, an array of them or a pair of them: Roslyn's tables are generic, and a cold compiler compiles some
        // sixty of their methods anew for each further kind of struct.
        var declared = context.SyntaxProvider
            .ForAttributeWithMetadataName(ClientDeclaration.AttributeName, static (node, _) => node is ClassDeclarationSyntax or RecordDeclarationSyntax, static (c, _) => DeclaredClient.Parse(c));
        var clients = declared.Select(static (d, _) => d.Declaration).WithTrackingName(StepNames.Declarations)
            .Collect().SelectMany(static (all, _) => ClientDeclaration.Resolve(all));
        var positions = declared.Select(static (d, _) => d.Positions).Collect().Select(static (all, _) => all.ToEquatableArray());

        var files = context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider)
            .Where(static pair => pair.Right.GetOptions(pair.Left).TryGetValue("build_metadata.AdditionalFiles.SourceItemGroup", out var group) && group == "SmithyModel")
            .Select(static (pair, token) => ModelFile.Read(pair.Left, token)).Where(static file => file is not null)
            .Select(static (file, _) => file!).WithTrackingName(StepNames.Files)
            .Collect().Select(static (all, _) => all.ToEquatableArray());
        // A project without a client pays nothing for its models.
        var model = files.Combine(positions.Select(static (all, _) => new Flag(all.Count > 0)))
            .Select(static (input, token) => input.Right.IsSet ? LoadedModel.Load(input.Left, token) : null).WithTrackingName(StepNames.Model);

        var inputs = model.Combine(BuildFacts.Provide(context)).Select(static (input, _) => new PlanInput(input.Left, input.Right));
        var plans = clients.Combine(inputs)
            .Select(static (input, token) => ClientPlanner.Plan(input.Left, input.Right.Model!, input.Right.Facts, token)).WithTrackingName(StepNames.Plans);

        context.RegisterSourceOutput(
            plans.SelectMany(static (plan, _) => plan.Files).WithTrackingName(StepNames.Outputs),
            static (output, file) => Emit(output, file));

        // Diagnostics go their own way: they may re-run when a position moved, without emitting anything again.
        context.RegisterSourceOutput(
            model.Select(static (loaded, _) => loaded?.Diagnostics() ?? EquatableArray<DiagnosticInfo>.Empty).WithTrackingName(StepNames.ModelDiagnostics),
            static (output, diagnostics) => Report(output, diagnostics, null));
        context.RegisterSourceOutput(
            plans.Select(static (plan, _) => plan with { Files = EquatableArray<FilePlan>.Empty }).WithTrackingName(StepNames.PlanDiagnostics).Combine(positions),
            static (output, plan) => Report(output, plan.Left.Diagnostics, plan.Right.FirstOrDefault(p => p.FullName == plan.Left.FullName)));
    }

    internal static void Emit(SourceProductionContext output, FilePlan file)
    {
        try
        {
            output.AddSource(file.HintName, FileEmitter.Emit(file, output.CancellationToken));
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            // Let through, it would cost every client its whole output.
            output.ReportDiagnostic(Diagnostic.Create(
                Descriptors.Get(Descriptors.InternalError), Location.None, file.Scope.ClientName, $"{file.HintName}: {problem.GetType().Name}: {problem.Message}"));
        }
    }

    private static void Report(SourceProductionContext output, EquatableArray<DiagnosticInfo> diagnostics, DeclarationPositions? positions)
    {
        foreach (var diagnostic in diagnostics)
        {
            var position = diagnostic.Position ?? positions?.Find(diagnostic);
            output.ReportDiagnostic(Diagnostic.Create(Descriptors.Get(diagnostic.Id), position?.ToLocation() ?? Location.None, [.. diagnostic.Arguments]));
        }
    }
}
