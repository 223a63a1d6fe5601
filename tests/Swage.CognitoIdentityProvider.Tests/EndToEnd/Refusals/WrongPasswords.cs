using Swage.CognitoIdentityProvider.Embedded;

namespace Swage.CognitoIdentityProvider.Tests.EndToEnd.Refusals;

/// <summary>Passwords and proofs that are wrong, too old, too many; users who may not sign in.</summary>
internal static class WrongPasswords
{
    private const string Wrong = "Wrong-Pass-9!";
    private const string Incorrect = "Incorrect username or password.";

    private static readonly EmbeddedCognitoOptions s_hiding = RefusalCase.Plain with { HidesUserExistence = true };
    private static readonly NewUser s_new = Play.Ada with { IsPasswordTemporary = true };

    public static IEnumerable<RefusalCase> All =>
    [
        new("A wrong password", typeof(NotAuthorizedException), Incorrect, s => s.PasswordAsync(Wrong)),
        new("A wrong password after the choice", typeof(NotAuthorizedException), Incorrect, async s =>
            await s.Calls.AnswerAsync(new PasswordResponses { Username = "ada", Password = Wrong }, (await s.ChoiceAsync()).Session)),
        BadProof("of a wrong password", async s => s.Proof(await s.SrpAsync(), password: Wrong)),
        BadProof("with an altered secret block", async s => s.Proof(await s.SrpAsync()) with { PasswordClaimSecretBlock = Convert.ToBase64String(new byte[256]) }),
        BadProof("with an altered signature", async s => s.Proof(await s.SrpAsync()) with { PasswordClaimSignature = Convert.ToBase64String(new byte[32]) }),
        BadProof("with the weekday of another date", async s => s.Proof(await s.SrpAsync(), s.Play.Now().Replace("Thu", "Fri", StringComparison.Ordinal))),
        BadProof("with a zero before the day", async s => s.Proof(await s.SrpAsync(), s.Play.Now().Replace("May 7", "May 07", StringComparison.Ordinal))),
        BadProof("that comes late", async s =>
        {
            var proof = s.Proof(await s.SrpAsync());
            s.Clock.Advance(TimeSpan.FromSeconds(16));
            return proof;
        }),
        BadProof("that comes twice", async s =>
        {
            var proof = s.Proof(await s.SrpAsync());
            Assert.NotNull((await s.Calls.AnswerAsync(proof, null)).Tokens);
            return proof;
        }),
        new("A time in another language", typeof(InvalidParameterException), "TIMESTAMP format should be EEE MMM d HH:mm:ss z yyyy in english", async s =>
            await s.Calls.AnswerAsync(s.Proof(await s.SrpAsync(), "jeu. mai 7 09:08:07 UTC 2026"), null)),
        new("An SRP_A that would open every door", typeof(InvalidParameterException), "SRP_A", s => s.Calls.StartAsync(new UserSrpAuthParameters { Username = "ada", SrpA = "0" })),
        new("An unknown user, named", typeof(UserNotFoundException), "User does not exist.", s => s.PasswordAsync(user: "bob")),
        new("An unknown user, named with a proof", typeof(UserNotFoundException), "User does not exist.", s => s.SrpAsync("bob")),
        new("An unknown user, hidden", typeof(NotAuthorizedException), Incorrect, s => s.PasswordAsync(user: "bob")) { Pool = s_hiding },
        new("An unknown user, hidden behind a proof", typeof(NotAuthorizedException), Incorrect, async s =>
            await s.Calls.AnswerAsync(s.Proof(await s.SrpAsync("bob")) with { Username = "bob" }, null)) { Pool = s_hiding },
        new("Too many wrong passwords", typeof(NotAuthorizedException), "Password attempts exceeded", async s =>
        {
            for (var i = 0; i < 5; i++)
                await Stage.RefusedAsync(() => s.PasswordAsync(Wrong));
            await s.PasswordAsync();
        }),
        new("Too many wrong proofs", typeof(NotAuthorizedException), "Password attempts exceeded", async s =>
        {
            for (var i = 0; i < 5; i++)
            {
                var proof = s.Proof(await s.SrpAsync(), password: Wrong);
                await Stage.RefusedAsync(() => s.Calls.AnswerAsync(proof, null));
            }

            await s.Calls.AnswerAsync(s.Proof(await s.SrpAsync()), null);
        }),
        new("A user who is disabled", typeof(NotAuthorizedException), "User is disabled.", s =>
        {
            s.Play.Server.Pool.Disable("ada");
            return s.PasswordAsync();
        }),
        new("A user who is not confirmed", typeof(UserNotConfirmedException), "User is not confirmed.", s => s.PasswordAsync()) { User = Play.Ada with { IsConfirmed = false } },
        new("A user whose password was reset", typeof(PasswordResetRequiredException), "Password reset required for the user", async s =>
            await s.Calls.AnswerAsync(s.Proof(await s.SrpAsync()), null)) { User = Play.Ada with { MustResetPassword = true } },
        NewPassword("that is too short", typeof(InvalidPasswordException), "Password did not conform with policy", "short", null),
        NewPassword("that was used before", typeof(PasswordHistoryPolicyViolationException), "Password has previously been used", "Right-Pass-1!", null) with
        {
            Pool = RefusalCase.Plain with { PasswordPolicy = new() { History = 3 } },
        },
        NewPassword("without the attribute the pool demands", typeof(InvalidParameterException), "Invalid attributes given, name is missing", Play.NewPassword, null) with
        {
            Pool = RefusalCase.Plain with { RequiredAttributes = ["name"] },
        },
        new("A new password with an attribute that lacks its prefix", typeof(InvalidParameterException), "Invalid attributes given, name is missing", async s =>
            await s.Calls.AnswerAsync(
                "NEW_PASSWORD_REQUIRED", new Dictionary<string, string> { ["USERNAME"] = "ada", ["NEW_PASSWORD"] = Play.NewPassword, ["name"] = "Ada" }, (await s.PasswordAsync()).Session))
        {
            Pool = RefusalCase.Plain with { RequiredAttributes = ["name"] }, User = s_new,
        },
        NewPassword("with an attribute that is there already", typeof(NotAuthorizedException), "Cannot modify an already provided email", Play.NewPassword, "other@example.com"),
        NewPassword("with somebody else's address", typeof(AliasExistsException), "already exists", Play.NewPassword, Play.Email) with
        {
            Pool = RefusalCase.Plain with { Aliases = ["email"] }, User = new("ada") { IsPasswordTemporary = true },
        },
    ];

    private static RefusalCase BadProof(string what, Func<Stage, Task<PasswordVerifierResponses>> make) =>
        new($"A proof {what}", typeof(NotAuthorizedException), Incorrect, async s => await s.Calls.AnswerAsync(await make(s), null));

    private static RefusalCase NewPassword(string what, Type exception, string text, string password, string? email) => new($"A new password {what}", exception, text, async s =>
    {
        if (s.Play.Server.Options.Aliases.Count > 0)
            s.Play.Server.Pool.AddUser(new("bob") { Email = Play.Email });
        var asked = await s.PasswordAsync();
        var attributes = email is null ? null : new Dictionary<string, string> { ["email"] = email };
        await s.Calls.AnswerAsync(new NewPasswordRequiredResponses { Username = "ada", NewPassword = password, UserAttributes = attributes }, asked.Session);
    }) { User = s_new };
}
