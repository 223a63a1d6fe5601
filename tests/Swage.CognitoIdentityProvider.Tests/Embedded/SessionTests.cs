using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;

namespace Swage.CognitoIdentityProvider.Tests.Embedded;

public class SessionTests
{
    [Fact]
    public async Task A_session_is_good_for_one_answer()
    {
        await using var caller = new Caller();
        await caller.CreateUserAsync("ada", isPermanent: false);
        var first = await caller.SignInAsync("ada");
        await caller.RespondAsync("NEW_PASSWORD_REQUIRED", first.Session, new() { ["USERNAME"] = "ada", ["NEW_PASSWORD"] = Caller.NewPassword });
        Refusal.Is("NotAuthorizedException", "Invalid session for the user, session can only be used once.", await AnswerAsync(caller, first.Session!));
    }

    [Fact]
    public async Task A_session_expires_after_three_minutes()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var caller = new Caller(new() { Time = clock });
        await caller.CreateUserAsync("ada");
        var asked = await caller.SignInAsync("ada");
        clock.Advance(TimeSpan.FromMinutes(3));
        Refusal.Is("NotAuthorizedException", "Invalid session for the user, session is expired.", await AnswerAsync(caller, asked.Session!));
    }

    [Fact]
    public async Task An_invented_session_another_user_and_another_challenge_are_refused_alike()
    {
        await using var caller = new Caller();
        await caller.CreateUserAsync("ada");
        await caller.CreateUserAsync("bob");
        var session = (await caller.SignInAsync("ada")).Session!;
        const string refusal = "Invalid session for the user.";
        Refusal.Is("NotAuthorizedException", refusal, await AnswerAsync(caller, new string('x', 128)));
        Refusal.Is("NotAuthorizedException", refusal, await AnswerAsync(caller, session, "bob"));
        Refusal.Is("NotAuthorizedException", refusal, await caller.RespondAsync("EMAIL_OTP", session, new() { ["USERNAME"] = "ada", ["EMAIL_OTP_CODE"] = caller.Code() }));
        Assert.NotNull((await AnswerAsync(caller, session)).Tokens); // none of them spent it
    }

    [Fact]
    public async Task Three_wrong_codes_end_the_sign_in()
    {
        await using var caller = new Caller();
        await caller.CreateUserAsync("ada");
        var asked = await caller.SignInAsync("ada");
        for (var i = 0; i < 3; i++)
            Assert.Equal("CodeMismatchException", (await AnswerAsync(caller, asked.Session!, code: caller.WrongCode())).ErrorCode);
        Assert.Equal("NotAuthorizedException", (await AnswerAsync(caller, asked.Session!)).ErrorCode);
    }

    [Fact]
    public async Task A_session_too_short_to_be_one_is_refused_without_being_quoted()
    {
        await using var caller = new Caller();
        var answer = await AnswerAsync(caller, "short", code: "123456");
        Refusal.Is("InvalidParameterException", "1 validation error detected: Value at 'session' failed to satisfy constraint: Member must have length greater than or equal to 20", answer);
    }

    private static Task<Answer> AnswerAsync(Caller caller, string session, string user = "ada", string? code = null) =>
        caller.RespondAsync("SMS_MFA", session, new JsonObject { ["USERNAME"] = user, ["SMS_MFA_CODE"] = code ?? (caller.Server.Pool.Outbox.Sent.Count > 0 ? caller.Code() : "123456") });
}
