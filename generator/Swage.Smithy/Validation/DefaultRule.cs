using System.Globalization;
using Swage.Smithy.Syntax;

namespace Swage.Smithy.Validation;

/// <summary>Default values are of the kind that their shape takes, and a member's agrees with its target's (Smithy spec, "default trait").</summary>
internal sealed class DefaultRule : IModelRule
{
    public void Check(RuleContext context)
    {
        foreach (var draft in context.Drafts)
        {
            CheckValue(context, draft.Shape!, draft.Shape!);
            foreach (var member in draft.Shape!.Members)
            {
                if (context.Model.Find(member.Target) is not { } target)
                    continue;
                CheckValue(context, member, target);
                CheckAgreement(context, draft.Shape!, member, target);
            }
        }
    }

    private static void CheckValue(RuleContext context, Shape shape, Shape target)
    {
        if (shape.Traits.Find(TraitNames.Default) is not { } trait || trait.Value is NullNode && shape.Type == ShapeType.Member)
            return;
        if (!context.IsIncomplete(target.Id) && Refusal(trait.Value, target) is { } refusal)
            context.Error(
                EventIds.DefaultTrait, shape.Id, trait.Location,
                $"The default {NodePrinter.Print(trait.Value)} does not fit '{target.Id}': {refusal}.");
    }

    private static void CheckAgreement(RuleContext context, Shape container, MemberShape member, Shape target)
    {
        if (container.Type != ShapeType.Structure || target.Traits[TraitNames.Default] is not { } wanted || wanted is NullNode)
            return;
        var written = NodePrinter.Print(wanted);
        if (member.Traits.Find(TraitNames.Default) is not { } own)
        {
            context.Error(
                EventIds.DefaultTrait, member.Id, member.Location,
                $"'{target.Id}' has the default {written}, which its members repeat: write '= {written}', or '= null' for none.");
        }
        else if (own.Value is not NullNode && !NodeEquality.Equal(own.Value, wanted))
        {
            context.Error(
                EventIds.DefaultTrait, member.Id, own.Location,
                $"'{target.Id}' has the default {written}, and a member's is the same or null: write '= {written}' or '= null'.");
        }
    }

    /// <summary>Why a value cannot be the default of a shape; null where it can.</summary>
    private static string? Refusal(Node value, Shape target)
    {
        switch (target.Type)
        {
            case ShapeType.Boolean:
                return value is BooleanNode ? null : "it takes true or false";
            case ShapeType.String or ShapeType.Blob:
                return value is StringNode ? null : "it takes a string";
            case ShapeType.Enum:
                return value is StringNode text && target.Members.Any(m => m.Traits[TraitNames.EnumValue] is StringNode v && v.Value == text.Value)
                    ? null
                    : "it takes the value of one of its members";
            case ShapeType.IntEnum:
                return value is NumberNode && target.Members.Any(m => m.Traits[TraitNames.EnumValue] is { } v && NodeEquality.Equal(v, value))
                    ? null
                    : "it takes the value of one of its members";
            case ShapeType.Byte or ShapeType.Short or ShapeType.Integer or ShapeType.Long:
                return value is NumberNode whole && Fits(whole.Text, target.Type)
                    ? null
                    : $"it takes an integer in the range of a {ShapeTypes.NameOf(target.Type)}";
            case ShapeType.BigInteger:
                return value is NumberNode big && big.Text.IndexOf('.') < 0 ? null : "it takes an integer";
            case ShapeType.Float or ShapeType.Double or ShapeType.BigDecimal:
                return value is NumberNode ? null : "it takes a number";
            case ShapeType.Timestamp:
                return value is NumberNode or StringNode ? null : "it takes a number of seconds or a date";
            case ShapeType.List or ShapeType.Set:
                return value is ArrayNode { Elements.Count: 0 } ? null : "it takes only an empty list, []";
            case ShapeType.Map:
                return value is ObjectNode { Members.Count: 0 } ? null : "it takes only an empty map, {}";
            case ShapeType.Document:
                return value is ArrayNode { Elements.Count: > 0 } or ObjectNode { Members.Count: > 0 } ? "lists and objects must be empty" : null;
            default:
                return $"a {ShapeTypes.NameOf(target.Type)} takes no default";
        }
    }

    private static bool Fits(string text, ShapeType type)
    {
        if (!long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value))
            return false;
        return type switch
        {
            ShapeType.Byte => value is >= sbyte.MinValue and <= sbyte.MaxValue,
            ShapeType.Short => value is >= short.MinValue and <= short.MaxValue,
            ShapeType.Integer => value is >= int.MinValue and <= int.MaxValue,
            _ => true,
        };
    }
}
