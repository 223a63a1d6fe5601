using System.Text.Json;
using Swage.Smithy;
using Swage.Tests;

namespace Swage.CognitoIdentityProvider.Tests.ChallengeKeys;

/// <summary>The overlay's facts are those of the challenge catalogue that lies beside the corpus.</summary>
public class CatalogueTests
{
    private const string Secret = "the app client has a secret";

    private static readonly Lazy<JsonElement> s_catalogue = new(() => JsonDocument.Parse(File.ReadAllText(CatalogueFactAttribute.Path!)).RootElement);

    [CatalogueFact]
    public void Answers_are_the_catalogues()
    {
        var trait = Overlay.Answers(Overlay.Ours);
        Check(trait, "challengeResponses", ["AdminRespondToAuthChallenge", "RespondToAuthChallenge"]);
        foreach (var (read, fact) in Pairs(trait, "challengeResponses"))
        {
            var session = Assert.Single(read.Companions);
            Assert.Equal("Session", session.Member);
            var expected = fact.GetProperty("session").GetString() switch
            {
                "required" => (CompanionNeed.Required, "Session", false),
                "requiredInferred" => (CompanionNeed.Required, "Session", true),
                "requiredFromVerifySoftwareToken" => (CompanionNeed.Required, $"{Overlay.Namespace}#VerifySoftwareTokenResponse$Session", false),
                "echo" => (CompanionNeed.IfReceived, "Session", false),
                "unknown" => (CompanionNeed.Optional, "Session", false),
                var other => throw new InvalidOperationException($"The catalogue has a new kind of session, {other}."),
            };
            Assert.Equal((read.Value, expected), (read.Value, (session.Need, session.From, session.Documentation!.Contains("inferred", StringComparison.Ordinal))));
        }
    }

    [CatalogueFact]
    public void Starts_are_the_catalogues()
    {
        var trait = Overlay.Starts(Overlay.Ours);
        Check(trait, "authParameters", ["AdminInitiateAuth", "InitiateAuth"]);
        foreach (var (read, fact) in Pairs(trait, "authParameters"))
        {
            // An alias that is not legacy is no reason to warn: its documentation says what it is.
            var other = fact.GetProperty("aliasOf").GetString();
            Assert.Equal(fact.GetProperty("legacy").GetBoolean() ? other : null, read.Replacement);
            if (other is not null)
                Assert.Contains(other, read.Documentation, StringComparison.Ordinal);
        }
    }

    [CatalogueFact]
    public void What_comes_with_a_challenge_is_the_catalogues()
    {
        var trait = Overlay.Steps(Overlay.Ours);
        var challenges = s_catalogue.Value.GetProperty("challenges").EnumerateArray().ToList();
        Assert.Equal(challenges.Select(c => c.GetProperty("name").GetString()).Order(StringComparer.Ordinal), trait.Cases.Select(c => c.Value).Order(StringComparer.Ordinal));
        foreach (var challenge in challenges)
        {
            var read = trait.Cases.Single(c => c.Value == challenge.GetProperty("name").GetString());
            // In brackets stands what is no key.
            Assert.Equal(
                Sorted(Strings(challenge.GetProperty("params")).Where(p => !p.StartsWith('(')).Except(trait.CommonOptional)),
                Sorted(read.Required.Concat(read.Optional).Except(trait.CommonOptional)));
            Assert.Equal(read.Value is "PASSWORD_VERIFIER" or "DEVICE_PASSWORD_VERIFIER" ? ["SALT", "SRP_B", "SECRET_BLOCK"] : [], read.Required);
        }

        foreach (var key in trait.Keys.Where(k => k.Key != "*"))
        {
            var pattern = Format(key.Key).GetProperty("pattern").GetString();
            Assert.Equal(
                (key.Key, key.Key == "userAttributes" ? MapKeyEncoding.StringMap : pattern == "JSON array" ? MapKeyEncoding.StringList : MapKeyEncoding.Text), (key.Key, key.Encoding));
        }
    }

    [CatalogueFact]
    public void Who_may_see_a_key_is_the_catalogues()
    {
        var sensitivity = s_catalogue.Value.GetProperty("keys").EnumerateArray().ToDictionary(k => k.GetProperty("key").GetString()!, k => k.GetProperty("sensitivity").GetString()!);
        foreach (var key in Traits().SelectMany(t => t.Keys).Where(k => k.Key != "*"))
        {
            var expected = sensitivity[key.Key] switch { "secret" => MapKeyExposure.Secret, "identifying" => MapKeyExposure.Identifying, _ => MapKeyExposure.Public };
            Assert.Equal((key.Key, expected), (key.Key, key.Exposure));
        }
    }

    [CatalogueFact]
    public void Patterns_and_lengths_are_the_catalogues()
    {
        // That of passwords is no rule for one that a migration brought in: what is sent to sign in is the user's, whatever it looks like.
        string[] without = ["PASSWORD"];
        foreach (var key in new[] { Overlay.Answers(Overlay.Ours), Overlay.Starts(Overlay.Ours) }.SelectMany(t => t.Keys).Where(k => k.Key != "*"))
        {
            var text = Format(key.Key).GetProperty("pattern").GetString()!;
            // The pattern of a family is that of the key, which the prefix says.
            if (key.Key.EndsWith('*') || !text.StartsWith('^'))
                Assert.Null(key.Pattern);
            else if (!without.Contains(key.Key))
                Assert.Equal(text.Split(" , ")[0].Split(" (Token")[0], key.Pattern);
            var length = text.IndexOf(", length ", StringComparison.Ordinal) is var at && at < 0 ? "" : text[(at + 9)..].Split(' ', ',')[0];
            var (min, max) = length.Split("..") switch { [""] => (0, (int?)null), [var exact] => (int.Parse(exact, null), int.Parse(exact, null)), [var a, var b] => (int.Parse(a, null), int.Parse(b, null)), _ => throw new InvalidOperationException(length) };
            Assert.Equal((key.Key, min, max), (key.Key, key.Min ?? 0, key.Max));
        }
    }

    private static void Check(MapKeysTrait trait, string part, string[] operations)
    {
        Assert.Equal(s_catalogue.Value.GetProperty("traitProjection").GetProperty(part).EnumerateObject().Select(c => c.Name).Order(StringComparer.Ordinal), trait.Cases.Select(c => c.Value).Order(StringComparer.Ordinal));
        foreach (var (read, fact) in Pairs(trait, part))
        {
            var conditional = fact.GetProperty("conditional").EnumerateArray()
                .Select(c => (When: Assert.Single(c.GetProperty("when").EnumerateObject()), Then: Strings(c.GetProperty("then")), Strength: c.GetProperty("strength").GetString()!)).ToList();
            var optional = Strings(fact.GetProperty("optional"));
            var byKey = conditional.Where(c => optional.Append("ANSWER").Contains(c.When.Name)).ToList();
            // What the map does not show: on a condition. A family's key that the challenge names is a key of the family.
            var byCondition = conditional.Except(byKey).SelectMany(c => c.Then).Where(k => !read.Patterns.Any(p => k.StartsWith(p.TrimEnd('*'), StringComparison.Ordinal))).ToList();

            Equal(Strings(fact.GetProperty("required")), read.Required);
            Equal(Strings(fact.GetProperty("requiredIfClientSecret")), read.RequiredWhen.Where(w => w.Condition == Secret).SelectMany(w => w.Keys));
            Equal(byCondition, read.RequiredWhen.Where(w => w.Condition != Secret).SelectMany(w => w.Keys));
            Equal(optional.Except(byCondition), read.Optional);
            Equal(
                byKey.Select(c => $"{c.When.Name}={c.When.Value.GetString()}: {string.Join(' ', c.Then)}, lenient {c.Strength != "documented"}"),
                read.RequiredWith.Select(w => $"{w.Key}={w.Value}: {string.Join(' ', w.Keys)}, lenient {w.IsLenient}"));
            Equal(fact.TryGetProperty("keyPatterns", out var patterns) ? Strings(patterns) : [], read.Patterns);
            if (fact.TryGetProperty("enums", out var enums))
            {
                Equal(
                    enums.EnumerateObject().Select(e => $"{e.Name}: {string.Join(' ', Strings(e.Value.GetProperty("values")))}, closed {e.Value.GetProperty("closed").GetBoolean()}"),
                    read.Values.Select(v => $"{v.Key}: {string.Join(' ', v.Values)}, closed {v.IsClosed}"));
            }
            else
            {
                // For the flows the catalogue lists values with the key.
                Assert.All(read.Values, v => Assert.Equal((Format(v.Key).GetProperty("pattern").GetString(), false), (string.Join(" | ", v.Values), v.IsClosed)));
            }

            Assert.Equal((read.Value, fact.GetProperty("additionalKeys").GetString() == "open" ? OtherMapKeys.Open : OtherMapKeys.Ignored), (read.Value, read.OtherKeys));
            Equal(Strings(fact.GetProperty("secretKeys")), Exposed(MapKeyExposure.Secret));
            Equal(Strings(fact.GetProperty("identifyingKeys")), Exposed(MapKeyExposure.Identifying));
            Equal(Strings(fact.GetProperty("acceptedBy")), read.AcceptedBy.Count == 0 ? operations : read.AcceptedBy.Select(o => o.Name));
            Assert.Equal((read.Value, fact.GetProperty("legacy").GetBoolean()), (read.Value, read.LegacyReason is not null));

            void Equal(IEnumerable<string> expected, IEnumerable<string> actual) =>
                Assert.Equal($"{read.Value}: {string.Join(", ", Sorted(expected))}", $"{read.Value}: {string.Join(", ", Sorted(actual))}");

            IEnumerable<string> Exposed(MapKeyExposure exposure) =>
                read.Required.Concat(read.Optional).Concat(read.RequiredWhen.SelectMany(w => w.Keys)).Concat(read.Patterns.Where(p => p != "*"))
                    .Where(k => (read.Exposures.Any(e => e.Key == k) ? read.Exposures.First(e => e.Key == k).Value : trait.Keys.Single(f => f.Key == k).Exposure) == exposure);
        }
    }

    private static IEnumerable<(MapKeyCase Read, JsonElement Fact)> Pairs(MapKeysTrait trait, string part) =>
        trait.Cases.Select(c => (c, s_catalogue.Value.GetProperty("traitProjection").GetProperty(part).GetProperty(c.Value)));

    private static MapKeysTrait[] Traits() => [Overlay.Answers(Overlay.Ours), Overlay.Starts(Overlay.Ours), Overlay.Steps(Overlay.Ours)];

    private static JsonElement Format(string key) => s_catalogue.Value.GetProperty("traitProjection").GetProperty("keyFormats").GetProperty(key);

    private static List<string> Strings(JsonElement list) => [.. list.EnumerateArray().Select(e => e.GetString()!)];

    private static List<string> Sorted(IEnumerable<string> texts) => [.. texts.Order(StringComparer.Ordinal)];
}

/// <summary>A fact that needs the challenge catalogue; without it the test is reported as skipped, with the reason.</summary>
internal sealed class CatalogueFactAttribute : FactAttribute
{
    public CatalogueFactAttribute()
    {
        if (Path is null)
            Skip = "No challenge-catalogue.json beside the corpus.";
    }

    public static string? Path { get; } = Find();

    private static string? Find()
    {
        if (Corpus.Root is null)
            return null;
        var path = System.IO.Path.Combine(System.IO.Path.GetDirectoryName(Corpus.Root.TrimEnd('/', '\\'))!, "challenge-catalogue.json");
        return File.Exists(path) ? path : null;
    }
}
