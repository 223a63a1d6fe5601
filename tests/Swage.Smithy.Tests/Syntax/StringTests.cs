namespace Swage.Smithy.Tests.Syntax;

public class StringTests
{
    private static string? Value(string literal)
    {
        var model = Models.LoadShapes($"@documentation({literal})\nstring S").Model();
        return ((StringNode)model.Shape("t#S").Traits[ShapeId.Parse("smithy.api#documentation")]!).Value;
    }

    [Theory]
    [InlineData("\"\"", "")]
    [InlineData("\"a\\tb\\n\\r\\b\\f\\/\\\"\\\\\"", "a\tb\n\r\b\f/\"\\")]
    [InlineData("\"\\u00e9\\uD83D\\uDE00\"", "é😀")]
    [InlineData("\"😀\"", "😀")]
    [InlineData("\"one \\\n line\"", "one  line")]
    [InlineData("\"two\nlines\"", "two\nlines")]
    public void Quoted_text(string literal, string value) => Assert.Equal(value, Value(literal));

    [Theory]
    [InlineData("\"\"\"\n  a\n    b\n  c\"\"\"", "a\n  b\nc")]
    [InlineData("\"\"\"\n  a\n \"\"\"", " a\n")]
    [InlineData("\"\"\"  \n  trailing   \n\n  white\t\n  \"\"\"", "trailing\n\nwhite\n")]
    [InlineData("\"\"\"\n  one \\\n  line\"\"\"", "one line")]
    [InlineData("\"\"\"\n  \"two\" \"\"quotes\"\"\n  \"\"\"", "\"two\" \"\"quotes\"\"\n")]
    [InlineData("\"\"\"\n  \\\"\\\"\\\"\n  \"\"\"", "\"\"\"\n")]
    [InlineData("\"\"\"\n\"\"\"", "")]
    [InlineData("\"\"\"\n  tab\\tkept\\u0020\"\"\"", "tab\tkept ")]
    public void Text_blocks_lose_the_white_space_all_their_lines_share(string literal, string value) => Assert.Equal(value, Value(literal));

    [Theory]
    [InlineData("\"\\x\"", "is no escape")]
    [InlineData("\"\\u12\"", "four hexadecimal digits")]
    [InlineData("\"\"\"a\"\"\"", "on the line after")]
    [InlineData("\"\"\"\"\"\"", "is empty")]
    public void Wrong_strings_are_refused_where_they_start_and_the_shape_stays(string literal, string message)
    {
        var result = Models.LoadShapes($"@documentation({literal})\nstring S");
        result.Refused(3, 16, message);
        Assert.NotNull(result.Model.Find(ShapeId.Parse("t#S")));
    }
}
