using System.Text.Json.Serialization;

namespace Swage.Benchmarks.Compare.Peers;

// The operations' shapes as one writes them for System.Text.Json: plain classes, serializers generated at build time.
internal sealed class JsonAttribute
{
    public string? S { get; set; }

    public string? N { get; set; }

    public byte[]? B { get; set; }

    public List<string>? SS { get; set; }

    public List<string>? NS { get; set; }

    public List<byte[]>? BS { get; set; }

    public Dictionary<string, JsonAttribute>? M { get; set; }

    public List<JsonAttribute>? L { get; set; }

    public bool? NULL { get; set; }

    public bool? BOOL { get; set; }
}

internal sealed class JsonCapacity
{
    public string? TableName { get; set; }

    public double? CapacityUnits { get; set; }
}

internal sealed class JsonGetItemInput
{
    public string? TableName { get; set; }

    public Dictionary<string, JsonAttribute>? Key { get; set; }

    public bool? ConsistentRead { get; set; }

    public string? ProjectionExpression { get; set; }

    public Dictionary<string, string>? ExpressionAttributeNames { get; set; }

    public string? ReturnConsumedCapacity { get; set; }
}

internal sealed class JsonGetItemOutput
{
    public Dictionary<string, JsonAttribute>? Item { get; set; }

    public JsonCapacity? ConsumedCapacity { get; set; }
}

internal sealed class JsonPutItemInput
{
    public string? TableName { get; set; }

    public Dictionary<string, JsonAttribute>? Item { get; set; }

    public string? ConditionExpression { get; set; }

    public string? ReturnValues { get; set; }
}

internal sealed class JsonPutItemOutput
{
    public Dictionary<string, JsonAttribute>? Attributes { get; set; }

    public JsonCapacity? ConsumedCapacity { get; set; }
}

internal sealed class JsonQueryInput
{
    public string? TableName { get; set; }

    public string? KeyConditionExpression { get; set; }

    public Dictionary<string, JsonAttribute>? ExpressionAttributeValues { get; set; }

    public int? Limit { get; set; }

    public string? IndexName { get; set; }
}

internal sealed class JsonQueryOutput
{
    public int? Count { get; set; }

    public int? ScannedCount { get; set; }

    public List<Dictionary<string, JsonAttribute>>? Items { get; set; }

    public Dictionary<string, JsonAttribute>? LastEvaluatedKey { get; set; }
}

internal sealed class JsonEncryptInput
{
    public string? KeyId { get; set; }

    public byte[]? Plaintext { get; set; }

    public Dictionary<string, string>? EncryptionContext { get; set; }

    public List<string>? GrantTokens { get; set; }

    public string? EncryptionAlgorithm { get; set; }
}

internal sealed class JsonEncryptOutput
{
    public byte[]? CiphertextBlob { get; set; }

    public string? KeyId { get; set; }

    public string? EncryptionAlgorithm { get; set; }
}

internal sealed class JsonSendMessageInput
{
    public string? QueueUrl { get; set; }

    public string? MessageBody { get; set; }

    public int? DelaySeconds { get; set; }
}

internal sealed class JsonSendMessageOutput
{
    public string? MD5OfMessageBody { get; set; }

    public string? MD5OfMessageAttributes { get; set; }

    public string? MessageId { get; set; }

    public string? SequenceNumber { get; set; }
}

internal sealed class JsonReceiveMessageInput
{
    public string? QueueUrl { get; set; }

    public int? MaxNumberOfMessages { get; set; }

    public int? WaitTimeSeconds { get; set; }

    public List<string>? MessageSystemAttributeNames { get; set; }
}

internal sealed class JsonMessage
{
    public Dictionary<string, string>? Attributes { get; set; }

    public string? Body { get; set; }

    public string? MD5OfBody { get; set; }

    public string? MessageId { get; set; }

    public string? ReceiptHandle { get; set; }

    public string? MD5OfMessageAttributes { get; set; }
}

internal sealed class JsonReceiveMessageOutput
{
    public List<JsonMessage>? Messages { get; set; }
}

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(JsonGetItemInput))]
[JsonSerializable(typeof(JsonGetItemOutput))]
[JsonSerializable(typeof(JsonPutItemInput))]
[JsonSerializable(typeof(JsonPutItemOutput))]
[JsonSerializable(typeof(JsonQueryInput))]
[JsonSerializable(typeof(JsonQueryOutput))]
[JsonSerializable(typeof(JsonEncryptInput))]
[JsonSerializable(typeof(JsonEncryptOutput))]
[JsonSerializable(typeof(JsonSendMessageInput))]
[JsonSerializable(typeof(JsonSendMessageOutput))]
[JsonSerializable(typeof(JsonReceiveMessageInput))]
[JsonSerializable(typeof(JsonReceiveMessageOutput))]
internal sealed partial class JsonShapesContext : JsonSerializerContext;
