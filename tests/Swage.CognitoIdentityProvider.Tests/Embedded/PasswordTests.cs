using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;
using Swage.CognitoIdentityProvider.Embedded;

namespace Swage.CognitoIdentityProvider.Tests.Embedded;

public class PasswordTests
{
    private static readonly EmbeddedCognitoOptions s_withoutMfa = new() { Mfa = MfaConfiguration.Off };

    [Fact]
    public async Task The_right_password_gives_tokens()
    {
        await using var caller = new Caller(s_withoutMfa);
        await caller.CreateUserAsync("ada");
        var answer = await caller.SignInAsync("ada");
        Assert.Null(answer.Challenge);
        Assert.Equal((3600, "Bearer"), ((int)answer.Tokens!["ExpiresIn"]!, (string)answer.Tokens["TokenType"]!));
        foreach (var token in new[] { "AccessToken", "IdToken", "RefreshToken" })
            Assert.Matches("^[A-Za-z0-9-_=.]+$", (string)answer.Tokens[token]!);
        Assert.Equal(3, ((string)answer.Tokens["AccessToken"]!).Split('.').Length);
    }

    [Fact]
    public async Task The_public_operation_signs_in_too()
    {
        await using var caller = new Caller(s_withoutMfa);
        await caller.CreateUserAsync("ada");
        var answer = await caller.CallAsync("InitiateAuth", new()
        {
            ["ClientId"] = caller.Options.ClientId, ["AuthFlow"] = "USER_PASSWORD_AUTH", ["AuthParameters"] = new JsonObject { ["USERNAME"] = "ada", ["PASSWORD"] = Caller.Password },
        });
        Assert.NotNull(answer.Tokens);
    }

    [Theory]
    [InlineData("AdminInitiateAuth", "USER_PASSWORD_AUTH", "Initiate Auth method not supported.")]
    [InlineData("InitiateAuth", "ADMIN_USER_PASSWORD_AUTH", "Initiate Auth method not supported.")]
    [InlineData("InitiateAuth", "ADMIN_NO_SRP_AUTH", "Initiate Auth method not supported.")]
    [InlineData("InitiateAuth", "USER_SRP_AUTH", "USER_SRP_AUTH is not enabled for the client.")]
    [InlineData("AdminInitiateAuth", "CUSTOM_AUTH", "CUSTOM_AUTH is not enabled for the client.")]
    public async Task A_flow_of_the_other_operation_or_not_allowed_is_refused(string operation, string flow, string message)
    {
        await using var caller = new Caller(new() { ExplicitAuthFlows = ["ALLOW_USER_PASSWORD_AUTH", "ALLOW_ADMIN_USER_PASSWORD_AUTH"] });
        var answer = await caller.CallAsync(operation, new() { ["UserPoolId"] = caller.Options.UserPoolId, ["ClientId"] = caller.Options.ClientId, ["AuthFlow"] = flow });
        Refusal.Is("InvalidParameterException", message, answer);
    }

    [Theory]
    [InlineData("""{"PASSWORD":"x"}""", "Missing required parameter USERNAME")]
    [InlineData("""{"USERNAME":"ada"}""", "Missing required parameter PASSWORD")]
    [InlineData("""{"Username":"ada","PASSWORD":"x"}""", "Missing required parameter USERNAME")]
    public async Task A_missing_or_miswritten_key_is_named(string parameters, string message)
    {
        await using var caller = new Caller();
        var answer = await caller.CallAsync("AdminInitiateAuth", new()
        {
            ["UserPoolId"] = caller.Options.UserPoolId, ["ClientId"] = caller.Options.ClientId, ["AuthFlow"] = "ADMIN_USER_PASSWORD_AUTH", ["AuthParameters"] = JsonNode.Parse(parameters),
        });
        Refusal.Is("InvalidParameterException", message, answer);
    }

    [Fact]
    public async Task A_wrong_password_and_an_unknown_user_are_refused()
    {
        await using var caller = new Caller();
        await caller.CreateUserAsync("ada");
        Refusal.Is("NotAuthorizedException", "Incorrect username or password.", await caller.SignInAsync("ada", "Wrong-Pass-9!"));
        Refusal.Is("UserNotFoundException", "User does not exist.", await caller.SignInAsync("bob"));
    }

    [Fact]
    public async Task A_pool_may_hide_who_exists()
    {
        await using var caller = new Caller(new() { HidesUserExistence = true });
        Refusal.Is("NotAuthorizedException", "Incorrect username or password.", await caller.SignInAsync("bob"));
    }

    [Fact]
    public async Task A_disabled_user_is_refused()
    {
        await using var caller = new Caller();
        await caller.CreateUserAsync("ada");
        caller.Server.Pool.Disable("ada");
        Refusal.Is("NotAuthorizedException", "User is disabled.", await caller.SignInAsync("ada"));
    }

    [Fact]
    public async Task Five_wrong_passwords_lock_the_user_for_a_second_and_then_longer()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var caller = new Caller(s_withoutMfa with { Time = clock });
        await caller.CreateUserAsync("ada");
        for (var i = 0; i < 5; i++)
            Assert.Equal("Incorrect username or password.", (await caller.SignInAsync("ada", "Wrong-Pass-9!")).Message);
        Refusal.Is("NotAuthorizedException", "Password attempts exceeded", await caller.SignInAsync("ada"));
        clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal("Incorrect username or password.", (await caller.SignInAsync("ada", "Wrong-Pass-9!")).Message);
        clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal("Password attempts exceeded", (await caller.SignInAsync("ada")).Message);
        clock.Advance(TimeSpan.FromSeconds(1));
        Assert.NotNull((await caller.SignInAsync("ada")).Tokens);
    }

    [Fact]
    public async Task An_app_client_with_a_secret_demands_its_hash()
    {
        // A published worked example: this user, client and secret give this hash.
        await using var caller = new Caller(s_withoutMfa with { ClientId = "1example23456789", ClientSecret = "9example87654321" });
        await caller.CreateUserAsync("mytestuser");
        Refusal.Is("NotAuthorizedException", "Client 1example23456789 is configured with secret but SECRET_HASH was not received", await caller.SignInAsync("mytestuser"));
        Refusal.Is("NotAuthorizedException", "Unable to verify secret hash for client 1example23456789", await caller.SignInAsync("mytestuser", more: new() { ["SECRET_HASH"] = "9example87654321" }));
        Assert.NotNull((await caller.SignInAsync("mytestuser", more: new() { ["SECRET_HASH"] = "AYin1wReBq+RQpgkLjHSLSWJQB/NgayMcMWKp0/mxfI=" })).Tokens);
    }

    [Fact]
    public async Task A_refresh_token_gives_new_tokens_but_no_new_refresh_token()
    {
        await using var caller = new Caller(s_withoutMfa);
        await caller.CreateUserAsync("ada");
        var tokens = (await caller.SignInAsync("ada")).Tokens!;
        var refreshed = await RefreshAsync(caller, new() { ["REFRESH_TOKEN"] = (string)tokens["RefreshToken"]! });
        Assert.NotNull(refreshed.Tokens!["AccessToken"]);
        Assert.Null(refreshed.Tokens["RefreshToken"]);
        Refusal.Is("NotAuthorizedException", "Invalid Refresh Token", await RefreshAsync(caller, new() { ["REFRESH_TOKEN"] = (string)tokens["AccessToken"]! }));
        Refusal.Is("InvalidParameterException", "Missing required parameter REFRESH_TOKEN", await RefreshAsync(caller, []));
    }

    internal static Task<Answer> RefreshAsync(Caller caller, JsonObject parameters) => caller.CallAsync("InitiateAuth", new()
    {
        ["ClientId"] = caller.Options.ClientId, ["AuthFlow"] = "REFRESH_TOKEN_AUTH", ["AuthParameters"] = parameters,
    });
}
