using System.Globalization;
using System.Text;

namespace Swage.Benchmarks.Compare.Wire;

/// <summary>DynamoDB: an item of 20 attributes there and back, and a query of 100 items of 10.</summary>
internal static class DynamoDbWire
{
    public const string Table = "my-table";

    // What a caller holds anyway: only the objects of a request are made anew for each call.
    public static readonly string[] Texts = [.. Enumerable.Range(0, 12).Select(static i => Filler.Text(i, 24))];
    public static readonly string[] Names = [.. Enumerable.Range(0, 20).Select(static i => string.Create(CultureInfo.InvariantCulture, $"attr{i:00}"))];
    public static readonly string[] Numbers = [.. Enumerable.Range(0, 5).Select(static i => (1000 + (i * 7919)).ToString(CultureInfo.InvariantCulture))];

    public static readonly Exchange GetItem = Of("GetItem", "{\"Item\":" + Item20() + "}");
    public static readonly Exchange PutItem = Of("PutItem", "{}");
    public static readonly Exchange Query = Of("Query", "{\"Count\":100,\"Items\":[" + string.Join(',', Enumerable.Range(0, 100).Select(Item10)) + "],\"ScannedCount\":100}");

    private static Exchange Of(string operation, string answer)
    {
        var bytes = Filler.Utf8(answer);
        return new Exchange("dynamodb", "DynamoDB_20120810." + operation, "application/x-amz-json-1.0", bytes)
        {
            AnswerHeaders = [new("x-amz-crc32", Crc32(bytes).ToString(CultureInfo.InvariantCulture))],
        };
    }

    /// <summary>12 strings, 5 numbers, 2 booleans and a map of 2.</summary>
    private static string Item20()
    {
        var text = new StringBuilder("{");
        for (var i = 0; i < 12; i++)
            text.Append(CultureInfo.InvariantCulture, $"\"attrS{i:00}\":{{\"S\":\"{Filler.Text(i, 24)}\"}},");
        for (var i = 0; i < 5; i++)
            text.Append(CultureInfo.InvariantCulture, $"\"attrN{i:00}\":{{\"N\":\"{1000 + (i * 7919)}\"}},");
        text.Append("\"attrB00\":{\"BOOL\":true},\"attrB01\":{\"BOOL\":false},");
        return text.Append(CultureInfo.InvariantCulture, $"\"attrM00\":{{\"M\":{{\"street\":{{\"S\":\"{Filler.Text(99, 24)}\"}},\"number\":{{\"N\":\"42\"}}}}}}}}").ToString();
    }

    /// <summary>6 strings, 3 numbers and a boolean.</summary>
    private static string Item10(int n)
    {
        var text = new StringBuilder("{");
        for (var i = 0; i < 6; i++)
            text.Append(CultureInfo.InvariantCulture, $"\"attrS{i:00}\":{{\"S\":\"{Filler.Text((n * 100) + i, 24)}\"}},");
        for (var i = 0; i < 3; i++)
            text.Append(CultureInfo.InvariantCulture, $"\"attrN{i:00}\":{{\"N\":\"{(n * 31) + (i * 7919)}\"}},");
        return text.Append("\"attrB00\":{\"BOOL\":true}}").ToString();
    }

    /// <summary>The checksum that DynamoDB sends with each answer, and that the AWS SDK checks.</summary>
    private static uint Crc32(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var b in bytes)
        {
            crc ^= b;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0xEDB88320;
        }

        return ~crc;
    }
}
