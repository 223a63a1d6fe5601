using Swage.Generator.Collections;
using Swage.Generator.Diagnostics;
using Swage.Generator.Pipeline;
using Swage.Generator.Plan;
using Swage.Smithy;

namespace Swage.Generator.Planning;

/// <summary>Makes the plan of one client, or says why there is none.</summary>
internal static class ClientPlanner
{
    private static readonly Dictionary<ShapeId, string> s_versions = new() { [AwsTraits.AwsJson1_0] = "V1_0", [AwsTraits.AwsJson1_1] = "V1_1" };

    public static ClientPlanResult Plan(ClientDeclaration declaration, LoadedModel loaded, BuildFacts facts, CancellationToken cancellationToken)
    {
        try
        {
            return TryPlan(declaration, loaded, facts, cancellationToken);
        }
        catch (UnplannableException problem)
        {
            return Failed(declaration, DiagnosticInfo.AtModel(problem.Location, Descriptors.ModelError, problem.Message, "Swage"));
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            // A bug of ours costs this client, not the compiler, and not another client.
            return Failed(declaration, DiagnosticInfo.At(DeclarationSite.Attribute, Descriptors.InternalError, declaration.FullName, $"{problem.GetType().Name}: {problem.Message}"));
        }
    }

    private static ClientPlanResult TryPlan(ClientDeclaration declaration, LoadedModel loaded, BuildFacts facts, CancellationToken cancellationToken)
    {
        var model = loaded.Model;
        if (Precondition(declaration, loaded, facts) is { } refusal)
            return Failed(declaration, refusal);
        var service = (ServiceShape)model.Find(ShapeId.Parse(declaration.ServiceId))!;
        var protocol = model.GetProtocols(service).FirstOrDefault(p => s_versions.ContainsKey(p.Id));
        if (protocol is null)
            return Failed(declaration, Unsupported(model, service));
        if (!facts.ReferencesAws)
            return Failed(declaration, DiagnosticInfo.At(DeclarationSite.Attribute, Descriptors.RuntimeMissing, service.Id.ToString(), protocol.Id.ToString(), "Swage.Aws"));

        var diagnostics = new List<DiagnosticInfo>();
        var closure = Closure(declaration, model, service, diagnostics, cancellationToken);
        if (closure is null || diagnostics.Any(d => d.Id is Descriptors.OperationNotFound or Descriptors.OperationNotSupported) || IsBroken(closure, loaded))
            return new ClientPlanResult(declaration.FullName, EquatableArray<FilePlan>.Empty, diagnostics.ToEquatableArray());

        var errors = new HashSet<ShapeId>(closure.Operations.SelectMany(closure.ErrorsOf).Concat(service.Errors.Select(model.Find).OfType<Shape>()).Select(e => e.Id));
        var data = new HashSet<ShapeId>(closure.Shapes.SelectMany(s => s.Shape.Members).Select(m => m.Target).Concat(closure.Operations.SelectMany(o => new[] { o.Input, o.Output })));
        var types = new TypeTable(closure, errors, data, declaration.Namespace, declaration.Name);
        var maps = new MapKeysPlanner(closure, types);
        var values = new ValuePlanner(model, closure, types);
        var constraints = new ConstraintPlanner(model, closure, values, types, maps);
        var docs = new DocPlanner(model, facts.Documents);
        var members = new MemberPlanner(model, types, values, constraints, docs);
        var plans = new TypePlanner(model, closure, types, members, constraints, docs, errors, data, maps, values).Plan(cancellationToken);
        var client = Client(service, closure, types, protocol, new OperationPlanner(model, closure, types, constraints, docs), plans, docs);
        diagnostics.AddRange(constraints.Diagnostics);
        diagnostics.AddRange(maps.Diagnostics);
        var scope = new ScopePlan(declaration.Namespace, declaration.Accessibility, types.Client);
        var files = FileGrouping.Group(scope, declaration, plans, values.Collections, constraints.Methods, client);
        return new ClientPlanResult(declaration.FullName, files.ToEquatableArray(), diagnostics.ToEquatableArray());
    }

    private static DiagnosticInfo? Precondition(ClientDeclaration declaration, LoadedModel loaded, BuildFacts facts)
    {
        if (declaration.Problem is not null)
            return declaration.Problem;
        if (facts.OldLanguageVersion is { } version)
            return DiagnosticInfo.At(DeclarationSite.Attribute, Descriptors.CompilerTooOld, version);
        if (declaration.SharesNamespaceWith is { } other)
            return DiagnosticInfo.At(DeclarationSite.ClassName, Descriptors.NameCollision, other, declaration.FullName, declaration.Namespace ?? "(global)");
        if (loaded.Crash is { } crash)
            return DiagnosticInfo.At(DeclarationSite.Attribute, Descriptors.InternalError, declaration.FullName, crash);
        if (loaded.IsEmpty)
            return DiagnosticInfo.At(DeclarationSite.Attribute, Descriptors.NoModel, declaration.Name);
        if (ShapeId.TryParse(declaration.ServiceId, out var id) && loaded.Model.Find(id) is ServiceShape)
            return null;
        var services = loaded.Model.Shapes.Values.OfType<ServiceShape>().Select(s => s.Id.ToString()).OrderBy(s => s, StringComparer.Ordinal).ToList();
        var nearest = NearestNames.Find(declaration.ServiceId, services);
        var hint = nearest.Count > 0 ? DidYouMean(nearest)
            : services.Count == 0 ? "; they have no service at all"
            : $"; they have {string.Join(", ", services.Take(5))}";
        return DiagnosticInfo.At(DeclarationSite.ServiceArgument, Descriptors.ServiceNotFound, declaration.ServiceId, hint);
    }

    private static DiagnosticInfo Unsupported(SemanticModel model, ServiceShape service)
    {
        var spoken = model.GetProtocols(service).Select(p => p.Id.ToString()).ToList();
        return DiagnosticInfo.At(
            DeclarationSite.ServiceArgument, Descriptors.ProtocolNotSupported, service.Id.ToString(),
            spoken.Count == 0 ? "no protocol that the model names" : string.Join(", ", spoken),
            string.Join(", ", s_versions.Keys.Select(k => k.ToString())));
    }

    private static ServiceClosure? Closure(ClientDeclaration declaration, SemanticModel model, ServiceShape service, List<DiagnosticInfo> diagnostics, CancellationToken cancellationToken)
    {
        var closure = ServiceClosure.Create(model, service, declaration.Operations, cancellationToken);
        foreach (var unknown in closure.UnknownOperations)
        {
            diagnostics.Add(DiagnosticInfo.At(DeclarationSite.OperationArgument, Descriptors.OperationNotFound, service.Id.ToString(), unknown.Name, DidYouMean(unknown.Nearest))
                with { SiteIndex = declaration.Operations.ToList().IndexOf(unknown.Name) });
        }

        var obstacles = closure.Operations.Select(o => (Operation: o, Obstacle: OperationPlanner.Obstacle(model, o))).Where(o => o.Obstacle is not null).ToList();
        if (obstacles.Count == 0)
            return closure;
        // An operation asked for by name must not go missing quietly; one of "all" may, with a word about it.
        foreach (var (operation, obstacle) in obstacles)
        {
            diagnostics.Add(declaration.Operations.Count > 0
                ? DiagnosticInfo.At(DeclarationSite.OperationArgument, Descriptors.OperationNotSupported, operation.Id.ToString(), obstacle!)
                    with { SiteIndex = declaration.Operations.ToList().IndexOf(operation.Id.Name) }
                : DiagnosticInfo.AtModel(operation.Location, Descriptors.OperationLeftOut, operation.Id.ToString(), declaration.Name, obstacle!));
        }

        var left = closure.Operations.Except(obstacles.Select(o => o.Operation)).Select(o => o.Id.ToString()).ToList();
        return left.Count == 0 ? null : ServiceClosure.Create(model, service, left, cancellationToken);
    }

    // Errors elsewhere in the project's models are reported, and cost this client nothing.
    private static bool IsBroken(ServiceClosure closure, LoadedModel loaded)
    {
        if (closure.Shapes.Any(s => s.Shape.Members.Any(m => s.Shape.Type is not (ShapeType.Enum or ShapeType.IntEnum) && closure.Model.Find(m.Target) is null)))
            return true;
        var broken = new HashSet<ShapeId>(loaded.Events.Where(e => e.Severity == Severity.Error && e.ShapeId is not null).Select(e => e.ShapeId!.Container));
        if (closure.Shapes.Any(s => broken.Contains(s.Shape.Id)) || closure.Operations.Any(o => broken.Contains(o.Id)) || broken.Contains(closure.Service.Id))
            return true;
        // What cannot be read belongs to no shape: it may be part of any that its file defines.
        var unread = new HashSet<SourceFile>(loaded.Events.Where(e => e.Severity == Severity.Error && e.ShapeId is null && e.Location.File is not null).Select(e => e.Location.File!));
        return unread.Count > 0 && closure.Shapes.Select(s => s.Shape).Concat(closure.Operations).Append(closure.Service).Any(s => s.Location.File is { } file && unread.Contains(file));
    }

    private static ClientPlan Client(
        ServiceShape service, ServiceClosure closure, TypeTable types, ProtocolTrait protocol, OperationPlanner operations, IReadOnlyList<TypePlan> plans, DocPlanner docs)
    {
        var aws = service.GetAwsService();
        var name = closure.NameOf(service.Id);
        var endpointPrefix = aws?.EndpointPrefix ?? name.ToLowerInvariant();
        return new ClientPlan(
            types.Client, types.Interface, types.BaseException,
            aws?.SdkId ?? name, endpointPrefix, service.GetSigV4Name() ?? endpointPrefix, service.Version,
            new AwsJsonPlan(s_versions[protocol.Id], name, service.IsAwsQueryCompatible()),
            closure.Operations.Select(operations.Plan).ToEquatableArray(),
            ErrorCases(closure, types, plans).ToEquatableArray(),
            docs.Of(service, $"A client of {name}."));
    }

    private static IEnumerable<ErrorCasePlan> ErrorCases(ServiceClosure closure, TypeTable types, IReadOnlyList<TypePlan> plans)
    {
        var exceptions = plans.OfType<ErrorPlan>().ToDictionary(e => e.Name);
        var codes = new HashSet<string>(StringComparer.Ordinal);
        var errors = closure.Operations.SelectMany(closure.ErrorsOf).Distinct().OrderBy(e => e.Id.Name, StringComparer.Ordinal).ThenBy(e => e.Id).ToList();
        foreach (var error in errors)
        {
            if (codes.Add(error.Id.Name))
                yield return Case(error.Id.Name, error);
        }

        // A service that came from awsQuery may still answer with the codes it had there.
        foreach (var error in errors)
        {
            if (closure.Service.IsAwsQueryCompatible() && error.GetAwsQueryError() is { } query && codes.Add(query.Code))
                yield return Case(query.Code, error);
        }

        ErrorCasePlan Case(string code, Shape error)
        {
            var type = types.ExceptionOf(error.Id);
            return new ErrorCasePlan(code, type, exceptions[type].Members.Count > 0);
        }
    }

    private static string DidYouMean(IReadOnlyList<string> nearest) => nearest.Count == 0 ? "" : $"; did you mean {string.Join(" or ", nearest)}?";

    private static ClientPlanResult Failed(ClientDeclaration declaration, DiagnosticInfo diagnostic) => new(declaration.FullName, EquatableArray<FilePlan>.Empty, new([diagnostic]));
}
