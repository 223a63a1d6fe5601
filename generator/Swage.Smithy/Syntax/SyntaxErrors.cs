namespace Swage.Smithy.Syntax;

/// <summary>Collects what is wrong with the form of one file.</summary>
internal sealed class SyntaxErrors(SourceFile file, Lexer lexer, List<ModelEvent> events)
{
    /// <summary>Past this many a file is no model, and more messages help nobody.</summary>
    private const int Most = 200;

    private int _count;

    /// <summary>Reports an error at a stretch of the file.</summary>
    public void Report(int start, int length, string message, ShapeId? shape = null)
    {
        if (_count++ < Most)
            events.Add(new ModelEvent(Severity.Error, EventIds.Model, shape, new SourceLocation(file, start, length), message));
    }

    /// <summary>Reports a warning at a stretch of the file.</summary>
    public void Warn(int start, int length, string message, ShapeId? shape = null)
    {
        if (_count++ < Most)
            events.Add(new ModelEvent(Severity.Warning, EventIds.Model, shape, new SourceLocation(file, start, length), message));
    }

    /// <summary>Reports that the current token is not what the grammar wants here.</summary>
    public void Unexpected(string wanted)
    {
        if (lexer.Kind == TokenKind.Error)
            Report(lexer.ErrorAt, Math.Max(0, Math.Min(1, file.Length - lexer.ErrorAt)), lexer.ErrorMessage);
        else
            Report(lexer.Start, lexer.End - lexer.Start, $"Expected {wanted}, but found {Describe()}.");
    }

    private string Describe() => lexer.Kind switch
    {
        TokenKind.EndOfFile => "the end of the file",
        TokenKind.NewLine => "a line break",
        TokenKind.Space => "a space",
        TokenKind.Comment or TokenKind.DocComment => "a comment",
        TokenKind.TextBlock => "a text block",
        TokenKind.String => "a string",
        _ => $"'{lexer.Text.Substring(lexer.Start, Math.Min(40, lexer.End - lexer.Start))}'",
    };
}
