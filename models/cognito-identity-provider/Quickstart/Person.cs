using Swage.CognitoIdentityProvider.Embedded;

namespace Swage.CognitoIdentityProvider.Quickstart;

/// <summary>The person who signs in: knows passwords, reads codes off phones.</summary>
internal abstract class Person(string name)
{
    /// <summary>The name to sign in with.</summary>
    public string Name { get; } = name;

    /// <summary>The password, temporary or not.</summary>
    public abstract string Password();

    /// <summary>The password to use from now on.</summary>
    public abstract string NewPassword();

    /// <summary>Values for the attributes the pool demands, which it names with a prefix.</summary>
    public Dictionary<string, string> Attributes(IReadOnlyList<string> required) =>
        required.ToDictionary(name => name, name => Attribute(name.Replace(ChallengeKeys.UserAttributesPrefix, "", StringComparison.Ordinal)));

    /// <summary>The code that was sent by text message or email.</summary>
    public abstract string SentCode(string medium);

    /// <summary>The code the authenticator app shows.</summary>
    public abstract string AuthenticatorCode();

    /// <summary>One of the factors offered.</summary>
    public abstract string Choose(IReadOnlyList<string> offered);

    /// <summary>Hands the secret to the authenticator app and proves with its first code that it arrived; MFA_SETUP is answered with that alone.</summary>
    public async Task<bool> EnrolAuthenticatorAsync(SignIn signIn)
    {
        AddToAuthenticator(await signIn.AssociateSoftwareTokenAsync());
        return await signIn.VerifySoftwareTokenAsync(AuthenticatorCode(), "quickstart");
    }

    /// <summary>The value of an attribute.</summary>
    protected abstract string Attribute(string name);

    /// <summary>Types a secret into the authenticator app.</summary>
    protected abstract void AddToAuthenticator(string secretCode);
}

/// <summary>Somebody at the keyboard.</summary>
internal sealed class PersonAtKeyboard(string name) : Person(name)
{
    public override string Password() => Keyboard.AskHidden($"Password of {Name}");

    public override string NewPassword() => Keyboard.AskHidden("New password, to replace the temporary one");

    protected override string Attribute(string name) => Keyboard.Ask($"Attribute {name}, which the pool demands");

    public override string SentCode(string medium) => Keyboard.Ask($"Code from the {medium}");

    protected override void AddToAuthenticator(string secretCode) => Console.WriteLine($"  Add this secret to your authenticator app: {secretCode}");

    public override string AuthenticatorCode() => Keyboard.Ask("Code the authenticator app shows");

    public override string Choose(IReadOnlyList<string> offered) => Keyboard.Ask($"Second factor, one of {string.Join(", ", offered)}");
}

/// <summary>Somebody made up, with a phone that the embedded Cognito sends to. Mistypes the first code.</summary>
internal sealed class MadeUpPerson(string name, string? phone, EmbeddedCognito cognito) : Person(name)
{
    private string _password = $"Welcome-{Guid.NewGuid():N}!A";
    private AuthenticatorApp? _authenticator;
    private bool _hasMistyped;

    public string? Phone => phone;

    public override string Password() => _password;

    public override string NewPassword() => _password = $"Chosen-{Guid.NewGuid():N}!B";

    protected override string Attribute(string name) => $"{Name}@example.com";

    public override string SentCode(string medium)
    {
        var code = cognito.Pool.Outbox.LatestTo(phone!).Secret;
        if (_hasMistyped)
            return code;
        _hasMistyped = true;
        return string.Concat(code.Select(digit => (char)('0' + ('9' - digit))));
    }

    protected override void AddToAuthenticator(string secretCode) => _authenticator = new(secretCode);

    public override string AuthenticatorCode() => _authenticator!.CurrentCode;

    public override string Choose(IReadOnlyList<string> offered) => "SMS_MFA";
}
