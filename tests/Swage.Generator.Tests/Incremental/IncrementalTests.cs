using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Swage.Generator.Pipeline;
using Swage.Generator.Tests.Harness;
using Swage.Tests;
using Swage.Tests.Generation;

namespace Swage.Generator.Tests.Incremental;

public class IncrementalTests
{
    private const string Client = """
        namespace Sample;
        [Swage.SmithyClient("sample#Weather")]
        public sealed partial class WeatherClient;
        """;

    private const string Model = """
        $version: "2"
        namespace sample
        use aws.protocols#awsJson1_0
        @awsJson1_0
        service Weather { version: "1", operations: [GetCity, PutCity] }
        operation GetCity { input := { @required name: CityName }, output := { city: City } }
        operation PutCity { input := { @required city: City, area: Area } }
        structure City { name: CityName, area: Area }
        structure Area { @required code: AreaCode }
        @length(min: 1, max: 40)
        string CityName
        @length(min: 2, max: 2)
        string AreaCode
        """;

    [Fact]
    public void An_edit_of_another_csharp_file_re_runs_no_step()
    {
        var run = GeneratorRun.Of([Client, "class Other { }"], [new ModelText("weather.smithy", Model)]).AssertCompiles();

        var reasons = run.RunAgain(edit: c => c.ReplaceSyntaxTree(c.SyntaxTrees[1], CSharpSyntaxTree.ParseText("class Other { int _x; }", (CSharpParseOptions)c.SyntaxTrees[1].Options, "Source1.cs")));

        AssertAll(reasons[StepNames.Model], IncrementalStepRunReason.Cached);
        AssertAll(reasons[StepNames.Plans], IncrementalStepRunReason.Cached);
        AssertAll(reasons[StepNames.Outputs], IncrementalStepRunReason.Cached);
    }

    [Fact]
    public void Moving_the_class_within_its_file_emits_nothing_again()
    {
        var run = GeneratorRun.Of([Client], [new ModelText("weather.smithy", Model)]);

        var reasons = run.RunAgain(edit: c => c.ReplaceSyntaxTree(c.SyntaxTrees[0], CSharpSyntaxTree.ParseText("// moved\n" + Client, (CSharpParseOptions)c.SyntaxTrees[0].Options, "Source0.cs")));

        AssertAll(reasons[StepNames.Model], IncrementalStepRunReason.Cached);
        Assert.All(reasons[StepNames.Outputs], r => Assert.True(r is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));
    }

    [Fact]
    public void An_edit_of_one_constraint_emits_only_its_check_and_the_documentation_that_states_it()
    {
        var model = new ModelText("weather.smithy", Model);
        var run = GeneratorRun.Of([Client], [model]);
        var before = run.Files;

        var reasons = run.RunAgain(change: d => d.ReplaceAdditionalText(model, new ModelText("weather.smithy", Model.Replace("max: 2)", "max: 3)", StringComparison.Ordinal))));

        var after = run.Files;
        var changed = after.Where(f => before[f.Key] != f.Value).Select(f => f.Key).ToList();
        Assert.Equal(before.Keys.Order(), after.Keys.Order());
        Assert.Equal(["Sample.WeatherClient.Area.g.cs", "Sample.WeatherClient.Constraints.AreaCode.g.cs"], changed.Order());
        Assert.Equal(2, reasons[StepNames.Outputs].Count(r => r == IncrementalStepRunReason.Modified));
    }

    [Fact]
    public void An_edit_of_a_model_comment_emits_nothing_again()
    {
        var model = new ModelText("weather.smithy", Model);
        var run = GeneratorRun.Of([Client], [model]);

        var reasons = run.RunAgain(change: d => d.ReplaceAdditionalText(model, new ModelText("weather.smithy", Model + "\n// a comment\n")));

        AssertAll(reasons[StepNames.Outputs], IncrementalStepRunReason.Unchanged, IncrementalStepRunReason.Cached);
    }

    [CorpusFact]
    public void With_the_whole_Cognito_model_an_unrelated_edit_re_runs_no_model_step()
    {
        const string client = "namespace Sample; [Swage.SmithyClient(\"com.amazonaws.cognitoidentityprovider#AWSCognitoIdentityProviderService\")] public sealed partial class CognitoClient;";
        var path = Corpus.PathOf("aws-models/cognito-identity-provider-2016-04-18.json");
        var run = GeneratorRun.Of([client, "class Other { }"], [new ModelText(path, File.ReadAllText(path))]);

        var reasons = run.RunAgain(edit: c => c.ReplaceSyntaxTree(c.SyntaxTrees[1], CSharpSyntaxTree.ParseText("class Other { int _x; }", (CSharpParseOptions)c.SyntaxTrees[1].Options, "Source1.cs")));

        AssertAll(reasons[StepNames.Model], IncrementalStepRunReason.Cached);
        AssertAll(reasons[StepNames.Plans], IncrementalStepRunReason.Cached);
        AssertAll(reasons[StepNames.Outputs], IncrementalStepRunReason.Cached);
    }

    [CorpusFact]
    public void With_the_whole_Cognito_model_an_edit_of_one_constraint_emits_one_file()
    {
        const string client = "namespace Sample; [Swage.SmithyClient(\"com.amazonaws.cognitoidentityprovider#AWSCognitoIdentityProviderService\")] public sealed partial class CognitoClient;";
        var path = Corpus.PathOf("aws-models/cognito-identity-provider-2016-04-18.json");
        var text = File.ReadAllText(path);
        var limits = text.IndexOf("\"smithy.api#length\"", text.IndexOf("#UserPoolIdType\": {", StringComparison.Ordinal), StringComparison.Ordinal);
        var max = text.IndexOf("\"max\": 55", limits, StringComparison.Ordinal);
        Assert.InRange(max, limits, limits + 200);
        var model = new ModelText(path, text);
        // Without documentation, which states limits wherever a member has them.
        var run = GeneratorRun.Of([client], [model], documentation: false);
        var before = run.Files;

        var reasons = run.RunAgain(change: d => d.ReplaceAdditionalText(model, new ModelText(path, text.Remove(max, 9).Insert(max, "\"max\": 56"))));

        var changed = run.Files.Where(f => before[f.Key] != f.Value).Select(f => f.Key);
        Assert.StartsWith("Sample.CognitoClient.Constraints.", Assert.Single(changed), StringComparison.Ordinal);
        Assert.Single(reasons[StepNames.Outputs], r => r == IncrementalStepRunReason.Modified);
    }

    private static void AssertAll(IEnumerable<IncrementalStepRunReason> reasons, params IncrementalStepRunReason[] expected) =>
        Assert.All(reasons, r => Assert.Contains(r, expected));
}
