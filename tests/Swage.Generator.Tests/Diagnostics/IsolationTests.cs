using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Swage.Generator.Collections;
using Swage.Generator.Diagnostics;
using Swage.Generator.Pipeline;
using Swage.Generator.Plan;
using Swage.Generator.Planning;
using Swage.Generator.Tests.Harness;
using Swage.Tests.Generation;

namespace Swage.Generator.Tests.Diagnostics;

/// <summary>What goes wrong with one client, in its model or in our own code, costs no other client a file.</summary>
public class IsolationTests
{
    private const string Good = """
        $version: "2"
        namespace good
        use aws.protocols#awsJson1_0
        @awsJson1_0
        service Good { version: "1", operations: [Do] }
        operation Do { input := { name: String } }
        """;

    private const string Bad = """
        $version: "2"
        namespace bad
        use aws.protocols#awsJson1_0
        @awsJson1_0
        service Bad { version: "1", operations: [Do] }
        operation Do { input := { name: Nothing } }
        """;

    [Fact]
    public void Broken_model_of_one_client()
    {
        var run = GeneratorRun.Of(
            [Client("A", "GoodClient", "good#Good"), Client("B", "BadClient", "bad#Bad")], [new ModelText("good.smithy", Good), new ModelText("bad.smithy", Bad)]);

        Assert.Equal("bad.smithy", Assert.Single(run.Diagnostics).Location.GetLineSpan().Path);
        Assert.NotEmpty(run.Files);
        Assert.All(run.Files.Keys, f => Assert.StartsWith("A.GoodClient.", f, StringComparison.Ordinal));
    }

    [Fact]
    public void Broken_declaration_of_one_client()
    {
        var run = GeneratorRun.Of(
            [Client("A", "GoodClient", "good#Good"), Client("B", "BadClient", "good#Bod")], [new ModelText("good.smithy", Good)]);

        Assert.Equal(Descriptors.ServiceNotFound, Assert.Single(run.Diagnostics).Id);
        Assert.Contains("A.GoodClient.Client.g.cs", run.Files.Keys);
    }

    [Theory]
    [InlineData("Acme.Weather", "WeatherClient", "Acme.weather", "WeatherClient")]
    [InlineData("Acme", "Weather", "acme.weather", "DoInput")]
    public void Clients_whose_names_differ_in_case_alone_both_get_their_files(string firstNamespace, string first, string secondNamespace, string second)
    {
        var run = GeneratorRun.Of([Client(firstNamespace, first, "good#Good"), Client(secondNamespace, second, "good#Good")], [new ModelText("good.smithy", Good)]);

        run.AssertCompiles();
        Assert.Null(run.Result.Exception);
        Assert.Equal(run.Files.Count, run.Files.Keys.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Contains(run.Files.Values, f => f.Contains($"namespace {firstNamespace};", StringComparison.Ordinal));
        Assert.Contains(run.Files.Values, f => f.Contains($"namespace {secondNamespace};", StringComparison.Ordinal));
    }

    [Fact]
    public void A_crash_of_the_loader_is_one_diagnostic_of_each_client()
    {
        var declaration = new ClientDeclaration("A", "GoodClient", "public", "good#Good", EquatableArray<string>.Empty, null);
        var loaded = LoadedModel.Load(EquatableArray<ModelFile>.Empty, (_, _) => throw new InvalidOperationException("a bug"), CancellationToken.None);

        var result = ClientPlanner.Plan(declaration, loaded, new BuildFacts(null, true, true), CancellationToken.None);

        Assert.Empty(loaded.Diagnostics());
        Assert.Empty(result.Files);
        var diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal(Descriptors.InternalError, diagnostic.Id);
        Assert.Equal(["A.GoodClient", "InvalidOperationException: a bug"], diagnostic.Arguments);
    }

    [Fact]
    public void A_crash_of_the_emitter_costs_one_file()
    {
        var compilation = GeneratorHost.Compile(["class Nothing;"]);
        var result = CSharpGeneratorDriver.Create([new Crashing().AsSourceGenerator()]).RunGenerators(compilation).GetRunResult().Results.Single();

        Assert.Null(result.Exception);
        Assert.Equal("good.g.cs", Assert.Single(result.GeneratedSources).HintName);
        Assert.Equal(Descriptors.InternalError, Assert.Single(result.Diagnostics).Id);
    }

    private static string Client(string @namespace, string name, string service) =>
        $"namespace {@namespace}; [Swage.SmithyClient(\"{service}\")] public sealed partial class {name};";

    /// <summary>Emits a file whose name Roslyn refuses, and one that is well.</summary>
    private sealed class Crashing : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(context.CompilationProvider, static (output, _) =>
        {
            SmithyClientGenerator.Emit(output, Empty("no<name>.g.cs"));
            SmithyClientGenerator.Emit(output, Empty("good.g.cs"));
        });

        private static FilePlan Empty(string hintName) => new(
            hintName, new ScopePlan("A", "public", "Client"), EquatableArray<TypePlan>.Empty, EquatableArray<CollectionPlan>.Empty, EquatableArray<ConstraintMethodPlan>.Empty, null);
    }
}
