using Swage.Benchmarks.Compare.Peers;
using Swage.Benchmarks.Compare.Wire;

namespace Swage.Benchmarks.Compare.Floor;

/// <summary>The cases by hand; SQS with System.Text.Json's generated codecs in place of hand-written ones.</summary>
internal static class FloorCalls
{
    public static Contender Encrypt() => Of<FloorEncryptInput, FloorEncryptOutput, FloorEncrypt>(
        KmsWire.Encrypt, FloorEncrypt.Input, static x => x.CiphertextBlob!.Length == 216 && x.KeyId == KmsWire.KeyArn);

    public static Contender GetItem() => Of<FloorGetItemInput, FloorItemOutput, FloorGetItem>(
        DynamoDbWire.GetItem, FloorGetItem.Input, static x => x.Item!.Count == 20 && x.Item["attrM00"] is FloorAttribute.Map { Value.Count: 2 });

    public static Contender PutItem() => Of<FloorPutItemInput, FloorItemOutput, FloorPutItem>(
        DynamoDbWire.PutItem, FloorPutItem.Input, static x => x.Item is null);

    public static Contender Query() => Of<FloorQueryInput, FloorQueryOutput, FloorQuery>(
        DynamoDbWire.Query, FloorQuery.Input, static x => x.Items!.Count == 100 && ((FloorAttribute.Text)x.Items[99]["attrS05"]).Value == Filler.Text(9905, 24));

    public static Contender SendMessage() => Of<JsonSendMessageInput, JsonSendMessageOutput, JsonSendMessage>(
        SqsWire.SendMessage, JsonSendMessage.Input, static x => x.MessageId!.Length == 36);

    public static Contender ReceiveMessage() => Of<JsonReceiveMessageInput, JsonReceiveMessageOutput, JsonReceiveMessage>(
        SqsWire.ReceiveMessage, JsonReceiveMessage.Input, static x => x.Messages!.Count == 10 && x.Messages[9].Body!.Length == 200);

    private static Contender Of<TInput, TOutput, TOperation>(Exchange exchange, Func<TInput> input, Func<TOutput, bool> isRight)
        where TOperation : struct, IFloorOperation<TInput, TOutput> =>
        Contender.Of(
            exchange,
            stub =>
            {
                var client = new FloorClient(stub, exchange);
                return () => client.CallAsync<TInput, TOutput, TOperation>(input());
            },
            isRight);
}
