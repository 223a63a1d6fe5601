namespace Swage.Serialization;

/// <summary>The bounds every codec keeps, so that no document can exhaust a process.</summary>
public static class CodecLimits
{
    /// <summary>
    /// How deep structures, unions, lists, maps and documents may be nested, in writing and in reading: 512. No AWS service accepts as
    /// much, and the deepest recursion of generated code at this depth needs well under 1 MB of stack.
    /// </summary>
    public const int MaxDepth = 512;

    /// <summary>
    /// How many bytes one number may have: 4,096. It bounds the time to read a big number, which grows faster than its length.
    /// </summary>
    public const int MaxNumberLength = 4096;
}
