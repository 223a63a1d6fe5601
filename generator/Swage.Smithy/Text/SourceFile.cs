namespace Swage.Smithy;

/// <summary>A model file as positions refer to it: its path and where its lines start. The text itself is not kept.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class SourceFile
{
    private readonly int[] _lineStarts;

    /// <summary>Measures the lines of <paramref name="text"/>; <c>\n</c>, <c>\r\n</c> and a lone <c>\r</c> end a line.</summary>
    /// <param name="path">The path as diagnostics show it.</param>
    /// <param name="text">The whole text.</param>
    public SourceFile(string path, ReadOnlySpan<char> text)
    {
        Path = path;
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            var next = text.Slice(i).IndexOfAny('\r', '\n');
            if (next < 0)
                break;
            i += next;
            if (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
                i++;
            starts.Add(i + 1);
        }

        _lineStarts = [.. starts];
        Length = text.Length;
    }

    /// <summary>The path as diagnostics show it.</summary>
    public string Path { get; }

    /// <summary>The length of the text in UTF-16 units.</summary>
    public int Length { get; }

    /// <summary>The line and column, both counted from 1, of a UTF-16 offset.</summary>
    public (int Line, int Column) GetPosition(int offset)
    {
        var index = Array.BinarySearch(_lineStarts, offset);
        if (index < 0)
            index = ~index - 1;
        return (index + 1, offset - _lineStarts[index] + 1);
    }
}
