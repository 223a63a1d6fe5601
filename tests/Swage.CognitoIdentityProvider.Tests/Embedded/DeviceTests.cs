using System.Text.Json.Nodes;
using Swage.CognitoIdentityProvider.Embedded;

namespace Swage.CognitoIdentityProvider.Tests.Embedded;

public class DeviceTests
{
    private static readonly EmbeddedCognitoOptions s_options = new() { Mfa = MfaConfiguration.Off, RemembersDevices = true };

    [Fact]
    public async Task A_new_device_is_confirmed_once()
    {
        await using var caller = new Caller(s_options);
        await caller.CreateUserAsync("ada");
        var tokens = (await caller.SignInAsync("ada")).Tokens!;
        var key = (string)tokens["NewDeviceMetadata"]!["DeviceKey"]!;
        Assert.Matches(@"^[\w-]+_[0-9a-f-]+$", key);

        Refusal.Is("InvalidParameterException", "Invalid device key given.", await ConfirmAsync(caller, tokens, "us-east-1_0000"));
        Refusal.Is("InvalidParameterException", "Invalid device secret verifier given.", await ConfirmAsync(caller, tokens, key, salt: "/w=="));
        var confirmed = await ConfirmAsync(caller, tokens, key);
        Assert.False((bool)confirmed.Body["UserConfirmationNecessary"]!);
        Refusal.Is("DeviceKeyExistsException", "Device already exists.", await ConfirmAsync(caller, tokens, key));

        var known = await caller.SignInAsync("ada", more: new() { ["DEVICE_KEY"] = key });
        Assert.Null(known.Tokens!["NewDeviceMetadata"]);
    }

    [Fact]
    public async Task A_refresh_token_works_only_with_the_device_it_was_issued_to()
    {
        await using var caller = new Caller(s_options);
        await caller.CreateUserAsync("ada");
        var tokens = (await caller.SignInAsync("ada")).Tokens!;
        var refresh = (string)tokens["RefreshToken"]!;
        Refusal.Is("NotAuthorizedException", "Invalid Refresh Token", await PasswordTests.RefreshAsync(caller, new() { ["REFRESH_TOKEN"] = refresh }));
        var key = (string)tokens["NewDeviceMetadata"]!["DeviceKey"]!;
        Assert.NotNull((await PasswordTests.RefreshAsync(caller, new() { ["REFRESH_TOKEN"] = refresh, ["DEVICE_KEY"] = key })).Tokens);
    }

    private static Task<Answer> ConfirmAsync(Caller caller, JsonNode tokens, string key, string salt = "AP8=") => caller.CallAsync("ConfirmDevice", new()
    {
        ["AccessToken"] = (string)tokens["AccessToken"]!, ["DeviceKey"] = key, ["DeviceName"] = "phone",
        ["DeviceSecretVerifierConfig"] = new JsonObject { ["PasswordVerifier"] = "AP8=", ["Salt"] = salt },
    });
}
