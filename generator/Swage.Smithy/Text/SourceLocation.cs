namespace Swage.Smithy;

/// <summary>A stretch of a model file. Cheap to keep: line and column are computed when asked for.</summary>
public readonly record struct SourceLocation(SourceFile? File, int Start, int Length)
{
    /// <summary>The place of what comes from no file, such as a synthesized shape.</summary>
    public static SourceLocation None => default;

    /// <summary>The path of the file, or an empty string.</summary>
    public string Path => File?.Path ?? "";

    /// <summary>The line the stretch starts on, counted from 1; 0 without a file.</summary>
    public int Line => File?.GetPosition(Start).Line ?? 0;

    /// <summary>The column the stretch starts at, counted from 1 in UTF-16 units; 0 without a file.</summary>
    public int Column => File?.GetPosition(Start).Column ?? 0;

    /// <inheritdoc/>
    public override string ToString() => File is null ? "(no file)" : $"{Path}({Line},{Column})";
}
