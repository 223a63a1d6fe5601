using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Time.Testing;
using Swage.Aws.Signing;
using Swage.Client;

namespace Swage.Aws.Tests.Client;

/// <summary>What a whole client sends: the pipeline, with a handler in place of the network.</summary>
public partial class AwsClientTests
{
    private static readonly DateTimeOffset s_now = new(2026, 11, 24, 12, 0, 0, TimeSpan.Zero);
    private static readonly AwsServiceInfo s_service =
        new() { ServiceId = "Cognito Identity Provider", EndpointPrefix = "cognito-idp", SigningName = "cognito-idp", ApiVersion = "2016-04-18" };

    private readonly FakeEnvironment _environment = new();
    private readonly FakeTimeProvider _clock = new(s_now) { AutoAdvanceAmount = TimeSpan.Zero };

    [Fact]
    public async Task A_signed_call_carries_a_signature_that_the_service_can_check()
    {
        var service = new FakeService(_ => FakeService.Answer());
        using var client = Client(service, new() { Credentials = new AwsCredentials("AKIDEXAMPLE", "secret", "token") });
        await client.InvokeAsync(new FakeOperation(), Unit.Value);

        var sent = Assert.Single(service.Requests);
        Assert.Equal("https://cognito-idp.eu-west-1.amazonaws.com/", sent.Uri.AbsoluteUri);
        Assert.Equal(FakeOperation.Body, sent.Body);
        Assert.Equal("20261124T120000Z", sent["x-amz-date"]);
        Assert.Equal("token", sent["x-amz-security-token"]);
        Assert.Equal(ExpectedAuthorization(sent, "eu-west-1"), sent["authorization"]);
    }

    [Fact]
    public async Task An_unsigned_call_needs_no_credentials_and_carries_nothing_of_a_signature()
    {
        var service = new FakeService(_ => FakeService.Answer());
        using var client = Client(service, new());
        await client.InvokeAsync(new FakeOperation { IsSigned = false }, Unit.Value);

        var sent = Assert.Single(service.Requests);
        foreach (var header in (string[])["authorization", "x-amz-date", "x-amz-content-sha256", "x-amz-security-token"])
            Assert.Null(sent[header]);
        Assert.NotNull(sent["user-agent"]);
    }

    [Fact]
    public async Task An_unsigned_call_is_not_signed_even_with_credentials()
    {
        var service = new FakeService(_ => FakeService.Answer());
        using var client = Client(service, new() { Credentials = new AwsCredentials("AKIDEXAMPLE", "secret") });
        await client.InvokeAsync(new FakeOperation { IsSigned = false }, Unit.Value);
        Assert.Null(Assert.Single(service.Requests)["authorization"]);
    }

    [Fact]
    public async Task A_signed_call_without_credentials_fails_before_anything_is_sent()
    {
        var service = new FakeService(_ => FakeService.Answer());
        using var client = Client(service, new());
        await Assert.ThrowsAsync<CredentialsException>(() => client.InvokeAsync(new FakeOperation(), Unit.Value));
        Assert.Empty(service.Requests);
    }

    [Fact]
    public async Task A_custom_endpoint_without_a_region_serves_unsigned_calls_and_refuses_signed_ones()
    {
        var service = new FakeService(_ => FakeService.Answer());
        using var client = Client(service, new() { Endpoint = new Uri("http://localhost:8080/pre/fix/"), Credentials = new AwsCredentials("AKIDEXAMPLE", "secret") }, region: null);
        await client.InvokeAsync(new FakeOperation { IsSigned = false }, Unit.Value);
        Assert.Equal("http://localhost:8080/pre/fix/", Assert.Single(service.Requests).Uri.AbsoluteUri);
        var error = await Assert.ThrowsAsync<ClientConfigurationException>(() => client.InvokeAsync(new FakeOperation(), Unit.Value));
        Assert.Contains("AWS_REGION", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Attempts_share_an_id_and_count_up()
    {
        var service = new FakeService(call => FakeService.Answer(call % 3 == 0 ? HttpStatusCode.OK : HttpStatusCode.ServiceUnavailable));
        using var client = Client(service, new() { Credentials = new AwsCredentials("AKIDEXAMPLE", "secret"), RetryStrategy = new StandardRetryStrategy { BaseDelay = TimeSpan.Zero } });
        await client.InvokeAsync(new FakeOperation(), Unit.Value);
        await client.InvokeAsync(new FakeOperation(), Unit.Value);

        var sent = service.Requests;
        Assert.Equal(["attempt=1; max=3", "attempt=2; max=3", "attempt=3; max=3", "attempt=1; max=3", "attempt=2; max=3", "attempt=3; max=3"], sent.Select(s => s["amz-sdk-request"]));
        Assert.All(sent, s => Assert.True(Guid.TryParseExact(s["amz-sdk-invocation-id"], "D", out _)));
        Assert.Equal(2, sent.Select(s => s["amz-sdk-invocation-id"]).Distinct().Count());
        Assert.Equal(sent[0]["amz-sdk-invocation-id"], sent[2]["amz-sdk-invocation-id"]);
        Assert.All(sent, s => Assert.Equal(ExpectedAuthorization(s, "eu-west-1"), s["authorization"]));
    }

    [Fact]
    public async Task A_clock_that_is_off_is_corrected_by_the_services_own()
    {
        var service = new FakeService(call => FakeService.Answer(call == 1 ? HttpStatusCode.Forbidden : HttpStatusCode.OK, s_now.AddMinutes(30)));
        using var client = Client(service, new() { Credentials = new AwsCredentials("AKIDEXAMPLE", "secret") });
        await client.InvokeAsync(new FakeOperation(), Unit.Value);
        await client.InvokeAsync(new FakeOperation(), Unit.Value);
        Assert.Equal(["20261124T120000Z", "20261124T123000Z", "20261124T123000Z"], service.Requests.Select(r => r["x-amz-date"]));
    }

    [Fact]
    public async Task The_user_agent_says_who_calls()
    {
        var service = new FakeService(_ => FakeService.Answer());
        _environment.Variables["AWS_EXECUTION_ENV"] = "AWS_Lambda_dotnet10";
        using var client = Client(service, new() { ApplicationId = "my app/1 (ü)" });
        await client.InvokeAsync(new FakeOperation { IsSigned = false }, Unit.Value);
        var userAgent = Assert.Single(service.Requests)["user-agent"]!;
        Assert.Matches(UserAgentForm, userAgent);
        Assert.EndsWith(" app/my-app-1----", userAgent, StringComparison.Ordinal);
        Assert.StartsWith("swage/" + typeof(AwsClient).Assembly.GetName().Version!.ToString(3) + " ", userAgent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("AWS_SDK_UA_APP_ID", "from-env", "[default]\nsdk_ua_app_id = from-profile", "app/from-env")]
    [InlineData("X", "", "[default]\nsdk_ua_app_id = from-profile", "app/from-profile")]
    public async Task The_application_id_has_its_own_setting(string variable, string value, string config, string expected)
    {
        var service = new FakeService(_ => FakeService.Answer());
        _environment.Variables[variable] = value;
        _environment.Config = config;
        using var client = Client(service, new());
        await client.InvokeAsync(new FakeOperation { IsSigned = false }, Unit.Value);
        Assert.EndsWith(expected, Assert.Single(service.Requests)["user-agent"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_an_interceptor_has_set_is_kept()
    {
        var service = new FakeService(_ => FakeService.Answer());
        var options = new AwsClientOptions();
        options.Interceptors.Add(new Naming());
        using var client = Client(service, options);
        await client.InvokeAsync(new FakeOperation { IsSigned = false }, Unit.Value);
        Assert.Equal("mine", Assert.Single(service.Requests)["user-agent"]);
    }

    [Theory]
    [InlineData("Cognito Identity Provider", null, null, null, 3)]
    [InlineData("DynamoDB", null, null, null, 4)]
    [InlineData("DynamoDB", 2, "7", "8", 2)]
    [InlineData("KMS", null, "7", "8", 7)]
    [InlineData("KMS", null, null, "8", 8)]
    public void The_number_of_attempts_comes_from_code_then_environment_then_profile_then_the_service(string serviceId, int? code, string? variable, string? profile, int expected)
    {
        if (variable is not null)
            _environment.Variables["AWS_MAX_ATTEMPTS"] = variable;
        if (profile is not null)
            _environment.Config = $"[default]\nmax_attempts = {profile}";
        var service = new AwsServiceInfo { ServiceId = serviceId, EndpointPrefix = "x", SigningName = "x", ApiVersion = "1" };
        Assert.Equal(expected, new AwsConfiguration(service, new AwsClientOptions { Environment = _environment, MaxAttempts = code }).RetryStrategy()!.MaxAttempts);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("many")]
    public void A_number_of_attempts_that_is_none_is_an_error(string value)
    {
        _environment.Variables["AWS_MAX_ATTEMPTS"] = value;
        Assert.Throws<ClientConfigurationException>(() => Client(new FakeService(_ => FakeService.Answer()), new()));
    }

    [Fact]
    public void A_profile_named_in_code_must_exist()
    {
        _environment.Config = "[profile other]\nregion = eu-west-1";
        var error = Assert.Throws<ClientConfigurationException>(() => Client(new FakeService(_ => FakeService.Answer()), new() { Profile = "mine" }));
        Assert.StartsWith("The profile 'mine', named in the client's options,", error.Message, StringComparison.Ordinal);
        _environment.Variables["AWS_PROFILE"] = "gone";
        Client(new FakeService(_ => FakeService.Answer()), new()).Dispose();
    }

    /// <summary>Reading options, environment and files once is part of the contract; so is not reading a file twice for one client.</summary>
    [Fact]
    public async Task Files_are_read_when_the_client_is_made()
    {
        _environment.Config = "[default]\nregion = eu-north-1";
        var service = new FakeService(_ => FakeService.Answer());
        var options = new AwsClientOptions { Credentials = new AwsCredentials("AKIDEXAMPLE", "secret") };
        using var client = Client(service, options, region: null);
        Assert.Equal(2, _environment.FileReads);
        options.Region = "us-east-1";
        await client.InvokeAsync(new FakeOperation(), Unit.Value);
        Assert.Equal("cognito-idp.eu-north-1.amazonaws.com", Assert.Single(service.Requests).Uri.Host);
        Assert.Equal(2, _environment.FileReads);
    }

    private ClientPipeline Client(FakeService service, AwsClientOptions options, string? region = "eu-west-1")
    {
        options.Environment = _environment;
        options.Region = region;
        options.TimeProvider = _clock;
        options.HttpMessageHandler = service;
        return AwsClient.CreatePipeline(s_service, options);
    }

    /// <summary>The signature as a service computes it: from what arrived, and the header's own list of what is signed.</summary>
    private static string ExpectedAuthorization(SentRequest sent, string region)
    {
        var names = SignedNames.Match(sent["authorization"]!).Groups[1].Value.Split(';');
        Assert.Superset(
            new HashSet<string> { "host", "content-type", "content-length", "x-amz-date", "x-amz-content-sha256", "amz-sdk-invocation-id", "amz-sdk-request" },
            names.ToHashSet());
        Assert.DoesNotContain("user-agent", names);
        Assert.Equal(PayloadHash.Of(System.Text.Encoding.UTF8.GetBytes(sent.Body)), sent["x-amz-content-sha256"]);
        var headers = default(SignedHeaders);
        foreach (var name in names)
            headers.Add(name, name == "host" ? sent.Uri.Authority : sent.Headers[name]);
        return SigV4.Authorization(
            new SigningKey(new AwsCredentials("AKIDEXAMPLE", "secret"), int.Parse(sent["x-amz-date"]![..8], System.Globalization.CultureInfo.InvariantCulture), region, "cognito-idp"),
            new RequestToSign
            {
                Method = "POST",
                Path = sent.Uri.AbsolutePath,
                Query = "",
                Headers = headers.Items,
                PayloadHash = sent["x-amz-content-sha256"]!,
                PathRules = PathRules.Default,
                AmzDate = sent["x-amz-date"]!,
            });
    }

    private sealed class Naming : Interceptor
    {
        public override void AfterSerialization(CallContext context) => context.Request.Headers.Set("user-agent", "mine");
    }

    [GeneratedRegex("^swage/\\S+ ua/2\\.1 os/[a-z]+#[0-9.]+ lang/dotnet#10\\.[0-9.]+ api/cognito_identity_provider#2016-04-18 exec-env/AWS_Lambda_dotnet10 app/\\S+$")]
    private static partial Regex UserAgentForm { get; }

    [GeneratedRegex("SignedHeaders=([^,]+),")]
    private static partial Regex SignedNames { get; }
}
