using System.Text.Json;
using Swage.Benchmarks.Compare.Wire;

namespace Swage.Benchmarks.Compare.Floor;

internal sealed class FloorGetItemInput
{
    public required string TableName { get; init; }

    public required Dictionary<string, FloorAttribute> Key { get; init; }

    public bool? ConsistentRead { get; init; }
}

internal sealed class FloorItemOutput
{
    public Dictionary<string, FloorAttribute>? Item { get; set; }
}

internal sealed class FloorPutItemInput
{
    public required string TableName { get; init; }

    public required Dictionary<string, FloorAttribute> Item { get; init; }
}

internal sealed class FloorQueryInput
{
    public required string TableName { get; init; }

    public string? KeyConditionExpression { get; init; }

    public Dictionary<string, FloorAttribute>? ExpressionAttributeValues { get; init; }

    public int? Limit { get; init; }
}

internal sealed class FloorQueryOutput
{
    public int? Count { get; set; }

    public int? ScannedCount { get; set; }

    public List<Dictionary<string, FloorAttribute>>? Items { get; set; }
}

/// <summary>DynamoDB GetItem by hand.</summary>
internal readonly struct FloorGetItem : IFloorOperation<FloorGetItemInput, FloorItemOutput>
{
    public static FloorGetItemInput Input() => new()
    {
        TableName = DynamoDbWire.Table,
        Key = new() { ["pk"] = new FloorAttribute.Text("user#1234567890"), ["sk"] = new FloorAttribute.Text("profile#1") },
        ConsistentRead = true,
    };

    public static void Write(Utf8JsonWriter writer, FloorGetItemInput input)
    {
        writer.WriteStartObject();
        if (input.ConsistentRead is { } consistent)
            writer.WriteBoolean("ConsistentRead"u8, consistent);
        writer.WritePropertyName("Key"u8);
        FloorAttribute.WriteMap(writer, input.Key);
        writer.WriteString("TableName"u8, input.TableName);
        writer.WriteEndObject();
    }

    public static FloorItemOutput Read(ReadOnlySpan<byte> body) => ReadItem(body, "Item"u8);

    internal static FloorItemOutput ReadItem(ReadOnlySpan<byte> body, ReadOnlySpan<byte> member)
    {
        var reader = new Utf8JsonReader(body);
        var output = new FloorItemOutput();
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isItem = reader.ValueTextEquals(member);
            reader.Read();
            if (isItem)
                output.Item = FloorAttribute.ReadMap(ref reader);
            else
                reader.Skip();
        }

        return output;
    }
}

/// <summary>DynamoDB PutItem by hand.</summary>
internal readonly struct FloorPutItem : IFloorOperation<FloorPutItemInput, FloorItemOutput>
{
    public static FloorPutItemInput Input()
    {
        var (names, texts, numbers) = (DynamoDbWire.Names, DynamoDbWire.Texts, DynamoDbWire.Numbers);
        var item = new Dictionary<string, FloorAttribute>(20);
        for (var i = 0; i < 12; i++)
            item.Add(names[i], new FloorAttribute.Text(texts[i]));
        for (var i = 0; i < 5; i++)
            item.Add(names[12 + i], new FloorAttribute.Number(numbers[i]));
        item.Add(names[17], FloorAttribute.Flag.True);
        item.Add(names[18], FloorAttribute.Flag.False);
        item.Add(names[19], new FloorAttribute.Map(new() { ["street"] = new FloorAttribute.Text(texts[0]), ["number"] = new FloorAttribute.Number("42") }));
        return new FloorPutItemInput { TableName = DynamoDbWire.Table, Item = item };
    }

    public static void Write(Utf8JsonWriter writer, FloorPutItemInput input)
    {
        writer.WriteStartObject();
        writer.WritePropertyName("Item"u8);
        FloorAttribute.WriteMap(writer, input.Item);
        writer.WriteString("TableName"u8, input.TableName);
        writer.WriteEndObject();
    }

    public static FloorItemOutput Read(ReadOnlySpan<byte> body) => FloorGetItem.ReadItem(body, "Attributes"u8);
}

/// <summary>DynamoDB Query by hand.</summary>
internal readonly struct FloorQuery : IFloorOperation<FloorQueryInput, FloorQueryOutput>
{
    public static FloorQueryInput Input() => new()
    {
        TableName = DynamoDbWire.Table,
        KeyConditionExpression = "pk = :pk",
        ExpressionAttributeValues = new() { [":pk"] = new FloorAttribute.Text("user#1234567890") },
        Limit = 100,
    };

    public static void Write(Utf8JsonWriter writer, FloorQueryInput input)
    {
        writer.WriteStartObject();
        if (input.ExpressionAttributeValues is { } values)
        {
            writer.WritePropertyName("ExpressionAttributeValues"u8);
            FloorAttribute.WriteMap(writer, values);
        }

        if (input.KeyConditionExpression is { } condition)
            writer.WriteString("KeyConditionExpression"u8, condition);
        if (input.Limit is { } limit)
            writer.WriteNumber("Limit"u8, limit);
        writer.WriteString("TableName"u8, input.TableName);
        writer.WriteEndObject();
    }

    public static FloorQueryOutput Read(ReadOnlySpan<byte> body)
    {
        var reader = new Utf8JsonReader(body);
        var output = new FloorQueryOutput();
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("Items"u8))
            {
                reader.Read();
                var items = new List<Dictionary<string, FloorAttribute>>();
                var last = 0;
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    var item = FloorAttribute.ReadMap(ref reader, last);
                    last = item.Count;
                    items.Add(item);
                }

                output.Items = items;
            }
            else if (reader.ValueTextEquals("Count"u8))
            {
                reader.Read();
                output.Count = reader.GetInt32();
            }
            else if (reader.ValueTextEquals("ScannedCount"u8))
            {
                reader.Read();
                output.ScannedCount = reader.GetInt32();
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
