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
        foreach (var member in draft.Declaration.Members)
        {
            if (member.Target is not { } target)
                continue;
            var id = draft.Shape!.Member(member.Name)?.Target;
            if (draft.Type == ShapeType.Map && member.Name == "key")
                CheckOne(context, draft, target, member.Name, "a string", t => t.Type is ShapeType.String or ShapeType.Enum, id);
            else
                CheckOne(context, draft, target, member.Name, "a shape that holds data", IsData, id);
        }
    }

    private static void CheckOperation(RuleContext context, OperationDeclaration operation, Draft draft)
    {
        var shape = (OperationShape)draft.Shape!;
        if (operation.Input is { } input)
            CheckOne(context, draft, input, null, "a structure", t => t.Type == ShapeType.Structure, shape.Input);
        if (operation.Output is { } output)
            CheckOne(context, draft, output, null, "a structure", t => t.Type == ShapeType.Structure, shape.Output);
        CheckAll(context, draft, operation.Errors, "a structure with @error", IsError);
    }

    private static void CheckResource(RuleContext context, ResourceDeclaration resource, Draft draft)
    {
        foreach (var identifier in resource.Identifiers)
            CheckOne(context, draft, identifier.Value, null, "a string", t => t.Type is ShapeType.String or ShapeType.Enum, context.Resolve(draft, identifier.Value));
        foreach (var property in resource.Properties)
            CheckOne(context, draft, property.Value, null, "a shape that holds data", IsData, context.Resolve(draft, property.Value));
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
                EventIds.Target, owner, reference.Location, $"'{id}' is {Article(shape)}{ShapeTypes.NameOf(shape.Type)}, and what stands here must be {wanted}.");
        else if (shape.Traits.Has(TraitNames.Mixin))
            context.Error(EventIds.Target, owner, reference.Location, $"'{id}' is a mixin, and mixins are only mixed in with 'with': name a shape that uses it.");
    }

    private static string Article(Shape shape) => ShapeTypes.NameOf(shape.Type)[0] is 'a' or 'e' or 'i' or 'o' or 'u' ? "an " : "a ";

    private static bool IsError(Shape shape) => shape.Type == ShapeType.Structure && shape.Traits.Has(TraitNames.Error);

    private static bool IsData(Shape shape) => shape.Type < ShapeType.Member;
}
