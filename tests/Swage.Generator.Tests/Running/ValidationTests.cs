using Swage.Generator.Tests.Harness;
using Swage.Tests.Generation;

namespace Swage.Generator.Tests.Running;

/// <summary>Generated validators: every kind of constraint, wherever it can stand, and no value in any message.</summary>
public class ValidationTests
{
    private const string Model = """
        $version: "2"
        namespace sample
        use aws.protocols#awsJson1_0
        @awsJson1_0
        service Sample { version: "1", operations: [Do] }
        operation Do {
            input := {
                @required
                name: Name
                @length(min: 3, max: 4)
                code: String
                @range(min: 1, max: 5)
                count: Integer
                @range(min: 0.5, max: 2.5)
                ratio: Double
                @pattern("^[0-9]+$")
                digits: String
                color: Color
                names: Names
                byKey: ByKey
                tree: Tree
                choice: Choice
                @length(max: 2)
                blob: Blob
                password: Password
                secrets: Secrets
                sparse: Sparse
                @range(min: 0.5, max: 2.5)
                whole: Integer
                level: Level
                hashes: Hashes
                routes: Routes
                vault: Vault
            }
        }
        @sensitive
        list Vault { member: ByKey }
        @uniqueItems
        list Hashes { member: Blob }
        @uniqueItems
        list Routes { member: Route }
        list Route { member: String }
        @length(min: 1, max: 3)
        string Name
        @sensitive
        @length(min: 8)
        @pattern("[A-Z]")
        string Password
        enum Color { RED, BLUE }
        intEnum Level {
            LOW = 1
        }
        @length(min: 1, max: 2)
        @uniqueItems
        list Names { member: Name }
        @length(max: 1)
        map ByKey { key: Name, value: Name }
        @sensitive
        map Secrets { key: Name, value: Name }
        structure Tree { @required name: Name, children: Trees }
        list Trees { member: Tree }
        union Choice { text: Name, tree: Tree }
        @sparse
        list Sparse { member: Name }
        """;

    private const string Head = """
        namespace Sample;
        [Swage.SmithyClient("sample#Sample")]
        public sealed partial class SampleClient;
        public static class Program
        {
            private static DoInput Good => new() { Name = "ok" };
            private static Tree Nest(int depth) => depth == 0 ? new() { Name = null! } : new() { Name = "t", Children = [Nest(depth - 1)] };
            public static Task<string[]> RunAsync() => Task.FromResult(Violations().Select(v => v.Path + " | " + v.Constraint + " | " + v.Message).ToArray());
            private static IEnumerable<Swage.Validation.Violation> Violations() => (
        """;

    [Fact]
    public async Task A_good_request_has_no_violation() => Assert.Empty(await Run("Good"));

    [Fact]
    public async Task Seven_faults_report_seven_each_with_its_path_and_no_value()
    {
        var violations = await Run("""
            new DoInput
            {
                Name = null!,
                Code = "SECRETVALUE",
                Count = 99,
                Color = "GREEN",
                Names = ["a", "far too long SECRETVALUE"],
                Tree = new() { Name = "", Children = [] },
                Password = "SECRETV",
            }
            """);

        Assert.Equal(["name", "code", "count", "color", "names[1]", "tree.name", "password"], violations.Select(Path));
        Assert.All(violations, v => Assert.DoesNotContain("SECRETV", v, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Good with { Code = \"ab\" }", "code")]
    [InlineData("Good with { Code = \"abcde\" }", "code")]
    [InlineData("Good with { Code = \"\\U0001F9C0\\U0001F9C0\\U0001F9C0\\U0001F9C0\" }", null)]
    [InlineData("Good with { Count = 0 }", "count")]
    [InlineData("Good with { Count = 5 }", null)]
    [InlineData("Good with { Ratio = 2.6 }", "ratio")]
    [InlineData("Good with { Ratio = double.NaN }", "ratio")]
    [InlineData("Good with { Digits = \"12a\" }", "digits")]
    [InlineData("Good with { Digits = \"12\\n\" }", "digits")]
    [InlineData("Good with { Color = \"GREEN\" }", "color")]
    [InlineData("Good with { Level = 2 }", "level")]
    [InlineData("Good with { Names = [] }", "names")]
    [InlineData("Good with { Names = [\"a\", \"b\", \"c\"] }", "names")]
    [InlineData("Good with { Names = [\"a\", \"a\"] }", "names")]
    [InlineData("Good with { Names = [\"a\", \"long\"] }", "names[1]")]
    [InlineData("Good with { ByKey = new Dictionary<string, string> { [\"long\"] = \"a\" } }", "byKey[\"long\"]")]
    [InlineData("Good with { ByKey = new Dictionary<string, string> { [\"a\"] = \"long\" } }", "byKey[\"a\"]")]
    [InlineData("Good with { ByKey = new Dictionary<string, string> { [\"a\"] = \"b\", [\"c\"] = \"d\" } }", "byKey")]
    [InlineData("Good with { Secrets = new Dictionary<string, string> { [\"SECRETVALUE\"] = \"b\" } }", "secrets[\"***\"]")]
    [InlineData("Good with { Vault = [new Dictionary<string, string> { [\"SECRETVALUE\"] = \"b\" }] }", "vault[0][\"***\"]")]
    [InlineData("Good with { Tree = Nest(3) }", "tree.children[0].children[0].children[0].name")]
    [InlineData("Good with { Choice = new Choice.Text(\"long\") }", "choice.text")]
    [InlineData("Good with { Choice = new Choice.Tree(new() { Name = \"\" }) }", "choice.tree.name")]
    [InlineData("Good with { Blob = new byte[3] }", "blob")]
    [InlineData("Good with { Password = \"SECRETVALUE\" }", null)]
    [InlineData("Good with { Password = \"short\" }", "password")]
    [InlineData("Good with { Hashes = [new byte[] { 1 }, new byte[] { 2 }] }", null)]
    [InlineData("Good with { Hashes = [new byte[] { 1 }, new byte[] { 1 }] }", "hashes")]
    [InlineData("Good with { Routes = [[\"a\"], [\"b\"]] }", null)]
    [InlineData("Good with { Routes = [[\"a\"], [\"a\"]] }", "routes")]
    [InlineData("Good with { Whole = 0 }", "whole")]
    [InlineData("Good with { Whole = 3 }", "whole")]
    [InlineData("Good with { Whole = 1 }", null)]
    [InlineData("Good with { Names = [\"a\", null!] }", "names[1]")]
    [InlineData("Good with { ByKey = new Dictionary<string, string> { [\"a\"] = null! } }", "byKey[\"a\"]")]
    [InlineData("Good with { Tree = new() { Name = \"t\", Children = [null!] } }", "tree.children[0]")]
    [InlineData("Good with { Sparse = [null, \"a\", \"long\"] }", "sparse[2]")]
    public async Task Each_kind_of_constraint_is_checked_where_it_stands(string request, string? path)
    {
        var violations = await Run(request);

        if (path is null)
        {
            Assert.Empty(violations);
            return;
        }

        Assert.All(violations, v => Assert.Equal(path, Path(v)));
        Assert.NotEmpty(violations);
        Assert.All(violations, v => Assert.DoesNotContain("SECRETV", v, StringComparison.Ordinal));
    }

    private static string Path(string violation) => violation.Split(" | ")[0];

    private static async Task<string[]> Run(string request)
    {
        using var program = GeneratedProgram.Compile(Head + request + ").Validate().Violations;\n}", new ModelText("sample.smithy", Model));
        return await program.RunAsync<string[]>();
    }
}
