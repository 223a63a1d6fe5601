using System.Text.Json;
using System.Text.Json.Serialization;

namespace Swage.Benchmarks.Codec;

/// <summary>The measured structure for the peers: what someone would write by hand.</summary>
public sealed class PeerShape
{
    public string? UserPoolId { get; set; }

    public string? Username { get; set; }

    public string? ClientId { get; set; }

    public string? Description { get; set; }

    public string? ResourceArn { get; set; }

    public int? MinimumLength { get; set; }

    public int? RetryCount { get; set; }

    public long? SizeInBytes { get; set; }

    public long? SequenceNumber { get; set; }

    public bool? Enabled { get; set; }

    public bool? RequireNumbers { get; set; }

    public double? Score { get; set; }

    public double? Threshold { get; set; }

    public DateTimeOffset? CreatedAt { get; set; }

    public DateTimeOffset? LastModified { get; set; }

    public byte[]? Signature { get; set; }

    public string? Status { get; set; }

    public PeerDevice? Device { get; set; }

    public List<string>? Scopes { get; set; }

    public Dictionary<string, string>? Attributes { get; set; }
}

public sealed class PeerDevice
{
    public string? DeviceKey { get; set; }

    public string? DeviceName { get; set; }

    public DateTimeOffset? LastSeen { get; set; }

    public bool? Trusted { get; set; }
}

public sealed class PeerList
{
    public List<PeerShape>? Items { get; set; }
}

/// <summary>Timestamps as seconds, which System.Text.Json does not do by itself.</summary>
public sealed class SecondsConverter : JsonConverter<DateTimeOffset>
{
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        DateTimeOffset.FromUnixTimeMilliseconds((long)Math.Round(reader.GetDouble() * 1000));

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(value.ToUnixTimeMilliseconds() / 1000.0);
}

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, Converters = [typeof(SecondsConverter)])]
[JsonSerializable(typeof(PeerShape))]
[JsonSerializable(typeof(PeerList))]
internal sealed partial class PeerContext : JsonSerializerContext;

/// <summary>By hand over Utf8JsonWriter and Utf8JsonReader, as the floor of performance.md does it.</summary>
internal static class HandWritten
{
    public static void Write(Utf8JsonWriter w, PeerList x)
    {
        w.WriteStartObject();
        if (x.Items is { } items)
        {
            w.WriteStartArray("Items"u8);
            foreach (var item in items)
                Write(w, item);
            w.WriteEndArray();
        }

        w.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter w, PeerShape x)
    {
        w.WriteStartObject();
        if (x.UserPoolId is { } userPoolId) w.WriteString("UserPoolId"u8, userPoolId);
        if (x.Username is { } username) w.WriteString("Username"u8, username);
        if (x.ClientId is { } clientId) w.WriteString("ClientId"u8, clientId);
        if (x.Description is { } description) w.WriteString("Description"u8, description);
        if (x.ResourceArn is { } resourceArn) w.WriteString("ResourceArn"u8, resourceArn);
        if (x.MinimumLength is { } minimumLength) w.WriteNumber("MinimumLength"u8, minimumLength);
        if (x.RetryCount is { } retryCount) w.WriteNumber("RetryCount"u8, retryCount);
        if (x.SizeInBytes is { } sizeInBytes) w.WriteNumber("SizeInBytes"u8, sizeInBytes);
        if (x.SequenceNumber is { } sequenceNumber) w.WriteNumber("SequenceNumber"u8, sequenceNumber);
        if (x.Enabled is { } enabled) w.WriteBoolean("Enabled"u8, enabled);
        if (x.RequireNumbers is { } requireNumbers) w.WriteBoolean("RequireNumbers"u8, requireNumbers);
        if (x.Score is { } score) w.WriteNumber("Score"u8, score);
        if (x.Threshold is { } threshold) w.WriteNumber("Threshold"u8, threshold);
        if (x.CreatedAt is { } createdAt) w.WriteNumber("CreatedAt"u8, createdAt.ToUnixTimeMilliseconds() / 1000.0);
        if (x.LastModified is { } lastModified) w.WriteNumber("LastModified"u8, lastModified.ToUnixTimeMilliseconds() / 1000.0);
        if (x.Signature is { } signature) w.WriteBase64String("Signature"u8, signature);
        if (x.Status is { } status) w.WriteString("Status"u8, status);
        if (x.Device is { } device)
        {
            w.WriteStartObject("Device"u8);
            if (device.DeviceKey is { } deviceKey) w.WriteString("DeviceKey"u8, deviceKey);
            if (device.DeviceName is { } deviceName) w.WriteString("DeviceName"u8, deviceName);
            if (device.LastSeen is { } lastSeen) w.WriteNumber("LastSeen"u8, lastSeen.ToUnixTimeMilliseconds() / 1000.0);
            if (device.Trusted is { } trusted) w.WriteBoolean("Trusted"u8, trusted);
            w.WriteEndObject();
        }

        if (x.Scopes is { } scopes)
        {
            w.WriteStartArray("Scopes"u8);
            foreach (var scope in scopes)
                w.WriteStringValue(scope);
            w.WriteEndArray();
        }

        if (x.Attributes is { } attributes)
        {
            w.WriteStartObject("Attributes"u8);
            foreach (var (key, value) in attributes)
                w.WriteString(key, value);
            w.WriteEndObject();
        }

        w.WriteEndObject();
    }

    public static PeerList ReadList(ReadOnlySpan<byte> json)
    {
        var r = new Utf8JsonReader(json);
        var x = new PeerList();
        r.Read();
        while (r.Read() && r.TokenType == JsonTokenType.PropertyName)
        {
            if (r.ValueTextEquals("Items"u8))
            {
                r.Read();
                var list = new List<PeerShape>();
                while (r.Read() && r.TokenType != JsonTokenType.EndArray)
                    list.Add(Read(ref r));
                x.Items = list;
            }
            else
            {
                r.Read();
                r.Skip();
            }
        }

        return x;
    }

    public static PeerShape ReadOne(ReadOnlySpan<byte> json)
    {
        var r = new Utf8JsonReader(json);
        r.Read();
        return Read(ref r);
    }

    private static PeerShape Read(ref Utf8JsonReader r)
    {
        var x = new PeerShape();
        while (r.Read() && r.TokenType == JsonTokenType.PropertyName)
        {
            if (r.ValueTextEquals("UserPoolId"u8)) { r.Read(); x.UserPoolId = r.GetString(); }
            else if (r.ValueTextEquals("Username"u8)) { r.Read(); x.Username = r.GetString(); }
            else if (r.ValueTextEquals("ClientId"u8)) { r.Read(); x.ClientId = r.GetString(); }
            else if (r.ValueTextEquals("Description"u8)) { r.Read(); x.Description = r.GetString(); }
            else if (r.ValueTextEquals("ResourceArn"u8)) { r.Read(); x.ResourceArn = r.GetString(); }
            else if (r.ValueTextEquals("MinimumLength"u8)) { r.Read(); x.MinimumLength = r.GetInt32(); }
            else if (r.ValueTextEquals("RetryCount"u8)) { r.Read(); x.RetryCount = r.GetInt32(); }
            else if (r.ValueTextEquals("SizeInBytes"u8)) { r.Read(); x.SizeInBytes = r.GetInt64(); }
            else if (r.ValueTextEquals("SequenceNumber"u8)) { r.Read(); x.SequenceNumber = r.GetInt64(); }
            else if (r.ValueTextEquals("Enabled"u8)) { r.Read(); x.Enabled = r.GetBoolean(); }
            else if (r.ValueTextEquals("RequireNumbers"u8)) { r.Read(); x.RequireNumbers = r.GetBoolean(); }
            else if (r.ValueTextEquals("Score"u8)) { r.Read(); x.Score = r.GetDouble(); }
            else if (r.ValueTextEquals("Threshold"u8)) { r.Read(); x.Threshold = r.GetDouble(); }
            else if (r.ValueTextEquals("CreatedAt"u8)) { r.Read(); x.CreatedAt = Seconds(ref r); }
            else if (r.ValueTextEquals("LastModified"u8)) { r.Read(); x.LastModified = Seconds(ref r); }
            else if (r.ValueTextEquals("Signature"u8)) { r.Read(); x.Signature = r.GetBytesFromBase64(); }
            else if (r.ValueTextEquals("Status"u8)) { r.Read(); x.Status = r.GetString(); }
            else if (r.ValueTextEquals("Device"u8)) { r.Read(); x.Device = ReadDevice(ref r); }
            else if (r.ValueTextEquals("Scopes"u8))
            {
                r.Read();
                var list = new List<string>();
                while (r.Read() && r.TokenType != JsonTokenType.EndArray)
                    list.Add(r.GetString()!);
                x.Scopes = list;
            }
            else if (r.ValueTextEquals("Attributes"u8))
            {
                r.Read();
                var map = new Dictionary<string, string>();
                while (r.Read() && r.TokenType == JsonTokenType.PropertyName)
                {
                    var key = r.GetString()!;
                    r.Read();
                    map[key] = r.GetString()!;
                }

                x.Attributes = map;
            }
            else
            {
                r.Read();
                r.Skip();
            }
        }

        return x;
    }

    private static PeerDevice ReadDevice(ref Utf8JsonReader r)
    {
        var x = new PeerDevice();
        while (r.Read() && r.TokenType == JsonTokenType.PropertyName)
        {
            if (r.ValueTextEquals("DeviceKey"u8)) { r.Read(); x.DeviceKey = r.GetString(); }
            else if (r.ValueTextEquals("DeviceName"u8)) { r.Read(); x.DeviceName = r.GetString(); }
            else if (r.ValueTextEquals("LastSeen"u8)) { r.Read(); x.LastSeen = Seconds(ref r); }
            else if (r.ValueTextEquals("Trusted"u8)) { r.Read(); x.Trusted = r.GetBoolean(); }
            else
            {
                r.Read();
                r.Skip();
            }
        }

        return x;
    }

    private static DateTimeOffset Seconds(ref Utf8JsonReader r) => DateTimeOffset.FromUnixTimeMilliseconds((long)Math.Round(r.GetDouble() * 1000));
}
