namespace Swage.Smithy;

/// <summary>
/// A shape ID written without quotes in the IDL, not resolved yet. Assembly turns it into a <see cref="StringNode"/>: no assembled model holds one.
/// </summary>
internal sealed class ShapeIdNode(string text, SourceLocation location) : Node(location)
{
    public override string TypeName => "string";

    /// <summary>The ID as written, relative or absolute.</summary>
    public string Text { get; } = text;
}
