using Swage.Aws.Configuration;

namespace Swage.Aws;

/// <summary>
/// Looks where AWS tools look: the environment, then the shared files' profile. A profile named in code is looked at alone. What is
/// found is kept, see <see cref="CachingCredentialsProvider"/>. Safe for parallel use.
/// </summary>
public sealed class DefaultCredentialsProvider : IAwsCredentialsProvider
{
    private readonly CachingCredentialsProvider _cache;

    /// <summary>Makes a provider over this process's environment and the user's shared files.</summary>
    /// <param name="profile">The only profile to look at; null for the environment first, then the profile that <c>AWS_PROFILE</c> names or <c>default</c>.</param>
    public DefaultCredentialsProvider(string? profile = null)
        : this(profile, AwsEnvironment.Process, TimeProvider.System)
    {
    }

    internal DefaultCredentialsProvider(string? profile, AwsEnvironment environment, TimeProvider timeProvider) =>
        _cache = new CachingCredentialsProvider(new Chain(profile, environment), timeProvider);

    /// <inheritdoc/>
    public ValueTask<AwsCredentials> GetCredentialsAsync(CancellationToken cancellationToken = default) => _cache.GetCredentialsAsync(cancellationToken);

    private sealed class Chain(string? profile, AwsEnvironment environment) : IAwsCredentialsProvider
    {
        public ValueTask<AwsCredentials> GetCredentialsAsync(CancellationToken cancellationToken = default)
        {
            if (profile is not null)
                return new ProfileCredentialsProvider(profile, environment).GetCredentialsAsync(cancellationToken);
            if (EnvironmentCredentialsProvider.Find(environment) is { } set)
                return new(set);
            var configuration = SharedConfiguration.Load(environment, null);
            return ProfileCredentialsProvider.Find(configuration) is { } found ? new(found) : throw Nothing(configuration);
        }

        private CredentialsException Nothing(SharedConfiguration configuration)
        {
            var message =
                $"No AWS credentials were found. Looked at: the environment (AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are not set); {configuration.Describe()} ({(configuration.Profile is null ? "does not exist" : "holds no keys")}).";
            foreach (var (variable, what) in (ReadOnlySpan<(string, string)>)
                     [
                         ("AWS_WEB_IDENTITY_TOKEN_FILE", "web identity"),
                         ("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", "container credentials"),
                         ("AWS_CONTAINER_CREDENTIALS_FULL_URI", "container credentials"),
                     ])
            {
                if (environment.Variable(variable) is not null)
                    message += $" {variable} is set, but Swage does not support {what} yet.";
            }

            return new CredentialsException(message + " Instance metadata is not asked. Credentials can also be given in AwsClientOptions.Credentials.");
        }
    }
}
