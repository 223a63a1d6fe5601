using Swage.Aws.Configuration;

namespace Swage.Aws.Tests.Configuration;

public class ConfigurationFileTests
{
    public static TheoryData<string, string, string?> Values => new()
    {
        { "plain", "[p]\nk = v", "v" },
        { "no white space", "[p]\nk=v", "v" },
        { "white space around everything", "[ p ]\n  \t\nk \t=\t  v \t", "v" },
        { "Windows lines", "[p]\r\nk = v\r\n", "v" },
        { "names of properties ignore case", "[p]\nK = v", "v" },
        { "the value keeps its case and later equals signs", "[p]\nk = V=w==", "V=w==" },
        { "the last of two wins", "[p]\nk = 1\nk = 2", "2" },
        { "sections of one name are one", "[p]\nk = 1\n[q]\nk = 9\n[p]\nj = 3", "1" },
        { "comment lines", "# [p]\n; k = 0\n[p]\n#k = 1\n;k = 2\nk = v\n# k = 3", "v" },
        { "indented comment line", "[p]\nk = v\n  # k = 3\n  ; more", "v" },
        { "comment after a value", "[p]\nk = v # not this", "v" },
        { "comment after a value with a semicolon", "[p]\nk = v\t; not this", "v" },
        { "a sign without white space before it", "[p]\nk = v#w;x", "v#w;x" },
        { "comment after the header", "[p] # the section\nk = v", "v" },
        { "only a comment for a value", "[p]\nk = # nothing\nj = 1", "" },
        { "empty value", "[p]\nk =\nj = 1", "" },
        { "continued value", "[p]\nk = one\n  two", "one\ntwo" },
        { "indented first property", "[p]\n  k = v", "v" },
        { "nested properties are not the section's own", "[p]\ns3 =\n  k = nested\nk = v", "v" },
        { "nested property after the section's own", "[p]\nk = v\ns3 =\n  k = nested", "v" },
        { "only nested", "[p]\ns3 =\n  k = nested", null },
        { "a line without an equals sign is passed over", "[p]\nnonsense\nk = v", "v" },
        { "a line that begins with an equals sign is passed over", "[p]\n= x\nk = v", "v" },
        { "another section", "[q]\nk = v", null },
        { "a broken header takes its section with it", "[p]\nj = 1\n[q\nk = v", null },
        { "text behind a header breaks it", "[p] x\nk = v", null },
        { "no section at all", "k = v", null },
        { "nothing", "", null },
        { "no line end at the end", "[p]\nj = 1\nk = v", "v" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void A_property_is_read(string what, string text, string? expected)
    {
        Assert.NotEmpty(what);
        var file = ConfigurationFile.Parse(text);
        Assert.Equal(expected, file.Sections.TryGetValue("p", out var section) ? section.GetValueOrDefault("k") : null);
    }

    [Theory]
    [InlineData("[profile p]")]
    [InlineData("[profile   p]")]
    [InlineData("[profile\tp]")]
    [InlineData("[ profile p ]")]
    [InlineData("[profile \"p\"]")]
    public void White_space_and_quotes_in_a_header_do_not_matter(string header) =>
        Assert.Equal(["profile p"], ConfigurationFile.Parse(header + "\nk = v").Sections.Keys);

    [Fact]
    public void Nested_properties_carry_the_outer_name()
    {
        var file = ConfigurationFile.Parse("[services dev]\ndynamodb =\n  endpoint_url = http://localhost:8000\n  other = 1 # why\nkms =\n  endpoint_url = http://localhost:8080\n");
        var section = file.Sections["services dev"];
        Assert.Equal("http://localhost:8000", section["dynamodb.endpoint_url"]);
        Assert.Equal("1", section["dynamodb.other"]);
        Assert.Equal("http://localhost:8080", section["kms.endpoint_url"]);
    }

    [Fact]
    public void Lines_that_are_passed_over_are_noted_by_number() =>
        Assert.Equal([1, 3, 5, 8], ConfigurationFile.Parse("early = 1\n[p]\nnonsense\nk = v\n[broken\nx = 1\n[q]\n= 2").UnreadableLines);
}
