using System.Xml.Linq;
using Swage.Tests;

namespace Swage.Package.Tests.Harness;

/// <summary>
/// A temporary folder outside the checkout, as an SDK author's machine is: nothing above it is imported, packages come from a folder in it
/// (ours) and from the sources this machine has configured (the rest), and are unpacked in it, never in the user's own cache.
/// </summary>
internal sealed class CleanFolder
{
    /// <summary>The one folder of a test run.</summary>
    public static CleanFolder Shared { get; } = new();

    private readonly Lazy<string?> _whyNoRestore;

    private CleanFolder()
    {
        Root = Directory.CreateTempSubdirectory("swage-packages-").FullName;
        // For a run that only lists tests; one that runs them deletes it earlier, since little time is given to a process that ends.
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Delete();
        Directory.CreateDirectory(Packages);
        Write("nuget.config", """<configuration><packageSources><add key="swage-under-test" value="packages" /></packageSources></configuration>""");
        foreach (var searchedUpwards in new[] { "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props" })
            Write(searchedUpwards, "<Project />");
        _whyNoRestore = new(ProbeRestore);
    }

    public string Root { get; }

    /// <summary>The source that holds what is under test.</summary>
    public string Packages => Path.Combine(Root, "packages");

    /// <summary>Why packages of others cannot be had on this machine, or null where they can.</summary>
    public string? WhyNoRestore => _whyNoRestore.Value;

    public string PathOf(string relative) => Path.Combine(Root, relative);

    public void Write(string relative, string text)
    {
        var path = PathOf(relative);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    public DotnetResult Dotnet(string folder, params IReadOnlyList<string> arguments) => Harness.Dotnet.Run(PathOf(folder), PathOf("cache"), arguments);

    public void Delete()
    {
        if (Directory.Exists(Root))
            Directory.Delete(Root, recursive: true);
    }

    /// <summary>Restores what our packages depend on and nothing of ours, so that a failure can only be the machine's.</summary>
    private string? ProbeRestore()
    {
        const string Dependency = "Microsoft.Extensions.Logging.Abstractions";
        var version = XDocument.Load(Path.Combine(Repository.Root, "Directory.Packages.props")).Descendants("PackageVersion").Single(p => p.Attribute("Include")?.Value == Dependency).Attribute("Version")!.Value;
        Write("probe/Probe.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
              <ItemGroup><PackageReference Include="{Dependency}" Version="{version}" /></ItemGroup>
            </Project>
            """);
        var restore = Dotnet("probe", "restore");
        if (restore.ExitCode == 0)
            return null;
        string[] unreachable = ["NU1301", "NU1100", "NU1101", "NU1102"];
        return unreachable.FirstOrDefault(code => restore.Output.Contains(code, StringComparison.Ordinal)) is { } code
            ? $"No package source of this machine gives {Dependency} {version} ({code}); packages cannot be restored here."
            : null;
    }
}

/// <summary>A fact that restores packages; where none can be had (an offline machine) it is reported as skipped, with the reason.</summary>
internal sealed class RestoringFactAttribute : FactAttribute
{
    public RestoringFactAttribute() => Skip = CleanFolder.Shared.WhyNoRestore;
}
