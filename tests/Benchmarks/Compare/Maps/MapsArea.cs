using System.Text.Json;
using Swage.Benchmarks.Compare.Floor;
using Swage.CognitoIdentityProvider;
using Swage.Json;
using Swage.Serialization;

namespace Swage.Benchmarks.Compare.Maps;

/// <summary>
/// A typed map, generated in the Cognito SDK project, made and written, beside the dictionary that it stands for: written by the same writer (the floor), and by .NET's own (the peer).
/// A typed map may allocate no more than its dictionary.
/// </summary>
internal sealed class MapsArea : IArea
{
    private const string User = "4a6f1c2e-7d3b-4f0a-9c55-0d3e8a1b2c3d";
    private const string Hash = "q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJA=";
    private static readonly Targets s_target = new(Time: 1.25, Bytes: 1);
    private static readonly PooledBuffer s_buffer = new(1 << 12);

    private static readonly (string Name, Func<Dictionary<string, string>> Map, Func<ChallengeResponses> Typed)[] s_cases =
    [
        ("SMS_MFA, 3 keys",
            static () => new() { ["USERNAME"] = User, ["SECRET_HASH"] = Hash, ["SMS_MFA_CODE"] = "123456" },
            static () => new SmsMfaResponses { Username = User, SmsMfaCode = "123456", SecretHash = Hash }),
        ("NEW_PASSWORD_REQUIRED, 3 keys and 2 attributes",
            static () => new()
            {
                ["USERNAME"] = User, ["SECRET_HASH"] = Hash, ["NEW_PASSWORD"] = "correct horse battery",
                ["userAttributes.email"] = "someone@example.com", ["userAttributes.given_name"] = "Some",
            },
            static () => new NewPasswordRequiredResponses
            {
                Username = User, NewPassword = "correct horse battery", SecretHash = Hash,
                UserAttributes = new Dictionary<string, string> { ["email"] = "someone@example.com", ["given_name"] = "Some" },
            }),
    ];

    public string Name => "maps";

    public void Run(CompareSettings settings, Report report)
    {
        var table = new CallTable(Name, "the dictionary by Utf8JsonWriter", report);
        foreach (var (name, map, typed) in s_cases.Where(x => settings.Wants(Name, x.Name)))
        {
            CheckAlike(map(), typed());
            table.Add(name, s_target, settings.Measure([new("floor", () => Write(map())), new("peer", () => WriteByDotNet(map())), new("Swage", () => Write(typed()))]));
        }
    }

    private static void Write(IReadOnlyDictionary<string, string> map)
    {
        s_buffer.Clear();
        var writer = new JsonShapeWriter(s_buffer);
        writer.WriteStringMap(map);
        writer.Flush();
    }

    private static void WriteByDotNet(Dictionary<string, string> map)
    {
        var buffer = FloorBuffer.Rent();
        WriteByDotNet(buffer.Json, map);
        FloorBuffer.Return(buffer);
    }

    private static void WriteByDotNet(Utf8JsonWriter json, Dictionary<string, string> map)
    {
        json.WriteStartObject();
        foreach (var (key, value) in map)
            json.WriteString(key, value);
        json.WriteEndObject();
        json.Flush();
    }

    private static void CheckAlike(Dictionary<string, string> map, ChallengeResponses typed)
    {
        Write(map);
        var expected = s_buffer.WrittenSpan.ToArray();
        Write(typed);
        if (!s_buffer.WrittenSpan.SequenceEqual(expected))
            throw new InvalidOperationException("The typed map is not written as its dictionary is.");
    }
}
