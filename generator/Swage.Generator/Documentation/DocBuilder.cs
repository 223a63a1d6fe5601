using System.Text;

namespace Swage.Generator.Documentation;

/// <summary>Builds a tree out of opening and closing tags in whatever order they come: what is not closed closes by itself, what was never opened is
/// ignored, and nesting beyond a limit is flattened, so that the tree can be walked by recursion.</summary>
internal sealed class DocBuilder
{
    private const int DeepestBlock = 12;
    private const int DeepestInline = 6;

    private readonly List<Container> _containers = [new Root()];
    private readonly List<Inline> _inlines = [];
    private readonly StringBuilder _text = new();
    private Paragraph? _paragraph;
    private Paragraph? _term;

    /// <summary>The tree, closed.</summary>
    public Root Finish()
    {
        EndParagraph();
        return (Root)_containers[0];
    }

    /// <summary>Adds text; runs of white space become one space.</summary>
    public void Text(string text)
    {
        foreach (var c in text)
            Character(c);
    }

    /// <summary>Adds a character.</summary>
    public void Character(char c)
    {
        if (!char.IsWhiteSpace(c) && c != '\u200B' && c != '\uFEFF')
            _text.Append(c);
        else if (_text.Length == 0 ? _paragraph is not null : _text[_text.Length - 1] != ' ')
            _text.Append(' ');
    }

    /// <summary>Opens a run of text.</summary>
    public void OpenInline(InlineKind kind, string? href = null)
    {
        FlushText();
        var inline = new Inline(kind, href: href);
        if (_inlines.Count >= DeepestInline)
            return;
        Append(inline);
        _inlines.Add(inline);
    }

    /// <summary>Closes the innermost run of the kind, and what is open within it.</summary>
    public void CloseInline(InlineKind kind)
    {
        FlushText();
        for (var i = _inlines.Count - 1; i >= 0; i--)
        {
            if (_inlines[i].Kind != kind)
                continue;
            _inlines.RemoveRange(i, _inlines.Count - i);
            return;
        }
    }

    /// <summary>Adds a run of code.</summary>
    public void Code(string text)
    {
        OpenInline(InlineKind.Code);
        Text(text);
        CloseInline(InlineKind.Code);
    }

    /// <summary>Breaks the line.</summary>
    public void Break()
    {
        FlushText();
        if (_paragraph is not null)
            Append(new Inline(InlineKind.Break));
    }

    /// <summary>Ends the paragraph that is open, if one is.</summary>
    public void EndParagraph()
    {
        FlushText();
        _inlines.Clear();
        _paragraph = null;
        _term = null;
    }

    /// <summary>Adds lines that stay as they are.</summary>
    public void CodeBlock(string text)
    {
        EndParagraph();
        Top().Blocks.Add(new CodeBlock(text));
    }

    /// <summary>Opens a set-off remark.</summary>
    public void OpenNote(string tag, string title) => Open(new Note(tag, title));

    /// <summary>Closes the innermost remark that the tag opened.</summary>
    public void CloseNote(string tag) => Close(x => x is Note note && note.Tag == tag);

    /// <summary>Opens a list.</summary>
    public void OpenList(string tag) => Open(new ListBlock(tag, tag == "ol"));

    /// <summary>Closes the innermost list that the tag opened.</summary>
    public void CloseList(string tag) => Close(x => x is ListBlock list && list.Tag == tag);

    /// <summary>Starts the next item of the innermost list; without a list, of a new one.</summary>
    public void OpenItem()
    {
        EndParagraph();
        var list = _containers.FindLastIndex(static x => x is ListBlock);
        if (list >= 0)
            _containers.RemoveRange(list + 1, _containers.Count - list - 1);
        else
            OpenList("ul");
        if (_containers[_containers.Count - 1] is ListBlock top)
        {
            var item = new Item();
            top.Blocks.Add(item);
            _containers.Add(item);
        }
    }

    /// <summary>Closes the item that is open, if one is.</summary>
    public void CloseItem() => Close(static x => x is Item);

    /// <summary>Starts an item with the term it is about.</summary>
    public void OpenTerm()
    {
        OpenItem();
        if (_containers[_containers.Count - 1] is Item item)
            item.Term = _term = new Paragraph();
    }

    /// <summary>Starts what an item says of its term.</summary>
    public void OpenDefinition()
    {
        EndParagraph();
        if (_containers[_containers.Count - 1] is not Item { Term: not null, Blocks.Count: 0 })
            OpenItem();
    }

    private void Open(Container container)
    {
        EndParagraph();
        if (_containers.Count >= DeepestBlock)
            return;
        Top().Blocks.Add(container);
        _containers.Add(container);
    }

    private void Close(Predicate<Container> match)
    {
        EndParagraph();
        var index = _containers.FindLastIndex(match);
        if (index > 0)
            _containers.RemoveRange(index, _containers.Count - index);
    }

    // A list holds nothing but items: text between them starts one.
    private Container Top()
    {
        if (_containers[_containers.Count - 1] is ListBlock list)
        {
            var item = new Item();
            list.Blocks.Add(item);
            _containers.Add(item);
        }

        return _containers[_containers.Count - 1];
    }

    private void FlushText()
    {
        if (_text.Length == 0 || (_paragraph is null && _text.Length == 1 && _text[0] == ' '))
        {
            _text.Clear();
            return;
        }

        var text = _text.ToString();
        _text.Clear();
        Append(new Inline(InlineKind.Text, text));
    }

    private void Append(Inline inline)
    {
        if (_paragraph is null)
        {
            _paragraph = _term ?? new Paragraph();
            if (_term is null)
                Top().Blocks.Add(_paragraph);
        }

        (_inlines.Count > 0 ? _inlines[_inlines.Count - 1].Children : _paragraph.Inlines).Add(inline);
    }
}
