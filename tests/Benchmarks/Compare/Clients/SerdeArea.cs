using Swage.Benchmarks.Compare.Clients.DynamoDb;
using Swage.Benchmarks.Compare.Clients.Kms;
using Swage.Benchmarks.Compare.Clients.Sqs;
using Swage.Benchmarks.Compare.Floor;
using Swage.Benchmarks.Compare.Peers;
using Swage.Benchmarks.Compare.Wire;
using Swage.Json;
using Swage.Serialization;

namespace Swage.Benchmarks.Compare.Clients;

/// <summary>Only the codec's part of a call: the input is made and written, the answer read. Buffers are kept, as the pipelines do.</summary>
internal sealed class SerdeArea : IArea
{
    private static readonly PooledBuffer s_buffer = new(1 << 16);

    private static readonly (string Name, Action Floor, Action Peer, Action Swage)[] s_cases =
    [
        ("KMS Encrypt, 64 bytes",
            () => Both<FloorEncryptInput, FloorEncryptOutput, FloorEncrypt>(FloorEncrypt.Input(), KmsWire.Encrypt),
            () => Both<JsonEncryptInput, JsonEncryptOutput, JsonEncrypt>(JsonEncrypt.Input(), KmsWire.Encrypt),
            () => Both(SwageInputs.Encrypt(), KmsWire.Encrypt, static (EncryptRequest x, ref JsonShapeWriter w) => x.__Write(ref w), static (ref JsonShapeReader r) => new EncryptResponse(ref r))),
        ("DynamoDB GetItem, 20 attributes back",
            () => Both<FloorGetItemInput, FloorItemOutput, FloorGetItem>(FloorGetItem.Input(), DynamoDbWire.GetItem),
            () => Both<JsonGetItemInput, JsonGetItemOutput, JsonGetItem>(JsonGetItem.Input(), DynamoDbWire.GetItem),
            () => Both(SwageInputs.GetItem(), DynamoDbWire.GetItem, static (GetItemInput x, ref JsonShapeWriter w) => x.__Write(ref w), static (ref JsonShapeReader r) => new GetItemOutput(ref r))),
        ("DynamoDB PutItem, 20 attributes",
            () => Both<FloorPutItemInput, FloorItemOutput, FloorPutItem>(FloorPutItem.Input(), DynamoDbWire.PutItem),
            () => Both<JsonPutItemInput, JsonPutItemOutput, JsonPutItem>(JsonPutItem.Input(), DynamoDbWire.PutItem),
            () => Both(SwageInputs.PutItem(), DynamoDbWire.PutItem, static (PutItemInput x, ref JsonShapeWriter w) => x.__Write(ref w), static (ref JsonShapeReader r) => new PutItemOutput(ref r))),
        ("DynamoDB Query, 100 items of 10",
            () => Both<FloorQueryInput, FloorQueryOutput, FloorQuery>(FloorQuery.Input(), DynamoDbWire.Query),
            () => Both<JsonQueryInput, JsonQueryOutput, JsonQuery>(JsonQuery.Input(), DynamoDbWire.Query),
            () => Both(SwageInputs.Query(), DynamoDbWire.Query, static (QueryInput x, ref JsonShapeWriter w) => x.__Write(ref w), static (ref JsonShapeReader r) => new QueryOutput(ref r))),
        // The floor of SQS is System.Text.Json itself, here as in the whole calls.
        ("SQS SendMessage, 200 characters",
            () => Both<JsonSendMessageInput, JsonSendMessageOutput, JsonSendMessage>(JsonSendMessage.Input(), SqsWire.SendMessage),
            () => Both<JsonSendMessageInput, JsonSendMessageOutput, JsonSendMessage>(JsonSendMessage.Input(), SqsWire.SendMessage),
            () => Both(SwageInputs.SendMessage(), SqsWire.SendMessage, static (SendMessageRequest x, ref JsonShapeWriter w) => x.__Write(ref w), static (ref JsonShapeReader r) => new SendMessageResult(ref r))),
        ("SQS ReceiveMessage, 10",
            () => Both<JsonReceiveMessageInput, JsonReceiveMessageOutput, JsonReceiveMessage>(JsonReceiveMessage.Input(), SqsWire.ReceiveMessage),
            () => Both<JsonReceiveMessageInput, JsonReceiveMessageOutput, JsonReceiveMessage>(JsonReceiveMessage.Input(), SqsWire.ReceiveMessage),
            () => Both(SwageInputs.ReceiveMessage(), SqsWire.ReceiveMessage, static (ReceiveMessageRequest x, ref JsonShapeWriter w) => x.__Write(ref w), static (ref JsonShapeReader r) => new ReceiveMessageResult(ref r))),
    ];

    public string Name => "serde";

    public void Run(CompareSettings settings, Report report)
    {
        var table = new CallTable(Name, "System.Text.Json", report);
        foreach (var (name, floor, peer, swage) in s_cases.Where(x => settings.Wants(Name, x.Name)))
            table.Add(name, targets: null, settings.Measure([new("floor", floor), new("peer", peer), new("Swage", swage)]));
    }

    private static void Both<TInput, TOutput, TOperation>(TInput input, Exchange exchange)
        where TOperation : struct, IFloorOperation<TInput, TOutput>
    {
        var buffer = FloorBuffer.Rent();
        TOperation.Write(buffer.Json, input);
        buffer.Json.Flush();
        FloorBuffer.Return(buffer);
        TOperation.Read(exchange.Answer);
    }

    private static void Both<TInput, TOutput>(TInput input, Exchange exchange, JsonWrite<TInput> write, JsonRead<TOutput> read)
    {
        s_buffer.Clear();
        var writer = new JsonShapeWriter(s_buffer);
        write(input, ref writer);
        writer.Flush();
        var reader = new JsonShapeReader(exchange.Answer);
        read(ref reader);
        reader.ReadEnd();
    }
}
