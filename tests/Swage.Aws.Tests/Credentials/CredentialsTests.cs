using Swage.Aws.Configuration;

namespace Swage.Aws.Tests.Credentials;

public class CredentialsTests
{
    [Fact]
    public async Task Credentials_are_their_own_provider()
    {
        var credentials = new AwsCredentials(" AKIDEXAMPLE ", "\tsecret\n", "  ");
        Assert.Same(credentials, await credentials.GetCredentialsAsync());
        Assert.Equal(("AKIDEXAMPLE", "secret", null), (credentials.AccessKeyId, credentials.SecretAccessKey, credentials.SessionToken));
    }

    [Theory]
    [InlineData("", "s")]
    [InlineData("a", " ")]
    [InlineData(null, "s")]
    [InlineData("a", null)]
    public void Half_credentials_are_refused(string? accessKey, string? secretKey) =>
        Assert.ThrowsAny<ArgumentException>(() => new AwsCredentials(accessKey!, secretKey!));

    [Fact]
    public void Text_shows_no_secret()
    {
        var text = new AwsCredentials("AKIDEXAMPLE", "the-secret", "the-token").ToString();
        Assert.Contains("AKIDEXAMPLE", text, StringComparison.Ordinal);
        Assert.DoesNotContain("the-", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_environment_gives_all_it_holds()
    {
        var environment = Environment("AWS_ACCESS_KEY_ID=AKID1", "AWS_SECRET_ACCESS_KEY=s1", "AWS_SESSION_TOKEN=t1", "AWS_CREDENTIAL_EXPIRATION=2026-11-24T12:00:00Z", "AWS_ACCOUNT_ID=123456789012");
        var found = await new EnvironmentCredentialsProvider(environment).GetCredentialsAsync();
        Assert.Equal(("AKID1", "s1", "t1"), (found.AccessKeyId, found.SecretAccessKey, found.SessionToken));
        Assert.Equal("123456789012", found.AccountId);
        Assert.Equal(new DateTimeOffset(2026, 11, 24, 12, 0, 0, TimeSpan.Zero), found.Expiration);
    }

    [Theory]
    [InlineData("AWS_ACCESS_KEY_ID=AKIDSECRETLY", "AWS_SECRET_ACCESS_KEY")]
    [InlineData("AWS_SECRET_ACCESS_KEY=s3cr3t", "AWS_ACCESS_KEY_ID")]
    [InlineData("AWS_ACCESS_KEY_ID=a;AWS_SECRET_ACCESS_KEY=s3cr3t;AWS_CREDENTIAL_EXPIRATION=tomorrow", "AWS_CREDENTIAL_EXPIRATION")]
    public async Task A_broken_environment_is_an_error_even_where_a_profile_has_keys(string variables, string named)
    {
        var environment = Environment(variables.Split(';'));
        environment.Credentials = "[default]\naws_access_key_id = AKID2\naws_secret_access_key = s2";
        var error = await Assert.ThrowsAsync<CredentialsException>(async () => await Chain(environment).GetCredentialsAsync());
        Assert.Contains(named, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cr3t", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[default]\naws_access_key_id = AKID\naws_secret_access_key = s", "", "AKID/s/")]
    [InlineData("[default]\naws_access_key_id = AKID\naws_secret_access_key = s\naws_session_token = t", "", "AKID/s/t")]
    [InlineData("", "[default]\naws_access_key_id = AKID\naws_secret_access_key = s\naws_session_token = t", "AKID/s/t")]
    [InlineData("[default]\naws_access_key_id = AKID\naws_secret_access_key = s", "[default]\naws_access_key_id = other\naws_secret_access_key = other\naws_session_token = other", "AKID/s/")]
    [InlineData("[default]\naws_access_key_id = AKID\naws_secret_access_key = s", "[default]\ncredential_process = /bin/keys", "AKID/s/")]
    public async Task A_profile_gives_keys_of_one_file(string credentials, string config, string expected)
    {
        var environment = new FakeEnvironment { Credentials = credentials, Config = config };
        var found = await Chain(environment).GetCredentialsAsync();
        Assert.Equal(expected, $"{found.AccessKeyId}/{found.SecretAccessKey}/{found.SessionToken}");
    }

    [Theory]
    [InlineData("[p]\naws_access_key_id = AKID", "aws_secret_access_key")]
    [InlineData("[p]\naws_secret_access_key = s3cr3t", "aws_access_key_id")]
    [InlineData("[p]\naws_secret_access_key = s3cr3t\naws_access_key_id =", "aws_access_key_id")]
    [InlineData("[p]\nrole_arn = arn:aws:iam::1:role/r\nsource_profile = q\naws_access_key_id = AKID\naws_secret_access_key = s3cr3t", "role_arn")]
    [InlineData("[p]\nweb_identity_token_file = /token", "web_identity_token_file")]
    [InlineData("[p]\nsso_session = corp", "sso_session")]
    [InlineData("[p]\nsso_start_url = https://sso", "sso_start_url")]
    [InlineData("[p]\ncredential_process = /bin/keys", "credential_process")]
    [InlineData("[p]\nsource_profile = q", "source_profile")]
    [InlineData("[p]\nregion = eu-west-1", "aws_access_key_id")]
    [InlineData("[q]\nregion = eu-west-1", "does not exist")]
    public async Task A_profile_that_cannot_serve_says_why(string credentials, string expected)
    {
        var environment = new FakeEnvironment { Credentials = credentials };
        var error = await Assert.ThrowsAsync<CredentialsException>(async () => await Chain(environment, "p").GetCredentialsAsync());
        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
        Assert.Contains("'p'", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cr3t", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_environment_comes_before_the_profile_unless_code_names_one()
    {
        var environment = Environment("AWS_ACCESS_KEY_ID=AKIDENV", "AWS_SECRET_ACCESS_KEY=s", "AWS_PROFILE=dev");
        environment.Credentials = "[dev]\naws_access_key_id = AKIDDEV\naws_secret_access_key = s\n[ops]\naws_access_key_id = AKIDOPS\naws_secret_access_key = s";
        Assert.Equal("AKIDENV", (await Chain(environment).GetCredentialsAsync()).AccessKeyId);
        Assert.Equal("AKIDOPS", (await Chain(environment, "ops").GetCredentialsAsync()).AccessKeyId);
        environment.Variables.Remove("AWS_ACCESS_KEY_ID");
        environment.Variables.Remove("AWS_SECRET_ACCESS_KEY");
        Assert.Equal("AKIDDEV", (await Chain(environment).GetCredentialsAsync()).AccessKeyId);
    }

    [Fact]
    public async Task A_profile_that_the_environment_names_must_exist()
    {
        var environment = Environment("AWS_PROFILE=gone");
        environment.Credentials = "[default]\naws_access_key_id = AKID\naws_secret_access_key = s";
        var error = await Assert.ThrowsAsync<CredentialsException>(async () => await Chain(environment).GetCredentialsAsync());
        Assert.Contains("'gone', named by AWS_PROFILE,", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_anywhere_names_every_place()
    {
        var environment = Environment("AWS_WEB_IDENTITY_TOKEN_FILE=/token");
        environment.Config = "[default]\nregion = eu-west-1\nbroken s3cr3t line";
        var error = await Assert.ThrowsAsync<CredentialsException>(async () => await Chain(environment).GetCredentialsAsync());
        foreach (var place in (string[])["AWS_ACCESS_KEY_ID", "/home/ada/.aws/credentials (no such file)", "/home/ada/.aws/config (passing over line 3)", "AWS_WEB_IDENTITY_TOKEN_FILE", "AwsClientOptions.Credentials"])
            Assert.Contains(place, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cr3t", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_profile_provider_of_the_users_own_can_be_made() => Assert.Equal("dev", new ProfileCredentialsProvider("dev").Profile);

    private static DefaultCredentialsProvider Chain(AwsEnvironment environment, string? profile = null) => new(profile, environment, TimeProvider.System);

    private static FakeEnvironment Environment(params string[] variables)
    {
        var environment = new FakeEnvironment();
        foreach (var variable in variables)
            environment.Variables[variable.Split('=', 2)[0]] = variable.Split('=', 2)[1];
        return environment;
    }
}
