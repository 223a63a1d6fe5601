using Swage.Generator.Naming;
using Swage.Generator.Plan;

namespace Swage.Generator.Emit;

/// <summary>Prints an error as an exception.</summary>
internal static class ErrorEmitter
{
    public static void Emit(SourceWriter writer, ScopePlan scope, ErrorPlan plan)
    {
        DeclarationEmitter.Head(writer, plan.Doc, plan.Obsolete);
        writer.Open($"{scope.Accessibility} sealed partial class {plan.Name} : {plan.BaseName}");
        writer.Line("/// <summary>Makes one by hand, for tests of the code that catches it.</summary>");
        if (plan.Members.Any(m => m.IsRequired))
            writer.Line(Names.SetsRequiredMembers);
        if (plan.Members.Any(m => m.IsRequired))
        {
            writer.Open($"public {plan.Name}(string message) : base(message)");
            StructureEmitter.Corrections(writer, plan.Members);
            StructureEmitter.EmptyStructures(writer, plan.Members);
            writer.Close();
        }
        else
        {
            writer.Line($"public {plan.Name}(string message) : base(message) {{ }}");
        }

        foreach (var member in plan.Members)
            StructureEmitter.Property(writer, member);
        var fault = $"{Names.ErrorFault}.{(plan.IsClientFault ? "Client" : "Service")}";
        var redact = plan.RedactMessage ? ", redactMessage: true" : "";
        var with = $"details.With({fault}, retryable: {Literals.Boolean(plan.IsRetryable)}, throttling: {Literals.Boolean(plan.IsThrottling)}{redact})";
        if (plan.Members.Count == 0)
        {
            writer.Line();
            writer.Line($"internal {plan.Name}({Names.ErrorDetails} details) : base({with}) {{ }}");
        }
        else
        {
            StructureEmitter.Read(writer, $"internal {plan.Name}({Names.ErrorDetails} details, ref {Names.Reader} r) : base({with})", plan.Members);
        }

        writer.Close();
    }

    public static void EmitBase(SourceWriter writer, ScopePlan scope, ClientPlan plan)
    {
        writer.Line();
        writer.Line($"/// <summary>An error answered by the service; errors the model does not name are of this type, told apart by <see cref=\"{Names.ServiceException}.Code\"/>.</summary>");
        writer.Line(Names.GeneratedCode);
        writer.Open($"{scope.Accessibility} partial class {plan.ExceptionName} : {Names.ServiceException}");
        writer.Line("/// <summary>Makes one by hand, for tests of the code that catches it.</summary>");
        writer.Line($"public {plan.ExceptionName}(string message) : base(message) {{ }}");
        writer.Line();
        writer.Line($"internal {plan.ExceptionName}({Names.ErrorDetails} details) : base(details) {{ }}");
        writer.Close();
    }
}
