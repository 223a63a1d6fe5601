using System.IO.Compression;

namespace Swage.Conformance.Suites;

/// <summary>A model of the paths given on the command line: a file, or an entry of a zip.</summary>
internal sealed record ModelInput(string Name, string Text)
{
    /// <summary>Every model of the paths, one after the other: a file, a folder searched through (zips in it left alone), or a zip.</summary>
    public static IEnumerable<ModelInput> Enumerate(IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            if (Directory.Exists(path))
            {
                foreach (var file in Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Where(IsModel).Order(StringComparer.Ordinal))
                    yield return new ModelInput(Path.GetRelativePath(path, file), File.ReadAllText(file));
            }
            else if (path.EndsWith(".zip", StringComparison.OrdinalIgnoreCase))
            {
                using var zip = ZipFile.OpenRead(path);
                foreach (var entry in zip.Entries.Where(e => IsModel(e.FullName)).OrderBy(e => e.FullName, StringComparer.Ordinal))
                {
                    using var reader = new StreamReader(entry.Open());
                    yield return new ModelInput(entry.FullName, reader.ReadToEnd());
                }
            }
            else
            {
                yield return new ModelInput(Path.GetFileName(path), File.ReadAllText(path));
            }
        }
    }

    private static bool IsModel(string path) => path.EndsWith(".json", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".smithy", StringComparison.OrdinalIgnoreCase);
}
