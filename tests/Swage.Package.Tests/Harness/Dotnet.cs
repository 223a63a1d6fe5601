using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Swage.Package.Tests.Harness;

/// <summary>What a <c>dotnet</c> command said, both streams in one.</summary>
internal sealed partial record DotnetResult(string Command, int ExitCode, string Output)
{
    /// <summary>Warnings and errors, each once: MSBuild prints them again at its end.</summary>
    public IReadOnlyList<BuildMessage> Messages { get; } = [.. MessagePattern().Matches(Output).Select(BuildMessage.From).Distinct()];

    /// <summary>Fails the test with everything that was printed, unless the command ended well.</summary>
    public DotnetResult Succeeded()
    {
        Assert.True(ExitCode == 0, $"{Command} ended with {ExitCode}:\n{Output}");
        return this;
    }

    /// <summary>As <see cref="Succeeded"/>, and not a single warning.</summary>
    public DotnetResult WithoutWarnings()
    {
        Succeeded();
        Assert.True(Messages.Count == 0 && !Output.Contains("warning ", StringComparison.Ordinal), $"{Command} warned:\n{Output}");
        return this;
    }

    [GeneratedRegex(@"^ *(?<file>[^\n(]+)\((?<line>\d+),(?<column>\d+)(?:,\d+,\d+)?\): (?<severity>warning|error) (?<id>\w+): (?<text>.*?)(?: \[[^\]]+proj\])?\r?$", RegexOptions.Multiline)]
    private static partial Regex MessagePattern();
}

/// <summary>A warning or an error of a build that has a place.</summary>
internal sealed record BuildMessage(string Id, string Severity, string File, int Line, int Column, string Text)
{
    public static BuildMessage From(Match match) => new(
        match.Groups["id"].Value, match.Groups["severity"].Value, match.Groups["file"].Value, int.Parse(match.Groups["line"].ValueSpan, null), int.Parse(match.Groups["column"].ValueSpan, null), match.Groups["text"].Value);
}

/// <summary>Runs <c>dotnet</c> as a user would from a shell: nothing of the test run that started us reaches it.</summary>
internal static class Dotnet
{
    private static readonly TimeSpan s_bound = TimeSpan.FromMinutes(5);

    /// <param name="folder">Where to run.</param>
    /// <param name="packagesCache">Where packages are unpacked, in place of the user's own cache; null for the user's own.</param>
    /// <param name="arguments">The command and its arguments.</param>
    public static DotnetResult Run(string folder, string? packagesCache, params IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        Isolate(start.Environment, packagesCache);

        var command = "dotnet " + string.Join(' ', arguments);
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(s_bound))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{command} did not end within {s_bound.TotalMinutes} minutes:\n{output.Result}{errors.Result}");
        }

        return new(command, process.ExitCode, output.Result + errors.Result);
    }

    private static void Isolate(IDictionary<string, string?> environment, string? packagesCache)
    {
        // What `dotnet test` sets for its own MSBuild would send the one below to the wrong place.
        foreach (var name in environment.Keys.Where(n => n.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || n is "DOTNET_HOST_PATH").ToList())
            environment.Remove(name);
        // Plain text in English, and no server that outlives the test.
        environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        environment["DOTNET_NOLOGO"] = "1";
        environment["MSBUILDTERMINALLOGGER"] = "off";
        environment["MSBUILDDISABLENODEREUSE"] = "1";
        environment["UseSharedCompilation"] = "false";
        if (packagesCache is not null)
            environment["NUGET_PACKAGES"] = packagesCache;
    }
}
