using System.Text;

namespace Swage.Aws.Configuration;

/// <summary>The shared configuration and credentials files, seen through one profile.</summary>
internal sealed class SharedConfiguration
{
    private readonly ConfigurationFile? _config;
    private readonly ConfigurationFile? _credentials;
    private readonly string _configPath;
    private readonly string _credentialsPath;
    private readonly string _namedBy;

    private SharedConfiguration(AwsEnvironment environment, string? profile)
    {
        var variable = environment.Variable("AWS_PROFILE");
        ProfileName = profile ?? variable ?? "default";
        IsProfileNamed = profile is not null || variable is not null;
        _namedBy = profile is not null ? "named in the client's options" : variable is not null ? "named by AWS_PROFILE" : "";
        _configPath = environment.Expand(environment.Variable("AWS_CONFIG_FILE") ?? "~/.aws/config");
        _credentialsPath = environment.Expand(environment.Variable("AWS_SHARED_CREDENTIALS_FILE") ?? "~/.aws/credentials");
        if (environment.File(_configPath) is { } config)
            _config = ConfigurationFile.Parse(config);
        if (environment.File(_credentialsPath) is { } credentials)
            _credentials = ConfigurationFile.Parse(credentials);
        // The usual case on machines that run services: nothing to look in.
        if (_config is null && _credentials is null)
            return;
        var fromConfig = InConfig(ProfileName);
        var fromCredentials = Section(_credentials, ProfileName);
        if (fromConfig is not null || fromCredentials is not null)
            Profile = new AwsProfile(fromConfig ?? [], fromCredentials ?? []);
    }

    public string ProfileName { get; }

    /// <summary>Whether code or environment name the profile, so that its absence is a mistake; otherwise it is just the default.</summary>
    public bool IsProfileNamed { get; }

    /// <summary>The profile, or null where neither file has it.</summary>
    public readonly AwsProfile? Profile;

    /// <summary>Reads both files, of which absent ones count as empty, for the profile asked for in code or, if that is null, for <c>AWS_PROFILE</c>'s or <c>default</c>.</summary>
    /// <exception cref="ClientConfigurationException">A file is there and cannot be read.</exception>
    public static SharedConfiguration Load(AwsEnvironment environment, string? profile) => new(environment, profile);

    /// <summary>A property of the profile's <c>services</c> section, such as <c>endpoint_url</c> of <c>cognito_identity_provider</c>; or null.</summary>
    public string? ServiceProperty(string service, string property) =>
        Profile?.Get("services") is { } name
        && Section(_config, $"services {name}") is { } section
        && section.TryGetValue($"{service}.{property}", out var value)
        && value.Length > 0
            ? value
            : null;

    /// <summary>For error messages: which profile, who named it, and in which files it was looked for. No value of theirs is shown.</summary>
    public string Describe(bool atStart = false)
    {
        var text = new StringBuilder(atStart ? "The" : "the").Append($" profile '{ProfileName}'");
        if (_namedBy.Length > 0)
            text.Append(", ").Append(_namedBy).Append(',');
        text.Append(" in ");
        Describe(text, _credentialsPath, _credentials);
        text.Append(" and ");
        Describe(text, _configPath, _config);
        return text.ToString();
    }

    private static void Describe(StringBuilder text, string path, ConfigurationFile? file)
    {
        text.Append(path);
        if (file is null)
            text.Append(" (no such file)");
        else if (file.UnreadableLines.Count > 0)
            text.Append(" (passing over line ").AppendJoin(", ", file.UnreadableLines).Append(')');
    }

    /// <summary>The configuration file calls profiles <c>[profile name]</c>; only the default may go without the word, and yields to the long form.</summary>
    private Dictionary<string, string>? InConfig(string name) =>
        Section(_config, $"profile {name}") ?? (name == "default" ? Section(_config, "default") : null);

    private static Dictionary<string, string>? Section(ConfigurationFile? file, string name) =>
        file is not null && file.Sections.TryGetValue(name, out var section) ? section : null;
}
