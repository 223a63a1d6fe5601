namespace Swage.Analyzers.Facts;

/// <summary>A property that holds a map whose keys are known.</summary>
internal sealed class MapProperty(string name, string selectedBy, KeyTable table)
{
    public string Name { get; } = name;

    /// <summary>The property beside it whose value picks the case.</summary>
    public string SelectedBy { get; } = selectedBy;

    public KeyTable Table { get; } = table;

    /// <summary>Whether the caller reads the map; otherwise the caller fills it.</summary>
    public bool IsRead { get; init; }

    /// <summary>The operation the request belongs to, or null.</summary>
    public string? Operation { get; init; }

    /// <summary>Cases that this operation refuses.</summary>
    public IReadOnlyList<string> RefusedCases { get; init; } = [];

    /// <summary>Properties beside it that go along with the map.</summary>
    public IReadOnlyList<string> Companions { get; init; } = [];

    /// <summary>Whether it belongs to the official AWS SDK for .NET: mutable classes, with constants that are classes.</summary>
    public bool IsAwsSdk { get; init; }
}
