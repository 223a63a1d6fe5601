using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Swage.Conformance.Sizes;

/// <summary>Prints a line for each service and one for all, and more where asked for.</summary>
/// <param name="options">What is asked for.</param>
/// <param name="report">Where lines go.</param>
internal sealed class SizeReport(SuiteOptions options, SuiteReport report)
{
    private readonly List<ServiceSizes> _services = [];

    public void Begin()
    {
        report.Note("Bytes of C# without documentation, where nothing else is said, and of IL in method bodies; the mean, and the most.");
        report.Note("| service | structures, unions, enums, errors, operations | C# MB (documented) | IL MB (assembly) | a shape's C# | over 4 KB | a shape's IL | an operation's C# | an operation's IL | shared C#, IL | generator, compiler ms |");
        report.Note("|---|---|---|---|---|---|---|---|---|---|---|");
    }

    public void Add(ServiceSizes service)
    {
        _services.Add(service);
        Line(service);
        if (!options.Sizes)
            return;
        foreach (var part in service.Parts.OrderBy(static p => p.Kind is PartKind.Operation or PartKind.Shared).ThenByDescending(static p => p.Code))
            report.Note(Text($"    {part.Code,8:N0} B of C# ({part.Text:N0} documented), {part.Il,7:N0} B of IL: {part.Kind.ToString().ToLowerInvariant()} {part.Name}"));
    }

    public void End()
    {
        if (_services.Count > 1)
            Line(ServiceSizes.Total(_services));
        if (options.JsonFile is { } file)
            File.WriteAllBytes(file, JsonSerializer.SerializeToUtf8Bytes(_services, SizeContext.Default.ListServiceSizes));
    }

    private void Line(ServiceSizes s)
    {
        var shapes = s.Shapes.ToList();
        var operations = s.Operations.ToList();
        var shared = s.Parts.Where(static p => p.Kind == PartKind.Shared).ToList();
        report.Note(Text(
            $"| {s.Name} | {s.Count(PartKind.Structure)}, {s.Count(PartKind.Union)}, {s.Count(PartKind.Enum)}, {s.Count(PartKind.Error)}, {operations.Count} | {s.Code / 1e6:F2} ({s.Text / 1e6:F2}) | {s.Il / 1e6:F2} ({s.AssemblyBytes / 1e6:F2}) | {Spread(shapes, static p => p.Code)} {shapes.MaxBy(static p => p.Code)?.Name} | {shapes.Count(static p => p.Code > ServiceSizes.ShapeGuidance)} | {Spread(shapes, static p => p.Il)} | {Spread(operations, static p => p.Code)} | {Spread(operations, static p => p.Il)} | {shared.Sum(static p => p.Code):N0}, {shared.Sum(static p => p.Il):N0} | {s.GeneratorMilliseconds}, {s.CompilerMilliseconds} |"));
    }

    private static string Spread(IReadOnlyList<PartSize> parts, Func<PartSize, long> size) =>
        parts.Count == 0 ? "none" : Text($"{parts.Average(size):N0}, {parts.Max(size):N0}");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true, IgnoreReadOnlyProperties = true)]
[JsonSerializable(typeof(List<ServiceSizes>))]
internal sealed partial class SizeContext : JsonSerializerContext;
