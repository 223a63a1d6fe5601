namespace Swage.Generator.Documentation;

/// <summary>A piece of documentation that stands on lines of its own.</summary>
internal abstract class Block;

/// <summary>Running text.</summary>
internal sealed class Paragraph : Block
{
    public List<Inline> Inlines { get; } = [];
}

/// <summary>Text whose line breaks count.</summary>
internal sealed class CodeBlock(string text) : Block
{
    public string Text { get; } = text;
}

/// <summary>A block with blocks inside.</summary>
internal abstract class Container : Block
{
    public List<Block> Blocks { get; } = [];
}

/// <summary>The whole text.</summary>
internal sealed class Root : Container;

/// <summary>A set-off remark, such as "Important".</summary>
internal sealed class Note(string tag, string title) : Container
{
    public string Tag { get; } = tag;

    public string Title { get; } = title;
}

/// <summary>A list; its blocks are items.</summary>
internal sealed class ListBlock(string tag, bool isNumbered) : Container
{
    public string Tag { get; } = tag;

    public bool IsNumbered { get; } = isNumbered;
}

/// <summary>An item of a list; in a definition list with the term it defines.</summary>
internal sealed class Item : Container
{
    public Paragraph? Term { get; set; }
}

/// <summary>What an inline is.</summary>
internal enum InlineKind
{
    Text,
    Code,
    Bold,
    Italic,
    Link,
    Break,
}

/// <summary>A run of text within a paragraph. Text of all kinds is kept without markup and unescaped.</summary>
internal sealed class Inline(InlineKind kind, string text = "", string? href = null)
{
    public InlineKind Kind { get; } = kind;

    /// <summary>The text, where the kind is <see cref="InlineKind.Text"/>.</summary>
    public string Text { get; } = text;

    /// <summary>Where a link leads; null for one without a target.</summary>
    public string? Href { get; } = href;

    /// <summary>What the run holds, where it is not plain text.</summary>
    public List<Inline> Children { get; } = [];
}
