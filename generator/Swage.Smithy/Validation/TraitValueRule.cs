using Swage.Smithy.Syntax;

namespace Swage.Smithy.Validation;

/// <summary>The value of a trait is of the shape that defines the trait (Smithy spec, "Trait node values").</summary>
internal sealed class TraitValueRule : IModelRule
{
    public void Check(RuleContext context)
    {
        var check = new NodeShapeCheck(context);
        var definitions = new Dictionary<ShapeId, Shape?>();
        var seen = new HashSet<Node>();
        foreach (var draft in context.Drafts)
        {
            // A value that a mixin brings is looked at once, where it is written.
            var remembers = draft.Mixins.Count > 0 || draft.Shape!.Traits.Has(TraitNames.Mixin);
            CheckTraits(context, check, draft.Shape!, definitions, remembers ? seen : null);
            foreach (var member in draft.Shape!.Members)
                CheckTraits(context, check, member, definitions, remembers ? seen : null);
        }
    }

    private static void CheckTraits(
        RuleContext context, NodeShapeCheck check, Shape shape, Dictionary<ShapeId, Shape?> definitions, HashSet<Node>? seen)
    {
        foreach (var trait in shape.Traits)
        {
            if (!definitions.TryGetValue(trait.Id, out var definition))
                definitions.Add(trait.Id, definition = context.Model.Find(trait.Id));
            if (definition is null || seen?.Add(trait.Value) == false)
                continue;
            foreach (var (severity, eventId, location, message) in check.Check(trait.Value, definition))
                context.Report(severity, eventId, shape.Id, location.File is null ? trait.Location : location, $"The value of @{trait.Id} is wrong: {message}");
        }
    }
}
