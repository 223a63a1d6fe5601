using Swage.Aws.Configuration;

namespace Swage.Aws;

/// <summary>
/// Takes credentials from a profile of the shared files: <c>~/.aws/credentials</c> (or <c>AWS_SHARED_CREDENTIALS_FILE</c>), then
/// <c>~/.aws/config</c> (or <c>AWS_CONFIG_FILE</c>). Only keys written in the files are used: a profile that asks for a role, single
/// sign-on, a process or a web identity is refused with an error that names the setting. The files are read at each call.
/// </summary>
public sealed class ProfileCredentialsProvider : IAwsCredentialsProvider
{
    private readonly AwsEnvironment _environment;

    /// <summary>Makes a provider for one profile.</summary>
    /// <param name="profile">The profile's name; null for the one that <c>AWS_PROFILE</c> names, or else <c>default</c>.</param>
    public ProfileCredentialsProvider(string? profile = null)
        : this(profile, AwsEnvironment.Process)
    {
    }

    internal ProfileCredentialsProvider(string? profile, AwsEnvironment environment)
    {
        Profile = profile;
        _environment = environment;
    }

    /// <summary>The profile asked for, or null for the environment's choice.</summary>
    public string? Profile { get; }

    /// <inheritdoc/>
    public ValueTask<AwsCredentials> GetCredentialsAsync(CancellationToken cancellationToken = default)
    {
        var configuration = SharedConfiguration.Load(_environment, Profile);
        return Find(configuration) is { } found
            ? new(found)
            : throw new CredentialsException($"{configuration.Describe(atStart: true)} holds no aws_access_key_id and aws_secret_access_key.");
    }

    /// <summary>The profile's keys, or null where it has none.</summary>
    /// <exception cref="CredentialsException">The profile is named but absent, has half a key pair, or asks for what is not supported.</exception>
    internal static AwsCredentials? Find(SharedConfiguration configuration)
    {
        if (configuration.Profile is not { } profile)
        {
            return configuration.IsProfileNamed
                ? throw new CredentialsException($"{configuration.Describe(atStart: true)} does not exist.")
                : null;
        }

        // Another identity than the keys' own is asked for: using the keys as they are would act as the wrong one.
        foreach (var setting in (ReadOnlySpan<string>)["role_arn", "web_identity_token_file", "sso_session", "sso_start_url", "sso_account_id"])
            Refuse(configuration, profile, setting);

        var keys = profile.Credentials.ContainsKey("aws_access_key_id") || profile.Credentials.ContainsKey("aws_secret_access_key")
            ? profile.Credentials
            : profile.Config;
        keys.TryGetValue("aws_access_key_id", out var accessKey);
        keys.TryGetValue("aws_secret_access_key", out var secretKey);
        if (string.IsNullOrWhiteSpace(accessKey) && string.IsNullOrWhiteSpace(secretKey))
        {
            foreach (var setting in (ReadOnlySpan<string>)["credential_process", "credential_source", "source_profile", "login_session"])
                Refuse(configuration, profile, setting);
            return null;
        }

        if (string.IsNullOrWhiteSpace(accessKey) || string.IsNullOrWhiteSpace(secretKey))
        {
            var (present, absent) = string.IsNullOrWhiteSpace(accessKey)
                ? ("aws_secret_access_key", "aws_access_key_id")
                : ("aws_access_key_id", "aws_secret_access_key");
            throw new CredentialsException($"{configuration.Describe(atStart: true)} has {present} but not {absent}.");
        }

        // The token goes with the keys, so it is taken from the file they come from and from no other.
        keys.TryGetValue("aws_session_token", out var token);
        return new AwsCredentials(accessKey, secretKey, token, accountId: profile.Get("aws_account_id"));
    }

    private static void Refuse(SharedConfiguration configuration, AwsProfile profile, string setting)
    {
        if (profile.Get(setting) is not null)
        {
            throw new CredentialsException(
                $"{configuration.Describe(atStart: true)} sets {setting}, which Swage does not support yet. Give it static keys, export temporary credentials to the environment, or set an IAwsCredentialsProvider in the client's options.");
        }
    }
}
