namespace Swage.Smithy.Validation;

/// <summary>A union has a member to be (Smithy spec, "union").</summary>
internal sealed class UnionRule : IModelRule
{
    public void Check(RuleContext context)
    {
        foreach (var draft in context.Drafts)
        {
            if (draft.Type != ShapeType.Union || draft.Shape!.Members.Count > 0)
                continue;
            if (!draft.Declaration.IsIncomplete && !draft.Shape.Traits.Has(Syntax.TraitNames.Mixin))
                context.Error(EventIds.Union, draft.Id, draft.Declaration.Location, $"The union '{draft.Id}' needs at least one member.");
        }
    }
}
