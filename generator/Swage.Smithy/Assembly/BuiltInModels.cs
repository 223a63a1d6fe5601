using System.Collections.Concurrent;
using Swage.Smithy.Syntax;

namespace Swage.Smithy.Assembly;

/// <summary>The prelude and the trait models this assembly carries. Each is read once per process, when a model first names its namespace.</summary>
internal static class BuiltInModels
{
    private static readonly Lazy<Dictionary<string, List<BuiltInFile>>> s_byNamespace = new(Index);
    private static readonly ConcurrentDictionary<string, IReadOnlyDictionary<ShapeId, Shape>> s_assembled = new(StringComparer.Ordinal);

    /// <summary>
    /// The built-in shapes that go with a user's files: assembled ones for the namespaces they leave alone, and for the namespaces they define or apply
    /// traits in, the files themselves, to be assembled together with the user's.
    /// </summary>
    public static (IReadOnlyDictionary<ShapeId, Shape> Shapes, IReadOnlyList<ModelFile> Overlapped) For(
        IReadOnlyList<ModelFile> files, IEnumerable<string> namespaces, CancellationToken cancellationToken)
    {
        var needed = Close(namespaces, cancellationToken);
        var touched = TouchedNamespaces(files);
        var overlapped = new List<ModelFile>();
        var free = new List<BuiltInFile>();
        foreach (var file in needed)
        {
            if (touched.Contains(file.Namespace))
                overlapped.Add(file.Model);
            else
                free.Add(file);
        }

        // What the prelude's traits mean is needed to assemble any other file; where the user touches the prelude, nothing is shared.
        if (touched.Contains(TraitNames.Prelude))
        {
            overlapped.AddRange(free.Select(f => f.Model));
            return (new Dictionary<ShapeId, Shape>(), overlapped);
        }

        return (Assembled(free, cancellationToken), overlapped);
    }

    /// <summary>The files of the namespaces given, of those they name in turn, and the prelude; in the order of their names.</summary>
    private static List<BuiltInFile> Close(IEnumerable<string> namespaces, CancellationToken cancellationToken)
    {
        var found = new Dictionary<string, BuiltInFile>(StringComparer.Ordinal);
        var waiting = new Stack<string>(namespaces);
        waiting.Push(TraitNames.Prelude);
        while (waiting.Count > 0)
        {
            if (!s_byNamespace.Value.TryGetValue(waiting.Pop(), out var files))
                continue;
            foreach (var file in files)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (found.ContainsKey(file.Name))
                    continue;
                found.Add(file.Name, file);
                foreach (var name in file.Model.Namespaces)
                    waiting.Push(name);
            }
        }

        var sorted = new List<BuiltInFile>(found.Values);
        sorted.Sort(static (x, y) => string.CompareOrdinal(x.Name, y.Name));
        return sorted;
    }

    private static IReadOnlyDictionary<ShapeId, Shape> Assembled(List<BuiltInFile> files, CancellationToken cancellationToken)
    {
        var key = string.Join("|", files.Select(f => f.Name));
        if (s_assembled.TryGetValue(key, out var shapes))
            return shapes;
        var models = files.Select(f => f.Model).ToList();
        shapes = new Assembler(models, new Dictionary<ShapeId, Shape>(), new StringTable(), [], cancellationToken).Assemble().Shapes;
        return s_assembled.GetOrAdd(key, shapes);
    }

    private static HashSet<string> TouchedNamespaces(IReadOnlyList<ModelFile> files)
    {
        var touched = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            foreach (var shape in file.Shapes)
                touched.Add(shape.Id.Namespace);
            foreach (var apply in file.Applies)
            {
                // Nothing may be applied to the prelude, so that a relative name is always one of the file's namespace or an import.
                var hash = apply.Target.Text.IndexOf('#');
                if (hash > 0)
                    touched.Add(apply.Target.Text.Substring(0, hash));
                else if (file.Uses.TryGetValue(Container(apply.Target.Text), out var used))
                    touched.Add(used.Namespace);
                else
                    touched.Add(file.Namespace ?? "");
            }
        }

        return touched;
    }

    private static string Container(string name)
    {
        var dollar = name.IndexOf('$');
        return dollar < 0 ? name : name.Substring(0, dollar);
    }

    /// <summary>Finds each file's namespace without reading the rest of it.</summary>
    private static Dictionary<string, List<BuiltInFile>> Index()
    {
        var index = new Dictionary<string, List<BuiltInFile>>(StringComparer.Ordinal);
        var assembly = typeof(BuiltInModels).Assembly;
        foreach (var name in assembly.GetManifestResourceNames())
        {
            if (!name.EndsWith(".smithy", StringComparison.Ordinal))
                continue;
            using var stream = assembly.GetManifestResourceStream(name);
            using var reader = new StreamReader(stream!);
            var file = new BuiltInFile(name, reader.ReadToEnd());
            if (!index.TryGetValue(file.Namespace, out var files))
                index.Add(file.Namespace, files = []);
            files.Add(file);
        }

        return index;
    }

    /// <summary>A file this assembly carries.</summary>
    private sealed class BuiltInFile
    {
        private readonly Lazy<ModelFile> _model;

        public BuiltInFile(string name, string text)
        {
            Name = name;
            Namespace = FindNamespace(text);
            _model = new Lazy<ModelFile>(() => Read(name, text));
        }

        public string Name { get; }

        public string Namespace { get; }

        public ModelFile Model => _model.Value;

        private static ModelFile Read(string name, string text)
        {
            var strings = new StringTable();
            var source = new SourceFile(ModelLoader.BuiltInPathPrefix + name, text.AsSpan());
            var model = IdlParser.Read(source, text, strings, isBuiltIn: true, CancellationToken.None);
            model.Namespaces = strings.Namespaces;
            return model;
        }

        private static string FindNamespace(string text)
        {
            const string Keyword = "\nnamespace ";
            var start = text.IndexOf(Keyword, StringComparison.Ordinal);
            if (start < 0)
                return "";
            start += Keyword.Length;
            var end = text.IndexOf('\n', start);
            return text.Substring(start, (end < 0 ? text.Length : end) - start).Trim();
        }
    }
}
