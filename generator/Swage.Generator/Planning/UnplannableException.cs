using Swage.Smithy;

namespace Swage.Generator.Planning;

/// <summary>Thrown where a model cannot be turned into C# although it was read; becomes one diagnostic at its place in the model.</summary>
internal sealed class UnplannableException(SourceLocation location, string reason) : Exception(reason)
{
    public SourceLocation Location { get; } = location;
}
