using Swage.Generator.Naming;

namespace Swage.Generator.Tests.Naming;

public class UniqueNamesTests
{
    [Fact]
    public void Collisions_get_an_ordinal()
    {
        var names = UniqueNames.ForCSharp();
        names.Reserve(["Reader"]);
        Assert.Equal(
            ["Tags", "Tags2", "Tags3", "tags", "Reader2", "Level1", "Level1_2"],
            new[] { "Tags", "Tags", "Tags", "tags", "Reader", "Level1", "Level1" }.Select(names.Add));
    }

    [Fact]
    public void An_ordinal_that_the_model_uses_already_is_passed_over()
    {
        var names = UniqueNames.ForCSharp();
        names.Reserve("Tags2");
        Assert.Equal("Tags", names.Add("Tags"));
        Assert.Equal("Tags3", names.Add("Tags"));
    }

    [Fact]
    public void An_at_sign_is_no_part_of_the_name()
    {
        var names = UniqueNames.ForCSharp();
        Assert.Equal("@field", names.Add("@field"));
        Assert.Equal("field2", names.Add("field"));
        Assert.Equal("field3", names.Add("@field"));
    }

    [Fact]
    public void Files_differ_by_more_than_case()
    {
        var names = UniqueNames.ForFiles();
        Assert.Equal("Foo", names.Add("Foo"));
        Assert.Equal("foo2", names.Add("foo"));
    }
}
