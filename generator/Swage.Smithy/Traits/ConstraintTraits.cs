namespace Swage.Smithy;

/// <summary>The <c>length</c> trait: bounds on code points, bytes or elements, both ends included.</summary>
/// <param name="Min">The least, or null.</param>
/// <param name="Max">The most, or null.</param>
public sealed record LengthTrait(long? Min, long? Max)
{
    /// <summary>Reads the trait's value; null where it bounds nothing.</summary>
    public static LengthTrait? Read(Node? value)
    {
        var length = new LengthTrait(value.Get("min").AsInt64(), value.Get("max").AsInt64());
        return length is (null, null) ? null : length;
    }
}

/// <summary>The <c>range</c> trait: exact bounds on a number, both ends included.</summary>
/// <param name="Min">The least, or null.</param>
/// <param name="Max">The most, or null.</param>
public sealed record RangeTrait(ExactNumber? Min, ExactNumber? Max)
{
    /// <summary>Reads the trait's value; null where it bounds nothing.</summary>
    public static RangeTrait? Read(Node? value)
    {
        var range = new RangeTrait(value.Get("min").AsNumber(), value.Get("max").AsNumber());
        return range is (null, null) ? null : range;
    }
}

/// <summary>Readers of constraint traits (Smithy spec, "Constraint traits"). A constraint on a member replaces the one on its target.</summary>
public static class ConstraintTraits
{
    /// <summary>The shape's own <c>length</c>, or null.</summary>
    public static LengthTrait? GetLength(this Shape shape) => LengthTrait.Read(shape.Traits[PreludeTraits.Length]);

    /// <summary>The member's <c>length</c> or else its target's, or null.</summary>
    public static LengthTrait? GetLength(this SemanticModel model, MemberShape member) =>
        LengthTrait.Read(model.GetTrait(member, PreludeTraits.Length));

    /// <summary>The shape's own <c>range</c>, or null.</summary>
    public static RangeTrait? GetRange(this Shape shape) => RangeTrait.Read(shape.Traits[PreludeTraits.Range]);

    /// <summary>The member's <c>range</c> or else its target's, or null.</summary>
    public static RangeTrait? GetRange(this SemanticModel model, MemberShape member) =>
        RangeTrait.Read(model.GetTrait(member, PreludeTraits.Range));

    /// <summary>The shape's own <c>pattern</c>, an ECMA 262 expression without implied anchors, or null.</summary>
    public static string? GetPattern(this Shape shape) => shape.Traits[PreludeTraits.Pattern].AsString();

    /// <summary>The member's <c>pattern</c> or else its target's, or null.</summary>
    public static string? GetPattern(this SemanticModel model, MemberShape member) => model.GetTrait(member, PreludeTraits.Pattern).AsString();

    /// <summary>Whether a list's elements must differ. Sets of 1.0 models are such lists.</summary>
    public static bool HasUniqueItems(this Shape shape) => shape.Type == ShapeType.Set || shape.Traits.Has(PreludeTraits.UniqueItems);
}
