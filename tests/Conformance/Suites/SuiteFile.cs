using System.IO.Compression;

namespace Swage.Conformance;

/// <summary>A file of a suite: on disk, or an entry of a zip.</summary>
/// <param name="Path">Its path as printed, with <c>/</c> between folders; for an entry, the zip's path comes first.</param>
/// <param name="Read">Reads its text.</param>
internal sealed record SuiteFile(string Path, Func<string> Read)
{
    /// <summary>The path of its folder.</summary>
    public string Folder => Path.LastIndexOf('/') is >= 0 and var slash ? Path[..slash] : "";

    /// <summary>The name in its folder.</summary>
    public string Name => Path[(Path.LastIndexOf('/') + 1)..];

    /// <summary>The files a command-line path stands for: itself, what is below a folder (zips left alone), or a zip's entries.</summary>
    public static IEnumerable<SuiteFile> Find(string path)
    {
        if (Directory.Exists(path))
            return Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(OnDisk);
        if (!File.Exists(path))
            throw new FileNotFoundException($"There is no file or folder '{path}'.");
        return path.EndsWith(".zip", StringComparison.OrdinalIgnoreCase) ? Entries(path) : [OnDisk(path)];
    }

    /// <summary>A file on disk.</summary>
    public static SuiteFile OnDisk(string path) => new(path.Replace('\\', '/'), () => File.ReadAllText(path));

    private static List<SuiteFile> Entries(string path)
    {
        using var zip = ZipFile.OpenRead(path);
        return
        [
            .. zip.Entries.Where(e => e.Name.Length > 0).Select(e => e.FullName).Order(StringComparer.Ordinal)
                .Select(name => new SuiteFile($"{path.Replace('\\', '/')}/{name}", () => ReadEntry(path, name))),
        ];
    }

    private static string ReadEntry(string path, string name)
    {
        using var zip = ZipFile.OpenRead(path);
        using var reader = new StreamReader(zip.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }
}
