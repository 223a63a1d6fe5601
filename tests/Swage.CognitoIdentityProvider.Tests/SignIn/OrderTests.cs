using static Swage.CognitoIdentityProvider.Tests.SignIn.ScriptedCognito;
using Driver = Swage.CognitoIdentityProvider.SignIn;

namespace Swage.CognitoIdentityProvider.Tests.SignIn;

/// <summary>What can go wrong around a sign-in: order, refusals, cancellation, two calls at once, secrets shown.</summary>
public class OrderTests
{
    private static readonly SignInStart s_start = SignInStart.Password("ada", "very-secret");

    [Fact]
    public async Task Calls_out_of_order_say_what_is_open()
    {
        var cognito = new ScriptedCognito(Ask("SMS_MFA", "session-1"), Done());
        using var signIn = New(cognito);
        Assert.Contains("StartAsync", (await Refused(() => signIn.AnswerAsync(Code))).Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => signIn.Username);
        await signIn.StartAsync(s_start);
        Assert.Contains("SMS_MFA", (await Refused(() => signIn.StartAsync(s_start))).Message, StringComparison.Ordinal);
        var wrong = await Refused(() => signIn.AnswerAsync(new SoftwareTokenMfaResponses { Username = "ada", SoftwareTokenMfaCode = "123456" }));
        Assert.Equal("SMS_MFA is open, and SoftwareTokenMfaResponses answers SOFTWARE_TOKEN_MFA.", wrong.Message);
        await Refused(() => signIn.AssociateSoftwareTokenAsync());
        await signIn.AnswerAsync(Code);
        await Refused(() => signIn.AnswerAsync(Code));
        Assert.Equal(2, cognito.Sent.Count);
    }

    [Fact]
    public async Task A_wrong_code_leaves_the_step_open_and_the_same_call_goes_on()
    {
        var cognito = new ScriptedCognito(Ask("SMS_MFA", "session-1"), Refuse(new CodeMismatchException("Invalid code or auth state for the user.")), Done());
        using var signIn = New(cognito);
        await Assert.ThrowsAsync<CodeMismatchException>(() => signIn.CompleteAsync(s_start, (_, _) => new(Code)));
        Assert.IsType<SignInStep.SmsMfa>(signIn.Step);
        Assert.NotNull(await signIn.CompleteAsync((_, _) => new(Code)));
    }

    [Fact]
    public async Task Any_other_failure_ends_it_so_that_no_session_is_sent_twice()
    {
        foreach (Exception failure in (Exception[])[new NotAuthorizedException("Invalid session for the user."), new HttpRequestException("cut"), new CognitoException("?")])
        {
            var cognito = new ScriptedCognito(Ask("SMS_MFA", "session-1"), Refuse(failure), Done());
            using var signIn = New(cognito);
            await signIn.StartAsync(s_start);
            Assert.Same(failure, await Record.ExceptionAsync(() => signIn.AnswerAsync(Code)));
            Assert.Null(signIn.Step);
            await Refused(() => signIn.AnswerAsync(Code));
            Assert.IsType<SignInStep.Completed>(await signIn.StartAsync(s_start)); // a new beginning is fine
            Assert.Equal((string?[])[null, "session-1", null], cognito.Sent.Select(sent => sent.Session));
        }
    }

    [Fact]
    public async Task A_challenge_nobody_answers_is_named()
    {
        var cognito = new ScriptedCognito(Ask("SMS_OTP", "session-1"), Done());
        using var signIn = New(cognito);
        var left = await Assert.ThrowsAsync<SignInUnfinishedException>(() => signIn.CompleteAsync(s_start, (_, _) => default));
        Assert.Equal(ChallengeNameType.SmsOtp, left.ChallengeName);
        Assert.Contains("SMS_OTP", left.Message, StringComparison.Ordinal);
        Assert.IsAssignableFrom<SwageException>(left);
        await signIn.AnswerAsync(((SignInStep.SmsOtp)left.Step).Answer("1"));
    }

    [Fact]
    public async Task An_answer_with_neither_tokens_nor_a_challenge_is_told()
    {
        using var signIn = New(new ScriptedCognito(_ => new()));
        var left = await Assert.ThrowsAsync<SignInUnfinishedException>(() => signIn.CompleteAsync(s_start, (_, _) => default));
        Assert.Null(left.ChallengeName);
        await Refused(() => signIn.AnswerAsync(new Dictionary<string, string>()));
    }

    [Fact]
    public async Task Cancellation_before_sending_changes_nothing_and_during_it_ends_the_sign_in()
    {
        var cognito = new ScriptedCognito(Ask("SMS_MFA", "session-1"));
        using var signIn = New(cognito);
        await signIn.StartAsync(s_start);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => signIn.AnswerAsync(Code, new CancellationToken(true)));
        Assert.IsType<SignInStep.SmsMfa>(signIn.Step);

        cognito.Hold = new();
        using var cancel = new CancellationTokenSource();
        var answer = signIn.AnswerAsync(Code, cancel.Token);
        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => answer);
        Assert.Null(signIn.Step);
    }

    [Fact]
    public async Task Two_calls_at_once_are_refused_and_disposal_ends_it()
    {
        var cognito = new ScriptedCognito(Ask("SMS_MFA", "session-1")) { Hold = new() };
        var signIn = New(cognito);
        var start = signIn.StartAsync(s_start);
        Assert.Contains("one at a time", (await Refused(() => signIn.StartAsync(s_start))).Message, StringComparison.Ordinal);
        cognito.Hold.SetResult();
        await start;
        signIn.Dispose();
        await Assert.ThrowsAsync<ObjectDisposedException>(() => signIn.AnswerAsync(Code));
    }

    [Fact]
    public async Task An_unsafe_server_number_ends_the_sign_in_without_a_proof()
    {
        var cognito = new ScriptedCognito(Ask("PASSWORD_VERIFIER", null, new() { ["USER_ID_FOR_SRP"] = "ada", ["SALT"] = "1", ["SRP_B"] = "0", ["SECRET_BLOCK"] = "AAAA" }));
        using var signIn = New(cognito);
        await Assert.ThrowsAsync<SrpException>(() => signIn.StartAsync(SignInStart.Srp("ada", "very-secret")));
        Assert.Equal((1, true), (cognito.Sent.Count, signIn.Step is null));
    }

    [Fact]
    public async Task A_missing_parameter_of_a_proof_is_told_by_its_key()
    {
        using var signIn = New(new ScriptedCognito(Ask("PASSWORD_VERIFIER", null, new() { ["USER_ID_FOR_SRP"] = "ada", ["SALT"] = "1", ["SRP_B"] = "2" })));
        var failure = await Assert.ThrowsAnyAsync<SwageException>(() => signIn.StartAsync(SignInStart.Srp("ada", "very-secret")));
        Assert.Contains("SECRET_BLOCK", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_shows_a_secret()
    {
        const string Secret = "very-secret";
        var options = new SignInOptions { ClientSecret = Secret, Device = new() { DeviceKey = "device-key", DeviceGroupKey = "group", Secret = Secret } };
        var cognito = new ScriptedCognito(Ask("SMS_MFA", "very-secret-session", new() { ["anything"] = Secret }), Refuse(new NotAuthorizedException("Invalid session")));
        using var signIn = Driver.ForUser(cognito, "eu-west-1_pool", "client", options);
        var step = await signIn.StartAsync(s_start);
        var left = new SignInUnfinishedException(step);
        var refusal = await Record.ExceptionAsync(() => signIn.AnswerAsync(new SmsMfaResponses { Username = "x", SmsMfaCode = Secret }));
        Assert.All(
            (string[])[options.ToString(), options.Device!.ToString(), s_start.ToString(), signIn.ToString(), step.ToString(), left.ToString(), refusal!.ToString(), .. cognito.Sent.Select(sent => sent.Request.ToString()!)],
            text => Assert.DoesNotContain(Secret, text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("pool", "client")]
    [InlineData("eu-west-1_pool", "")]
    public void A_pool_or_client_that_cannot_be_is_refused_at_once(string pool, string client) =>
        Assert.Throws<ArgumentException>(() => Driver.ForAdmin(new ScriptedCognito(), pool, client));

    private static SmsMfaResponses Code => new() { Username = "ada", SmsMfaCode = "123456" };

    private static Driver New(ScriptedCognito cognito) => Driver.ForAdmin(cognito, "eu-west-1_pool", "client");

    private static Task<InvalidOperationException> Refused<T>(Func<Task<T>> call) => Assert.ThrowsAsync<InvalidOperationException>(() => call());
}
