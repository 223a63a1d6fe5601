using System.IO.Compression;
using System.Reflection;
using System.Text.Json;
using System.Xml.Linq;
using Swage.Tests;

namespace Swage.Package.Tests.Harness;

/// <summary>Packs the repository's packages once for all tests, as <c>dotnet pack Generator.sln</c> does for a release.</summary>
public sealed class PackedSwage : IDisposable
{
    private static readonly string s_configuration = typeof(PackedSwage).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;

    public PackedSwage()
    {
        // Everything was built with these tests, in their configuration.
        Pack = Dotnet.Run(Repository.Root, null, "pack", "Generator.sln", "--no-build", "-c", s_configuration, "-o", Folder.Packages);
    }

    public void Dispose() => Folder.Delete();

    internal static CleanFolder Folder => CleanFolder.Shared;

    internal DotnetResult Pack { get; }

    /// <summary>The package's description and the files in it, without the envelope that every package has.</summary>
    internal static (XElement Nuspec, IReadOnlyList<string> Files) Open(string id)
    {
        using var package = ZipFile.OpenRead(Directory.GetFiles(Folder.Packages, id + ".*.nupkg").Single(f => char.IsAsciiDigit(Path.GetFileName(f)[id.Length + 1])));
        using var nuspec = package.Entries.Single(e => e.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
        var files = package.Entries.Select(e => e.FullName).Where(f => !f.EndsWith(".nuspec", StringComparison.Ordinal) && !f.StartsWith("_rels/", StringComparison.Ordinal) && !f.StartsWith("package/", StringComparison.Ordinal) && f != "[Content_Types].xml");
        return (XDocument.Load(nuspec).Root!.Elements().Single(), [.. files.Order(StringComparer.Ordinal)]);
    }

    /// <summary>Arguments that make a build write down how it called the compiler; <see cref="CompilerArguments"/> reads it.</summary>
    internal static string[] RecordingTo(string file) => ["-p:ProvideCommandLineArgs=true", "-getItem:CscCommandLineArgs", "-getResultOutputFile:" + Folder.PathOf(file)];

    internal static IReadOnlyList<string> CompilerArguments(string file)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(Folder.PathOf(file)));
        List<string> arguments = [.. json.RootElement.GetProperty("Items").GetProperty("CscCommandLineArgs").EnumerateArray().Select(a => a.GetProperty("Identity").GetString()!)];
        Assert.NotEmpty(arguments);
        return arguments;
    }
}

/// <summary>Tests that share the packed packages. One at a time: each is a build of its own.</summary>
[CollectionDefinition(Name)]
public sealed class PackageCollection : ICollectionFixture<PackedSwage>
{
    public const string Name = "packages";
}
