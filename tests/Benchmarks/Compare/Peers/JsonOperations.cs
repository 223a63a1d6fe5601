using System.Text.Json;
using Swage.Benchmarks.Compare.Floor;
using Swage.Benchmarks.Compare.Wire;
using Context = Swage.Benchmarks.Compare.Peers.JsonShapesContext;

namespace Swage.Benchmarks.Compare.Peers;

// The codecs of System.Text.Json's generator in the place of hand-written ones: the peer of area `serde`, and the floor of SQS.
internal readonly struct JsonEncrypt : IFloorOperation<JsonEncryptInput, JsonEncryptOutput>
{
    public static JsonEncryptInput Input() => new() { KeyId = KmsWire.KeyArn, Plaintext = KmsWire.Plaintext, EncryptionContext = new() { ["purpose"] = "demo" } };

    public static void Write(Utf8JsonWriter writer, JsonEncryptInput input) => JsonSerializer.Serialize(writer, input, Context.Default.JsonEncryptInput);

    public static JsonEncryptOutput Read(ReadOnlySpan<byte> body) => JsonSerializer.Deserialize(body, Context.Default.JsonEncryptOutput)!;
}

internal readonly struct JsonGetItem : IFloorOperation<JsonGetItemInput, JsonGetItemOutput>
{
    public static JsonGetItemInput Input() => new()
    {
        TableName = DynamoDbWire.Table,
        Key = new() { ["pk"] = new() { S = "user#1234567890" }, ["sk"] = new() { S = "profile#1" } },
        ConsistentRead = true,
    };

    public static void Write(Utf8JsonWriter writer, JsonGetItemInput input) => JsonSerializer.Serialize(writer, input, Context.Default.JsonGetItemInput);

    public static JsonGetItemOutput Read(ReadOnlySpan<byte> body) => JsonSerializer.Deserialize(body, Context.Default.JsonGetItemOutput)!;
}

internal readonly struct JsonPutItem : IFloorOperation<JsonPutItemInput, JsonPutItemOutput>
{
    public static JsonPutItemInput Input()
    {
        var (names, texts, numbers) = (DynamoDbWire.Names, DynamoDbWire.Texts, DynamoDbWire.Numbers);
        var item = new Dictionary<string, JsonAttribute>(20);
        for (var i = 0; i < 12; i++)
            item.Add(names[i], new() { S = texts[i] });
        for (var i = 0; i < 5; i++)
            item.Add(names[12 + i], new() { N = numbers[i] });
        item.Add(names[17], new() { BOOL = true });
        item.Add(names[18], new() { BOOL = false });
        item.Add(names[19], new() { M = new() { ["street"] = new() { S = texts[0] }, ["number"] = new() { N = "42" } } });
        return new JsonPutItemInput { TableName = DynamoDbWire.Table, Item = item };
    }

    public static void Write(Utf8JsonWriter writer, JsonPutItemInput input) => JsonSerializer.Serialize(writer, input, Context.Default.JsonPutItemInput);

    public static JsonPutItemOutput Read(ReadOnlySpan<byte> body) => JsonSerializer.Deserialize(body, Context.Default.JsonPutItemOutput)!;
}

internal readonly struct JsonQuery : IFloorOperation<JsonQueryInput, JsonQueryOutput>
{
    public static JsonQueryInput Input() => new()
    {
        TableName = DynamoDbWire.Table,
        KeyConditionExpression = "pk = :pk",
        ExpressionAttributeValues = new() { [":pk"] = new() { S = "user#1234567890" } },
        Limit = 100,
    };

    public static void Write(Utf8JsonWriter writer, JsonQueryInput input) => JsonSerializer.Serialize(writer, input, Context.Default.JsonQueryInput);

    public static JsonQueryOutput Read(ReadOnlySpan<byte> body) => JsonSerializer.Deserialize(body, Context.Default.JsonQueryOutput)!;
}

internal readonly struct JsonSendMessage : IFloorOperation<JsonSendMessageInput, JsonSendMessageOutput>
{
    public static JsonSendMessageInput Input() => new() { QueueUrl = SqsWire.QueueUrl, MessageBody = SqsWire.Body };

    public static void Write(Utf8JsonWriter writer, JsonSendMessageInput input) => JsonSerializer.Serialize(writer, input, Context.Default.JsonSendMessageInput);

    public static JsonSendMessageOutput Read(ReadOnlySpan<byte> body) => JsonSerializer.Deserialize(body, Context.Default.JsonSendMessageOutput)!;
}

internal readonly struct JsonReceiveMessage : IFloorOperation<JsonReceiveMessageInput, JsonReceiveMessageOutput>
{
    public static JsonReceiveMessageInput Input() => new()
    {
        QueueUrl = SqsWire.QueueUrl,
        MaxNumberOfMessages = 10,
        WaitTimeSeconds = 20,
        MessageSystemAttributeNames = ["All"],
    };

    public static void Write(Utf8JsonWriter writer, JsonReceiveMessageInput input) => JsonSerializer.Serialize(writer, input, Context.Default.JsonReceiveMessageInput);

    public static JsonReceiveMessageOutput Read(ReadOnlySpan<byte> body) => JsonSerializer.Deserialize(body, Context.Default.JsonReceiveMessageOutput)!;
}
