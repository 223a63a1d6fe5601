using Swage.Benchmarks.Compare.Clients.DynamoDb;
using Swage.Benchmarks.Compare.Clients.Kms;
using Swage.Benchmarks.Compare.Clients.Sqs;
using Swage.Benchmarks.Compare.Wire;

namespace Swage.Benchmarks.Compare.Clients;

/// <summary>The cases' inputs in generated types, made anew for each call.</summary>
internal static class SwageInputs
{
    public static EncryptRequest Encrypt() => new()
    {
        KeyId = KmsWire.KeyArn,
        Plaintext = KmsWire.Plaintext,
        EncryptionContext = new Dictionary<string, string> { ["purpose"] = "demo" },
    };

    public static GetItemInput GetItem() => new()
    {
        TableName = DynamoDbWire.Table,
        Key = new Dictionary<string, AttributeValue> { ["pk"] = new AttributeValue.S("user#1234567890"), ["sk"] = new AttributeValue.S("profile#1") },
        ConsistentRead = true,
    };

    public static PutItemInput PutItem()
    {
        var (names, texts, numbers) = (DynamoDbWire.Names, DynamoDbWire.Texts, DynamoDbWire.Numbers);
        var item = new Dictionary<string, AttributeValue>(20);
        for (var i = 0; i < 12; i++)
            item.Add(names[i], new AttributeValue.S(texts[i]));
        for (var i = 0; i < 5; i++)
            item.Add(names[12 + i], new AttributeValue.N(numbers[i]));
        item.Add(names[17], new AttributeValue.Bool(true));
        item.Add(names[18], new AttributeValue.Bool(false));
        item.Add(names[19], new AttributeValue.M(new Dictionary<string, AttributeValue>
        {
            ["street"] = new AttributeValue.S(texts[0]),
            ["number"] = new AttributeValue.N("42"),
        }));
        return new PutItemInput { TableName = DynamoDbWire.Table, Item = item };
    }

    public static QueryInput Query() => new()
    {
        TableName = DynamoDbWire.Table,
        KeyConditionExpression = "pk = :pk",
        ExpressionAttributeValues = new Dictionary<string, AttributeValue> { [":pk"] = new AttributeValue.S("user#1234567890") },
        Limit = 100,
    };

    public static SendMessageRequest SendMessage() => new() { QueueUrl = SqsWire.QueueUrl, MessageBody = SqsWire.Body };

    public static ReceiveMessageRequest ReceiveMessage() => new()
    {
        QueueUrl = SqsWire.QueueUrl,
        MaxNumberOfMessages = 10,
        WaitTimeSeconds = 20,
        MessageSystemAttributeNames = [MessageSystemAttributeName.All],
    };
}
