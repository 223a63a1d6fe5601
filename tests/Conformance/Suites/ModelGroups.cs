using System.Text.RegularExpressions;
using Swage.Smithy;

namespace Swage.Conformance;

/// <summary>A file with the files that make it a whole model, loaded.</summary>
/// <param name="File">The file.</param>
/// <param name="Company">All files of the model, that one first.</param>
/// <param name="Texts">Their texts, in the same order.</param>
/// <param name="Result">What loading them together gave.</param>
/// <param name="Services">The services that the file itself defines.</param>
internal sealed record ModelGroup(
    SuiteFile File, IReadOnlyList<SuiteFile> Company, IReadOnlyList<string> Texts, LoadResult Result, IReadOnlyList<ServiceShape> Services);

/// <summary>
/// Finds which files make a model. A file that loads alone is one. Another is loaded with the IDL files that define the namespaces it names, its own among
/// them: those of its own or the nearest folder, or else all; whichever leaves the fewest errors. Nothing but the files themselves says so.
/// </summary>
internal sealed partial class ModelGroups
{
    // The library carries a file for each of these namespaces, and nothing but the prelude is called otherwise.
    private static readonly HashSet<string> s_builtIn =
        [.. typeof(ModelLoader).Assembly.GetManifestResourceNames().Where(IsIdl).Select(n => n == "prelude.smithy" ? "smithy.api" : n[..^".smithy".Length])];

    private readonly IReadOnlyList<SuiteFile> _files;
    private readonly Dictionary<string, Idl> _idl;

    /// <summary>Reads the IDL files, to know what each defines and names.</summary>
    public ModelGroups(IReadOnlyList<SuiteFile> files)
    {
        _files = files;
        _idl = files.Where(f => IsIdl(f.Name)).Select(Idl.Of).ToDictionary(f => f.File.Path);
    }

    /// <summary>A group for each file that defines a service, and one for each IDL file that belongs to none of those and cannot be loaded.</summary>
    public static IEnumerable<ModelGroup> Of(IReadOnlyList<SuiteFile> files) => new ModelGroups(files).Find();

    private static bool IsIdl(string name) => name.EndsWith(".smithy", StringComparison.Ordinal);

    private IEnumerable<ModelGroup> Find()
    {
        var leftOver = new List<ModelGroup>();
        var taken = new HashSet<string>();
        foreach (var file in _files)
        {
            var group = Load(file);
            if (group.Services.Count > 0)
            {
                taken.UnionWith(group.Company.Select(f => f.Path));
                yield return group;
            }
            else if (group.Result.HasErrors)
            {
                leftOver.Add(group);
            }
        }

        foreach (var group in leftOver.Where(g => !taken.Contains(g.File.Path)))
            yield return group;
    }

    /// <summary>Loads a file, alone if that can be.</summary>
    public ModelGroup Load(SuiteFile file)
    {
        var best = Load(file, []);
        if (!best.Result.HasErrors || !_idl.TryGetValue(file.Path, out var idl))
            return best;
        foreach (var nearest in (bool[])[true, false])
        {
            var company = Company(idl, nearest);
            if (company.Count == 0)
                continue;
            var next = Load(file, company);
            if (Errors(next) < Errors(best))
                best = next;
            if (!best.Result.HasErrors)
                break;
        }

        return best;
    }

    private ModelGroup Load(SuiteFile file, IReadOnlyList<Idl> company)
    {
        List<SuiteFile> files = [file, .. company.Select(c => c.File)];
        List<string> texts = [_idl.TryGetValue(file.Path, out var idl) ? idl.Text : file.Read(), .. company.Select(c => c.Text)];
        var result = ModelLoader.Load([.. files.Select((f, i) => new ModelSource(f.Path, texts[i]))]);
        return new ModelGroup(
            file, files, texts, result, [.. result.Model.Shapes.Values.OfType<ServiceShape>().Where(s => s.Location.Path == file.Path).OrderBy(s => s.Id)]);
    }

    private static int Errors(ModelGroup group) => group.Result.Events.Count(e => e.Severity == Severity.Error);

    /// <summary>The files that define what an IDL file names, and what those name in turn.</summary>
    private List<Idl> Company(Idl start, bool nearest)
    {
        var found = new List<Idl>();
        var seen = new HashSet<Idl> { start };
        var waiting = new Queue<Idl>([start]);
        while (waiting.TryDequeue(out var idl))
        {
            foreach (var name in idl.Names.Append(idl.Namespace).Where(n => !s_builtIn.Contains(n)))
            {
                foreach (var other in Defining(name, start.File.Folder, nearest).Where(seen.Add))
                {
                    found.Add(other);
                    waiting.Enqueue(other);
                }
            }
        }

        return [.. found.OrderBy(f => f.File.Path, StringComparer.Ordinal)];
    }

    private IEnumerable<Idl> Defining(string name, string folder, bool nearest)
    {
        var all = _idl.Values.Where(f => f.Namespace == name).ToList();
        if (!nearest || all.Count == 0)
            return all;
        var best = all.Max(f => Common(f.File.Folder, folder));
        var from = all.Where(f => Common(f.File.Folder, folder) == best).Min(f => f.File.Folder.Length);
        return all.Where(f => Common(f.File.Folder, folder) == best && f.File.Folder.Length == from);
    }

    /// <summary>How many folders two paths share from the start.</summary>
    private static int Common(string left, string right) => left.Split('/').Zip(right.Split('/')).TakeWhile(p => p.First == p.Second).Count();

    private sealed partial record Idl(SuiteFile File, string Text, string Namespace, IReadOnlyCollection<string> Names)
    {
        public static Idl Of(SuiteFile file)
        {
            var text = file.Read();
            return new Idl(file, text, Statement().Match(text).Groups[1].Value, Named().Matches(text).Select(m => m.Groups[1].Value).ToHashSet());
        }

        [GeneratedRegex(@"^\s*namespace\s+([\w.]+)", RegexOptions.Multiline)]
        private static partial Regex Statement();

        [GeneratedRegex(@"([\w.]+)#\w")]
        private static partial Regex Named();
    }
}
