using Swage.CognitoIdentityProvider.Tests.Srp;
using static Swage.CognitoIdentityProvider.Tests.SignIn.ScriptedCognito;
using Driver = Swage.CognitoIdentityProvider.SignIn;

namespace Swage.CognitoIdentityProvider.Tests.SignIn;

/// <summary>Remembered devices, forgotten ones and new ones; enrolling an authenticator app.</summary>
public class DeviceTests
{
    private static readonly Dictionary<string, string> s_names = new() { ["USER_ID_FOR_SRP"] = "ada", ["USERNAME"] = "ada" };
    private readonly PlainSrpServer _user = new("pool", "ada", "secret", 5, 99);
    private readonly PlainSrpServer _device = new("group", "device-key", "device-secret", 0x80, 77);

    [Fact]
    public async Task A_remembered_device_proves_itself_in_place_of_a_second_factor()
    {
        var cognito = new ScriptedCognito(
            AskProof(_user, "PASSWORD_VERIFIER", null, s_names), Ask("DEVICE_SRP_AUTH", "session-1", s_names),
            AskProof(_device, "DEVICE_PASSWORD_VERIFIER", "session-2", new(s_names) { ["DEVICE_KEY"] = "device-key" }), Done());
        using var signIn = New(cognito);
        Assert.IsType<SignInStep.Completed>(await signIn.StartAsync(SignInStart.Srp("ada", "secret")));
        Assert.Equal(["USER_SRP_AUTH", "PASSWORD_VERIFIER", "DEVICE_SRP_AUTH", "DEVICE_PASSWORD_VERIFIER"], cognito.Sent.Select(sent => sent.Name));
        Assert.All(cognito.Sent, sent => Assert.Equal("device-key", sent["DEVICE_KEY"]));
        Assert.True(_device.Accepts(cognito.Sent[3]["PASSWORD_CLAIM_SIGNATURE"]!, cognito.Sent[3]["TIMESTAMP"]!));
        Assert.Equal((string?[])[null, null, "session-1", "session-2"], cognito.Sent.Select(sent => sent.Session));
        Assert.False(signIn.DeviceWasForgotten);
    }

    [Fact]
    public async Task A_code_is_answered_with_the_device_it_was_given_on()
    {
        var cognito = new ScriptedCognito(Ask("SMS_MFA", "session-1", s_names), Done());
        using var signIn = New(cognito);
        var sms = (SignInStep.SmsMfa)await signIn.StartAsync(SignInStart.Password("ada", "secret"));
        await signIn.AnswerAsync(sms.Answer("123456"));
        Assert.Equal("device-key", cognito.Sent[1]["DEVICE_KEY"]);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task A_device_that_Cognito_forgot_is_left_out_of_the_same_request(int refused)
    {
        Func<Sent, Reply>[] script = [AskProof(_user, "PASSWORD_VERIFIER", null, s_names), Ask("SMS_MFA", "session-1", s_names)];
        var cognito = new ScriptedCognito([.. script[..refused], Refuse(new ResourceNotFoundException("Device does not exist.")), .. script[refused..]]);
        using var signIn = New(cognito);
        Assert.IsType<SignInStep.SmsMfa>(await signIn.StartAsync(SignInStart.Srp("ada", "secret")));
        var (with, without) = (cognito.Sent[refused], cognito.Sent[refused + 1]);
        Assert.Equal((with.Name, "device-key", (string?)null), (without.Name, with["DEVICE_KEY"], without["DEVICE_KEY"]));
        Assert.Equal((with["SRP_A"], with["PASSWORD_CLAIM_SIGNATURE"]), (without["SRP_A"], without["PASSWORD_CLAIM_SIGNATURE"]));
        Assert.Equal((true, true), (signIn.DeviceWasForgotten, signIn.Device is null));
    }

    [Fact]
    public async Task A_device_refused_in_its_own_step_makes_the_sign_in_start_over_without_it()
    {
        var cognito = new ScriptedCognito(
            AskProof(_user, "PASSWORD_VERIFIER", null, s_names), Ask("DEVICE_SRP_AUTH", "session-1", s_names), Refuse(new ResourceNotFoundException("Device does not exist.")),
            AskProof(_user, "PASSWORD_VERIFIER", null, s_names), Ask("SMS_MFA", "session-2", s_names));
        using var signIn = New(cognito);
        Assert.IsType<SignInStep.SmsMfa>(await signIn.StartAsync(SignInStart.Srp("ada", "secret")));
        Assert.Equal(["USER_SRP_AUTH", "PASSWORD_VERIFIER", "DEVICE_SRP_AUTH", "USER_SRP_AUTH", "PASSWORD_VERIFIER"], cognito.Sent.Select(sent => sent.Name));
        Assert.All(cognito.Sent[3..], sent => Assert.Null(sent["DEVICE_KEY"]));
        Assert.True(_user.Accepts(cognito.Sent[4]["PASSWORD_CLAIM_SIGNATURE"]!, cognito.Sent[4]["TIMESTAMP"]!));
    }

    [Fact]
    public async Task Something_else_that_does_not_exist_is_no_reason_to_try_again()
    {
        var cognito = new ScriptedCognito(Refuse(new ResourceNotFoundException("User pool client does not exist.")));
        using var signIn = New(cognito);
        await Assert.ThrowsAsync<ResourceNotFoundException>(() => signIn.StartAsync(SignInStart.Srp("ada", "secret")));
        Assert.Equal((1, false), (cognito.Sent.Count, signIn.DeviceWasForgotten));
    }

    [Fact]
    public async Task A_device_challenge_without_a_device_is_handed_out()
    {
        var cognito = new ScriptedCognito(Ask("DEVICE_SRP_AUTH", "session-1", s_names));
        using var signIn = Driver.ForUser(cognito, "eu-west-1_pool", "client");
        Assert.IsType<SignInStep.DeviceSrpAuth>(await signIn.StartAsync(SignInStart.Password("ada", "secret")));
    }

    [Fact]
    public async Task A_server_that_asks_the_same_proof_again_gets_no_second_one()
    {
        var cognito = new ScriptedCognito(AskProof(_user, "PASSWORD_VERIFIER", null, s_names),
            _ => new("PASSWORD_VERIFIER", "session-1", new(s_names) { ["SALT"] = "1", ["SRP_B"] = "2", ["SECRET_BLOCK"] = "AAAA" }));
        using var signIn = New(cognito);
        Assert.IsType<SignInStep.PasswordVerifier>(await signIn.StartAsync(SignInStart.Srp("ada", "secret")));
        Assert.Equal(2, cognito.Sent.Count);
    }

    [Fact]
    public async Task A_new_device_is_confirmed_and_proves_itself_the_next_time()
    {
        var metadata = new NewDeviceMetadataType { DeviceKey = "eu-west-1_abc", DeviceGroupKey = "new-group" };
        var cognito = new ScriptedCognito(Done(metadata), Done());
        using var signIn = Driver.ForUser(cognito, "eu-west-1_pool", "client");
        await Assert.ThrowsAsync<InvalidOperationException>(() => signIn.ConfirmDeviceAsync());
        await signIn.StartAsync(SignInStart.Password("ada", "secret"));
        var confirmed = await signIn.ConfirmDeviceAsync("laptop");
        Assert.Equal((true, "eu-west-1_abc", "new-group"), (confirmed!.UserConfirmationNecessary, confirmed.Device.DeviceKey, confirmed.Device.DeviceGroupKey));
        var request = (ConfirmDeviceRequest)cognito.Sent[1].Request;
        Assert.Equal(("the-access-token", "eu-west-1_abc", "laptop"), (request.AccessToken, request.DeviceKey, request.DeviceName));
        var salt = new System.Numerics.BigInteger(Convert.FromBase64String(request.DeviceSecretVerifierConfig!.Salt!), isUnsigned: false, isBigEndian: true);
        var server = new PlainSrpServer("new-group", "eu-west-1_abc", confirmed.Device.Secret, salt, 5);
        Assert.Equal(server.Verifier, new System.Numerics.BigInteger(Convert.FromBase64String(request.DeviceSecretVerifierConfig.PasswordVerifier!), isUnsigned: false, isBigEndian: true));
        Assert.Null(await signIn.ConfirmDeviceAsync()); // it is known now
        Assert.DoesNotContain(confirmed.Device.Secret, confirmed.ToString() + confirmed.Device, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_authenticator_app_is_enrolled_with_each_session_used_once()
    {
        var cognito = new ScriptedCognito(
            Ask("MFA_SETUP", "session-1", new() { ["MFAS_CAN_SETUP"] = "[\"SOFTWARE_TOKEN_MFA\"]" }), _ => new(Session: "session-2"),
            Refuse(new EnableSoftwareTokenMFAException("Code mismatch")), _ => new(Session: "session-3"), Done());
        using var signIn = Driver.ForAdmin(cognito, "eu-west-1_pool", "client");
        var setup = (SignInStep.MfaSetup)await signIn.StartAsync(SignInStart.Password("ada", "secret"));
        await Assert.ThrowsAsync<InvalidOperationException>(() => signIn.VerifySoftwareTokenAsync("123456"));
        await Assert.ThrowsAsync<InvalidOperationException>(() => signIn.AnswerAsync(setup.Answer()));
        Assert.Equal("JBSWY3DPEHPK3PXP", await signIn.AssociateSoftwareTokenAsync());
        await Assert.ThrowsAsync<InvalidOperationException>(() => signIn.AnswerAsync(setup.Answer()));
        await Assert.ThrowsAsync<EnableSoftwareTokenMFAException>(() => signIn.VerifySoftwareTokenAsync("000000"));
        Assert.True(await signIn.VerifySoftwareTokenAsync("123456", "phone"));
        Assert.IsType<SignInStep.Completed>(await signIn.AnswerAsync(setup.Answer()));
        Assert.Equal(
            (("Associate", "session-1"), ("Verify", "session-2"), ("Verify", "session-2"), ("MFA_SETUP", "session-3")),
            (Of(1), Of(2), Of(3), Of(4)));
        Assert.Equal(["USERNAME"], cognito.Sent[4].Map.Keys);

        (string, string?) Of(int index) => (cognito.Sent[index].Name, cognito.Sent[index].Session);
    }

    [Fact]
    public async Task An_email_address_is_set_up_without_an_authenticator_app()
    {
        var cognito = new ScriptedCognito(Ask("MFA_SETUP", "session-1"), Ask("EMAIL_OTP", "session-2"), Done());
        using var signIn = Driver.ForAdmin(cognito, "eu-west-1_pool", "client");
        var setup = (SignInStep.MfaSetup)await signIn.StartAsync(SignInStart.Password("ada", "secret"));
        var email = (SignInStep.EmailOtp)await signIn.AnswerAsync(setup.Answer("a@b.c"));
        await Assert.ThrowsAsync<InvalidOperationException>(() => signIn.AssociateSoftwareTokenAsync());
        Assert.IsType<SignInStep.Completed>(await signIn.AnswerAsync(email.Answer("123456")));
        Assert.Equal(("a@b.c", "123456"), (cognito.Sent[1]["EMAIL"], cognito.Sent[2]["EMAIL_OTP_CODE"]));
    }

    private static Driver New(ScriptedCognito cognito) => Driver.ForUser(cognito, "eu-west-1_pool", "client", new()
    {
        Device = new() { DeviceKey = "device-key", DeviceGroupKey = "group", Secret = "device-secret" },
    });
}
