using System.Globalization;
using Swage.Aws.Configuration;
using Swage.Aws.Regions;
using Swage.Client;

namespace Swage.Aws;

/// <summary>The options of one client with everything filled in that environment and shared files say. The files are read only if asked for something.</summary>
internal sealed class AwsConfiguration(AwsServiceInfo service, AwsClientOptions options)
{
    private readonly AwsEnvironment _environment = options.Environment;
    private SharedConfiguration? _shared;

    private SharedConfiguration Shared => _shared ??= Load();

    /// <summary>The region, or null where none is given anywhere.</summary>
    /// <exception cref="ClientConfigurationException">What is given is not the name of a region.</exception>
    public string? Region()
    {
        var region = options._region ?? Setting("AWS_REGION") ?? Setting("AWS_DEFAULT_REGION") ?? ProfileSetting("region");
        return region is null ? null : DefaultEndpoint.Check(region.Trim());
    }

    public IAwsCredentialsProvider Credentials() =>
        options._credentials ?? new DefaultCredentialsProvider(options._profile, _environment, options._timeProvider);

    /// <summary>A name of the application for the user agent, or null.</summary>
    public string? ApplicationId() => options._applicationId ?? Setting("AWS_SDK_UA_APP_ID") ?? ProfileSetting("sdk_ua_app_id");

    /// <summary>The standard strategy with the number of attempts given; DynamoDB, which answers faster than others, is asked again sooner and once more.</summary>
    /// <exception cref="ClientConfigurationException">A number of attempts is none.</exception>
    public RetryStrategy? RetryStrategy()
    {
        if (options._retryStrategy is not null)
            return null;
        var isDynamoDb = service._serviceId is "DynamoDB" or "DynamoDB Streams";
        var attempts = options._maxAttempts ?? ConfiguredAttempts() ?? (isDynamoDb ? 4 : 3);
        return isDynamoDb
            ? new StandardRetryStrategy { Attempts = attempts, BaseDelay = TimeSpan.FromMilliseconds(25) }
            : new StandardRetryStrategy { Attempts = attempts };
    }

    /// <summary>Says where calls go.</summary>
    /// <exception cref="ClientConfigurationException">No region and no endpoint, or settings that exclude each other.</exception>
    public IEndpointResolver EndpointResolver(string? region)
    {
        if (options._endpointResolver is { } given)
            return given;
        var useFips = Flag(options._useFipsEndpoint, "AWS_USE_FIPS_ENDPOINT", "use_fips_endpoint");
        var useDualStack = Flag(options._useDualStackEndpoint, "AWS_USE_DUALSTACK_ENDPOINT", "use_dualstack_endpoint");
        var endpoint = CustomEndpoint() is { } custom
            ? Custom(custom, region, useFips, useDualStack)
            : DefaultEndpoint.Of(service, region ?? throw NoRegion(), useFips, useDualStack);
        return new StaticEndpointResolver(endpoint);
    }

    /// <summary>The error for a region that is needed and not given.</summary>
    public ClientConfigurationException NoRegion() => new(
        $"No region is given for {service._serviceId}. Set Region in the client's options, or AWS_REGION in the environment, or region in {Shared.Describe()}.");

    private SharedConfiguration Load()
    {
        var shared = SharedConfiguration.Load(_environment, options._profile);
        // A profile that only the environment names may be meant for other tools; one named in code is meant for this client.
        return shared.Profile is null && options._profile is not null
            ? throw new ClientConfigurationException($"{shared.Describe(atStart: true)} does not exist.")
            : shared;
    }

    private AwsEndpoint Custom(Uri uri, string? region, bool useFips, bool useDualStack)
    {
        // A custom endpoint is taken as it is; to go on without FIPS where FIPS was asked for would break a promise silently.
        if (useFips || useDualStack)
            throw new ClientConfigurationException($"A custom endpoint and {(useFips ? "FIPS" : "dual-stack")} endpoints exclude each other. Leave one of them out.");
        return new AwsEndpoint(uri, region is null ? service._signingRegion : DefaultEndpoint.SigningRegionOf(service, region));
    }

    private int? ConfiguredAttempts()
    {
        var (text, origin) = Setting("AWS_MAX_ATTEMPTS") is { } set ? (set, "AWS_MAX_ATTEMPTS") : (ProfileSetting("max_attempts"), "max_attempts");
        if (text is null)
            return null;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var attempts) && attempts > 0
            ? attempts
            : throw new ClientConfigurationException($"{origin} is not a positive whole number.");
    }

    private Uri? CustomEndpoint()
    {
        if (options._endpoint is { } inCode)
            return inCode;
        if (Flag(options._ignoreConfiguredEndpointUrls, "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "ignore_configured_endpoint_urls"))
            return null;
        var variable = "AWS_ENDPOINT_URL_" + AsciiText.UpperSnakeCase(service._serviceId);
        if (Setting(variable) is { } ofService)
            return UriOf(ofService, variable);
        if (Setting("AWS_ENDPOINT_URL") is { } ofAll)
            return UriOf(ofAll, "AWS_ENDPOINT_URL");
        var url = Shared.ServiceProperty(AsciiText.SnakeCase(service._serviceId), "endpoint_url") ?? ProfileSetting("endpoint_url");
        return url is null ? null : UriOf(url, $"endpoint_url of {Shared.Describe()}");
    }

    private static Uri UriOf(string text, string origin) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)
            ? uri
            : throw new ClientConfigurationException($"{origin} is not an absolute http or https URI.");

    private bool Flag(bool? inCode, string variable, string property)
    {
        if (inCode is { } given)
            return given;
        var (text, origin) = Setting(variable) is { } set ? (set, variable) : (ProfileSetting(property), property);
        if (text is null || text.Equals("false", StringComparison.OrdinalIgnoreCase))
            return false;
        return text.Equals("true", StringComparison.OrdinalIgnoreCase)
            ? true
            : throw new ClientConfigurationException($"{origin} is neither true nor false.");
    }

    private string? Setting(string variable) => _environment.Variable(variable);

    private string? ProfileSetting(string property) => Shared.Profile?.Get(property);
}
