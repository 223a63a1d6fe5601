using Swage.Generator.Collections;
using Swage.Generator.Naming;
using Swage.Generator.Plan;
using Swage.Smithy;

namespace Swage.Generator.Planning;

/// <summary>Decides the generated types: which there are, and what is in them.</summary>
internal sealed class TypePlanner(SemanticModel model, ServiceClosure closure, TypeTable types, MemberPlanner members, ConstraintPlanner constraints, DocPlanner docs, ISet<ShapeId> errors, ISet<ShapeId> data, MapKeysPlanner maps, ValuePlanner values)
{
    /// <summary>Every type, by name.</summary>
    public IReadOnlyList<TypePlan> Plan(CancellationToken cancellationToken)
    {
        var inputs = new HashSet<ShapeId>(closure.Operations.Select(o => o.Input));
        var plans = new List<TypePlan>();
        foreach (var shape in closure.Shapes)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (errors.Contains(shape.Shape.Id))
                plans.Add(Error(shape.Shape));
            if (errors.Contains(shape.Shape.Id) && !data.Contains(shape.Shape.Id) || shape.Shape.Traits.Has(PreludeTraits.UnitType))
                continue;
            switch (shape.Shape.Type)
            {
                case ShapeType.Structure:
                    plans.Add(Structure(shape, inputs.Contains(shape.Shape.Id)));
                    break;
                case ShapeType.Union:
                    plans.Add(Union(shape));
                    break;
                case ShapeType.Enum or ShapeType.IntEnum:
                    plans.Add(Enum(shape.Shape));
                    break;
            }
        }

        plans.AddRange(maps.Types(values, docs));
        plans.Sort(static (x, y) => string.CompareOrdinal(x.Name, y.Name));
        return plans;
    }

    private static bool IsRead(ClosureShape shape) => (shape.Use & (ShapeUse.Output | ShapeUse.Error)) != 0;

    private StructurePlan Structure(ClosureShape shape, bool isInput)
    {
        var name = types.NameOf(shape.Shape.Id);
        var isValidated = constraints.IsChecked(shape.Shape.Id);
        return new StructurePlan(
            name, docs.Of(shape.Shape, $"The structure {shape.Name}."), DocPlanner.Obsolete(shape.Shape),
            maps.Attach(shape, members.OfStructure(name, shape.Shape.Members, isError: false, isValidated), values, docs), IsRead(shape), isValidated, isInput);
    }

    private UnionPlan Union(ClosureShape shape)
    {
        var name = types.NameOf(shape.Shape.Id);
        var isValidated = constraints.IsChecked(shape.Shape.Id);
        return new UnionPlan(
            name, docs.Of(shape.Shape, $"The union {shape.Name}: one of its cases."), DocPlanner.Obsolete(shape.Shape),
            members.OfUnion(name, shape.Shape, isValidated), MemberNames.UnknownCaseOf(name), IsRead(shape), isValidated);
    }

    private EnumPlan Enum(Shape shape)
    {
        var name = types.NameOf(shape.Id);
        var isInt = shape.Type == ShapeType.IntEnum;
        var named = shape.GetEnumValues();
        var names = MemberNames.OfEnum(named.Select(NameOf), name);
        var values = named.Zip(names, (v, n) => new EnumValuePlan(
            n, isInt ? Literals.Int32(v.Number) : Literals.String(v.Text), docs.OfValue(v), DocPlanner.Obsolete(v.Deprecated)));
        return new EnumPlan(name, docs.Of(shape, $"The {(isInt ? "integer " : "")}enum {shape.Id.Name}."), DocPlanner.Obsolete(shape), isInt, values.ToEquatableArray());
    }

    private ErrorPlan Error(Shape shape)
    {
        var name = types.ExceptionOf(shape.Id);
        var retryable = shape.GetRetryable();
        var message = MemberNames.MessageOf(model, shape);
        return new ErrorPlan(
            name, docs.Of(shape, $"The error {shape.Id.Name}."), DocPlanner.Obsolete(shape), types.BaseException,
            members.OfStructure(name, MemberNames.OwnMembers(model, shape), isError: true, isValidated: false),
            IsClientFault: shape.GetErrorKind() != ErrorKind.Server, retryable is not null, retryable?.Throttling == true,
            RedactMessage: message is not null && model.IsSensitive(message));
    }

    // Models made from older ones name values by themselves ("t2_micro"); the value says it better where it is a name too.
    public static string NameOf(EnumValue value) => value.Name ?? value.Text;
}
