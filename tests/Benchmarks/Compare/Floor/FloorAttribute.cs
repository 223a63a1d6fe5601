using System.Text.Json;

namespace Swage.Benchmarks.Compare.Floor;

/// <summary>DynamoDB's attribute value by hand: a closed set of classes.</summary>
internal abstract class FloorAttribute
{
    [ThreadStatic]
    private static string?[]? t_keys;

    public static void WriteMap(Utf8JsonWriter writer, Dictionary<string, FloorAttribute> map)
    {
        writer.WriteStartObject();
        foreach (var (key, value) in map)
        {
            writer.WritePropertyName(key);
            Write(writer, value);
        }

        writer.WriteEndObject();
    }

    public static Dictionary<string, FloorAttribute> ReadMap(ref Utf8JsonReader reader, int capacity = 0)
    {
        var map = new Dictionary<string, FloorAttribute>(capacity);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var key = ReadKey(ref reader);
            reader.Read();
            map[key] = Read(ref reader);
        }

        return map;
    }

    private static void Write(Utf8JsonWriter writer, FloorAttribute value)
    {
        writer.WriteStartObject();
        switch (value)
        {
            case Text x:
                writer.WriteString("S"u8, x.Value);
                break;
            case Number x:
                writer.WriteString("N"u8, x.Value);
                break;
            case Flag x:
                writer.WriteBoolean("BOOL"u8, x.Value);
                break;
            case Null:
                writer.WriteBoolean("NULL"u8, true);
                break;
            case Binary x:
                writer.WriteBase64String("B"u8, x.Value);
                break;
            case Map x:
                writer.WritePropertyName("M"u8);
                WriteMap(writer, x.Value);
                break;
            case List x:
                writer.WriteStartArray("L"u8);
                foreach (var element in x.Value)
                    Write(writer, element);
                writer.WriteEndArray();
                break;
            case TextSet x:
                writer.WriteStartArray("SS"u8);
                foreach (var element in x.Value)
                    writer.WriteStringValue(element);
                writer.WriteEndArray();
                break;
        }

        writer.WriteEndObject();
    }

    private static FloorAttribute Read(ref Utf8JsonReader reader)
    {
        FloorAttribute? value = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("S"u8))
            {
                reader.Read();
                value = new Text(reader.GetString()!);
            }
            else if (reader.ValueTextEquals("N"u8))
            {
                reader.Read();
                value = new Number(reader.GetString()!);
            }
            else if (reader.ValueTextEquals("BOOL"u8))
            {
                reader.Read();
                value = reader.GetBoolean() ? Flag.True : Flag.False;
            }
            else if (reader.ValueTextEquals("NULL"u8))
            {
                reader.Read();
                value = Null.Instance;
            }
            else if (reader.ValueTextEquals("B"u8))
            {
                reader.Read();
                value = new Binary(reader.GetBytesFromBase64());
            }
            else if (reader.ValueTextEquals("M"u8))
            {
                reader.Read();
                value = new Map(ReadMap(ref reader));
            }
            else if (reader.ValueTextEquals("L"u8))
            {
                reader.Read();
                var list = new List<FloorAttribute>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                    list.Add(Read(ref reader));
                value = new List(list);
            }
            else if (reader.ValueTextEquals("SS"u8))
            {
                reader.Read();
                var list = new List<string>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                    list.Add(reader.GetString()!);
                value = new TextSet(list);
            }
            else
            {
                reader.Read();
                reader.Skip();
            }
        }

        return value ?? throw new JsonException();
    }

    /// <summary>Keys repeat from item to item: the last of each slot is kept, by thread.</summary>
    private static string ReadKey(ref Utf8JsonReader reader)
    {
        if (reader.HasValueSequence || reader.ValueIsEscaped || reader.ValueSpan.Length is 0 or > 64)
            return reader.GetString()!;
        var name = reader.ValueSpan;
        var keys = t_keys ??= new string?[64];
        ref var slot = ref keys[((name.Length * 31) + (name[0] * 7) + (name[^1] * 13) + (name[name.Length / 2] * 3)) & 63];
        if (slot is { } kept && System.Text.Ascii.Equals(name, kept))
            return kept;
        return slot = reader.GetString()!;
    }

    internal sealed class Text(string value) : FloorAttribute
    {
        public readonly string Value = value;
    }

    internal sealed class Number(string value) : FloorAttribute
    {
        public readonly string Value = value;
    }

    internal sealed class Binary(byte[] value) : FloorAttribute
    {
        public readonly byte[] Value = value;
    }

    internal sealed class Flag(bool value) : FloorAttribute
    {
        public static readonly Flag True = new(true);
        public static readonly Flag False = new(false);
        public readonly bool Value = value;
    }

    internal sealed class Null : FloorAttribute
    {
        public static readonly Null Instance = new();
    }

    internal sealed class Map(Dictionary<string, FloorAttribute> value) : FloorAttribute
    {
        public readonly Dictionary<string, FloorAttribute> Value = value;
    }

    internal sealed class List(List<FloorAttribute> value) : FloorAttribute
    {
        public readonly List<FloorAttribute> Value = value;
    }

    internal sealed class TextSet(List<string> value) : FloorAttribute
    {
        public readonly List<string> Value = value;
    }
}
