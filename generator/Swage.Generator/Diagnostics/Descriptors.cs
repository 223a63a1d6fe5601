using Microsoft.CodeAnalysis;

namespace Swage.Generator.Diagnostics;

/// <summary>Every diagnostic of model loading and generation, <c>SWG0xxx</c>, in one table. Each has a row in the release file and in the README beside it.</summary>
internal static class Descriptors
{
    public const string NoModel = "SWG0001";
    public const string ServiceNotFound = "SWG0002";
    public const string OperationNotFound = "SWG0003";
    public const string ProtocolNotSupported = "SWG0004";
    public const string ClassNotPartial = "SWG0005";
    public const string ClassShapeNotSupported = "SWG0006";
    public const string CompilerTooOld = "SWG0007";
    public const string RuntimeMissing = "SWG0008";
    public const string NameCollision = "SWG0009";
    public const string OperationNotSupported = "SWG0010";
    public const string OperationLeftOut = "SWG0011";
    public const string PatternNotChecked = "SWG0012";
    public const string ModelError = "SWG0020";
    public const string ModelWarning = "SWG0021";
    public const string ModelAdvice = "SWG0022";
    public const string InternalError = "SWG0099";

    private static readonly Dictionary<string, DiagnosticDescriptor> s_all = new DiagnosticDescriptor[]
    {
        Error(NoModel, "No Smithy model", "The project has no Smithy model for '{0}': add <SmithyModel Include=\"model/*.smithy\" /> (or a .json AST) to the project file"),
        Error(ServiceNotFound, "Service not found", "No model of the project has the service '{0}'{1}"),
        Error(OperationNotFound, "Operation not found", "The service '{0}' has no operation '{1}'{2}"),
        Error(ProtocolNotSupported, "Protocol not supported", "The service '{0}' speaks {1}, which Swage cannot generate yet; supported are {2}"),
        Error(ClassNotPartial, "Class must be partial", "The class '{0}' must be declared partial, so that Swage can write its other part"),
        Error(ClassShapeNotSupported, "Class cannot be a client", "The class '{0}' cannot be a Smithy client: {1}"),
        Error(CompilerTooOld, "C# version too old", "Generated clients need C# 14 (the .NET 10 SDK); this project compiles as C# {0}"),
        Error(RuntimeMissing, "Runtime not referenced", "The service '{0}' speaks {1}: reference the package {2}"),
        Error(NameCollision, "Names collide", "'{0}' and '{1}' both generate types into the namespace '{2}': put each client into a namespace of its own"),
        Error(OperationNotSupported, "Operation not supported", "The operation '{0}' cannot be generated yet: {1}"),
        Info(OperationLeftOut, "Operation left out", "The operation '{0}' is left out of the client '{1}': {2}"),
        Info(PatternNotChecked, "Pattern not checked", "The pattern of '{0}' is not checked by Validate(): {1}"),
        Error(ModelError, "Smithy model error", "{0} [{1}]"),
        Warning(ModelWarning, "Smithy model warning", "{0} [{1}]"),
        Info(ModelAdvice, "Smithy model advice", "{0} [{1}]"),
        Error(InternalError, "Swage failed", "Swage failed on the client '{0}' and generated nothing for it; please report this: {1}"),
    }.ToDictionary(d => d.Id);

    public static IReadOnlyCollection<DiagnosticDescriptor> All => s_all.Values;

    public static DiagnosticDescriptor Get(string id) => s_all[id];

    private static DiagnosticDescriptor Error(string id, string title, string message) => Make(id, title, message, DiagnosticSeverity.Error);

    private static DiagnosticDescriptor Warning(string id, string title, string message) => Make(id, title, message, DiagnosticSeverity.Warning);

    private static DiagnosticDescriptor Info(string id, string title, string message) => Make(id, title, message, DiagnosticSeverity.Info);

    private static DiagnosticDescriptor Make(string id, string title, string message, DiagnosticSeverity severity) =>
        new(id, title, message, "Swage.Generation", severity, isEnabledByDefault: true);
}
