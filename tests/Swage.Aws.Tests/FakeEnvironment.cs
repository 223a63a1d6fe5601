using Swage.Aws.Configuration;

namespace Swage.Aws.Tests;

/// <summary>A machine of its own: no variable and no file but those that a test puts there.</summary>
internal sealed class FakeEnvironment : AwsEnvironment
{
    public Dictionary<string, string> Variables { get; } = new(StringComparer.Ordinal) { ["HOME"] = "/home/ada" };

    public Dictionary<string, string> Files { get; } = new(StringComparer.Ordinal);

    /// <summary>Paths that are there and cannot be read.</summary>
    public HashSet<string> Locked { get; } = [];

    public int FileReads { get; private set; }

    public string Config
    {
        set => Files["/home/ada/.aws/config"] = value;
    }

    public string Credentials
    {
        set => Files["/home/ada/.aws/credentials"] = value;
    }

    protected override string? ReadVariable(string name) => Variables.GetValueOrDefault(name);

    protected override string? ReadFile(string path)
    {
        FileReads++;
        if (Locked.Contains(path))
            throw new UnauthorizedAccessException("Access is denied.");
        return Files.GetValueOrDefault(path);
    }
}
