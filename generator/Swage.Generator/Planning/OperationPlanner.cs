using Swage.Generator.Naming;
using Swage.Generator.Plan;
using Swage.Smithy;

namespace Swage.Generator.Planning;

/// <summary>Decides the client's methods.</summary>
internal sealed class OperationPlanner(SemanticModel model, ServiceClosure closure, TypeTable types, ConstraintPlanner constraints, DocPlanner docs)
{
    private readonly UniqueNames _methods = Reserving([types.Client]);
    private readonly UniqueNames _properties = Reserving(ReservedNames.OfStaticClass);

    /// <summary>What keeps an operation from being generated, or null.</summary>
    public static string? Obstacle(SemanticModel model, OperationShape operation)
    {
        foreach (var id in new[] { operation.Input, operation.Output })
        {
            if (model.Find(id) is { } structure && model.FindStream(structure) is { } stream)
                return model.IsEventStream(stream) ? "event streams are not supported yet" : "streaming blobs are not supported yet";
        }

        return null;
    }

    public OperationPlan Plan(OperationShape operation)
    {
        var name = CSharpNames.Operation(operation.Id.Name);
        var property = _properties.Add(name);
        var input = Structure(operation.Input);
        var output = Structure(operation.Output);
        var token = input?.Members.FirstOrDefault(m => m.IsIdempotencyToken() && model.Find(m.Target)?.Type == ShapeType.String);
        return new OperationPlan(
            operation.Id.Name, _methods.Add(name + "Async"), property, input is null ? null : types.NameOf(input.Id),
            InputIsOptional: input is not null && !input.Members.Any(m => m.MustBeGiven()),
            output is null ? null : types.NameOf(output.Id),
            IsSigned(operation),
            token is null ? null : PropertyOf(token, input!),
            InputIsValidated: input is not null && constraints.IsChecked(input.Id),
            RequiresBody: output is not null && output.Members.Any(m => m.IsRequired()),
            docs.OfOperation(operation, closure.ErrorsOf(operation).Select(e => types.ExceptionOf(e.Id))),
            DocPlanner.Obsolete(operation));
    }

    private Shape? Structure(ShapeId id) => model.Find(id) is { } shape && !shape.Traits.Has(PreludeTraits.UnitType) ? shape : null;

    // Without a scheme, or where calling anonymously is allowed, the request goes out unsigned even with credentials at hand.
    private bool IsSigned(OperationShape operation) =>
        !operation.HasOptionalAuth() && model.GetAuthSchemes(closure.Service, operation).Any(s => s.Id == AwsTraits.Sigv4);

    private string PropertyOf(MemberShape member, Shape structure) =>
        MemberNames.OfStructure(structure.Members, types.NameOf(structure.Id))[structure.Members.ToList().IndexOf(member)];

    private static UniqueNames Reserving(IEnumerable<string> taken)
    {
        var names = UniqueNames.ForCSharp();
        names.Reserve(taken);
        return names;
    }
}
