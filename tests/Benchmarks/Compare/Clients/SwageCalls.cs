using Swage.Aws;
using Swage.Benchmarks.Compare.Clients.DynamoDb;
using Swage.Benchmarks.Compare.Clients.Kms;
using Swage.Benchmarks.Compare.Clients.Sqs;
using Swage.Benchmarks.Compare.Wire;

namespace Swage.Benchmarks.Compare.Clients;

/// <summary>The cases through generated clients. Only region, credentials and handler are set: retries, time limits and diagnostics stay as users have them.</summary>
internal static class SwageCalls
{
    public static Contender Encrypt() => Contender.Of<EncryptResponse>(
        KmsWire.Encrypt,
        static stub =>
        {
            var client = new KmsClient(Options(stub));
            return () => client.EncryptAsync(SwageInputs.Encrypt());
        },
        static x => x.CiphertextBlob!.Value.Length == 216 && x.KeyId == KmsWire.KeyArn);

    public static Contender GetItem() => Contender.Of<GetItemOutput>(
        DynamoDbWire.GetItem,
        static stub =>
        {
            var client = new DynamoDbClient(Options(stub));
            return () => client.GetItemAsync(SwageInputs.GetItem());
        },
        static x => x.Item!.Count == 20 && x.Item["attrM00"] is AttributeValue.M { Value.Count: 2 });

    public static Contender PutItem() => Contender.Of<PutItemOutput>(
        DynamoDbWire.PutItem,
        static stub =>
        {
            var client = new DynamoDbClient(Options(stub));
            return () => client.PutItemAsync(SwageInputs.PutItem());
        },
        static x => x.Attributes is null);

    public static Contender Query() => Contender.Of<QueryOutput>(
        DynamoDbWire.Query,
        static stub =>
        {
            var client = new DynamoDbClient(Options(stub));
            return () => client.QueryAsync(SwageInputs.Query());
        },
        static x => x.Items!.Count == 100 && ((AttributeValue.S)x.Items[99]["attrS05"]).Value == Filler.Text(9905, 24));

    public static Contender SendMessage() => Contender.Of<SendMessageResult>(
        SqsWire.SendMessage,
        static stub =>
        {
            var client = new SqsClient(Options(stub));
            return () => client.SendMessageAsync(SwageInputs.SendMessage());
        },
        static x => x.MessageId!.Length == 36);

    public static Contender ReceiveMessage() => Contender.Of<ReceiveMessageResult>(
        SqsWire.ReceiveMessage,
        static stub =>
        {
            var client = new SqsClient(Options(stub));
            return () => client.ReceiveMessageAsync(SwageInputs.ReceiveMessage());
        },
        static x => x.Messages!.Count == 10 && x.Messages[9].Body!.Length == 200);

    private static AwsClientOptions Options(StubHandler stub) => new()
    {
        Region = "us-east-1",
        Credentials = new AwsCredentials("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"),
        HttpMessageHandler = stub,
    };
}
