using System.Text.Json;
using Swage.Benchmarks.Compare.Floor;
using Swage.Benchmarks.Compare.Peers;

namespace Swage.Benchmarks.Compare.Clients;

/// <summary>Whole calls over the stub: the AWS SDK, the hand-written floor and generated clients.</summary>
internal sealed class AwsJsonArea : IArea
{
    private static readonly Targets s_usual = new(Time: 1.25, Bytes: 1.3, BytesOver: 1024);

    private static readonly (string Name, Func<Contender> Floor, Func<Contender> Peer, Func<Contender> Swage, Targets Targets)[] s_cases =
    [
        ("KMS Encrypt, 64 bytes", FloorCalls.Encrypt, SdkCalls.Encrypt, SwageCalls.Encrypt, s_usual),
        ("DynamoDB GetItem, 20 attributes back", FloorCalls.GetItem, SdkCalls.GetItem, SwageCalls.GetItem, s_usual),
        ("DynamoDB PutItem, 20 attributes", FloorCalls.PutItem, SdkCalls.PutItem, SwageCalls.PutItem, s_usual),
        ("DynamoDB Query, 100 items of 10", FloorCalls.Query, SdkCalls.Query, SwageCalls.Query, s_usual),
        ("SQS SendMessage, 200 characters", FloorCalls.SendMessage, SdkCalls.SendMessage, SwageCalls.SendMessage, s_usual),
        ("SQS ReceiveMessage, 10", FloorCalls.ReceiveMessage, SdkCalls.ReceiveMessage, SwageCalls.ReceiveMessage, new Targets(Time: 1, Bytes: 1)),
    ];

    public string Name => "aws-json";

    public void Run(CompareSettings settings, Report report)
    {
        var table = new CallTable(Name, "AWSSDK v4", report);
        foreach (var (name, makeFloor, makePeer, makeSwage, targets) in s_cases.Where(x => settings.Wants(Name, x.Name)))
        {
            var (floor, peer, swage) = (makeFloor(), makePeer(), makeSwage());
            CheckAlike(floor, peer, swage);
            table.Add(name, targets, settings.Measure([new("floor", floor.Run), new("peer", peer.Run), new("Swage", swage.Run)]));
        }
    }

    /// <summary>Nothing is measured unless all send the same JSON to the same operation, signed, and read the same answer.</summary>
    private static void CheckAlike(params ReadOnlySpan<Contender> contenders)
    {
        foreach (var contender in contenders)
        {
            contender.Stub.Captures = true;
            contender.Check();
            contender.Stub.Captures = false;
            var (first, stub) = (contenders[0].Stub, contender.Stub);
            using var expected = JsonDocument.Parse(first.LastBody);
            using var sent = JsonDocument.Parse(stub.LastBody);
            if (!JsonElement.DeepEquals(expected.RootElement, sent.RootElement) || stub.LastTarget != first.LastTarget
                || !stub.LastAuthorization!.StartsWith("AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/", StringComparison.Ordinal))
            {
                throw new InvalidOperationException($"The contenders of {first.LastTarget} do not send the same.");
            }
        }
    }
}
