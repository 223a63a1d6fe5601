using System.Text.Json.Nodes;
using Swage.CognitoIdentityProvider.Embedded;

namespace Swage.CognitoIdentityProvider.Tests.Embedded;

public class UserTests
{
    [Fact]
    public async Task A_new_user_must_change_their_password()
    {
        await using var caller = new Caller();
        var user = (await CreateAsync(caller, new() { ["TemporaryPassword"] = Caller.Password })).Body["User"]!;
        Assert.Equal(("ada", "FORCE_CHANGE_PASSWORD", true), ((string)user["Username"]!, (string)user["UserStatus"]!, (bool)user["Enabled"]!));
        Assert.Contains(user["Attributes"]!.AsArray(), a => (string?)a!["Name"] == "sub" && Guid.TryParse((string?)a["Value"], out _));
        Assert.InRange((double)user["UserCreateDate"]!, DateTimeOffset.UtcNow.AddMinutes(-1).ToUnixTimeSeconds(), DateTimeOffset.UtcNow.AddMinutes(1).ToUnixTimeSeconds());
    }

    [Fact]
    public async Task An_invitation_brings_the_temporary_password_and_can_be_sent_again()
    {
        await using var caller = new Caller();
        await CreateAsync(caller, []);
        var first = caller.Server.Pool.Outbox.LatestTo(Caller.Phone);
        Assert.Equal("NEW_PASSWORD_REQUIRED", (await caller.SignInAsync("ada", first.Secret)).Challenge);
        Assert.DoesNotContain(first.Secret, first.ToString(), StringComparison.Ordinal);

        await CreateAsync(caller, new() { ["MessageAction"] = "RESEND" });
        Assert.Equal("NotAuthorizedException", (await caller.SignInAsync("ada", first.Secret)).ErrorCode);
        Assert.Equal("NEW_PASSWORD_REQUIRED", (await caller.SignInAsync("ada", caller.Server.Pool.Outbox.LatestTo(Caller.Phone).Secret)).Challenge);
    }

    [Fact]
    public async Task Names_are_unique_and_only_waiting_users_are_invited_again()
    {
        await using var caller = new Caller();
        await caller.CreateUserAsync("ada");
        Refusal.Is("UsernameExistsException", "User account already exists", await CreateAsync(caller, []));
        Assert.Equal("UnsupportedUserStateException", (await CreateAsync(caller, new() { ["MessageAction"] = "RESEND" })).ErrorCode);
        Assert.Equal("UserNotFoundException", (await CreateAsync(caller, new() { ["Username"] = "bob", ["MessageAction"] = "RESEND" })).ErrorCode);
    }

    [Fact]
    public async Task A_refused_user_is_not_kept()
    {
        await using var caller = new Caller();
        Refusal.Is("InvalidPasswordException", "Password did not conform with policy: Password not long enough", await CreateAsync(caller, new() { ["TemporaryPassword"] = "x" }));
        Refusal.Is("InvalidParameterException", "Invalid phone number format.", await CreateAsync(caller, new() { ["UserAttributes"] = Attributes("phone_number", "0123") }));
        Assert.Equal("UserNotFoundException", (await caller.SignInAsync("ada")).ErrorCode);
    }

    [Fact]
    public async Task Constraints_of_nested_attributes_are_checked_and_values_not_quoted()
    {
        await using var caller = new Caller();
        var answer = await CreateAsync(caller, new() { ["UserAttributes"] = Attributes(new string('n', 33), new string('v', 2049)) });
        Assert.Equal("InvalidParameterException", answer.ErrorCode);
        Assert.StartsWith("2 validation errors detected: Value 'nnn", answer.Message, StringComparison.Ordinal);
        Assert.Contains("at 'userAttributes.1.member.name'", answer.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("vv", answer.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_administrator_sets_a_password_for_good_or_for_once()
    {
        await using var caller = new Caller(new() { Mfa = MfaConfiguration.Off, PasswordPolicy = new(History: 2) });
        await CreateAsync(caller, new() { ["TemporaryPassword"] = Caller.Password });
        Assert.Empty((await SetPasswordAsync(caller, "ada", Caller.NewPassword, isPermanent: true)).Body);
        Assert.NotNull((await caller.SignInAsync("ada", Caller.NewPassword)).Tokens);
        Refusal.Is("PasswordHistoryPolicyViolationException", "Password has previously been used", await SetPasswordAsync(caller, "ada", Caller.Password, isPermanent: true));
        await SetPasswordAsync(caller, "ada", "Third-Pass-3!", isPermanent: false);
        Assert.Equal("NEW_PASSWORD_REQUIRED", (await caller.SignInAsync("ada", "Third-Pass-3!")).Challenge);
        Refusal.Is("UserNotFoundException", "User does not exist.", await SetPasswordAsync(caller, "bob", Caller.Password, isPermanent: true));
    }

    private static Task<Answer> CreateAsync(Caller caller, JsonObject more)
    {
        var input = new JsonObject { ["UserPoolId"] = caller.Options.UserPoolId, ["Username"] = "ada", ["UserAttributes"] = Attributes("phone_number", Caller.Phone) };
        foreach (var (name, value) in more)
            input[name] = value?.DeepClone();
        return caller.CallAsync("AdminCreateUser", input);
    }

    private static Task<Answer> SetPasswordAsync(Caller caller, string user, string password, bool isPermanent) => caller.CallAsync("AdminSetUserPassword", new()
    {
        ["UserPoolId"] = caller.Options.UserPoolId, ["Username"] = user, ["Password"] = password, ["Permanent"] = isPermanent,
    });

    private static JsonArray Attributes(string name, string value) => [new JsonObject { ["Name"] = name, ["Value"] = value }];
}
