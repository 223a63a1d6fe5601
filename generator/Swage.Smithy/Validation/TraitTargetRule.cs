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
        foreach (var uses in Uses(context))
        {
            var id = uses[0].Trait.Id;
            if ((context.Model.Find(id)?.Traits[TraitNames.Trait] as ObjectNode)?["selector"] is not StringNode { Value: var text and not "*" }
                || s_selectors.GetOrAdd(text, static t => Selector.TryParse(t, out var parsed, out _) ? parsed : null) is not { } selector)
                continue;
            var allows = selector.Test(graph ??= new ShapeGraph(context.Model), context.CancellationToken);
            foreach (var use in uses)
            {
                if (!allows(use.Shape))
                    context.Error(
                        EventIds.TraitTarget, use.Shape.Id, use.Trait.Location,
                        $"@{Name(id)} cannot stand on '{use.Shape.Id}': take it away there, or apply it to what its selector allows, {Line(text)}.");
            }
        }
    }

    /// <summary>Where traits stand, by trait, in the order of their first uses.</summary>
    private static List<List<TraitUse>> Uses(RuleContext context)
    {
        // What a mixin brings is looked at where it is written.
        var seen = new HashSet<AppliedTrait>();
        var uses = new List<List<TraitUse>>();
        var byTrait = new Dictionary<ShapeId, List<TraitUse>>();
        foreach (var draft in context.Drafts)
        {
            if (draft.Declaration.File.Version == 1 || draft.Declaration.IsIncomplete)
                continue;
            var once = draft.Mixins.Count > 0 || draft.Shape!.Traits.Has(TraitNames.Mixin) ? seen : null;
            AddUses(draft.Shape!, once);
            foreach (var member in draft.Shape!.Members)
            {
                // Selectors often look at the target; that it is missing is an error of its own.
                if (context.Model.Find(member.Target) is not null)
                    AddUses(member, once);
            }
        }

        return uses;

        void AddUses(Shape shape, HashSet<AppliedTrait>? once)
        {
            foreach (var trait in shape.Traits)
            {
                // The rule for defaults looks at their places too, and says more.
                if (trait.Location.File is null || trait.Id == TraitNames.Default || once?.Add(trait) == false)
                    continue;
                if (!byTrait.TryGetValue(trait.Id, out var list))
                {
                    byTrait.Add(trait.Id, list = []);
                    uses.Add(list);
                }

                list.Add(new TraitUse(shape, trait));
            }
        }
    }

    private static string Name(ShapeId trait) => trait.Namespace == TraitNames.Prelude ? trait.Name : trait.ToString();

    private static string Line(string selector) => string.Join(" ", selector.Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));

    private sealed class TraitUse(Shape shape, AppliedTrait trait)
    {
        public Shape Shape { get; } = shape;

        public AppliedTrait Trait { get; } = trait;
    }
}
