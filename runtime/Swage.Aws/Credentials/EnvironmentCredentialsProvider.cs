using System.Globalization;
using Swage.Aws.Configuration;

namespace Swage.Aws;

/// <summary>
/// Takes credentials from the environment: <c>AWS_ACCESS_KEY_ID</c>, <c>AWS_SECRET_ACCESS_KEY</c> and, if set, <c>AWS_SESSION_TOKEN</c>,
/// <c>AWS_CREDENTIAL_EXPIRATION</c> (ISO 8601) and <c>AWS_ACCOUNT_ID</c>. The variables are read at each call.
/// </summary>
public sealed class EnvironmentCredentialsProvider : IAwsCredentialsProvider
{
    private const string AccessKeyVariable = "AWS_ACCESS_KEY_ID";
    private const string SecretKeyVariable = "AWS_SECRET_ACCESS_KEY";
    private readonly AwsEnvironment _environment;

    /// <summary>Makes a provider over this process's environment.</summary>
    public EnvironmentCredentialsProvider()
        : this(AwsEnvironment.Process)
    {
    }

    internal EnvironmentCredentialsProvider(AwsEnvironment environment) => _environment = environment;

    /// <inheritdoc/>
    public ValueTask<AwsCredentials> GetCredentialsAsync(CancellationToken cancellationToken = default) =>
        Find(_environment) is { } found
            ? new(found)
            : throw new CredentialsException($"The environment holds no AWS credentials: {AccessKeyVariable} and {SecretKeyVariable} are not set.");

    /// <summary>The environment's credentials, or null where none are set.</summary>
    /// <exception cref="CredentialsException">Half of them is set.</exception>
    internal static AwsCredentials? Find(AwsEnvironment environment)
    {
        var accessKey = environment.Variable(AccessKeyVariable);
        var secretKey = environment.Variable(SecretKeyVariable);
        if (accessKey is null && secretKey is null)
            return null;
        if (accessKey is null || secretKey is null)
        {
            // Going on to the next source here would sign as somebody else than the one who set half of this meant.
            var (present, absent) = accessKey is null ? (SecretKeyVariable, AccessKeyVariable) : (AccessKeyVariable, SecretKeyVariable);
            throw new CredentialsException($"The environment sets {present} but not {absent}. Set both, or neither.");
        }

        DateTimeOffset? expiration = null;
        if (environment.Variable("AWS_CREDENTIAL_EXPIRATION") is { } text)
        {
            if (!DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var parsed))
                throw new CredentialsException("AWS_CREDENTIAL_EXPIRATION is not an ISO 8601 date and time, such as 2026-11-24T12:00:00Z.");
            expiration = parsed;
        }

        return new AwsCredentials(accessKey, secretKey, environment.Variable("AWS_SESSION_TOKEN"), expiration, environment.Variable("AWS_ACCOUNT_ID"));
    }
}
