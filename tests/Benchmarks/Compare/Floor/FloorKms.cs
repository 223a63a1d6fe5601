using System.Text.Json;
using Swage.Benchmarks.Compare.Wire;

namespace Swage.Benchmarks.Compare.Floor;

internal sealed class FloorEncryptInput
{
    public required string KeyId { get; init; }

    public required ReadOnlyMemory<byte> Plaintext { get; init; }

    public Dictionary<string, string>? EncryptionContext { get; init; }
}

internal sealed class FloorEncryptOutput
{
    public byte[]? CiphertextBlob { get; set; }

    public string? KeyId { get; set; }

    public string? EncryptionAlgorithm { get; set; }
}

/// <summary>KMS Encrypt by hand.</summary>
internal readonly struct FloorEncrypt : IFloorOperation<FloorEncryptInput, FloorEncryptOutput>
{
    private static readonly JsonEncodedText s_keyId = JsonEncodedText.Encode("KeyId");
    private static readonly JsonEncodedText s_plaintext = JsonEncodedText.Encode("Plaintext");
    private static readonly JsonEncodedText s_context = JsonEncodedText.Encode("EncryptionContext");

    public static FloorEncryptInput Input() => new()
    {
        KeyId = KmsWire.KeyArn,
        Plaintext = KmsWire.Plaintext,
        EncryptionContext = new() { ["purpose"] = "demo" },
    };

    public static void Write(Utf8JsonWriter writer, FloorEncryptInput input)
    {
        writer.WriteStartObject();
        if (input.EncryptionContext is { } context)
        {
            writer.WriteStartObject(s_context);
            foreach (var (key, value) in context)
                writer.WriteString(key, value);
            writer.WriteEndObject();
        }

        writer.WriteString(s_keyId, input.KeyId);
        writer.WriteBase64String(s_plaintext, input.Plaintext.Span);
        writer.WriteEndObject();
    }

    public static FloorEncryptOutput Read(ReadOnlySpan<byte> body)
    {
        var reader = new Utf8JsonReader(body);
        var output = new FloorEncryptOutput();
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("CiphertextBlob"u8))
            {
                reader.Read();
                output.CiphertextBlob = reader.GetBytesFromBase64();
            }
            else if (reader.ValueTextEquals("KeyId"u8))
            {
                reader.Read();
                output.KeyId = reader.GetString();
            }
            else if (reader.ValueTextEquals("EncryptionAlgorithm"u8))
            {
                reader.Read();
                output.EncryptionAlgorithm = reader.ValueTextEquals("SYMMETRIC_DEFAULT"u8) ? "SYMMETRIC_DEFAULT" : reader.GetString();
            }
            else
            {
                reader.Read();
                reader.Skip();
            }
        }

        return output;
    }
}
