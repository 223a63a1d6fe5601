using System.Text.Encodings.Web;
using System.Text.Json;

namespace Swage.Benchmarks.Codec;

/// <summary>What the measured structure holds: values as services have them.</summary>
internal static class Sample
{
    public static PeerShape Create(int i) => new()
    {
        UserPoolId = $"eu-central-1_{i:D9}",
        Username = $"user-{i}@example.com",
        ClientId = $"3n4b5urk1ft4fl3mg5e62d9a{i:D2}",
        Description = "A user of the demonstration pool, who signs in now and then.",
        ResourceArn = $"arn:aws:cognito-idp:eu-central-1:123456789012:userpool/eu-central-1_{i:D9}",
        MinimumLength = 8,
        RetryCount = i * 31,
        SizeInBytes = 1_234_567_890_123 + i,
        SequenceNumber = i * 1_000_003L,
        Enabled = true,
        RequireNumbers = i % 2 == 0,
        Score = 0.25 + i,
        Threshold = Math.Sqrt(i + 2),
        CreatedAt = DateTimeOffset.FromUnixTimeMilliseconds(1_768_480_496_123 + i),
        LastModified = DateTimeOffset.FromUnixTimeMilliseconds(1_768_480_496_000 + (i * 1000)),
        Signature = [.. Enumerable.Range(i, 32).Select(static x => (byte)(x * 5 % 256))],
        Status = i % 3 == 0 ? "CONFIRMED" : "FORCE_CHANGE_PASSWORD",
        Device = new()
        {
            DeviceKey = $"eu-central-1_a1b2c3d4-{i:D4}",
            DeviceName = "Pixel 9",
            LastSeen = DateTimeOffset.FromUnixTimeMilliseconds(1_768_480_400_500),
            Trusted = i % 2 == 1,
        },
        Scopes = ["openid", "email", "profile"],
        Attributes = new() { ["email"] = $"user-{i}@example.com", ["locale"] = "de-DE", ["custom:tenant"] = "contoso", ["zoneinfo"] = "Europe/Berlin" },
    };

    /// <summary>The same object with its members in an order that is not the model's.</summary>
    public static byte[] Shuffle(byte[] json)
    {
        using var document = JsonDocument.Parse(json);
        var members = document.RootElement.EnumerateObject().ToArray();
        new Random(17).Shuffle(members);
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartObject();
            foreach (var member in members)
                member.WriteTo(writer);
            writer.WriteEndObject();
        }

        return stream.ToArray();
    }
}
