using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Swage.Generator.Emit;

/// <summary>Writes indented C#; lines end with <c>\n</c> on every machine.</summary>
internal sealed class SourceWriter
{
    private readonly StringBuilder _text = new(4096);
    private int _indentation;

    /// <summary>Writes one line at the current indentation; an empty one stays empty.</summary>
    public void Line(string line = "")
    {
        if (line.Length > 0)
            _text.Append(' ', _indentation * 4).Append(line);
        _text.Append('\n');
    }

    /// <summary>Opens a braced block under a header line.</summary>
    public void Open(string header)
    {
        Line(header);
        Line("{");
        _indentation++;
    }

    /// <summary>Closes the innermost block.</summary>
    public void Close(string end = "}")
    {
        _indentation--;
        Line(end);
    }

    /// <summary>Indents what follows without a brace, for a statement under its header.</summary>
    public void Indent() => _indentation++;

    /// <summary>Ends <see cref="Indent"/>.</summary>
    public void Outdent() => _indentation--;

    public SourceText ToSourceText() => SourceText.From(_text.ToString(), Encoding.UTF8);

    public override string ToString() => _text.ToString();
}
