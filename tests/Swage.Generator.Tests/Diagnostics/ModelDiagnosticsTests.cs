using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Swage.Generator.Diagnostics;
using Swage.Generator.Tests.Harness;
using Swage.Tests;
using Swage.Tests.Generation;

namespace Swage.Generator.Tests.Diagnostics;

/// <summary>Wrong use gives one clear diagnostic, at the place that is wrong.</summary>
public class ModelDiagnosticsTests
{
    private const string Model = """
        $version: "2"
        namespace sample
        use aws.protocols#awsJson1_0
        use aws.protocols#restJson1
        @awsJson1_0
        service Weather { version: "1", operations: [GetCity, PutCity] }
        @restJson1
        service Rest { version: "1" }
        operation GetCity { input := { name: String } }
        operation PutCity { input := { name: String } }
        """;

    [Fact]
    public void No_model() => Expect(Client("sample#Weather"), [], Descriptors.NoModel, "Swage.SmithyClient(\"sample#Weather\")", "<SmithyModel");

    [Fact]
    public void Unknown_service_names_the_nearest() => Expect(Client("sample#Whether"), [Model], Descriptors.ServiceNotFound, "\"sample#Whether\"", "did you mean sample#Weather?");

    [Fact]
    public void Unknown_operation_is_reported_on_its_own_argument() =>
        Expect(Client("sample#Weather", ", Operations = [\"GetCity\", \"PutCty\"]"), [Model], Descriptors.OperationNotFound, "\"PutCty\"", "did you mean PutCity");

    [Fact]
    public void Unsupported_protocol() => Expect(Client("sample#Rest"), [Model], Descriptors.ProtocolNotSupported, "\"sample#Rest\"", "aws.protocols#restJson1");

    [Fact]
    public void Class_that_is_not_partial() =>
        Expect("namespace Sample; [Swage.SmithyClient(\"sample#Weather\")] public sealed class WeatherClient { }", [Model], Descriptors.ClassNotPartial, "WeatherClient", "partial");

    [Fact]
    public void Nested_class() =>
        Expect("namespace Sample; partial class Outer { [Swage.SmithyClient(\"sample#Weather\")] sealed partial class WeatherClient; }", [Model], Descriptors.ClassShapeNotSupported, "WeatherClient", "nested");

    [Fact]
    public void Two_clients_in_one_namespace_keep_the_first()
    {
        var run = GeneratorRun.Of(
            "namespace Sample; [Swage.SmithyClient(\"sample#Weather\")] public sealed partial class AClient; [Swage.SmithyClient(\"sample#Weather\")] public sealed partial class BClient;",
            new ModelText("weather.smithy", Model));

        Assert.Equal(Descriptors.NameCollision, Assert.Single(run.Diagnostics).Id);
        Assert.All(run.Files.Keys, f => Assert.StartsWith("Sample.AClient.", f, StringComparison.Ordinal));
        Assert.NotEmpty(run.Files);
    }

    [Fact]
    public void What_cannot_be_read_stops_the_clients_of_its_file_and_no_other()
    {
        const string Broken = """
            $version: "2"
            namespace broken
            use aws.protocols#awsJson1_0
            @awsJson1_0
            service Sample { version: "1", operations: [Do] }
            operation Do { input := { list: Strings } }
            list Strings { me}ber: String }
            """;
        var run = GeneratorRun.Of(
            "namespace Broken { [Swage.SmithyClient(\"broken#Sample\")] public sealed partial class AClient; } namespace Sample { [Swage.SmithyClient(\"sample#Weather\")] public sealed partial class BClient; }",
            new ModelText("broken.smithy", Broken), new ModelText("weather.smithy", Model));

        Assert.All(run.Diagnostics, d => Assert.Equal(Descriptors.ModelError, d.Id));
        Assert.NotEmpty(run.Diagnostics);
        Assert.All(run.Files.Keys, f => Assert.StartsWith("Sample.BClient.", f, StringComparison.Ordinal));
        Assert.NotEmpty(run.Files);
    }

    [Fact]
    public void Old_compiler()
    {
        var run = GeneratorRun.Of([Client("sample#Weather")], [new ModelText("weather.smithy", Model)], new CSharpParseOptions(LanguageVersion.CSharp12));

        Assert.Equal(Descriptors.CompilerTooOld, Assert.Single(run.Diagnostics).Id);
        Assert.Empty(run.Files);
    }

    [Fact]
    public void Runtime_not_referenced()
    {
        var run = GeneratorRun.Of(
            [Client("sample#Weather")], [new ModelText("weather.smithy", Model)], references: GeneratorHost.References.Where(r => r.Display?.Contains("Swage.Aws", StringComparison.Ordinal) != true));

        var diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal(Descriptors.RuntimeMissing, diagnostic.Id);
        Assert.Contains("Swage.Aws", diagnostic.GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public void Broken_idl_is_reported_at_its_line_and_costs_no_other_client()
    {
        var run = GeneratorRun.Of(Client("sample#Weather"), new ModelText("weather.smithy", Model), new ModelText("broken.smithy", "$version: \"2\"\nnamespace broken\nstructure Foo {\n    bar String\n}\n"));

        var error = Assert.Single(run.Diagnostics, d => d.Id == Descriptors.ModelError);
        Assert.Equal("broken.smithy", error.Location.GetLineSpan().Path);
        Assert.Equal(3, error.Location.GetLineSpan().StartLinePosition.Line);
        Assert.NotEmpty(run.Files);
    }

    [Fact]
    public void A_constraint_where_none_can_be_is_an_error_of_the_model_and_not_of_the_code()
    {
        var run = GeneratorRun.Of(Client("sample#Weather"), new ModelText("weather.smithy", Model.Replace("GetCity { input := {", "GetCity { input := { @length(min: 1) on: Boolean,", StringComparison.Ordinal)));

        var error = Assert.Single(run.Diagnostics);
        Assert.Equal(Descriptors.ModelError, error.Id);
        Assert.Contains("@length cannot stand on 'sample#GetCityInput$on'", error.GetMessage(null), StringComparison.Ordinal);
        Assert.Equal(8, error.Location.GetLineSpan().StartLinePosition.Line);
        Assert.Empty(run.Files);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("{\"smithy\": \"2.0\", \"shapes\": {\"a#B\": {\"type\": \"structure\", \"members\": {\"c\": {\"target\": \"a#None\"}}}}}")]
    [InlineData("[]")]
    [InlineData("")]
    [InlineData("{\"smithy\": 7}")]
    public void Broken_json_is_an_error_and_never_a_crash(string text)
    {
        var run = GeneratorRun.Of(Client("a#S"), new ModelText("broken.json", text));

        Assert.Contains(run.Diagnostics, d => d.Id is Descriptors.ModelError or Descriptors.ServiceNotFound);
        Assert.DoesNotContain(run.Diagnostics, d => d.Id == Descriptors.InternalError);
        Assert.Null(run.Result.Exception);
    }

    [Fact]
    public void A_pattern_that_cannot_be_checked_is_said_once()
    {
        var model = Model.Replace("operation PutCity { input := { name: String } }", "operation PutCity { input := { inner: Inner, deeper: Deeper } }\nstructure Inner { @pattern(\"[\") name: String }\nstructure Deeper { @required name: String }", StringComparison.Ordinal);

        var run = GeneratorRun.Of(Client("sample#Weather"), new ModelText("weather.smithy", model));

        Assert.Single(run.Diagnostics, d => d.Id == Descriptors.PatternNotChecked);
    }

    [Fact]
    public void A_project_without_a_client_pays_nothing()
    {
        var run = GeneratorRun.Of("class Nothing { }", new ModelText("weather.smithy", "not a model at all"));

        Assert.Empty(run.Diagnostics);
        Assert.Empty(run.Files);
    }

    [Fact]
    public void Every_descriptor_is_documented_in_the_readme()
    {
        var readme = File.ReadAllText(Path.Combine(Repository.Root, "generator", "Swage.Generator", "Diagnostics", "README.md"));

        foreach (var descriptor in Descriptors.All)
            Assert.Contains($"| {descriptor.Id} | {descriptor.DefaultSeverity} | {descriptor.Title} |", readme, StringComparison.Ordinal);
    }

    private static string Client(string service, string operations = "") =>
        $"namespace Sample; [Swage.SmithyClient(\"{service}\"{operations})] public sealed partial class WeatherClient;";

    private static void Expect(string source, string[] models, string id, string text, string message)
    {
        var run = GeneratorRun.Of(source, models.Select((m, i) => new ModelText($"model{i}.smithy", m)));

        var diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal(id, diagnostic.Id);
        Assert.Contains(message, diagnostic.GetMessage(null), StringComparison.Ordinal);
        var span = diagnostic.Location.SourceSpan;
        Assert.Equal(text, source.Substring(span.Start, span.Length));
        Assert.Null(run.Result.Exception);
    }
}
