using Swage.Aws.Regions;
using Swage.Client;

namespace Swage.Aws.Tests.Regions;

public class EndpointTests
{
    private static readonly AwsServiceInfo s_cognito =
        new() { ServiceId = "Cognito Identity Provider", EndpointPrefix = "cognito-idp", SigningName = "cognito-idp", ApiVersion = "2016-04-18" };

    private static readonly AwsServiceInfo s_iam =
        new() { ServiceId = "IAM", EndpointPrefix = "iam", SigningName = "iam", ApiVersion = "2010-05-08", EndpointScope = AwsEndpointScope.Partition };

    private static readonly AwsServiceInfo s_organizations =
        new() { ServiceId = "Organizations", EndpointPrefix = "organizations", SigningName = "organizations", ApiVersion = "2016-11-28", EndpointScope = AwsEndpointScope.PartitionRegion };

    [Theory]
    [InlineData("eu-west-1", false, false, "cognito-idp.eu-west-1.amazonaws.com")]
    [InlineData("us-east-1", true, false, "cognito-idp-fips.us-east-1.amazonaws.com")]
    [InlineData("us-east-1", false, true, "cognito-idp.us-east-1.api.aws")]
    [InlineData("us-east-1", true, true, "cognito-idp-fips.us-east-1.api.aws")]
    [InlineData("cn-north-1", false, false, "cognito-idp.cn-north-1.amazonaws.com.cn")]
    [InlineData("cn-north-1", false, true, "cognito-idp.cn-north-1.api.amazonwebservices.com.cn")]
    [InlineData("us-gov-west-1", true, false, "cognito-idp-fips.us-gov-west-1.amazonaws.com")]
    [InlineData("us-iso-east-1", false, false, "cognito-idp.us-iso-east-1.c2s.ic.gov")]
    [InlineData("us-isob-east-1", true, true, "cognito-idp-fips.us-isob-east-1.api.aws.scloud")]
    [InlineData("eusc-de-east-1", false, false, "cognito-idp.eusc-de-east-1.amazonaws.eu")]
    public async Task A_regional_service_is_at_its_regions_host(string region, bool fips, bool dualStack, string host)
    {
        var endpoint = await Resolve(s_cognito, new FakeEnvironment(), new() { Region = region, UseFipsEndpoint = fips, UseDualStackEndpoint = dualStack });
        Assert.Equal($"https://{host}/", endpoint.Uri.AbsoluteUri);
        Assert.Equal(region, ((AwsEndpoint)endpoint).SigningRegion);
    }

    [Theory]
    [InlineData("eu-west-1", "iam.amazonaws.com", "us-east-1")]
    [InlineData("aws-global", "iam.amazonaws.com", "us-east-1")]
    [InlineData("cn-north-1", "iam.amazonaws.com.cn", "cn-northwest-1")]
    [InlineData("us-gov-east-1", "iam.amazonaws.com", "us-gov-west-1")]
    public async Task A_partition_wide_service_is_signed_for_the_partitions_global_region(string region, string host, string signingRegion)
    {
        var endpoint = await Resolve(s_iam, new FakeEnvironment(), new() { Region = region });
        Assert.Equal(host, endpoint.Authority);
        Assert.Equal(signingRegion, ((AwsEndpoint)endpoint).SigningRegion);
    }

    [Theory]
    [InlineData("eu-west-1", "organizations.us-east-1.amazonaws.com", "us-east-1")]
    [InlineData("cn-north-1", "organizations.cn-northwest-1.amazonaws.com.cn", "cn-northwest-1")]
    public async Task A_partition_wide_service_may_sit_in_the_global_region(string region, string host, string signingRegion)
    {
        var endpoint = await Resolve(s_organizations, new FakeEnvironment(), new() { Region = region });
        Assert.Equal(host, endpoint.Authority);
        Assert.Equal(signingRegion, ((AwsEndpoint)endpoint).SigningRegion);
    }

    [Fact]
    public async Task A_service_may_be_signed_for_a_region_of_its_own()
    {
        var service = new AwsServiceInfo { ServiceId = "Pinned", EndpointPrefix = "pinned", SigningName = "pinned", ApiVersion = "1", SigningRegion = "us-west-2" };
        var endpoint = await Resolve(service, new FakeEnvironment(), new() { Region = "eu-west-1" });
        Assert.Equal("pinned.eu-west-1.amazonaws.com", endpoint.Authority);
        Assert.Equal("us-west-2", ((AwsEndpoint)endpoint).SigningRegion);
    }

    [Theory]
    [InlineData("code", "env", "default-env", "profile", "code")]
    [InlineData(null, "env", "default-env", "profile", "env")]
    [InlineData(null, null, "default-env", "profile", "default-env")]
    [InlineData(null, null, null, "profile", "profile")]
    [InlineData(null, null, null, null, null)]
    public void The_region_comes_from_code_then_environment_then_profile(string? code, string? first, string? second, string? profile, string? expected)
    {
        var environment = new FakeEnvironment();
        if (first is not null)
            environment.Variables["AWS_REGION"] = first;
        if (second is not null)
            environment.Variables["AWS_DEFAULT_REGION"] = second;
        if (profile is not null)
            environment.Config = $"[default]\nregion = {profile}";
        Assert.Equal(expected, Configuration(s_cognito, environment, new() { Region = code }).Region());
    }

    [Fact]
    public void A_missing_region_is_an_error_that_names_every_place()
    {
        var error = Assert.Throws<ClientConfigurationException>(() => AwsClient.CreatePipeline(s_cognito, new AwsClientOptions { Environment = new FakeEnvironment() }));
        foreach (var place in (string[])["Cognito Identity Provider", "AWS_REGION", "'default'", "/home/ada/.aws/config"])
            Assert.Contains(place, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("eu-west-1.evil.example/")]
    [InlineData("user@evil.example")]
    [InlineData("-us")]
    [InlineData("us_east_1")]
    [InlineData("")]
    public void A_region_that_would_be_more_than_a_label_is_refused(string region) =>
        Assert.Throws<ClientConfigurationException>(() => Configuration(s_cognito, new FakeEnvironment(), new() { Region = region }).Region());

    [Theory]
    [InlineData("http://code:1/a/", "http://service:2", "http://all:3", "http://code:1/a/")]
    [InlineData(null, "http://service:2/prefix", "http://all:3", "http://service:2/prefix")]
    [InlineData(null, null, "http://all:3", "http://all:3/")]
    [InlineData(null, null, null, "http://from-services-section:4/")]
    public async Task A_custom_endpoint_comes_from_the_nearest_place_and_keeps_its_path(string? code, string? ofService, string? ofAll, string expected)
    {
        var environment = new FakeEnvironment
        {
            Config = "[default]\nendpoint_url = http://from-profile:5\nservices = local\n[services local]\nkms =\n  endpoint_url = http://wrong\ncognito_identity_provider =\n  endpoint_url = http://from-services-section:4\n",
        };
        if (ofService is not null)
            environment.Variables["AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER"] = ofService;
        if (ofAll is not null)
            environment.Variables["AWS_ENDPOINT_URL"] = ofAll;
        var endpoint = await Resolve(s_cognito, environment, new() { Region = "eu-west-1", Endpoint = code is null ? null : new Uri(code) });
        Assert.Equal(expected, endpoint.Uri.AbsoluteUri);
        Assert.Equal("eu-west-1", ((AwsEndpoint)endpoint).SigningRegion);
        Assert.Equal("http://from-profile:5/", (await Resolve(s_iam, new FakeEnvironment { Config = "[default]\nendpoint_url = http://from-profile:5" }, new() { Region = "eu-west-1" })).Uri.AbsoluteUri);
    }

    [Theory]
    [InlineData("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "TRUE")]
    [InlineData("PROFILE", "true")]
    [InlineData("CODE", "")]
    public async Task Configured_endpoints_can_be_passed_over(string where, string value)
    {
        var environment = new FakeEnvironment { Config = "[default]\nendpoint_url = http://x" + (where == "PROFILE" ? $"\nignore_configured_endpoint_urls = {value}" : "") };
        environment.Variables["AWS_ENDPOINT_URL"] = "http://y";
        environment.Variables[where] = value;
        var endpoint = await Resolve(s_cognito, environment, new() { Region = "eu-west-1", IgnoreConfiguredEndpointUrls = where == "CODE" ? true : null });
        Assert.Equal("cognito-idp.eu-west-1.amazonaws.com", endpoint.Authority);
    }

    [Theory]
    [InlineData("AWS_USE_FIPS_ENDPOINT", "use_fips_endpoint", "cognito-idp-fips.us-east-1.amazonaws.com")]
    [InlineData("AWS_USE_DUALSTACK_ENDPOINT", "use_dualstack_endpoint", "cognito-idp.us-east-1.api.aws")]
    public async Task Flags_come_from_environment_and_profile(string variable, string property, string host)
    {
        var byVariable = new FakeEnvironment { Config = $"[default]\n{property} = false" };
        byVariable.Variables[variable] = "True";
        Assert.Equal(host, (await Resolve(s_cognito, byVariable, new() { Region = "us-east-1" })).Authority);

        var byProfile = new FakeEnvironment { Config = $"[default]\n{property} = true" };
        Assert.Equal(host, (await Resolve(s_cognito, byProfile, new() { Region = "us-east-1" })).Authority);

        byVariable.Variables[variable] = "yes";
        var error = Assert.Throws<ClientConfigurationException>(() => Configuration(s_cognito, byVariable, new()).EndpointResolver("us-east-1"));
        Assert.Contains(variable, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, false, "FIPS")]
    [InlineData(false, true, "dual-stack")]
    public void A_custom_endpoint_excludes_special_ones(bool fips, bool dualStack, string named)
    {
        var options = new AwsClientOptions { Endpoint = new Uri("http://localhost:1"), UseFipsEndpoint = fips, UseDualStackEndpoint = dualStack };
        var error = Assert.Throws<ClientConfigurationException>(() => Configuration(s_cognito, new FakeEnvironment(), options).EndpointResolver("us-east-1"));
        Assert.Contains(named, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("localhost:8000")]
    [InlineData("/just/a/path")]
    [InlineData("ftp://host")]
    public void A_configured_endpoint_that_is_no_URI_is_an_error_that_names_its_origin(string url)
    {
        var environment = new FakeEnvironment();
        environment.Variables["AWS_ENDPOINT_URL"] = url;
        var error = Assert.Throws<ClientConfigurationException>(() => Configuration(s_cognito, environment, new()).EndpointResolver("us-east-1"));
        Assert.Contains("AWS_ENDPOINT_URL", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void With_a_custom_endpoint_the_region_may_be_missing_until_something_is_signed() =>
        AwsClient.CreatePipeline(s_cognito, new AwsClientOptions { Environment = new FakeEnvironment(), Endpoint = new Uri("http://localhost:1") }).Dispose();

    [Fact]
    public async Task A_resolver_of_the_users_own_wins()
    {
        var given = new StaticEndpointResolver(new ServiceEndpoint(new Uri("https://mine.example")));
        var endpoint = await Resolve(s_cognito, new FakeEnvironment(), new() { Endpoint = new Uri("http://other"), EndpointResolver = given });
        Assert.Equal("mine.example", endpoint.Authority);
    }

    private static AwsConfiguration Configuration(AwsServiceInfo service, FakeEnvironment environment, AwsClientOptions options)
    {
        options.Environment = environment;
        return new AwsConfiguration(service, options);
    }

    private static async Task<ServiceEndpoint> Resolve(AwsServiceInfo service, FakeEnvironment environment, AwsClientOptions options)
    {
        var configuration = Configuration(service, environment, options);
        return await configuration.EndpointResolver(configuration.Region()).ResolveAsync(new EndpointContext("Any", Unit.Value), default);
    }
}
