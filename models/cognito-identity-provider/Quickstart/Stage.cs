using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Swage.Aws;
using Swage.CognitoIdentityProvider.Embedded;

namespace Swage.CognitoIdentityProvider.Quickstart;

/// <summary>Where the sign-ins happen: the embedded Cognito with made-up people, or AWS with somebody at the keyboard.</summary>
internal abstract class Stage : IAsyncDisposable
{
    private const string AttributePrefix = "userAttributes.";

    public abstract string UserPoolId { get; }

    public abstract string ClientId { get; }

    public abstract AwsClientOptions ClientOptions { get; }

    protected abstract string? ClientSecret { get; }

    public static Stage Embedded() => new EmbeddedStage(EmbeddedCognito.Start());

    public static Stage Live(Options options) => new LiveStage(options);

    /// <summary>Who signs in, in order.</summary>
    public abstract Task<IReadOnlyList<Person>> PeopleAsync(CognitoClient cognito);

    public virtual ValueTask DisposeAsync() => default;

    /// <summary>User name and password.</summary>
    public IReadOnlyDictionary<string, string> FirstFactor(Person person) =>
        WithSecretHash(person.Name, new() { ["USERNAME"] = person.Name, ["PASSWORD"] = person.Password() });

    /// <summary>The keys each challenge wants, with what the person says.</summary>
    /// <exception cref="NotSupportedException">A challenge this quickstart does not know.</exception>
    public IReadOnlyDictionary<string, string> Answer(Person person, SignInStep step)
    {
        // The name to answer with is the one Cognito names, even where the person signed in with an alias.
        var name = step.Parameters.GetValueOrDefault("USER_ID_FOR_SRP", person.Name);
        var answer = new Dictionary<string, string> { ["USERNAME"] = name };
        switch (step.ChallengeName.Value)
        {
            case ChallengeNameType.Values.NewPasswordRequired:
                answer["NEW_PASSWORD"] = person.NewPassword();
                foreach (var key in MissingAttributes(step))
                    answer[key] = person.Attribute(key[AttributePrefix.Length..]);
                break;
            case ChallengeNameType.Values.SmsMfa:
                answer["SMS_MFA_CODE"] = person.SentCode("text message");
                break;
            case ChallengeNameType.Values.EmailOtp:
                answer["EMAIL_OTP_CODE"] = person.SentCode("email");
                break;
            case ChallengeNameType.Values.SoftwareTokenMfa:
                answer["SOFTWARE_TOKEN_MFA_CODE"] = person.AuthenticatorCode();
                break;
            case ChallengeNameType.Values.SelectMfaType:
                answer["ANSWER"] = person.Choose(step.Parameters.GetValueOrDefault("MFAS_CAN_CHOOSE", "SMS_MFA, SOFTWARE_TOKEN_MFA"));
                break;
            case ChallengeNameType.Values.MfaSetup:
                break; // answered by the session alone
            default:
                throw new NotSupportedException($"This quickstart does not answer the challenge {step.ChallengeName}.");
        }

        return WithSecretHash(name, answer);
    }

    private static IEnumerable<string> MissingAttributes(SignInStep step)
    {
        if (!step.Parameters.TryGetValue("requiredAttributes", out var list))
            return [];
        using var json = JsonDocument.Parse(list);
        return [.. json.RootElement.EnumerateArray().Select(e => e.GetString()!).Where(key => key.StartsWith(AttributePrefix, StringComparison.Ordinal))];
    }

    private Dictionary<string, string> WithSecretHash(string username, Dictionary<string, string> keys)
    {
        if (ClientSecret is { } secret)
            keys["SECRET_HASH"] = Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(username + ClientId)));
        return keys;
    }
}

/// <summary>The embedded Cognito. Ada gets codes by text message; Eve has no phone number and uses an authenticator app.</summary>
internal sealed class EmbeddedStage(EmbeddedCognito server) : Stage
{
    public EmbeddedCognito Server => server;

    public override string UserPoolId => server.Options.UserPoolId;

    public override string ClientId => server.Options.ClientId;

    public override AwsClientOptions ClientOptions => new()
    {
        Endpoint = server.Endpoint, Region = server.Options.Region, Credentials = new AwsCredentials(server.Options.AccessKeyId, server.Options.SecretAccessKey),
    };

    protected override string? ClientSecret => server.Options.ClientSecret;

    public override async Task<IReadOnlyList<Person>> PeopleAsync(CognitoClient cognito)
    {
        Console.WriteLine($"Embedded Cognito on {server.Endpoint}");
        var ada = new MadeUpPerson("ada", "+15555550123", server);
        await cognito.AdminCreateUserAsync(new()
        {
            UserPoolId = UserPoolId, Username = ada.Name, TemporaryPassword = ada.Password(), MessageAction = MessageActionType.Suppress,
            UserAttributes = [new() { Name = "phone_number", Value = ada.Phone }],
        });

        var eve = new MadeUpPerson("eve", phone: null, server);
        await cognito.AdminCreateUserAsync(new() { UserPoolId = UserPoolId, Username = eve.Name, MessageAction = MessageActionType.Suppress });
        await cognito.AdminSetUserPasswordAsync(new() { UserPoolId = UserPoolId, Username = eve.Name, Password = eve.Password(), Permanent = true });
        return [ada, eve, eve]; // Eve twice: the second time her authenticator app is known
    }

    public override ValueTask DisposeAsync() => server.DisposeAsync();
}

/// <summary>AWS, with the credentials that are around.</summary>
internal sealed class LiveStage(Options options) : Stage
{
    public override string UserPoolId => options.UserPoolId!;

    public override string ClientId => options.ClientId!;

    // A pool's ID begins with its region.
    public override AwsClientOptions ClientOptions => new() { Region = options.Region ?? UserPoolId.Split('_')[0], Profile = options.Profile };

    protected override string? ClientSecret { get; } = options.HasClientSecret ? Keyboard.AskHidden("Secret of the app client") : null;

    public override Task<IReadOnlyList<Person>> PeopleAsync(CognitoClient cognito) => Task.FromResult<IReadOnlyList<Person>>([new PersonAtKeyboard(options.User!)]);
}
