using System.Globalization;

namespace Swage.Benchmarks.Compare.Wire;

/// <summary>SQS: a message of 200 characters is sent, ten such are received.</summary>
internal static class SqsWire
{
    public const string QueueUrl = "https://sqs.us-east-1.amazonaws.com/123456789012/MyQueue";

    public static readonly string Body = Filler.Text(7, 200);

    public static readonly Exchange SendMessage = Of("SendMessage", $$"""{"MD5OfMessageBody":"{{Filler.Md5(Body)}}","MessageId":"5fea7756-0ea4-451a-a703-a558b933e274"}""");

    public static readonly Exchange ReceiveMessage = Of("ReceiveMessage", "{\"Messages\":[" + string.Join(',', Enumerable.Range(0, 10).Select(Message)) + "]}");

    private static Exchange Of(string operation, string answer) => new("sqs", "AmazonSQS." + operation, "application/x-amz-json-1.0", Filler.Utf8(answer));

    private static string Message(int i)
    {
        var body = Filler.Text(500 + i, 200);
        return string.Create(CultureInfo.InvariantCulture,
            $$"""{"Attributes":{"SentTimestamp":"1700000000{{i}}00","ApproximateReceiveCount":"1"},"Body":"{{body}}","MD5OfBody":"{{Filler.Md5(body)}}","MessageId":"5fea7756-0ea4-451a-a703-a558b933e27{{i}}","ReceiptHandle":"{{Filler.Text(900 + i, 184)}}"}""");
    }
}
