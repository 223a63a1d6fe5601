using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Swage.Smithy;

namespace Swage.Conformance;

/// <summary>
/// Does the loader read models as they are meant? <c>X.smithy</c> must equal the <c>X.json</c> beside it and, mixins flattened, the <c>X.flattened.smithy</c>;
/// each is loaded together with the <c>__shared.json</c> of its folder or one above. A file without such company must load without errors, alone or with the
/// files that define what it names. A file under a folder named <c>invalid</c> must be refused, and first at the line and column its first comment names,
/// where it names them.
/// </summary>
internal sealed partial class LoadSuite : ISuite
{
    private const string Shared = "__shared.json";

    public string Name => "load";

    public void Run(IReadOnlyList<SuiteFile> files, SuiteReport report)
    {
        var given = files.ToDictionary(f => f.Path);
        // A file named alone on the command line still has its company on disk.
        SuiteFile? Find(string path) => given.TryGetValue(path, out var found) ? found : File.Exists(path) ? SuiteFile.OnDisk(path) : null;
        var groups = new Lazy<ModelGroups>(() => new ModelGroups([.. files.Where(f => !IsInvalid(f))]));
        foreach (var file in files)
        {
            if (file.Name == Shared || !file.Name.EndsWith(".smithy", StringComparison.Ordinal) && !file.Name.EndsWith(".json", StringComparison.Ordinal))
                continue;
            if (IsInvalid(file))
                RunInvalid(file, report);
            else
                RunValid(file, Find, groups, report);
        }
    }

    private static bool IsInvalid(SuiteFile file) => file.Path.Split('/').Contains("invalid");

    /// <summary>Why an invalid file's load is not what it must be; null where it is.</summary>
    internal static string? JudgeInvalid(string text, LoadResult result)
    {
        // A danger breaks a model as an error does, until someone suppresses it.
        var errors = result.Events.Where(e => e.Severity is Severity.Error or Severity.Danger).ToList();
        if (errors.Count == 0)
            return "loads without an error, expected one";
        var place = Place().Match(text.Split('\n')[0]);
        if (!place.Success)
            return null;
        var line = int.Parse(place.Groups["line"].Value, CultureInfo.InvariantCulture);
        var column = int.Parse(place.Groups["column"].Value, CultureInfo.InvariantCulture);
        var first = errors.OrderBy(e => e.Location.Start).First();
        return first.Location.Line == line && first.Location.Column == column
            ? null
            : $"is refused first at line {first.Location.Line}, column {first.Location.Column}, expected line {line}, column {column}: {first.Message}";
    }

    private static void RunInvalid(SuiteFile file, SuiteReport report)
    {
        var text = file.Read();
        var failure = JudgeInvalid(text, ModelLoader.Load([new ModelSource(file.Name, text)]));
        if (failure is null)
            report.Pass();
        else
            report.Fail(file.Path, failure);
    }

    private static void RunValid(SuiteFile file, Func<string, SuiteFile?> find, Lazy<ModelGroups> groups, SuiteReport report)
    {
        var stem = file.Path[..file.Path.LastIndexOf('.')];
        var isJson = file.Name.EndsWith(".json", StringComparison.Ordinal);
        if (isJson && find(stem + ".smithy") is not null || stem.EndsWith(".flattened", StringComparison.Ordinal) && find(stem[..^10] + ".smithy") is not null)
            return;
        if (isJson && !IsModel(file))
        {
            report.Skip(file.Path, "it is JSON but no model: it has no key 'smithy'");
            return;
        }

        var result = Load(file, find);
        if (FirstError(result) is { } error)
        {
            // It may be one of the files of a model.
            if (!isJson && find(stem + ".json") is null && !groups.Value.Load(file).Result.HasErrors)
                report.Pass();
            else
                report.Fail(file.Path, error);
            return;
        }

        var compared = false;
        if (!isJson && find(stem + ".json") is { } json)
        {
            compared = true;
            Compare(file.Path, result, Load(json, find), flatten: false, report);
        }

        if (!isJson && find(stem + ".flattened.smithy") is { } flattened)
        {
            compared = true;
            Compare(file.Path + " flattened", result, Load(flattened, find), flatten: true, report);
        }

        if (!compared)
            report.Pass();
    }

    private static void Compare(string name, LoadResult actual, LoadResult expected, bool flatten, SuiteReport report)
    {
        var failure = FirstError(expected) is { } error
            ? "what it must equal does not load: " + error
            : string.Join("; ", ModelComparison.Differences(actual.Model, expected.Model, flatten).Take(5));
        if (failure.Length == 0)
            report.Pass();
        else
            report.Fail(name, failure);
    }

    private static LoadResult Load(SuiteFile file, Func<string, SuiteFile?> find)
    {
        var sources = new List<ModelSource> { new(file.Name, file.Read()) };
        for (var folder = file.Folder; ; folder = folder[..Math.Max(0, folder.LastIndexOf('/'))])
        {
            if (find(folder.Length == 0 ? Shared : $"{folder}/{Shared}") is { } shared)
            {
                sources.Add(new ModelSource(Shared, shared.Read()));
                break;
            }

            if (folder.Length == 0)
                break;
        }

        return ModelLoader.Load(sources);
    }

    private static string? FirstError(LoadResult result) =>
        result.Events.FirstOrDefault(e => e.Severity == Severity.Error) is { } error
            ? $"{error.Location} {error.Message}"
            : null;

    /// <summary>Whether a JSON file means to be a model. One that is no JSON at all does, so that a broken model fails rather than being passed over.</summary>
    internal static bool IsModel(SuiteFile file)
    {
        try
        {
            using var document = JsonDocument.Parse(file.Read());
            return document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty("smithy", out _);
        }
        catch (JsonException)
        {
            return true;
        }
    }

    [GeneratedRegex(@"line (?<line>\d+), column (?<column>\d+)")]
    private static partial Regex Place();
}
