using Swage.Smithy.Assembly;
using Swage.Smithy.Syntax;

namespace Swage.Smithy.Validation;

/// <summary>What members, operations, services and resources name exists and is of a kind that may stand there.</summary>
internal sealed class TargetRule : IModelRule
{
    public void Check(RuleContext context)
    {
        foreach (var draft in context.Drafts)
        {
            switch (draft.Shape)
            {
                case OperationShape:
                    CheckOperation(context, (OperationDeclaration)draft.Declaration, draft);
                    break;
                case ServiceShape:
                    var service = (ServiceDeclaration)draft.Declaration;
                    CheckAll(context, draft, service.Operations, "an operation", t => t is OperationShape);
                    CheckAll(context, draft, service.Resources, "a resource", t => t is ResourceShape);
                    CheckAll(context, draft, service.Errors, "a structure with @error", IsError);
                    break;
                case ResourceShape:
                    CheckResource(context, (ResourceDeclaration)draft.Declaration, draft);
                    break;
                default:
                    CheckMembers(context, draft);
                    break;
            }
        }
    }

    private static void CheckMembers(RuleContext context, Draft draft)
    {
        var built = draft.Shape!.Members;
        for (var i = 0; i < draft.Declaration.Members.Count; i++)
        {
            var member = draft.Declaration.Members[i];
            if (member.Target is not { } target)
                continue;
            // Without mixins both lists go in step, and nothing need be searched.
            var id = i < built.Count && built[i].Name == member.Name ? built[i].Target : draft.Shape.Member(member.Name)?.Target;
            if (draft.Type == ShapeType.Map && member.Name == "key")
                CheckOne(context, draft, target, null, "a string", IsString, id);
            else
                CheckOne(context, draft, target, member.Name, "a shape that holds data", IsData, id);
            if (id == TraitNames.Unit && draft.Type is not (ShapeType.Union or ShapeType.Enum or ShapeType.IntEnum))
                context.Error(
                    EventIds.UnitType, draft.Id.WithMember(member.Name), target.Location,
                    "Only unions and enums have members that carry nothing: give the member another target.");
        }
    }

    private static void CheckOperation(RuleContext context, OperationDeclaration operation, Draft draft)
    {
        var shape = (OperationShape)draft.Shape!;
        if (operation.Input is { } input)
            CheckOne(context, draft, input, null, "a structure without @error", IsInputOrOutput, shape.Input);
        if (operation.Output is { } output)
            CheckOne(context, draft, output, null, "a structure without @error", IsInputOrOutput, shape.Output);
        CheckAll(context, draft, operation.Errors, "a structure with @error", IsError);
    }

    private static void CheckResource(RuleContext context, ResourceDeclaration resource, Draft draft)
    {
        CheckAll(context, draft, resource.Identifiers.Select(i => i.Value), "a string", IsString);
        CheckAll(context, draft, resource.Properties.Select(p => p.Value), "a shape that holds data", IsData);
        CheckAll(context, draft, resource.Lifecycle.Select(l => l.Value), "an operation", t => t is OperationShape);
        CheckAll(context, draft, resource.Operations, "an operation", t => t is OperationShape);
        CheckAll(context, draft, resource.CollectionOperations, "an operation", t => t is OperationShape);
        CheckAll(context, draft, resource.Resources, "a resource", t => t is ResourceShape);
    }

    private static void CheckAll(RuleContext context, Draft draft, IEnumerable<NameReference> references, string wanted, Func<Shape, bool> allowed)
    {
        foreach (var reference in references)
            CheckOne(context, draft, reference, null, wanted, allowed, context.Resolve(draft, reference));
    }

    private static void CheckOne(
        RuleContext context, Draft draft, NameReference reference, string? member, string wanted, Func<Shape, bool> allowed, ShapeId? target)
    {
        if (target is not { } id)
            return;
        var owner = member is null ? draft.Id : draft.Id.WithMember(member);
        if (context.Model.Find(id) is not { } shape)
            context.Missing(EventIds.Target, owner, id, reference.Location, $"There is no shape '{id}'.{context.Hint(id)}");
        else if (!allowed(shape))
            context.Error(
                EventIds.Target,
                owner,
                reference.Location,
                $"'{id}' is {Article(shape)}{ShapeTypes.NameOf(shape.Type)}, and what stands here must be {wanted}.");
        else if (shape.Traits.Has(TraitNames.Mixin))
            context.Error(
                EventIds.Target, owner, reference.Location,
                $"'{id}' is a mixin, and mixins are only mixed in with 'with': name a shape that uses it.");
        else if (shape.Traits.Has(TraitNames.Trait))
            context.Error(EventIds.Target, owner, reference.Location, $"'{id}' is a trait, and traits are only applied: name another shape.");
    }

    private static string Article(Shape shape) => ShapeTypes.NameOf(shape.Type)[0] is 'a' or 'e' or 'i' or 'o' or 'u' ? "an " : "a ";

    private static bool IsInputOrOutput(Shape shape) => shape.Type == ShapeType.Structure && !shape.Traits.Has(TraitNames.Error);

    private static bool IsString(Shape shape) => shape.Type is ShapeType.String or ShapeType.Enum;

    private static bool IsError(Shape shape) => shape.Type == ShapeType.Structure && shape.Traits.Has(TraitNames.Error);

    private static bool IsData(Shape shape) => shape.Type < ShapeType.Member;
}
