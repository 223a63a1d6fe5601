using System.Xml;
using Swage.Generator.Documentation;

namespace Swage.Generator.Tests.Documentation;

public class XmlDocTests
{
    [Theory]
    [InlineData("", "", "")]
    [InlineData("   \n ", "", "")]
    [InlineData("<p>The name of\n         the pool.</p>", "The name of the pool.", "")]
    [InlineData("Campaign schedule", "Campaign schedule", "")]
    [InlineData("<p>One.</p><p>Two.</p>", "One.", "Two.")]
    [InlineData("<p>One.</p><p>Two.</p><p>Three.</p>", "One.", "<para>Two.</para>\n<para>Three.</para>")]
    [InlineData("<p>Set <code>a &lt; b</code> &amp; go.</p>", "Set <c>a &lt; b</c> &amp; go.", "")]
    [InlineData("<p>A <code> x </code>b<b></b>.</p>", "A <c>x</c> b.", "")]
    [InlineData("<p>See <a href=\"https://x.example/a?b=1&c=2\">the\n guide</a>.</p>", "See <see href=\"https://x.example/a?b=1&amp;c=2\">the guide</see>.", "")]
    [InlineData("<p>See <a href=\"/relative\">this</a> and <a>ListTables</a>.</p>", "See this and <c>ListTables</c>.", "")]
    [InlineData("<p>See <a href=\"javascript:alert(1)\">this</a>.</p>", "See this.", "")]
    [InlineData("<p>Line<br>break<br/></p>", "Line<br/>break", "")]
    [InlineData("<p><b>Bold</b> and <i>slanted</i></p>", "<b>Bold</b> and <i>slanted</i>", "")]
    [InlineData("<p>arn:aws:iam::<account-id>:role</p>", "arn:aws:iam::&lt;account-id&gt;:role", "")]
    [InlineData("<p>a <replaceable>b</replaceable> <custom>c</custom></p>", "a b c", "")]
    [InlineData("<p>1 < 2 && 3 > 2 &IAM; &nosuch; &#65;&#x42;</p>", "1 &lt; 2 &amp;&amp; 3 &gt; 2 &amp;IAM; &amp;nosuch; AB", "")]
    [InlineData("<note><p>Not for you.</p></note><p>Does it.</p>", "Does it.", "<para><b>Note:</b> Not for you.</para>")]
    [InlineData("<note><p>Not for you.</p></note>", "Not for you.", "")]
    [InlineData("<p>Kinds:</p><ul><li><p>one</p></li><li>two</ul>after",
        "Kinds:", "<list type=\"bullet\">\n<item><description>one</description></item>\n<item><description>two</description></item>\n</list>\n<para>after</para>")]
    [InlineData("<p>Steps:</p><ol><li>a<ul><li>b</li></ul></li></ol>",
        "Steps:", "<list type=\"number\">\n<item><description>\n<para>a</para>\n<list type=\"bullet\">\n<item><description>b</description></item>\n</list>\n</description></item>\n</list>")]
    [InlineData("<p>T:</p><dl><dt>k</dt><dd><p>v</p></dd><dt>l</dt><dd>w</dd></dl>",
        "T:", "<list type=\"bullet\">\n<item><term>k</term><description>v</description></item>\n<item><term>l</term><description>w</description></item>\n</list>")]
    [InlineData("<p>C:</p><pre>  if (a &lt; b)\n    <b>go</b>;\n\n</pre>", "C:", "<code>\n  if (a &lt; b)\n    go;\n</code>")]
    [InlineData("</p></ul>stray<", "stray&lt;", "")]
    [InlineData("<!-- hidden --><p>shown</p>", "shown", "")]
    public void Html(string documentation, string summary, string remarks)
    {
        var doc = XmlDoc.Convert(documentation);
        Assert.Equal(summary, doc.Summary);
        Assert.Equal(remarks, doc.Remarks);
    }

    [Theory]
    [InlineData("Uses `a<b>` and **bold** and *slanted* text.", "Uses <c>a&lt;b&gt;</c> and <b>bold</b> and <i>slanted</i> text.", "")]
    [InlineData("Plain with snake_case_name, 2 * 3 * 4 and *.example", "Plain with snake_case_name, 2 * 3 * 4 and *.example", "")]
    [InlineData("See [the *guide*](https://x.example/a \"title\") or <https://y.example>.",
        "See <see href=\"https://x.example/a\">the *guide*</see> or <see href=\"https://y.example\">https://y.example</see>.", "")]
    [InlineData("See [note] and [other](#anchor).", "See [note] and other.", "")]
    [InlineData("First\nline.\n\nSecond para.", "First line.", "Second para.")]
    [InlineData("Kinds:\n- one\n  more\n- `two`\n  * deep\n\nEnd.",
        "Kinds:",
        "<list type=\"bullet\">\n<item><description>one more</description></item>\n<item><description>\n<para><c>two</c></para>\n<list type=\"bullet\">\n" +
        "<item><description>deep</description></item>\n</list>\n</description></item>\n</list>\n<para>End.</para>")]
    [InlineData("Do:\n1. a\n2. b", "Do:", "<list type=\"number\">\n<item><description>a</description></item>\n<item><description>b</description></item>\n</list>")]
    [InlineData("Code:\n\n```json\n{ \"a\": 1 }\n```\n", "Code:", "<code>\n{ &quot;a&quot;: 1 }\n</code>")]
    [InlineData("# Heading\nText", "Heading", "Text")]
    [InlineData("Escaped \\*stars\\* and \\`ticks\\`", "Escaped *stars* and `ticks`", "")]
    [InlineData("With <code>html</code> in it", "With <c>html</c> in it", "")]
    public void Markdown(string documentation, string summary, string remarks)
    {
        var doc = XmlDoc.Convert(documentation);
        Assert.Equal(summary, doc.Summary);
        Assert.Equal(remarks, doc.Remarks);
    }

    [Fact]
    public void Characters_that_xml_cannot_hold_go() =>
        Assert.Equal("bell tab line end \ud83d\ude00 nul", XmlDoc.Convert("bell\a tab\t line\u2028end\ud83d \ud83d\ude00 nul\0\uFFFF").Summary);

    [Fact]
    public void A_long_first_paragraph_gives_its_first_sentence_to_the_summary()
    {
        var tail = string.Join(" ", Enumerable.Repeat("More words that say more of it.", 10));
        var doc = XmlDoc.Convert($"<p>Starts the flow (e.g. Foo. Bar), i.e. The one with <code>X.Y</code>. {tail}</p><p>End.</p>");
        Assert.Equal("Starts the flow (e.g. Foo. Bar), i.e. The one with <c>X.Y</c>.", doc.Summary);
        Assert.StartsWith("<para>More words", doc.Remarks);
        Assert.EndsWith("<para>End.</para>", doc.Remarks);
    }

    [Fact]
    public void Lines_are_wrapped_outside_of_tags()
    {
        var words = string.Join(" ", Enumerable.Repeat("word <a href=\"https://x.example\">a link</a>", 40));
        var doc = XmlDoc.Convert($"<p>{words}</p>");
        Assert.All(doc.SummaryLines, x => Assert.InRange(x.Length, 1, 132));
        Assert.All(doc.SummaryLines, x => Assert.DoesNotMatch("<see$", x));
        Assert.True(doc.SummaryLines.Count > 5);
    }

    [Fact]
    public void Comment_lines()
    {
        Assert.Equal(["<summary>One.</summary>", "<remarks>", "<para>Two.</para>", "<para>Three.</para>", "</remarks>"],
            XmlDoc.Convert("<p>One.</p><p>Two.</p><p>Three.</p>").ToLines());
        Assert.Empty(XmlDoc.Empty.ToLines());
    }

    [Fact]
    public void Sentences_of_other_traits_are_appended()
    {
        var doc = XmlDoc.Convert("The name.")
            .WithRemark(DocSentences.Length(1, 128, DocSentences.LengthUnit.Characters))
            .WithRemark(null)
            .WithRemark(DocSentences.Pattern("^[<>]+$"));
        Assert.Equal("The name.", doc.Summary);
        Assert.Equal("1 to 128 characters.\n<para>Pattern: <c>^[&lt;&gt;]+$</c></para>", doc.Remarks);
        Assert.Equal("A &lt;thing&gt;.", XmlDoc.Empty.OrSummary("A <thing>.").Summary);
    }

    [Fact]
    public void Sentences()
    {
        Assert.Null(DocSentences.Length(0, null, DocSentences.LengthUnit.Items));
        Assert.Equal("At least 1 item.", DocSentences.Length(1, null, DocSentences.LengthUnit.Items));
        Assert.Equal("At most 2,048 bytes.", DocSentences.Length(0, 2048, DocSentences.LengthUnit.Bytes));
        Assert.Equal("Exactly 36 characters.", DocSentences.Length(36, 36, DocSentences.LengthUnit.Characters));
        Assert.Equal("At most 0 entries.", DocSentences.Length(null, 0, DocSentences.LengthUnit.Entries));
        Assert.Equal("From 1 to 1000.", DocSentences.Range("1", "1000"));
        Assert.Equal("At least -1.", DocSentences.Range("-1", null));
        Assert.Equal("Use Foo instead. Since 2.0.", DocSentences.Deprecated("Use Foo instead.", "2.0"));
        Assert.Equal("Deprecated by the service.", DocSentences.Deprecated(null, null));
        Assert.Equal("<see href=\"https://x.example/\">Guide</see>", DocSentences.ExternalDocumentation("Guide", "https://x.example/"));
        Assert.Equal("Guide", DocSentences.ExternalDocumentation("Guide", "file:///x"));
    }

    [Fact]
    public void Any_mutation_of_documentation_gives_valid_xml_that_fits_a_comment()
    {
        string[] seeds =
        [
            "<p>One <code>a</code> <a href=\"https://x.example/?a=b&c\">l</a>.</p><note><p>N</p></note><ul><li><p>x</p></li></ul><dl><dt>t</dt><dd>d</dd></dl><pre>p &lt;</pre>",
            "Text `code` **bold** *i*\n\n- a\n  - b\n1. c\n\n```x\nfence\n```\n# H\n[l](https://x.example) <https://y.example> \\* &amp; &#0; &#xD800;",
        ];
        string[] pieces =
        [
            "<", ">", "&", "\"", "'", "`", "```", "*", "**", "_", "[", "](", ")", "\\", "\n", "\n\n", "  ", "- ", "1. ", "# ", "<p>", "</p>", "<ul>", "</ul>", "<li>",
            "<dt>", "<dd>", "<note>", "</note>", "<pre>", "</pre>", "<b>", "</b>", "<code>", "</code>", "<a href=\"", "<a href='https://x", "</a>", "<!--", "-->", "<br/>",
            "]]>", "&lt;", "&#38;", "<?x?>", "<![CDATA[", "\0", "\u0001", "\u0085", "\u2028", "\uFFFE", "\ud83d", "\ude00", "///", "</summary>",
        ];
        var random = new Random(42);
        for (var round = 0; round < 20_000; round++)
        {
            var text = seeds[round % 2];
            for (var edits = random.Next(1, 8); edits > 0; edits--)
            {
                var at = random.Next(text.Length + 1);
                text = random.Next(3) switch
                {
                    0 => text.Insert(at, pieces[random.Next(pieces.Length)]),
                    1 => text.Remove(at, Math.Min(random.Next(1, 10), text.Length - at)),
                    _ => text[..at] + pieces[random.Next(pieces.Length)] + text[Math.Min(text.Length, at + random.Next(6))..],
                };
            }

            AssertValid(text);
        }
    }

    [Theory]
    [InlineData("<ul><li>")]
    [InlineData("<note>")]
    [InlineData("<b>")]
    [InlineData("<p")]
    [InlineData("<a href='")]
    [InlineData("[")]
    [InlineData("[a](")]
    [InlineData("`")]
    [InlineData("**a ")]
    [InlineData("- a\n  ")]
    [InlineData("&")]
    public void Hostile_repetition_neither_overflows_nor_crawls(string piece)
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        AssertValid(string.Concat(Enumerable.Repeat(piece, 20_000)));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10), clock.Elapsed.ToString());
    }

    internal static void AssertValid(string documentation)
    {
        var doc = XmlDoc.Convert(documentation);
        var lines = doc.ToLines().ToList();
        foreach (var line in lines)
            Assert.True(line.IndexOfAny(['\r', '\n', '\u0085', '\u2028', '\u2029']) < 0, "line end within a line");
        try
        {
            var xml = new XmlDocument();
            xml.LoadXml("<doc>" + string.Join("\n", lines) + "</doc>");
        }
        catch (XmlException e)
        {
            Assert.Fail($"{e.Message}\nfrom: {documentation}\nto: {string.Join("\n", lines)}");
        }
    }
}
