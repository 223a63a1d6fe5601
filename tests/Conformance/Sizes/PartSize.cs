namespace Swage.Conformance.Sizes;

/// <summary>What a part of the generated code weighs, in bytes.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">The C# name of a type, or the name of an operation.</param>
/// <param name="Code">UTF-8 bytes of C# without the lines of documentation, which cost the compiler next to nothing.</param>
/// <param name="Text">UTF-8 bytes of C# with them.</param>
/// <param name="Il">Bytes of its method bodies.</param>
internal sealed record PartSize(PartKind Kind, string Name, long Code, long Text, long Il);

internal enum PartKind
{
    /// <summary>A structure: its record with codec, constraints and comparison.</summary>
    Structure,

    /// <summary>A union with its cases.</summary>
    Union,

    /// <summary>An enum or intEnum.</summary>
    Enum,

    /// <summary>An error's exception.</summary>
    Error,

    /// <summary>An operation: its method on client and interface, and its descriptor.</summary>
    Operation,

    /// <summary>The rest: loops over lists and maps, constraints of simple shapes, the client itself, its base exception.</summary>
    Shared,
}
