using System.Collections.Concurrent;
using Swage.Smithy.Syntax;

namespace Swage.Smithy.Validation;

/// <summary>A trait stands where the selector of its definition allows (Smithy spec, "trait trait"). Models in 1.0, whose traits stood in other places too, are left alone.</summary>
internal sealed class TraitTargetRule : IModelRule
{
    private static readonly ConcurrentDictionary<string, Selector?> s_selectors = new(StringComparer.Ordinal);

    public void Check(RuleContext context)
    {
        ShapeGraph? graph = null;
        foreach (var uses in Uses(context).GroupBy(use => use.Trait.Id))
        {
            if ((context.Model.Find(uses.Key)?.Traits[TraitNames.Trait] as ObjectNode)?["selector"] is not StringNode { Value: var text and not "*" }
                || s_selectors.GetOrAdd(text, static t => Selector.TryParse(t, out var parsed, out _) ? parsed : null) is not { } selector)
                continue;
            var allows = selector.Test(graph ??= new ShapeGraph(context.Model), context.CancellationToken);
            foreach (var (shape, trait) in uses)
            {
                if (!allows(shape))
                    context.Error(
                        EventIds.TraitTarget, shape.Id, trait.Location,
                        $"@{Name(trait.Id)} cannot stand on '{shape.Id}': take it away there, or apply it to what its selector allows, {Line(text)}.");
            }
        }
    }

    private static IEnumerable<(Shape Shape, AppliedTrait Trait)> Uses(RuleContext context)
    {
        // What a mixin brings is looked at where it is written.
        var seen = new HashSet<AppliedTrait>();
        foreach (var draft in context.Drafts)
        {
            if (draft.Declaration.File.Version == 1 || draft.Declaration.IsIncomplete)
                continue;
            var mixes = draft.Mixins.Count > 0 || draft.Shape!.Traits.Has(TraitNames.Mixin);
            foreach (var shape in draft.Shape!.Members.Prepend(draft.Shape))
            {
                // Selectors often look at the target; that it is missing is an error of its own.
                if (shape is MemberShape member && context.Model.Find(member.Target) is null)
                    continue;
                foreach (var trait in shape.Traits)
                {
                    // The rule for defaults looks at their places too, and says more.
                    if (trait.Location.File is not null && trait.Id != TraitNames.Default && (!mixes || seen.Add(trait)))
                        yield return (shape, trait);
                }
            }
        }
    }

    private static string Name(ShapeId trait) => trait.Namespace == TraitNames.Prelude ? trait.Name : trait.ToString();

    private static string Line(string selector) => string.Join(" ", selector.Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));
}
