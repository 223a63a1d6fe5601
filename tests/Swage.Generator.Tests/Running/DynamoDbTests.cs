using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Swage.Generator.Tests.Harness;
using Swage.Tests;
using Swage.Tests.Generation;

namespace Swage.Generator.Tests.Running;

/// <summary>A client of the whole DynamoDB model against a real listener that keeps items as it gets them.</summary>
public class DynamoDbTests
{
    private const string Program = """
        namespace Sample;

        [Swage.SmithyClient("com.amazonaws.dynamodb#DynamoDB_20120810")]
        public sealed partial class DynamoDbClient;

        public static class Program
        {
            public static async Task<string> RunAsync(Uri endpoint)
            {
                using var client = new DynamoDbClient(new() { Region = "us-east-1", Endpoint = endpoint, Credentials = new Swage.Aws.AwsCredentials("AKIDEXAMPLE", "secret") });
                var item = new Dictionary<string, AttributeValue>
                {
                    ["pk"] = new AttributeValue.S("käse 🧀 \"quoted\" \\ \u0000"),
                    ["n"] = new AttributeValue.N("12345678901234567890.000001"),
                    ["b"] = new AttributeValue.B(new byte[] { 0, 1, 254, 255 }),
                    ["ss"] = new AttributeValue.SS(["a", "b"]),
                    ["ns"] = new AttributeValue.NS(["1", "2.5"]),
                    ["bs"] = new AttributeValue.BS([new byte[] { 1 }, new byte[] { 2, 3 }]),
                    ["m"] = new AttributeValue.M(new Dictionary<string, AttributeValue>
                    {
                        ["deep"] = new AttributeValue.L([new AttributeValue.M(new Dictionary<string, AttributeValue> { ["x"] = new AttributeValue.Bool(true) }), new AttributeValue.Null(true)]),
                    }),
                    ["l"] = new AttributeValue.L([new AttributeValue.N("1"), new AttributeValue.L([])]),
                    ["null"] = new AttributeValue.Null(true),
                    ["bool"] = new AttributeValue.Bool(false),
                };
                await client.PutItemAsync(new() { TableName = "table", Item = item });
                var got = await client.GetItemAsync(new() { TableName = "table", Key = new Dictionary<string, AttributeValue> { ["pk"] = item["pk"] } });
                if (got.Item is null || got.Item.Count != item.Count)
                    return "GetItem lost attributes";
                foreach (var (name, value) in item)
                {
                    if (!value.Equals(got.Item[name]))
                        return $"GetItem changed {name}: {value} is now {got.Item[name]}";
                }

                var found = await client.QueryAsync(new() { TableName = "table", KeyConditionExpression = "pk = :pk", ExpressionAttributeValues = new Dictionary<string, AttributeValue> { [":pk"] = item["pk"] }, Limit = 10 });
                if (found.Count != 2 || found.Items is not { Count: 2 } items)
                    return "Query lost items";
                foreach (var (name, value) in item)
                {
                    if (!items[1][name].Equals(value))
                        return $"Query changed {name}";
                }

                try
                {
                    await client.GetItemAsync(new() { TableName = "none", Key = new Dictionary<string, AttributeValue>() });
                    return "no exception";
                }
                catch (ResourceNotFoundException e)
                {
                    return $"{e.Code}: {e.Message} ({(int?)e.StatusCode}, {e.RequestId})";
                }
            }
        }
        """;

    [CorpusFact]
    public async Task Every_kind_of_attribute_survives_a_round_trip()
    {
        var path = Corpus.PathOf("aws-models/dynamodb-2012-08-10.json");
        using var program = GeneratedProgram.Compile(Program, new ModelText(path, File.ReadAllText(path)));
        using var table = new Table();

        var answer = await program.RunAsync<string>(table.Endpoint);

        Assert.Equal("ResourceNotFoundException: no such table (400, request-4)", answer);
    }

    /// <summary>The least of DynamoDB: one table with one item, over HttpListener.</summary>
    private sealed class Table : IDisposable
    {
        private readonly HttpListener _listener = new();
        private JsonNode? _item;
        private int _requests;

        public Table()
        {
            // HttpListener takes no port 0; try until one is free.
            for (var port = Random.Shared.Next(20000, 60000); ; port = Random.Shared.Next(20000, 60000))
            {
                try
                {
                    _listener.Prefixes.Add($"http://127.0.0.1:{port}/");
                    _listener.Start();
                    Endpoint = new Uri($"http://127.0.0.1:{port}");
                    break;
                }
                catch (HttpListenerException)
                {
                    _listener = new HttpListener();
                }
            }

            _ = ServeAsync();
        }

        public Uri Endpoint { get; }

        public void Dispose() => _listener.Close();

        private async Task ServeAsync()
        {
            while (_listener.IsListening)
            {
                HttpListenerContext context;
                try
                {
                    context = await _listener.GetContextAsync();
                }
                catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
                {
                    return;
                }

                var body = (await JsonNode.ParseAsync(context.Request.InputStream))!;
                var answer = Answer(context.Request.Headers["x-amz-target"]!, body, out var status);
                context.Response.StatusCode = status;
                context.Response.ContentType = "application/x-amz-json-1.0";
                context.Response.Headers["x-amzn-requestid"] = $"request-{++_requests}";
                await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(answer.ToJsonString()));
                context.Response.Close();
            }
        }

        private JsonObject Answer(string target, JsonNode body, out int status)
        {
            status = 200;
            if ((string?)body["TableName"] != "table")
            {
                status = 400;
                return new JsonObject { ["__type"] = "com.amazonaws.dynamodb.v20120810#ResourceNotFoundException", ["message"] = "no such table" };
            }

            switch (target)
            {
                case "DynamoDB_20120810.PutItem":
                    _item = body["Item"]!.DeepClone();
                    return [];
                case "DynamoDB_20120810.GetItem":
                    return new JsonObject { ["Item"] = _item!.DeepClone(), ["Unknown"] = new JsonArray(1, new JsonObject()) };
                default:
                    return new JsonObject { ["Count"] = 2, ["ScannedCount"] = 2, ["Items"] = new JsonArray(new JsonObject(), _item!.DeepClone()) };
            }
        }
    }
}
