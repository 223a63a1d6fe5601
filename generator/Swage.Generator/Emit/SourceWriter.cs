using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Swage.Generator.Emit;

/// <summary>Writes indented C#; lines end with <c>\n</c> on every machine.</summary>
internal sealed class SourceWriter
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly StringBuilder _text = new(4096);
    private int _indentation;
    private bool _atBlockStart;

    /// <summary>Writes one line at the current indentation; an empty one stays empty, and does not open a block.</summary>
    public void Line(string line = "")
    {
        if (line.Length > 0)
            _text.Append(' ', _indentation * 4).Append(line);
        else if (_atBlockStart)
            return;
        _text.Append('\n');
        _atBlockStart = false;
    }

    /// <summary>Opens a braced block under a header line.</summary>
    public void Open(string header)
    {
        Line(header);
        Line("{");
        _indentation++;
        _atBlockStart = true;
    }

    /// <summary>Closes the innermost block.</summary>
    public void Close(string end = "}")
    {
        _indentation--;
        _atBlockStart = false;
        Line(end);
    }

    /// <summary>Indents what follows without a brace, for a statement under its header.</summary>
    public void Indent() => _indentation++;

    /// <summary>Ends <see cref="Indent"/>.</summary>
    public void Outdent() => _indentation--;

    public SourceText ToSourceText() => SourceText.From(_text.ToString(), s_utf8);

    public override string ToString() => _text.ToString();
}
