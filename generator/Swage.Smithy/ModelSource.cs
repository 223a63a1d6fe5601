namespace Swage.Smithy;

/// <summary>A model file to load: a path, which messages show, and its text.</summary>
/// <param name="Path">A path that ends in <c>.smithy</c> holds the IDL; any other holds JSON.</param>
/// <param name="Text">The whole text.</param>
public sealed record ModelSource(string Path, ReadOnlyMemory<char> Text)
{
    /// <summary>A file whose text is a string.</summary>
    public ModelSource(string path, string text)
        : this(path, text.AsMemory())
    {
    }

    /// <summary>Whether the file holds the IDL, by its name.</summary>
    internal bool IsIdl => Path.EndsWith(".smithy", StringComparison.OrdinalIgnoreCase);
}
