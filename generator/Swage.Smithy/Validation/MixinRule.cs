using Swage.Smithy.Assembly;
using Swage.Smithy.Syntax;

namespace Swage.Smithy.Validation;

/// <summary>Mixins are marked as such, and leave out what only one shape may have (Smithy spec, "Mixins").</summary>
internal sealed class MixinRule : IModelRule
{
    public void Check(RuleContext context)
    {
        foreach (var draft in context.Drafts)
        {
            foreach (var (id, location) in draft.Mixins)
            {
                if (context.Model.Find(id) is { } mixin && !mixin.Traits.Has(TraitNames.Mixin))
                    context.Error(EventIds.Model, draft.Id, location, $"'{id}' is no mixin: mark its definition with @mixin.");
            }

            if (draft.Shape!.Traits.Find(TraitNames.Mixin) is { } trait)
                CheckMixin(context, draft, trait);
        }
    }

    private static void CheckMixin(RuleContext context, Draft draft, AppliedTrait trait)
    {
        if (VersionRules.RefusesMixins(draft.Declaration.File, out var refusal))
            context.Error(EventIds.Model, draft.Id, trait.Location, refusal);
        switch (draft.Shape)
        {
            case OperationShape operation when operation.Input != TraitNames.Unit || operation.Output != TraitNames.Unit:
                context.Error(
                    EventIds.Model, draft.Id, draft.Declaration.Location,
                    $"The operation mixin '{draft.Id}' has an input or an output, which operations cannot share: leave them to the operations that use it.");
                break;
            case ResourceShape resource when HasProperties(resource):
                context.Error(
                    EventIds.Model, draft.Id, draft.Declaration.Location,
                    $"The resource mixin '{draft.Id}' has properties of its own, which resources cannot share: leave only its traits.");
                break;
        }
    }

    private static bool HasProperties(ResourceShape resource) =>
        resource.Identifiers.Count + resource.Properties.Count + resource.Lifecycle.Count + resource.Operations.Count + resource.CollectionOperations.Count
        + resource.Resources.Count > 0;
}
