namespace Swage.Generator.Pipeline;

/// <summary>Names of the pipeline's steps, by which tests see what ran.</summary>
internal static class StepNames
{
    public const string Declarations = "Declarations";
    public const string Files = "Files";
    public const string Model = "Model";
    public const string Plans = "Plans";
    public const string Outputs = "Outputs";
    public const string ModelDiagnostics = "ModelDiagnostics";
    public const string PlanDiagnostics = "PlanDiagnostics";

    public static IReadOnlyCollection<string> All { get; } = [Declarations, Files, Model, Plans, Outputs, ModelDiagnostics, PlanDiagnostics];
}
