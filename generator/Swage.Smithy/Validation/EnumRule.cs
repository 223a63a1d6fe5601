using System.Globalization;
using Swage.Smithy.Assembly;
using Swage.Smithy.Syntax;

namespace Swage.Smithy.Validation;

/// <summary>Enums have members, whose values are of the enum's kind and differ from each other (Smithy spec, "enum", "intEnum").</summary>
internal sealed class EnumRule : IModelRule
{
    public void Check(RuleContext context)
    {
        foreach (var draft in context.Drafts)
        {
            if (draft.Type is ShapeType.Enum or ShapeType.IntEnum)
                CheckEnum(context, draft);
        }
    }

    private static void CheckEnum(RuleContext context, Draft draft)
    {
        var kind = ShapeTypes.NameOf(draft.Type);
        if (draft.Shape!.Members.Count == 0 && !draft.Declaration.IsIncomplete)
            context.Error(EventIds.Model, draft.Id, draft.Declaration.Location, $"The {kind} '{draft.Id}' needs at least one member.");
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var member in draft.Shape.Members)
        {
            var trait = member.Traits.Find(TraitNames.EnumValue);
            var value = draft.Type == ShapeType.Enum ? StringValue(context, member, trait) : IntegerValue(context, member, trait);
            if (value is null)
                continue;
            if (values.TryGetValue(value, out var other))
                context.Error(
                    EventIds.EnumShape, member.Id, trait!.Location,
                    $"'{member.Name}' has the value of '{other}', '{value}': give each member a value of its own.");
            else
                values.Add(value, member.Name);
        }
    }

    private static string? StringValue(RuleContext context, MemberShape member, AppliedTrait? trait)
    {
        switch (trait?.Value)
        {
            case StringNode { Value.Length: > 0 } text:
                return text.Value;
            case StringNode:
                context.Error(EventIds.EnumShape, member.Id, trait.Location, $"The value of '{member.Name}' is empty: give it a text.");
                return null;
            case { } other:
                context.Error(
                    EventIds.EnumShape, member.Id, trait.Location,
                    $"The members of an enum have strings for values, and that of '{member.Name}' is a {other.TypeName}: quote it, or use intEnum.");
                return null;
            default:
                return null;
        }
    }

    private static string? IntegerValue(RuleContext context, MemberShape member, AppliedTrait? trait)
    {
        switch (trait?.Value)
        {
            case NumberNode number:
                if (int.TryParse(number.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value))
                    return value.ToString(CultureInfo.InvariantCulture);
                context.Error(
                    EventIds.EnumShape, member.Id, trait.Location,
                    $"The value of '{member.Name}', {number.Text}, is no 32-bit integer: use one between {int.MinValue} and {int.MaxValue}.");
                return null;
            case { } other:
                context.Error(
                    EventIds.EnumShape, member.Id, trait.Location,
                    $"The members of an intEnum have integers for values, and that of '{member.Name}' is a {other.TypeName}.");
                return null;
            default:
                context.Error(EventIds.EnumShape, member.Id, member.Location, $"'{member.Name}' needs a value: write '{member.Name} = 1' or the like.");
                return null;
        }
    }
}
