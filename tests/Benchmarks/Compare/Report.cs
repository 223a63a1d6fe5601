using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Swage.Benchmarks.Compare;

/// <summary>One row of the JSON file; what an area does not have is null.</summary>
/// <param name="Area">The area.</param>
/// <param name="Case">The case.</param>
/// <param name="Metric"><c>time</c>, in microseconds, or <c>bytes</c>.</param>
/// <param name="Swage">Ours.</param>
/// <param name="Floor">What is hand-written; in area <c>generator</c> the compiler.</param>
/// <param name="Peer">What others offer.</param>
internal sealed record ReportRow(string Area, string Case, string Metric, double? Swage, double? Floor, double? Peer);

/// <summary>Where results go: markdown to the console, rows to the JSON file.</summary>
internal sealed class Report
{
    private readonly List<ReportRow> _rows = [];

    public void Line(FormattableString text) => Line(text.ToString(CultureInfo.InvariantCulture));

    public void Line(string text) => Console.WriteLine(text);

    public void Time(string area, string name, double? swage, double? floor, double? peer) => _rows.Add(new(area, name, "time", swage, floor, peer));

    public void Bytes(string area, string name, double? swage, double? floor, double? peer) => _rows.Add(new(area, name, "bytes", swage, floor, peer));

    public void Save(string file) => File.WriteAllBytes(file, JsonSerializer.SerializeToUtf8Bytes(_rows, ReportContext.Default.ListReportRow));
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(List<ReportRow>))]
internal sealed partial class ReportContext : JsonSerializerContext;
