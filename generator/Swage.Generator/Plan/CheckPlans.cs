using Swage.Generator.Collections;
using Swage.Generator.Patterns;

namespace Swage.Generator.Plan;

/// <summary>What is checked on one value, from the constraint traits in effect there.</summary>
/// <param name="MinLength">Least length or count, or null.</param>
/// <param name="MaxLength">Most, or null.</param>
/// <param name="RangeMin">C# literal of the least value, or null.</param>
/// <param name="RangeMax">C# literal of the greatest, or null.</param>
/// <param name="Pattern">The pattern and how it is matched, or null.</param>
/// <param name="PatternMethod">The matcher's name in <c>Constraints</c>, or null.</param>
/// <param name="IsUnique">Whether elements must differ.</param>
/// <param name="EnumName">For enums, the name messages use; values the model does not know are violations.</param>
internal sealed record ConstraintPlan(
    string? MinLength, string? MaxLength, string? RangeMin, string? RangeMax, PatternPlan? Pattern, string? PatternMethod, bool IsUnique, string? EnumName);

/// <summary>How a value is checked: its own constraints here, then by a method of its type.</summary>
/// <param name="Value">The type, which decides how a constraint is printed.</param>
/// <param name="Constraint">Constraints printed in place, or null.</param>
/// <param name="Method">The method of <c>Constraints</c> that checks the target shape, or null.</param>
/// <param name="IsNested">Whether the value has a <c>Validate</c> of its own (structures and unions).</param>
internal sealed record ValueCheckPlan(ValuePlan Value, ConstraintPlan? Constraint, string? Method, bool IsNested);

/// <summary>The check of a member.</summary>
/// <param name="SmithyName">The name paths use.</param>
/// <param name="IsRequired">Whether null is a violation.</param>
/// <param name="Value">What else is checked, or null.</param>
internal sealed record MemberCheckPlan(string SmithyName, bool IsRequired, ValueCheckPlan? Value);

/// <summary>A method of <c>Constraints</c>: checks a constrained simple shape, list or map wherever it is used.</summary>
/// <param name="Method">Its name.</param>
/// <param name="Value">The type of its argument.</param>
/// <param name="Constraint">The shape's own constraints, or null.</param>
/// <param name="Key">For maps, how keys are checked, or null.</param>
/// <param name="KeyIsSensitive">Whether paths must hide the keys.</param>
/// <param name="Element">For lists and maps, how elements are checked, or null.</param>
internal sealed record ConstraintMethodPlan(
    string Method, ValuePlan Value, ConstraintPlan? Constraint, ValueCheckPlan? Key, bool KeyIsSensitive, ValueCheckPlan? Element, bool ElementIsNullable, bool IsMap, string? KeyEnum);
