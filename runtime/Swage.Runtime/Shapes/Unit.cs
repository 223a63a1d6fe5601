namespace Swage;

/// <summary>The input or output of an operation that has none: Smithy's <c>smithy.api#Unit</c>.</summary>
public sealed record Unit
{
    private Unit()
    {
    }

    /// <summary>The one value there is.</summary>
    public static Unit Value { get; } = new();
}
