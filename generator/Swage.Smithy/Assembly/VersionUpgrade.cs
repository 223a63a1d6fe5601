using System.Globalization;
using Swage.Smithy.Syntax;

namespace Swage.Smithy.Assembly;

/// <summary>
/// Says in Smithy 2.0's terms what a 1.0 file leaves unsaid: numbers and booleans that are not boxed have a zero value, sets are lists of unique items,
/// and a streaming blob that is not required defaults to an empty one (Smithy guide, "Migrating models from 1.0 to 2.0").
/// </summary>
internal static class VersionUpgrade
{
    /// <summary>Gives an unboxed number or boolean its default.</summary>
    public static void UpgradeRoot(Draft draft)
    {
        if (draft.Type == ShapeType.Set && !draft.Has(TraitNames.UniqueItems))
            draft.Traits.Add(new AppliedTrait(TraitNames.UniqueItems, ObjectNode.Empty, draft.Declaration.Location));
        if (Zero(draft.Type) is not { } zero || draft.Has(TraitNames.Box) || draft.Has(TraitNames.Default))
            return;
        if (AllowsZero(Draft.Find(draft.Traits, TraitNames.Range)?.Value))
            draft.Traits.Add(new AppliedTrait(TraitNames.Default, zero, draft.Declaration.Location));
    }

    /// <summary>Gives the members of a structure the defaults their targets imply.</summary>
    public static void UpgradeMembers(Draft draft, AssemblyContext context)
    {
        foreach (var member in draft.Members)
        {
            if (Draft.Find(member.Traits, TraitNames.Default) is { } trait && VersionRules.RefusesDefaults(draft.Declaration.File, out var refusal))
                context.Report(EventIds.Model, draft.Id.WithMember(member.Name), trait.Location, refusal);
        }

        if (draft.Type != ShapeType.Structure)
            return;
        foreach (var member in draft.Members)
        {
            if (member.Target is not { } target || Draft.Find(member.Traits, TraitNames.Default) is not null)
                continue;
            var traits = TraitsOf(target, context, out var type);
            if (Zero(type) is not null && traits(TraitNames.Default) is { } @default and not NullNode)
            {
                // A member whose range leaves out zero cannot have it for a default.
                var none = Draft.Find(member.Traits, TraitNames.Box) is not null || !AllowsZero(Draft.Find(member.Traits, TraitNames.Range)?.Value);
                Add(member, none ? new NullNode(member.Location) : @default);
            }
            else if (type == ShapeType.Blob && traits(TraitNames.Streaming) is not null && Draft.Find(member.Traits, TraitNames.Required) is null)
            {
                Add(member, new StringNode("", member.Location));
            }
        }
    }

    private static void Add(MemberDraft member, Node value) => member.Traits.Add(new AppliedTrait(TraitNames.Default, value, member.Location));

    private static Func<ShapeId, Node?> TraitsOf(ShapeId id, AssemblyContext context, out ShapeType? type)
    {
        if (context.Drafts.TryGetValue(id, out var draft))
        {
            type = draft.Type;
            return trait => Draft.Find(draft.Traits, trait)?.Value;
        }

        var shape = context.Known(id);
        type = shape?.Type;
        return trait => shape?.Traits[trait];
    }

    /// <summary>The zero value of a type that had one in 1.0.</summary>
    private static Node? Zero(ShapeType? type) => type switch
    {
        ShapeType.Boolean => new BooleanNode(false, SourceLocation.None),
        ShapeType.Byte or ShapeType.Short or ShapeType.Integer or ShapeType.Long or ShapeType.Float or ShapeType.Double =>
            new NumberNode("0", SourceLocation.None),
        _ => null,
    };

    private static bool AllowsZero(Node? range) => range is not ObjectNode bounds || !(Bound(bounds["min"]) > 0) && !(Bound(bounds["max"]) < 0);

    private static double? Bound(Node? node) =>
        node is NumberNode { Text: var text } && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null;
}
