using System.Text;
using Microsoft.CodeAnalysis;
using Swage.Generator.Tests.Harness;
using Swage.Tests;
using Swage.Tests.Generation;

namespace Swage.Generator.Tests.Torture;

/// <summary>Models that are legal and as unkind as can be: names that C#, the framework or our own code has already, and every shape where it may stand.
/// Each compiles without a single warning.</summary>
public class NastyModelTests
{
    internal const string Client = "namespace Sample;\n/// <summary>The client.</summary>\n[Swage.SmithyClient(\"sample#Sample\")]\npublic sealed partial class SampleClient;\n";

    private static readonly string s_folder = Path.Combine(Repository.Root, "tests", "Swage.Generator.Tests", "Torture", "Cases");

    public static TheoryData<string> Cases() =>
        [.. Directory.GetFiles(s_folder, "*.smithy").Select(f => Path.GetFileName(f).Split('.')[0]).Distinct().Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_nasty_model_compiles(string name) => GeneratorRun.Of(Client, Models(name)).AssertEmits();

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_nasty_model_compiles_in_the_global_namespace(string name) =>
        GeneratorRun.Of("/// <summary>The client.</summary>\n[Swage.SmithyClient(\"sample#Sample\")]\ninternal partial class SampleClient;\n", Models(name)).AssertCompiles();

    [Fact]
    public void Three_hundred_members_and_three_thousand_values_compile()
    {
        var text = new StringBuilder(Head).Append("operation Do { input: Big, output: Big }\nstructure Big {\n");
        for (var i = 0; i < 300; i++)
            text.Append($"  member{i}: {(i % 3) switch { 0 => "Many", 1 => "Strings", _ => "Big" }}\n");
        text.Append("}\nlist Strings { member: String }\nenum Many {\n");
        for (var i = 0; i < 3000; i++)
            text.Append($"  V{i} = \"v.{i}\"\n");
        GeneratorRun.Of(Client, Model(text.Append("}\n").ToString())).AssertEmits();
    }

    [Theory]
    [InlineData(200)]
    [InlineData(1500)]
    public void Long_names_compile(int length)
    {
        var name = new string('a', length);
        var text = $$"""
            operation Do{{name}} { input: S{{name}}, output: S{{name}}, errors: [E{{name}}] }
            structure S{{name}} { {{name}}1: U{{name}}, {{name}}2: L{{name}}, {{name}}3: N{{name}}, @required {{name}}4: M{{name}} }
            union U{{name}} { {{name}}: S{{name}}, {{name}}b: L{{name}} }
            list L{{name}} { member: LL{{name}} }
            @length(min: 1) list LL{{name}} { member: S{{name}} }
            map M{{name}} { key: N{{name}}, value: L{{name}} }
            enum N{{name}} { V{{name}} = "{{name}}"
            {{name}} = "x"
            }
            @error("client") structure E{{name}} { {{name}}: String }
            """;
        GeneratorRun.Of(Client, Model(Head.Replace("[Do]", $"[Do{name}]", StringComparison.Ordinal) + text)).AssertEmits();
    }

    [Theory]
    [InlineData("structure A { @required a: A }")]
    [InlineData("structure A { @required b: B }\nstructure B { @required c: C }\nstructure C { x: C, @required a: A }")]
    public void Structures_that_require_each_other_in_a_circle_are_refused(string circle)
    {
        var run = GeneratorRun.Of(Client, Model(Head + "operation Do { output: A }\n" + circle));

        Assert.Contains(run.Diagnostics, d => d.Id == "SWG0020" && d.Severity == DiagnosticSeverity.Error);
        Assert.Empty(run.Files);
    }

    [Theory]
    [InlineData("list A { member: A }\nstructure S { a: A }")]
    [InlineData("map A { key: String, value: B }\nlist B { member: A }\nstructure S { a: A }")]
    public void Lists_and_maps_that_hold_themselves_are_refused(string circle)
    {
        var run = GeneratorRun.Of(Client, Model(Head + "operation Do { input: S, output: S }\n" + circle));

        Assert.Contains(run.Diagnostics, d => d.Id == "SWG0020" && d.Severity == DiagnosticSeverity.Error);
        Assert.Empty(run.Files);
    }

    internal const string Head = """
        $version: "2"
        namespace sample
        use aws.protocols#awsJson1_0
        @awsJson1_0
        service Sample { version: "1", operations: [Do] }

        """;

    internal static ModelText Model(string text) => new("model.smithy", text);

    internal static IEnumerable<ModelText> Models(string name) =>
        Directory.GetFiles(s_folder, name + ".*").Order(StringComparer.Ordinal).Select(f => new ModelText(Path.GetFileName(f), File.ReadAllText(f)));
}
