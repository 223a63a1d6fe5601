using System.Security;

namespace Swage.Aws.Configuration;

/// <summary>What configuration is read from: environment variables and small text files. The seam that keeps tests off the real machine.</summary>
internal abstract class AwsEnvironment
{
    /// <summary>This process's variables and this machine's files.</summary>
    public static readonly AwsEnvironment Process = new ProcessEnvironment();

    /// <summary>The variable's value without white space around it; null where it is not set or blank.</summary>
    public string? Variable(string name)
    {
        var value = ReadVariable(name);
        return string.IsNullOrWhiteSpace(value) ? null : value.Trim();
    }

    /// <summary>The file's text, or null where there is no such file.</summary>
    /// <exception cref="ClientConfigurationException">The file is there and cannot be read.</exception>
    public string? File(string path) => Exists(path) ? Read(path) : null;

    private string? Read(string path)
    {
        try
        {
            return ReadFile(path);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or SecurityException or ArgumentException or NotSupportedException)
        {
            throw new ClientConfigurationException($"The AWS configuration file '{path}' cannot be read: {e.Message}", e);
        }
    }

    /// <summary>A path with a leading <c>~</c> replaced by the user's home.</summary>
    public string Expand(string path)
    {
        if (path[0] != '~' || (path.Length > 1 && path[1] is not ('/' or '\\')))
            return path;
        return Home() is { } home ? home + path[1..] : path;
    }

    /// <summary>Whether there may be such a file: a first look, since most machines that run services have none, and a process's first exception costs it milliseconds.</summary>
    protected virtual bool Exists(string path) => true;

    protected abstract string? ReadVariable(string name);

    /// <summary>The file's text, or null where there is no such file.</summary>
    protected abstract string? ReadFile(string path);

    private string? Home()
    {
        // The order in which AWS's tools look, so that all of them find the same files.
        if (Variable("HOME") is { } home)
            return home;
        if (Variable("USERPROFILE") is { } profile)
            return profile;
        return Variable("HOMEDRIVE") is { } drive && Variable("HOMEPATH") is { } path ? drive + path : null;
    }

    private sealed class ProcessEnvironment : AwsEnvironment
    {
        protected override string? ReadVariable(string name) => Environment.GetEnvironmentVariable(name);

        // A folder of that name is an error to report.
        protected override bool Exists(string path) => Path.Exists(path);

        protected override string? ReadFile(string path) => System.IO.File.ReadAllText(path);
    }
}
