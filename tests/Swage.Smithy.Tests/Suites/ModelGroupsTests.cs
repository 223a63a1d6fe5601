using Swage.Conformance;

namespace Swage.Smithy.Tests.Suites;

/// <summary>A model may be one file or many; which belong together is found out from the files.</summary>
public class ModelGroupsTests
{
    private const string Service = "$version: \"2\"\nnamespace a\nuse b.shared#Name\nservice S { version: \"1\", operations: [O] }\n";
    private const string Operation = "$version: \"2\"\nnamespace a\noperation O { input := { name: b.shared#Name } }\n";
    private const string Shared = "$version: \"2\"\nnamespace b.shared\nstring Name\n";

    [Fact]
    public void A_service_is_loaded_with_what_it_names_and_what_that_names()
    {
        var group = Assert.Single(Of(("x/main.smithy", Service), ("x/more.smithy", Operation), ("x/types/shared.smithy", Shared), ("x/other.smithy", "$version: \"2\"\nnamespace c\nstring C\n")));

        Assert.Equal(["x/main.smithy", "x/more.smithy", "x/types/shared.smithy"], group.Company.Select(f => f.Path));
        Assert.False(group.Result.HasErrors);
        Assert.Equal("a#S", Assert.Single(group.Services).Id.ToString());
    }

    [Fact]
    public void Models_of_one_namespace_in_two_folders_are_kept_apart()
    {
        var groups = Of(("v1/main.smithy", Service), ("v1/more.smithy", Operation), ("v2/main.smithy", Service), ("v2/more.smithy", Operation), ("shared.smithy", Shared));

        Assert.Equal([["v1/main.smithy", "shared.smithy", "v1/more.smithy"], ["v2/main.smithy", "shared.smithy", "v2/more.smithy"]], groups.Select(g => g.Company.Select(f => f.Path).ToArray()));
        Assert.All(groups, g => Assert.False(g.Result.HasErrors));
    }

    [Fact]
    public void A_file_that_loads_alone_is_a_model_whatever_is_beside_it()
    {
        const string Whole = "$version: \"2\"\nnamespace a\nservice S { version: \"1\" }\n";

        Assert.All(Of(("x/1.smithy", Whole), ("x/2.smithy", Whole)), g => Assert.Single(g.Company));
    }

    [Fact]
    public void What_lacks_a_shape_that_no_file_has_keeps_its_error()
    {
        Assert.True(Assert.Single(Of(("x/main.smithy", Service), ("x/shared.smithy", Shared))).Result.HasErrors);
        Assert.True(Assert.Single(Of(("x/lost.smithy", Operation))).Result.HasErrors);
    }

    private static List<ModelGroup> Of(params (string Path, string Text)[] files) => [.. ModelGroups.Of([.. files.Select(f => new SuiteFile(f.Path, () => f.Text))])];
}
