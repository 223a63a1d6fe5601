namespace Swage.Aws.Configuration;

/// <summary>One profile as the two shared files give it.</summary>
/// <param name="Config">What the configuration file says.</param>
/// <param name="Credentials">What the credentials file says.</param>
internal sealed record AwsProfile(IReadOnlyDictionary<string, string> Config, IReadOnlyDictionary<string, string> Credentials)
{
    /// <summary>A property, from the credentials file if both have it; null where neither has it or it is blank.</summary>
    public string? Get(string name) => From(Credentials, name) ?? From(Config, name);

    private static string? From(IReadOnlyDictionary<string, string> properties, string name) =>
        properties.TryGetValue(name, out var value) && value.Length > 0 ? value : null;
}
