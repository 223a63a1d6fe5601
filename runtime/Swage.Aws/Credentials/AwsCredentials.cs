namespace Swage.Aws;

/// <summary>
/// An AWS access key with its secret and, for temporary credentials, the session token. Immutable and safe to share; it is its own
/// provider, so that fixed credentials can be given wherever a provider is asked for. <see cref="ToString"/> shows no secret.
/// </summary>
public sealed class AwsCredentials : IAwsCredentialsProvider
{
    // Read without the properties, which would have to be compiled before a process's first call.
    internal readonly string _accessKeyId;
    internal readonly string _secretAccessKey;
    internal readonly string? _sessionToken;

    /// <summary>Makes credentials.</summary>
    /// <param name="accessKeyId">The access key's identifier, such as <c>AKIDEXAMPLE</c>. White space around it is dropped.</param>
    /// <param name="secretAccessKey">The secret that goes with it. White space around it is dropped.</param>
    /// <param name="sessionToken">The session token of temporary credentials; null or empty for long-term ones.</param>
    /// <param name="expiration">When temporary credentials end; null where that is unknown or never.</param>
    /// <param name="accountId">The account they belong to, twelve digits, where known: some endpoints carry it.</param>
    /// <exception cref="ArgumentException">The identifier or the secret is null, empty or blank.</exception>
    public AwsCredentials(
        string accessKeyId, string secretAccessKey, string? sessionToken = null, DateTimeOffset? expiration = null, string? accountId = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(accessKeyId);
        ArgumentException.ThrowIfNullOrWhiteSpace(secretAccessKey);
        _accessKeyId = accessKeyId.Trim();
        _secretAccessKey = secretAccessKey.Trim();
        _sessionToken = string.IsNullOrWhiteSpace(sessionToken) ? null : sessionToken.Trim();
        Expiration = expiration;
        AccountId = string.IsNullOrWhiteSpace(accountId) ? null : accountId.Trim();
    }

    /// <summary>The access key's identifier. It is sent in the clear with every signed request and is no secret.</summary>
    public string AccessKeyId => _accessKeyId;

    /// <summary>The secret key. It signs and is never sent.</summary>
    public string SecretAccessKey => _secretAccessKey;

    /// <summary>The session token of temporary credentials, or null.</summary>
    public string? SessionToken => _sessionToken;

    /// <summary>When the credentials end, or null where that is unknown or never.</summary>
    public DateTimeOffset? Expiration { get; }

    /// <summary>The account the credentials belong to, or null where unknown.</summary>
    public string? AccountId { get; }

    /// <inheritdoc/>
    public ValueTask<AwsCredentials> GetCredentialsAsync(CancellationToken cancellationToken = default) => new(this);

    /// <summary>The access key's identifier with everything secret left out.</summary>
    /// <returns>Text such as <c>AwsCredentials { AccessKeyId = AKIDEXAMPLE, SecretAccessKey = *** }</c>.</returns>
    public override string ToString() =>
        $"AwsCredentials {{ AccessKeyId = {AccessKeyId}, SecretAccessKey = ***{(SessionToken is null ? "" : ", SessionToken = ***")} }}";
}
