using Swage.CognitoIdentityProvider.Embedded;
using Swage.CognitoIdentityProvider.Tests.Client;
using Driver = Swage.CognitoIdentityProvider.SignIn;

namespace Swage.CognitoIdentityProvider.Tests.SignIn;

/// <summary>The driver, the generated client and the embedded Cognito together, over a real socket.</summary>
public class EmbeddedTests
{
    private const string Password = "Right-Pass-1!";

    public static TheoryData<bool, bool> Ways => new() { { false, false }, { false, true }, { true, false }, { true, true } };

    // A proof may be late here: nothing in these tests is about time, and the machine may be busy.
    private static EmbeddedCognitoOptions Options(bool hasSecret) =>
        new() { ClientSecret = hasSecret ? "secret-of-the-client" : null, ProofValidity = TimeSpan.FromMinutes(3), SessionValidity = TimeSpan.FromMinutes(15) };

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Srp_by_an_alias_then_a_code(bool isAdmin, bool hasSecret)
    {
        await using var server = EmbeddedCognito.Start(Options(hasSecret) with { Aliases = ["email"] });
        using var cognito = Clients.For(server);
        var ada = server.Pool.AddUser(new("ada") { Email = "ada@example.com", PhoneNumber = "+15555550123", Mfa = ["SMS_MFA"] });
        using var signIn = New(server, cognito, isAdmin);
        var tokens = await signIn.CompleteAsync(SignInStart.Srp("ada@example.com", Password), (step, _) => new(step switch
        {
            SignInStep.SmsMfa sms => sms.Answer(ada.LatestCode),
            _ => null,
        }));
        Assert.NotNull(tokens.AccessToken);

        using var refresh = New(server, cognito, isAdmin);
        var refreshed = await refresh.StartAsync(SignInStart.Refresh(tokens.RefreshToken!, "ada"));
        Assert.NotNull(((SignInStep.Completed)refreshed).AuthenticationResult.AccessToken);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task A_device_is_confirmed_then_stands_for_the_code_then_is_forgotten(bool isAdmin, bool hasSecret)
    {
        await using var server = EmbeddedCognito.Start(Options(hasSecret) with { RemembersDevices = true });
        using var cognito = Clients.For(server);
        var ada = server.Pool.AddUser(new("ada") { PhoneNumber = "+15555550123", Mfa = ["SMS_MFA"] });
        using var first = New(server, cognito, isAdmin);
        await first.CompleteAsync(SignInStart.Srp("ada", Password), (step, _) => new(((SignInStep.SmsMfa)step).Answer(ada.LatestCode)));
        var device = (await first.ConfirmDeviceAsync("laptop"))!.Device;

        using var second = New(server, cognito, isAdmin, device);
        Assert.IsType<SignInStep.Completed>(await second.StartAsync(SignInStart.Srp("ada", Password)));
        ada.ForgetDevice(device.DeviceKey);
        using var third = New(server, cognito, isAdmin, device);
        var sms = Assert.IsType<SignInStep.SmsMfa>(await third.StartAsync(SignInStart.Srp("ada", Password)));
        Assert.True(third.DeviceWasForgotten);
        Assert.IsType<SignInStep.Completed>(await third.AnswerAsync(sms.Answer(ada.LatestCode)));
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task An_authenticator_app_is_enrolled_and_a_wrong_code_tried_again(bool isAdmin, bool hasSecret)
    {
        await using var server = EmbeddedCognito.Start(Options(hasSecret));
        using var cognito = Clients.For(server);
        server.Pool.AddUser(new("ada"));
        using var signIn = New(server, cognito, isAdmin);
        var setup = (SignInStep.MfaSetup)await signIn.StartAsync(SignInStart.Password("ada", Password));
        var app = new AuthenticatorApp(await signIn.AssociateSoftwareTokenAsync());
        await Assert.ThrowsAnyAsync<CognitoException>(() => signIn.VerifySoftwareTokenAsync(app.CurrentCode == "000000" ? "000001" : "000000"));
        Assert.True(await signIn.VerifySoftwareTokenAsync(app.CurrentCode));
        Assert.IsType<SignInStep.Completed>(await signIn.AnswerAsync(setup.Answer()));
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task A_choice_falls_on_the_proof_and_a_wrong_password_can_be_started_again(bool isAdmin, bool hasSecret)
    {
        await using var server = EmbeddedCognito.Start(Options(hasSecret) with { Mfa = MfaConfiguration.Off });
        using var cognito = Clients.For(server);
        server.Pool.AddUser(new("ada"));
        using var signIn = New(server, cognito, isAdmin);
        await Assert.ThrowsAsync<NotAuthorizedException>(() => signIn.StartAsync(SignInStart.Choice("ada", password: "Wrong-Pass-1!")));
        Assert.IsType<SignInStep.Completed>(await signIn.StartAsync(SignInStart.Choice("ada", password: Password)));
    }

    private static Driver New(EmbeddedCognito server, CognitoClient cognito, bool isAdmin, SignInDevice? device = null)
    {
        var options = new SignInOptions { ClientSecret = server.Options.ClientSecret, Device = device };
        return isAdmin
            ? Driver.ForAdmin(cognito, server.Options.UserPoolId, server.Options.ClientId, options)
            : Driver.ForUser(cognito, server.Options.UserPoolId, server.Options.ClientId, options);
    }
}
