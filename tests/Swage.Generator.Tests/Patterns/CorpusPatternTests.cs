using System.Diagnostics;
using System.IO.Compression;
using System.Text.Json;
using Swage.Generator.Emit;
using Swage.Generator.Patterns;
using Swage.Tests;
using Xunit.Abstractions;

namespace Swage.Generator.Tests.Patterns;

public class CorpusPatternTests(ITestOutputHelper output)
{
    private static readonly Lazy<(List<PatternPlan> Plans, CompiledPatterns Compiled, long Milliseconds)> s_all = new(() =>
    {
        var patterns = ReadPatterns();
        PatternCompiler.Compile("^x$");
        var clock = Stopwatch.StartNew();
        var plans = patterns.Select(PatternCompiler.Compile).ToList();
        var milliseconds = clock.ElapsedMilliseconds;
        return (plans, new CompiledPatterns(plans), milliseconds);
    });

    [CorpusFact]
    public void Every_pattern_has_a_plan()
    {
        var (plans, compiled, milliseconds) = s_all.Value;
        output.WriteLine($"{plans.Count} patterns planned in {milliseconds} ms, {compiled.Source.Length / 1000} k characters printed");
        foreach (var group in plans.GroupBy(Way).OrderByDescending(x => x.Count()))
        {
            var size = group.Where(x => x.IsCheckable).Sum(x => Print(x).Length);
            output.WriteLine($"{group.Key,-28} {group.Count(),4} {100.0 * group.Count() / plans.Count,5:F1} %  {size / group.Count()} characters each");
        }

        foreach (var plan in plans.Where(x => x.Kind != PatternKind.Straight))
            output.WriteLine($"{plan.Kind} {plan.Problem} {plan.Source}");
        Assert.True(plans.Count > 900);
        Assert.True(plans.Count(x => x.Kind == PatternKind.Straight) >= 0.95 * plans.Count);
        Assert.True(plans.Count(x => !x.IsCheckable) <= 0.005 * plans.Count);
    }

    [CorpusFact]
    public void Straight_matchers_agree_with_regular_expressions()
    {
        var (plans, compiled, _) = s_all.Value;
        var (matching, other, plain, failures) = (0, 0, 0, new List<string>());
        foreach (var plan in plans.Where(x => x.Kind == PatternKind.Straight))
        {
            var node = RegexParser.Parse(plan.Source);
            var reference = Reference.TryBuild(DotNetRegexWriter.Write(node).Text)!;
            // Where .NET reads the pattern as it is, that says the same of printable ASCII, whatever our parser makes of it.
            var unread = Reference.TryBuild(plan.Source);
            foreach (var sample in new Samples(plan.Source.Length).For(node, 25))
            {
                // Regex knows no categories of pairs.
                if (plan.Source.Contains("\\p", StringComparison.OrdinalIgnoreCase) && sample.Any(char.IsSurrogate))
                    continue;
                if (Reference.IsMatch(reference, sample) is not { } expected)
                    break;
                if (unread is not null && sample.All(c => c is >= ' ' and < '\u007f') && Reference.IsMatch(unread, sample) is { } asRead)
                {
                    plain++;
                    if (asRead != expected)
                        failures.Add($"{plan.Source}: .NET reads it otherwise, on '{sample}'");
                }

                if (expected)
                    matching++;
                else
                    other++;
                if (compiled.IsMatch(plan.Source, sample) != expected)
                    failures.Add($"{plan.Source} ({Way(plan)}): expected {expected} on '{Escape(sample)}'");
            }
        }

        output.WriteLine($"{matching} matching samples, {other} others; {plain} against .NET's own reading");
        foreach (var failure in failures.Take(60))
            output.WriteLine(failure);
        Assert.Empty(failures.Take(5));
        Assert.True(matching > 10_000 && other > 10_000);
    }

    [CorpusFact]
    public void No_pattern_takes_long_on_any_input()
    {
        var (plans, compiled, _) = s_all.Value;
        var worst = (Time: TimeSpan.Zero, Pattern: "");
        foreach (var plan in plans.Where(x => x.IsCheckable))
        {
            var node = RegexParser.Parse(plan.Source);
            var sample = new Samples(1).For(node, 1).Skip(1).First();
            var head = sample.Length > 200 ? sample[..200] : sample;
            string[] inputs =
            [
                new string('a', 100_000), new string('-', 100_000), new string('0', 99_999) + "!", new string(' ', 100_000),
                string.Concat(Enumerable.Repeat(head.Length == 0 ? "a:" : head, 100_000 / Math.Max(2, head.Length))) + "\u0001",
                head + string.Concat(Enumerable.Repeat("a-1/", 25_000)) + "\u0001",
            ];
            foreach (var input in inputs)
            {
                var clock = Stopwatch.StartNew();
                compiled.IsMatch(plan.Source, input);
                if (clock.Elapsed > worst.Time)
                    worst = (clock.Elapsed, plan.Source);
            }
        }

        output.WriteLine($"longest: {worst.Time.TotalMilliseconds:F1} ms for {worst.Pattern}");
        Assert.True(worst.Time < TimeSpan.FromSeconds(3), worst.ToString());
    }

    private static string Way(PatternPlan plan) => plan.Kind == PatternKind.Straight ? "straight: " + plan.Matcher!.GetType().Name : plan.Kind.ToString();

    private static string Print(PatternPlan plan)
    {
        var writer = new SourceWriter();
        PatternEmitter.Emit(writer, "P", plan);
        return writer.ToString();
    }

    private static string Escape(string text) => string.Concat(text.Select(c => c is >= ' ' and < '\u007f' ? c.ToString() : $"\\u{(int)c:X4}"));

    private static List<string> ReadPatterns()
    {
        var patterns = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var file in Directory.GetFiles(Corpus.PathOf("aws-models"), "*.json"))
            Collect(File.ReadAllBytes(file), patterns);
        using var zip = ZipFile.OpenRead(Corpus.PathOf("aws-models/more.zip"));
        foreach (var entry in zip.Entries.Where(x => x.Name.EndsWith(".json", StringComparison.Ordinal)))
        {
            using var stream = entry.Open();
            using var buffer = new MemoryStream();
            stream.CopyTo(buffer);
            Collect(buffer.ToArray(), patterns);
        }

        return [.. patterns];
    }

    private static void Collect(byte[] json, SortedSet<string> patterns)
    {
        using var model = JsonDocument.Parse(json);
        var shapes = model.RootElement.GetProperty("shapes");
        if (!shapes.EnumerateObject().Any(x => Traits(x.Value).Any(t => t.Name.StartsWith("aws.protocols#awsJson", StringComparison.Ordinal))))
            return;
        foreach (var shape in shapes.EnumerateObject())
        {
            Add(shape.Value);
            foreach (var name in new[] { "member", "key", "value" })
            {
                if (shape.Value.TryGetProperty(name, out var member))
                    Add(member);
            }

            if (shape.Value.TryGetProperty("members", out var members))
            {
                foreach (var member in members.EnumerateObject())
                    Add(member.Value);
            }
        }

        void Add(JsonElement element)
        {
            foreach (var trait in Traits(element).Where(t => t.Name == "smithy.api#pattern"))
                patterns.Add(trait.Value.GetString()!);
        }
    }

    private static IEnumerable<JsonProperty> Traits(JsonElement element) =>
        element.TryGetProperty("traits", out var traits) ? traits.EnumerateObject() : [];
}
