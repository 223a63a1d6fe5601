using Amazon;
using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using Amazon.KeyManagementService;
using Amazon.KeyManagementService.Model;
using Amazon.Runtime;
using Amazon.SQS;
using Amazon.SQS.Model;
using Swage.Benchmarks.Compare.Wire;

namespace Swage.Benchmarks.Compare.Peers;

/// <summary>The cases through the AWS SDK for .NET: fixed credentials and region, retries off.</summary>
internal static class SdkCalls
{
    private static readonly BasicAWSCredentials s_credentials = new("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY");

    public static Contender Encrypt() => Contender.Of<EncryptResponse>(
        KmsWire.Encrypt,
        static stub =>
        {
            var client = new AmazonKeyManagementServiceClient(s_credentials, Configure(new AmazonKeyManagementServiceConfig(), stub));
            return () => client.EncryptAsync(new EncryptRequest
            {
                KeyId = KmsWire.KeyArn,
                Plaintext = new MemoryStream(KmsWire.Plaintext),
                EncryptionContext = new Dictionary<string, string> { ["purpose"] = "demo" },
            });
        },
        static x => x.CiphertextBlob.Length == 216 && x.KeyId == KmsWire.KeyArn);

    public static Contender GetItem() => Contender.Of<GetItemResponse>(
        DynamoDbWire.GetItem,
        static stub =>
        {
            var client = DynamoDb(stub);
            return () => client.GetItemAsync(new GetItemRequest
            {
                TableName = DynamoDbWire.Table,
                Key = new Dictionary<string, AttributeValue> { ["pk"] = new() { S = "user#1234567890" }, ["sk"] = new() { S = "profile#1" } },
                ConsistentRead = true,
            });
        },
        static x => x.Item.Count == 20 && x.Item["attrM00"].M.Count == 2);

    public static Contender PutItem() => Contender.Of<PutItemResponse>(
        DynamoDbWire.PutItem,
        static stub =>
        {
            var client = DynamoDb(stub);
            return () => client.PutItemAsync(new PutItemRequest { TableName = DynamoDbWire.Table, Item = Item() });
        },
        static x => x.Attributes is null or { Count: 0 });

    public static Contender Query() => Contender.Of<QueryResponse>(
        DynamoDbWire.Query,
        static stub =>
        {
            var client = DynamoDb(stub);
            return () => client.QueryAsync(new QueryRequest
            {
                TableName = DynamoDbWire.Table,
                KeyConditionExpression = "pk = :pk",
                ExpressionAttributeValues = new Dictionary<string, AttributeValue> { [":pk"] = new() { S = "user#1234567890" } },
                Limit = 100,
            });
        },
        static x => x.Items.Count == 100 && x.Items[99]["attrS05"].S == Filler.Text(9905, 24));

    public static Contender SendMessage() => Contender.Of<SendMessageResponse>(
        SqsWire.SendMessage,
        static stub =>
        {
            var client = Sqs(stub);
            return () => client.SendMessageAsync(new SendMessageRequest { QueueUrl = SqsWire.QueueUrl, MessageBody = SqsWire.Body });
        },
        static x => x.MessageId.Length == 36);

    public static Contender ReceiveMessage() => Contender.Of<ReceiveMessageResponse>(
        SqsWire.ReceiveMessage,
        static stub =>
        {
            var client = Sqs(stub);
            return () => client.ReceiveMessageAsync(new ReceiveMessageRequest
            {
                QueueUrl = SqsWire.QueueUrl,
                MaxNumberOfMessages = 10,
                WaitTimeSeconds = 20,
                MessageSystemAttributeNames = ["All"],
            });
        },
        static x => x.Messages.Count == 10 && x.Messages[9].Body.Length == 200);

    private static Dictionary<string, AttributeValue> Item()
    {
        var (names, texts, numbers) = (DynamoDbWire.Names, DynamoDbWire.Texts, DynamoDbWire.Numbers);
        var item = new Dictionary<string, AttributeValue>(20);
        for (var i = 0; i < 12; i++)
            item.Add(names[i], new() { S = texts[i] });
        for (var i = 0; i < 5; i++)
            item.Add(names[12 + i], new() { N = numbers[i] });
        item.Add(names[17], new() { BOOL = true });
        item.Add(names[18], new() { BOOL = false });
        item.Add(names[19], new() { M = new Dictionary<string, AttributeValue> { ["street"] = new() { S = texts[0] }, ["number"] = new() { N = "42" } } });
        return item;
    }

    private static AmazonDynamoDBClient DynamoDb(StubHandler stub) => new(s_credentials, Configure(new AmazonDynamoDBConfig(), stub));

    private static AmazonSQSClient Sqs(StubHandler stub) => new(s_credentials, Configure(new AmazonSQSConfig(), stub));

    private static T Configure<T>(T configuration, StubHandler stub)
        where T : ClientConfig
    {
        configuration.RegionEndpoint = RegionEndpoint.USEast1;
        configuration.MaxErrorRetry = 0;
        configuration.HttpClientFactory = new SdkHttpClientFactory(stub);
        return configuration;
    }
}
