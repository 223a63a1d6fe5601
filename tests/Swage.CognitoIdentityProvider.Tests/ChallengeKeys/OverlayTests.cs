using System.Text.RegularExpressions;
using Swage.Smithy;
using Swage.Tests;

namespace Swage.CognitoIdentityProvider.Tests.ChallengeKeys;

/// <summary>The overlay fits our model and the service's own, and has a case for each value.</summary>
public class OverlayTests
{
    [Fact]
    public void It_loads_over_our_model_without_a_finding() => Assert.Empty(Overlay.Ours.Events);

    [CorpusFact]
    public void It_loads_unchanged_over_the_services_own_model_and_adds_no_finding()
    {
        var alone = ModelLoader.Load([new ModelSource("official.json", File.ReadAllText(Corpus.PathOf("aws-models/cognito-identity-provider-2016-04-18.json")))]);
        Assert.Equal(alone.Events.Select(e => e.Message), Overlay.Official.Events.Select(e => e.Message));
    }

    [CorpusFact]
    public void It_says_the_same_of_both()
    {
        Assert.Equal(Value(Overlay.Ours), Value(Overlay.Official));

        static string Value(LoadResult loaded) => string.Join('\n', new[] { "ChallengeResponsesType", "AuthParametersType", "ChallengeParametersType" }
            .Select(name => NodePrinter.Print(loaded.Model.Expect(ShapeId.Parse($"{Overlay.Namespace}#{name}")).Traits[SwageTraits.MapKeys]!)));
    }

    [Fact]
    public void Each_value_has_a_case_in_our_model() => CheckCases(Overlay.Ours);

    [CorpusFact]
    public void Each_value_has_a_case_in_the_services_own_model() => CheckCases(Overlay.Official);

    [Theory]
    [InlineData("challenge-responses.smithy", "SMS_OTP", "ChallengeNameType")]
    [InlineData("challenge-parameters.smithy", "WEB_AUTHN", "ChallengeNameType")]
    [InlineData("auth-parameters.smithy", "REFRESH_TOKEN", "AuthFlowType")]
    public void A_case_that_is_missing_is_found(string file, string dropped, string type)
    {
        string? changed = null;
        var loaded = Overlay.Load(official: false, text =>
        {
            if (text != File.ReadAllText(Overlay.Files.Single(f => Path.GetFileName(f) == file)))
                return text;
            return changed = Regex.Replace(text, $@"^    {dropped}: \{{\n.*?^    \}}\n", "", RegexOptions.Multiline | RegexOptions.Singleline, TimeSpan.FromSeconds(5)) is var without && without != text
                ? without
                : throw new InvalidOperationException($"{file} has no case {dropped}.");
        });
        var error = Assert.Single(loaded.Events, e => e.Severity == Severity.Error);
        Assert.Contains($"Values of '{Overlay.Namespace}#{type}' have no case: '{dropped}'.", error.Message, StringComparison.Ordinal);
        Assert.Equal(file, error.Location.File!.Path);
        Assert.Equal(Line(changed!, "  cases: {"), error.Location.Line);
    }

    [Fact]
    public void A_value_that_is_new_is_found_for_the_answer_and_for_the_step()
    {
        var folder = Path.Combine(Repository.Root, "models", "cognito-identity-provider", "model");
        var sources = Directory.EnumerateFiles(folder, "*.smithy").Concat(Overlay.Files)
            .Select(path => new ModelSource(Path.GetFileName(path), File.ReadAllText(path).Replace("  PASSWORD_SRP\n}", "  PASSWORD_SRP\n  VOICE_OTP\n}", StringComparison.Ordinal)));
        var errors = ModelLoader.Load([.. sources]).Events.Where(e => e.Severity == Severity.Error).ToList();
        Assert.Equal(["challenge-parameters.smithy", "challenge-responses.smithy"], errors.Select(e => e.Location.File!.Path).Order(StringComparer.Ordinal));
        Assert.All(errors, e => Assert.Contains("have no case: 'VOICE_OTP'", e.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Each_case_and_each_key_says_what_it_is_for()
    {
        foreach (var trait in new[] { Overlay.Answers(Overlay.Ours), Overlay.Starts(Overlay.Ours), Overlay.Steps(Overlay.Ours) })
        {
            Assert.All(trait.Cases, c => Assert.False(string.IsNullOrEmpty(c.Documentation), c.Value));
            Assert.All(trait.Keys, k => Assert.False(string.IsNullOrEmpty(k.Documentation), k.Key));
            var described = trait.Keys.Select(k => k.Key).ToHashSet();
            var taken = trait.Cases.SelectMany(c => c.Required.Concat(c.Optional).Concat(c.Patterns).Concat(c.RequiredWhen.SelectMany(w => w.Keys))).Distinct();
            Assert.All(taken, k => Assert.Contains(k, described));
        }
    }

    [CorpusFact]
    public void The_words_are_ours()
    {
        var theirs = new HashSet<string>(
            Overlay.Official.Model.Shapes.Values.SelectMany(s => s.Members.Prepend(s)).Select(s => s.GetDocumentation()).OfType<string>().SelectMany(Runs), StringComparer.Ordinal);
        var ours = Overlay.Files.SelectMany(f => Regex.Matches(File.ReadAllText(f), "documentation: \"([^\"]*)\"").Select(m => m.Groups[1].Value)).SelectMany(Runs).ToList();
        Assert.NotEmpty(ours);
        Assert.Empty(ours.Intersect(theirs));
    }

    private static void CheckCases(LoadResult loaded)
    {
        Assert.Equal(Values("ChallengeNameType"), Overlay.Answers(loaded).Cases.Select(c => c.Value).Order(StringComparer.Ordinal));
        Assert.Equal(Values("ChallengeNameType"), Overlay.Steps(loaded).Cases.Select(c => c.Value).Order(StringComparer.Ordinal));
        Assert.Equal(Values("AuthFlowType"), Overlay.Starts(loaded).Cases.Select(c => c.Value).Order(StringComparer.Ordinal));

        IEnumerable<string> Values(string type) =>
            loaded.Model.Expect(ShapeId.Parse($"{Overlay.Namespace}#{type}")).GetEnumValues().Select(v => v.Text).Order(StringComparer.Ordinal);
    }

    private static int Line(string text, string line) => text.Split('\n').ToList().IndexOf(line) + 1;

    /// <summary>All runs of eight words.</summary>
    private static IEnumerable<string> Runs(string text)
    {
        var words = Regex.Matches(Regex.Replace(text, "<[^>]*>", " "), "[A-Za-z0-9_]+").Select(m => m.Value.ToUpperInvariant()).ToArray();
        for (var i = 0; i + 8 <= words.Length; i++)
            yield return string.Join(' ', words[i..(i + 8)]);
    }
}
