using Swage.Generator.Patterns;

namespace Swage.Generator.Plan;

/// <summary>What is checked on one value, from the constraint traits in effect there.</summary>
/// <param name="MinLength">Least length or count, or null.</param>
/// <param name="MaxLength">Most, or null.</param>
/// <param name="RangeMin">C# literal of the least value, or null.</param>
/// <param name="RangeMax">C# literal of the greatest, or null.</param>
/// <param name="Pattern">The pattern and how it is matched, or null.</param>
/// <param name="PatternMethod">The matcher's name in <c>__Constraints</c>, or null.</param>
/// <param name="IsUnique">Whether elements must differ.</param>
/// <param name="UniqueElement">What the elements are, where C# compares them by reference: lists or maps; otherwise null.</param>
/// <param name="EnumName">For enums, the name messages use; values the model does not know are violations.</param>
internal sealed record ConstraintPlan(
    string? MinLength, string? MaxLength, string? RangeMin, string? RangeMax, PatternPlan? Pattern, string? PatternMethod, bool IsUnique, ValuePlan? UniqueElement, string? EnumName);

/// <summary>How a value is checked.</summary>
/// <param name="Method">The method of <c>__Constraints</c> that does it; null where the value is a structure or union with a <c>Validate</c> of its own.</param>
internal sealed record ValueCheckPlan(string? Method);

/// <summary>The check of a member.</summary>
/// <param name="SmithyName">The name paths use.</param>
/// <param name="IsRequired">Whether null is a violation.</param>
/// <param name="Value">What else is checked, or null.</param>
internal sealed record MemberCheckPlan(string SmithyName, bool IsRequired, ValueCheckPlan? Value);

/// <summary>A method of <c>__Constraints</c>: checks a constrained simple shape, list or map wherever it is used.</summary>
/// <param name="Method">Its name.</param>
/// <param name="Value">The type of its argument.</param>
/// <param name="Constraint">The shape's own constraints, or null.</param>
/// <param name="Key">For maps, how keys are checked, or null.</param>
/// <param name="KeyIsSensitive">Whether paths must hide the keys.</param>
/// <param name="Element">For lists and maps, how elements are checked, or null.</param>
/// <param name="ElementIsNullable">Whether elements may be null (<c>@sparse</c>).</param>
/// <param name="ElementCanBeNull">Whether C# lets a null in that the model does not allow: elements of reference types.</param>
/// <param name="IsMap">Whether it is a map.</param>
/// <param name="KeyEnum">For a map with an enum key, the enum's C# type.</param>
internal sealed record ConstraintMethodPlan(
    string Method, ValuePlan Value, ConstraintPlan? Constraint, ValueCheckPlan? Key, bool KeyIsSensitive, ValueCheckPlan? Element, bool ElementIsNullable, bool ElementCanBeNull, bool IsMap, string? KeyEnum);
