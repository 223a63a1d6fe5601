using Swage.Generator.Collections;

namespace Swage.Generator.Plan;

/// <summary>XML documentation, already converted: lines without the leading slashes.</summary>
/// <remarks>Empty where the project asks for no documentation, so that it costs nothing then.</remarks>
internal sealed record DocPlan(EquatableArray<string> Lines)
{
    public static DocPlan None { get; } = new(EquatableArray<string>.Empty);
}

/// <summary>A generated type. One of: <see cref="StructurePlan"/>, <see cref="UnionPlan"/>, <see cref="EnumPlan"/>, <see cref="ErrorPlan"/>, a <see cref="MapTypePlan"/>.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="Doc">Its documentation.</param>
/// <param name="Obsolete">The message of its <c>[Obsolete]</c>, or null.</param>
internal abstract record TypePlan(string Name, DocPlan Doc, string? Obsolete);

/// <summary>A member of a structure, error or union.</summary>
/// <param name="Name">The property's name, or the name of the union's case.</param>
/// <param name="WireName">Its name on the wire, for the service's protocol.</param>
/// <param name="Local">A local variable's name for its value.</param>
/// <param name="Value">Its type.</param>
/// <param name="IsNullable">Whether the property's type is nullable.</param>
/// <param name="IsRequired">Whether the property is <c>required</c>.</param>
/// <param name="IsSensitive">Whether its value must never be shown.</param>
/// <param name="Default">The C# expression it is initialized with, or null.</param>
/// <param name="Correction">The C# expression that stands in on reading where the service left a required member out, or null.</param>
/// <param name="IsCorrectedByEmptyStructure">Whether a structure without members stands in there instead.</param>
/// <param name="Check">What <c>Validate()</c> does with it, or null.</param>
/// <param name="Doc">Its documentation.</param>
/// <param name="Obsolete">The message of its <c>[Obsolete]</c>, or null.</param>
internal sealed record MemberPlan(
    string Name, string WireName, string Local, ValuePlan Value, bool IsNullable, bool IsRequired, bool IsSensitive, string? Default, string? Correction,
    bool IsCorrectedByEmptyStructure, MemberCheckPlan? Check, DocPlan Doc, string? Obsolete)
{
    /// <summary>What comes of a map's keys, where a trait names them; otherwise null.</summary>
    public MapUsePlan? Map { get; init; }

    /// <summary>The property's type as written.</summary>
    public string PropertyType => IsNullable ? Value.Type + "?" : Value.Type;
}

/// <summary>A structure: a sealed record.</summary>
/// <param name="IsRead">Whether answers can hold it.</param>
/// <param name="IsValidated">Whether there is anything to check in it.</param>
/// <param name="IsInput">Whether it is an operation's input, which has a <c>Validate()</c> in any case.</param>
internal sealed record StructurePlan(string Name, DocPlan Doc, string? Obsolete, EquatableArray<MemberPlan> Members, bool IsRead, bool IsValidated, bool IsInput)
    : TypePlan(Name, Doc, Obsolete);

/// <summary>A union: a closed hierarchy of records with a case for what the model does not know.</summary>
/// <param name="UnknownCase">The name of that case.</param>
internal sealed record UnionPlan(string Name, DocPlan Doc, string? Obsolete, EquatableArray<MemberPlan> Cases, string UnknownCase, bool IsRead, bool IsValidated)
    : TypePlan(Name, Doc, Obsolete);

/// <summary>A value of an enum.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="Literal">The C# literal of its value, a string or an int.</param>
internal sealed record EnumValuePlan(string Name, string Literal, DocPlan Doc, string? Obsolete);

/// <summary>A string enum or an intEnum: an open value type.</summary>
internal sealed record EnumPlan(string Name, DocPlan Doc, string? Obsolete, bool IsInt, EquatableArray<EnumValuePlan> Values) : TypePlan(Name, Doc, Obsolete);

/// <summary>An error: an exception under the client's base exception.</summary>
/// <param name="IsClientFault">Whether the caller is at fault; otherwise the service.</param>
/// <param name="RedactMessage">Whether the message is sensitive.</param>
internal sealed record ErrorPlan(
    string Name, DocPlan Doc, string? Obsolete, string BaseName, EquatableArray<MemberPlan> Members, bool IsClientFault, bool IsRetryable, bool IsThrottling, bool RedactMessage)
    : TypePlan(Name, Doc, Obsolete);
