using Swage.Generator.Naming;
using Swage.Generator.Plan;

namespace Swage.Generator.Emit;

/// <summary>Prints the client's other part, its interface and its base exception.</summary>
internal static class ClientEmitter
{
    public static void Emit(SourceWriter writer, ScopePlan scope, ClientPlan plan)
    {
        Interface(writer, scope, plan);
        DeclarationEmitter.Head(writer, plan.Doc, null);
        writer.Open($"partial class {plan.Name} : {plan.InterfaceName}, global::System.IDisposable");
        Fields(writer, plan);
        Constructors(writer, plan);
        foreach (var operation in plan.Operations)
            Method(writer, operation);
        writer.Line();
        writer.Line("/// <summary>Ends the client: later calls throw. Calls in progress go on, and an HttpClient or handler that was given stays its giver's.</summary>");
        writer.Line("public void Dispose() => _pipeline.Dispose();");
        Errors(writer, plan);
        writer.Line();
        writer.Open("private static class __Operations");
        foreach (var operation in plan.Operations)
            Descriptor(writer, operation);
        writer.Close();
        writer.Close();
        ErrorEmitter.EmitBase(writer, scope, plan);
    }

    private static void Interface(SourceWriter writer, ScopePlan scope, ClientPlan plan)
    {
        writer.Line();
        writer.Line($"/// <summary>What <see cref=\"{plan.Name}\"/> does, for substitutes in tests.</summary>");
        writer.Line(Names.GeneratedCode);
        writer.Open($"{scope.Accessibility} partial interface {plan.InterfaceName}");
        foreach (var operation in plan.Operations)
        {
            writer.Line();
            Doc(writer, operation);
            writer.Line(Signature(operation) + ";");
        }

        writer.Close();
    }

    private static void Fields(SourceWriter writer, ClientPlan plan)
    {
        writer.Line($"private static readonly {Names.AwsServiceInfo} s_service = new() {{ ServiceId = {Literals.String(plan.ServiceId)}, EndpointPrefix = {Literals.String(plan.EndpointPrefix)}, SigningName = {Literals.String(plan.SigningName)}, ApiVersion = {Literals.String(plan.ApiVersion)} }};");
        writer.Line($"private static readonly {Names.AwsJsonService} s_protocol = new({Names.AwsJsonVersion}.{plan.Protocol.Version}, {Literals.String(plan.Protocol.TargetPrefix)}, __ReadError, queryCompatible: {Literals.Boolean(plan.Protocol.IsQueryCompatible)});");
        writer.Line($"private readonly {Names.Pipeline} _pipeline;");
    }

    private static void Constructors(SourceWriter writer, ClientPlan plan)
    {
        writer.Line();
        writer.Line("/// <summary>Makes a client. It is safe for use by many threads at once and meant to live long.</summary>");
        writer.Line("/// <param name=\"options\">Region, credentials, endpoint, time-outs and more; what is not given comes from the environment and the shared configuration files.</param>");
        writer.Line($"public {plan.Name}({Names.AwsClientOptions}? options = null) => _pipeline = {Names.AwsClient}.CreatePipeline(s_service, options);");
        writer.Line();
        writer.Line("/// <summary>Makes a client that sends through the given <paramref name=\"httpClient\"/>, as <c>IHttpClientFactory</c> hands out; it is not disposed with the client.</summary>");
        writer.Line($"public {plan.Name}(global::System.Net.Http.HttpClient httpClient, {Names.AwsClientOptions}? options = null) => _pipeline = {Names.AwsClient}.CreatePipeline(s_service, options, httpClient);");
    }

    private static void Method(SourceWriter writer, OperationPlan operation)
    {
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        if (operation.Obsolete is not null)
            writer.Line($"[global::System.Obsolete({Literals.String(operation.Obsolete)})]");
        var input = operation.Input is null ? $"{Names.Unit}.Value" : operation.InputIsOptional ? "request ?? new()" : "request";
        writer.Line($"public {Signature(operation)} =>");
        writer.Line($"    _pipeline.InvokeAsync(__Operations.{operation.Property}, {input}, cancellationToken);");
    }

    private static string Signature(OperationPlan operation)
    {
        var result = operation.Output is null ? Names.Task : $"{Names.Task}<{operation.Output}>";
        var request = operation.Input is null ? "" : operation.InputIsOptional ? $"{operation.Input}? request = null, " : $"{operation.Input} request, ";
        return $"{result} {operation.Method}({request}{Names.CancellationToken} cancellationToken = default)";
    }

    private static void Doc(SourceWriter writer, OperationPlan operation)
    {
        DeclarationEmitter.Doc(writer, operation.Doc);
        if (operation.Obsolete is not null)
            writer.Line($"[global::System.Obsolete({Literals.String(operation.Obsolete)})]");
    }

    private static void Errors(SourceWriter writer, ClientPlan plan)
    {
        writer.Line();
        writer.Open($"private static {Names.ServiceException} __ReadError({Names.ErrorDetails} details, ref {Names.Reader} r) => details.Code switch");
        foreach (var error in plan.Errors)
            writer.Line($"{Literals.String(error.Code)} => new {error.Type}(details{(error.ReadsBody ? ", ref r" : "")}),");
        writer.Line($"_ => new {plan.ExceptionName}(details),");
        writer.Close("};");
    }

    private static void Descriptor(SourceWriter writer, OperationPlan operation)
    {
        var input = operation.Input ?? Names.Unit;
        var output = operation.Output ?? Names.Unit;
        var write = operation.Input is null ? "null" : $"static ({input} x, ref {Names.JsonWriter} w) => x.__Write(ref w)";
        var read = operation.Output is null ? "null" : $"static (ref {Names.Reader} r) => new {output}(ref r)";
        writer.Line($"internal static {Names.Operation}<{input}, {output}> {operation.Property} => field ??= new {Names.AwsJsonOperation}<{input}, {output}>(s_protocol, {Literals.String(operation.Name)},");
        writer.Line($"    {write},");
        var extras = new List<string>();
        if (!operation.IsSigned)
            extras.Add("IsSigned = false");
        if (operation.TokenMember is { } token)
            extras.Add($"Prepare = static x => x.{token} is null ? x with {{ {token} = {Names.IdempotencyToken}.Create() }} : x");
        if (operation.InputIsValidated)
            extras.Add("Validate = static (x, v) => x.Validate(v)");
        if (operation.RequiresBody)
            extras.Add("RequiresBody = true");
        writer.Line($"    {read}){(extras.Count == 0 ? "" : $" {{ {string.Join(", ", extras)} }}")};");
    }
}
