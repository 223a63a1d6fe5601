using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Swage.Analyzers.Facts;
using Swage.Analyzers.Sites;

namespace Swage.Analyzers.Secrets;

/// <summary>
/// SWG1020: a secret goes into a log, onto the console or into the message of an exception, by itself or within another text (catalogue M41).
/// A text made of a secret that goes elsewhere is left alone: a token belongs into a header.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LoggedSecretAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor s_rule = new(
        RuleIds.LoggedSecret, "A secret is logged", "{0} is a secret: keep it out of {1}", "MapKeys", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Who can read the log can sign in as the user, as long as it lasts.", HelpLinks.Of(RuleIds.LoggedSecret));

    private static readonly HashSet<string> s_methods = new(StringComparer.Ordinal)
    {
        "Log", "LogTrace", "LogDebug", "LogInformation", "LogWarning", "LogError", "LogCritical", "BeginScope", "Trace", "Debug", "Info", "Information", "Warn", "Warning", "Error", "Fatal",
        "Critical", "Verbose", "Write", "WriteLine", "TraceInformation", "TraceWarning", "TraceError", "Print", "LogInfo", "LogWarn", "LogMessage", "WriteIf", "WriteLineIf",
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(s_rule);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (CompilationFacts.Of(start.Compilation) is not { } facts)
                return;
            var reader = new SecretReader(facts);
            start.RegisterOperationAction(c => CheckCall(c, (IInvocationOperation)c.Operation, reader), OperationKind.Invocation);
            start.RegisterOperationAction(c => CheckException(c, (IObjectCreationOperation)c.Operation, reader), OperationKind.ObjectCreation);
        });
    }

    private static void CheckCall(OperationAnalysisContext context, IInvocationOperation call, SecretReader reader)
    {
        if (Sink(call) is { } sink)
            CheckArguments(context, call.Arguments, sink, reader);
    }

    private static void CheckException(OperationAnalysisContext context, IObjectCreationOperation creation, SecretReader reader)
    {
        for (var type = creation.Type; type is not null; type = type.BaseType)
        {
            if (type is { Name: "Exception", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } })
            {
                CheckArguments(context, creation.Arguments, "messages of exceptions", reader);
                return;
            }
        }
    }

    private static void CheckArguments(OperationAnalysisContext context, ImmutableArray<IArgumentOperation> arguments, string sink, SecretReader reader)
    {
        // Serilog's "{@Request}" writes all that the object holds.
        var isWhole = arguments.Any(static a => a.Parameter?.Type.SpecialType == SpecialType.System_String && Constants.Text(a.Value)?.IndexOf("{@", StringComparison.Ordinal) >= 0);
        foreach (var argument in arguments)
        {
            // Each of a list of arguments for itself.
            var values = argument is { ArgumentKind: ArgumentKind.ParamArray, Value: IArrayCreationOperation { Initializer: { } list } } ? list.ElementValues : ImmutableArray.Create(argument.Value);
            foreach (var value in values)
            {
                if (reader.Find(value, isWhole) is { } found)
                    context.ReportDiagnostic(Diagnostic.Create(s_rule, found.Place.Syntax.GetLocation(), found.Name, sink));
            }
        }
    }

    private static string? Sink(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        if (method.MethodKind == MethodKind.DelegateInvoke)
            return call.Instance is { } target && IsCalledLog(target) ? "logs" : null;
        if (!s_methods.Contains(method.Name))
            return null;
        var type = method.ContainingType?.Name ?? "";
        if (type is "Console" || (type == "TextWriter" && call.Instance is IPropertyReferenceOperation { Property.ContainingType.Name: "Console" }))
            return "the console";
        if (type is "Trace" or "Debug" && method.ContainingNamespace is { Name: "Diagnostics", ContainingNamespace.Name: "System" })
            return "traces";
        return type is "Log" or "ILog" || type.IndexOf("Logger", StringComparison.Ordinal) >= 0 || type.IndexOf("Logging", StringComparison.Ordinal) >= 0 ? "logs" : null;
    }

    private static bool IsCalledLog(IOperation target)
    {
        var name = Values.SiteValues.NameOf(target)?.TrimStart('_');
        return name is not null && (name.Equals("log", StringComparison.OrdinalIgnoreCase) || name.Equals("trace", StringComparison.OrdinalIgnoreCase) || name.EndsWith("Log", StringComparison.Ordinal));
    }
}
