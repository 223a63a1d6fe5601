namespace Swage.Serialization;

/// <summary>Structural equality as sets want it.</summary>
/// <typeparam name="T">The type of the values: a list, a map or a blob.</typeparam>
/// <param name="equal">Compares two of them.</param>
internal sealed class StructuralComparer<T>(Func<T, T, bool> equal) : IEqualityComparer<T>
{
    /// <summary>The comparer where <typeparamref name="T"/> is a blob; it fails for anything else.</summary>
    public static StructuralComparer<T> Blobs { get; } =
        new(static (x, y) => Structural.Equal((ReadOnlyMemory<byte>)(object)x!, (ReadOnlyMemory<byte>)(object)y!));

    public bool Equals(T? x, T? y) => x is null || y is null ? x is null && y is null : equal(x, y);

    public int GetHashCode(T value) => Structural.HashOne(value);
}
