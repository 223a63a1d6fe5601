using Swage.Generator.Tests.Harness;
using Swage.Tests;
using Swage.Tests.Generation;
using Xunit.Abstractions;

namespace Swage.Generator.Tests.Maps;

/// <summary>The overlay of Cognito's challenge keys, on our model and, unchanged, on the service's own.</summary>
public class CognitoOverlayTests(ITestOutputHelper output)
{
    private const string Client = """
        namespace Sample;
        /// <summary>The client.</summary>
        [Swage.SmithyClient("com.amazonaws.cognitoidentityprovider#AWSCognitoIdentityProviderService")]
        public sealed partial class CognitoClient;
        """;

    private static readonly string[] s_types = ["AuthParameterKeys", "AuthParameters", "ChallengeKeys", "ChallengeParameterKeys", "ChallengeResponses", "SignInStep"];

    [CorpusFact]
    public void The_official_model_gets_the_same_constants_answers_and_views_as_ours()
    {
        var ours = Generate([.. Folder("model"), .. Folder("overlay")], "ours");
        var path = Corpus.PathOf("aws-models/cognito-identity-provider-2016-04-18.json");
        var official = Generate([new ModelText(path, File.ReadAllText(path)), .. Folder("overlay")], "official");

        foreach (var type in s_types)
        {
            var file = $"Sample.CognitoClient.{type}.g.cs";
            Assert.Equal(ours[file], official[file]);
        }

        foreach (var request in new[] { "AdminInitiateAuthRequest", "AdminRespondToAuthChallengeRequest", "InitiateAuthRequest", "RespondToAuthChallengeRequest" })
            Assert.Equal(Parts(ours, request), Parts(official, request));
    }

    [Fact]
    public void Without_the_overlay_none_of_it_is_generated()
    {
        var run = GeneratorRun.Of(Client, Folder("model")).AssertCompiles();

        Assert.All(s_types, t => Assert.DoesNotContain($"Sample.CognitoClient.{t}.g.cs", run.Files.Keys));
        Assert.All(run.Files.Values, f => Assert.DoesNotContain("Swage.Maps", f, StringComparison.Ordinal));
    }

    [Fact]
    public void A_client_whose_operations_hold_no_such_map_gets_none_of_its_types()
    {
        var client = Client.Replace("Service\")", "Service\", Operations = [\"AdminCreateUser\"])", StringComparison.Ordinal);

        var run = GeneratorRun.Of(client, [.. Folder("model"), .. Folder("overlay")]).AssertCompiles();

        Assert.All(s_types, t => Assert.DoesNotContain($"Sample.CognitoClient.{t}.g.cs", run.Files.Keys));
    }

    [Fact]
    public void A_case_costs_little_text()
    {
        var run = GeneratorRun.Of([Client], [.. Folder("model"), .. Folder("overlay")], documentation: false).AssertCompiles();

        var text = run.Files["Sample.CognitoClient.ChallengeResponses.g.cs"];
        var cases = text.Split("sealed partial record").Length - 1;

        output.WriteLine($"{text.Length} characters for {cases} cases");
        Assert.InRange(text.Length / cases, 1, 1500);
    }

    private static IEnumerable<ModelText> Folder(string name) =>
        Directory.GetFiles(Path.Combine(Repository.Root, "models", "cognito-identity-provider", name), "*.smithy").Order(StringComparer.Ordinal)
            .Select(f => new ModelText(Path.GetFileName(f), File.ReadAllText(f)));

    private IReadOnlyDictionary<string, string> Generate(IReadOnlyList<ModelText> models, string name)
    {
        var files = GeneratorRun.Of(Client, models).AssertCompiles().Files;
        var bare = GeneratorRun.Of([Client], models, documentation: false).Files;
        output.WriteLine($"{name}: {Size(files)} KB in {files.Count} files, {Size(bare)} KB without documentation");
        foreach (var type in s_types)
            output.WriteLine($"  {type}: {files[$"Sample.CognitoClient.{type}.g.cs"].Length} characters, {bare[$"Sample.CognitoClient.{type}.g.cs"].Length} without documentation");
        return files;

        static int Size(IReadOnlyDictionary<string, string> files) => files.Values.Sum(f => f.Length) / 1024;
    }

    // The attribute, Create and the check: the rest of a request is the model's, which may be newer than ours. Large services share files.
    private static IEnumerable<string> Parts(IReadOnlyDictionary<string, string> files, string type)
    {
        var file = files.Values.Single(f => f.Contains($"sealed partial record {type}\n", StringComparison.Ordinal));
        var start = file.IndexOf($"sealed partial record {type}\n", StringComparison.Ordinal);
        var end = file.IndexOf("\n}\n", start, StringComparison.Ordinal);
        return file[start..end].Split('\n').Where(l => l.Contains("Swage.Maps", StringComparison.Ordinal) || l.Contains("__Rules", StringComparison.Ordinal) || l.Contains(" Create(", StringComparison.Ordinal));
    }
}
