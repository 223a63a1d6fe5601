using Swage.Aws.Configuration;
using Swage.Client;

namespace Swage.Aws;

/// <summary>
/// How a client of an AWS service works. What is left null is taken from where AWS tools take it: environment variables first, then the
/// profile in the shared files. A client reads its options when it is made; changing them afterwards changes nothing for it.
/// </summary>
public class AwsClientOptions : ClientOptions
{
    // Read without the properties, which would have to be compiled before a process's first call.
    internal string? _region;
    internal IAwsCredentialsProvider? _credentials;
    internal string? _profile;
    internal bool? _useFipsEndpoint;
    internal bool? _useDualStackEndpoint;
    internal bool? _ignoreConfiguredEndpointUrls;
    internal IEndpointResolver? _endpointResolver;

    /// <summary>The region, such as <c>eu-west-1</c>. Null: <c>AWS_REGION</c>, <c>AWS_DEFAULT_REGION</c>, then <c>region</c> of the profile.</summary>
    public string? Region { get => _region; set => _region = value; }

    /// <summary>
    /// Who signs: an <see cref="AwsCredentials"/>, or any provider of them. Null: a <see cref="DefaultCredentialsProvider"/> of the client's
    /// own. Operations that are not signed never ask for credentials.
    /// </summary>
    public IAwsCredentialsProvider? Credentials { get => _credentials; set => _credentials = value; }

    /// <summary>The profile of the shared files. Null: <c>AWS_PROFILE</c>, or else <c>default</c>. If set, credentials in the environment are passed over.</summary>
    public string? Profile { get => _profile; set => _profile = value; }

    /// <summary>Whether to use the endpoints validated by FIPS 140. Null: <c>AWS_USE_FIPS_ENDPOINT</c>, then <c>use_fips_endpoint</c> of the profile, or else no.</summary>
    public bool? UseFipsEndpoint { get => _useFipsEndpoint; set => _useFipsEndpoint = value; }

    /// <summary>Whether to use the endpoints that also answer over IPv6. Null: <c>AWS_USE_DUALSTACK_ENDPOINT</c>, then <c>use_dualstack_endpoint</c> of the profile, or else no.</summary>
    public bool? UseDualStackEndpoint { get => _useDualStackEndpoint; set => _useDualStackEndpoint = value; }

    /// <summary>Whether to pass over <c>AWS_ENDPOINT_URL</c>, <c>AWS_ENDPOINT_URL_SERVICE</c> and <c>endpoint_url</c>. Null: <c>AWS_IGNORE_CONFIGURED_ENDPOINT_URLS</c>, then the profile, or else no.</summary>
    public bool? IgnoreConfiguredEndpointUrls { get => _ignoreConfiguredEndpointUrls; set => _ignoreConfiguredEndpointUrls = value; }

    /// <summary>Says where each call goes, in place of everything else here and of <see cref="ClientOptions.Endpoint"/>. Null: as the options say.</summary>
    public IEndpointResolver? EndpointResolver { get => _endpointResolver; set => _endpointResolver = value; }

    /// <summary>What stands for the machine; tests set their own.</summary>
    internal AwsEnvironment Environment = AwsEnvironment.Process;
}
