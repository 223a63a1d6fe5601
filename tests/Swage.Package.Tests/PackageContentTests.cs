using Swage.Package.Tests.Harness;

namespace Swage.Package.Tests;

/// <summary>What is in the packages, and what they ask for.</summary>
[Collection(PackageCollection.Name)]
public class PackageContentTests(PackedSwage swage)
{
    private readonly DotnetResult _pack = swage.Pack.WithoutWarnings();

    [Fact]
    public void Swage_carries_what_the_compiler_loads_and_nothing_that_flows_on()
    {
        var (nuspec, files) = PackedSwage.Open("Swage");

        Assert.Equal(["README.md", "analyzers/dotnet/cs/Swage.Generator.dll", "analyzers/dotnet/cs/Swage.Smithy.dll", "build/Swage.targets"], files);
        Assert.Equal("true", Value(nuspec, "developmentDependency"));
        Assert.Empty(Dependencies(nuspec));
    }

    [Theory]
    [InlineData("Swage.Runtime", "net10.0", "Microsoft.Extensions.Logging.Abstractions")]
    [InlineData("Swage.Aws", "net10.0", "Swage.Runtime")]
    [InlineData("Swage.Smithy", "netstandard2.0", "System.Memory")]
    public void Libraries_are_one_documented_assembly_with_their_dependency(string id, string framework, string dependency)
    {
        var (nuspec, files) = PackedSwage.Open(id);

        Assert.Equal(["README.md", $"lib/{framework}/{id}.dll", $"lib/{framework}/{id}.xml"], files.Except(id == "Swage.Runtime" ? Analyzers(id) : []));
        Assert.Null(Value(nuspec, "developmentDependency"));
        Assert.Equal([dependency], Dependencies(nuspec));
    }

    [Theory]
    [InlineData("Swage.Runtime")]
    [InlineData("Swage.Analyzers")]
    public void The_analyzers_come_with_the_runtime_and_alone(string id)
    {
        var (_, files) = PackedSwage.Open(id);

        Assert.Equal(Analyzers(id), files.Where(f => f.StartsWith("buildTransitive/", StringComparison.Ordinal) || f.StartsWith("tools/", StringComparison.Ordinal)));
        Assert.DoesNotContain(files, f => f.StartsWith("analyzers/", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_package_has_a_licence_and_a_page_and_there_are_no_others()
    {
        var ids = Directory.GetFiles(PackedSwage.Folder.Packages, "*.nupkg").Select(f => Path.GetFileName(f).Split(".0.", 2)[0]).Order(StringComparer.Ordinal);

        Assert.Equal(["Swage", "Swage.Analyzers", "Swage.Aws", "Swage.Runtime", "Swage.Smithy"], ids);
        Assert.All(ids, id =>
        {
            var (nuspec, _) = PackedSwage.Open(id);
            Assert.Equal("Apache-2.0", Value(nuspec, "license"));
            Assert.Equal("README.md", Value(nuspec, "readme"));
            Assert.NotEmpty(Value(nuspec, "description")!);
        });
    }

    private static string[] Analyzers(string id) => [$"buildTransitive/{id}.targets", "tools/cs/Swage.Analyzers.dll", "tools/cs/Swage.CodeFixes.dll"];

    private static string? Value(System.Xml.Linq.XElement nuspec, string name) => nuspec.Elements().SingleOrDefault(e => e.Name.LocalName == name)?.Value;

    private static IEnumerable<string> Dependencies(System.Xml.Linq.XElement nuspec) =>
        nuspec.Descendants().Where(e => e.Name.LocalName == "dependency").Select(e => e.Attribute("id")!.Value);
}
