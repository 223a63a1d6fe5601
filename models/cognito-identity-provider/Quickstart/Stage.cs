using Swage.Aws;
using Swage.CognitoIdentityProvider.Embedded;

namespace Swage.CognitoIdentityProvider.Quickstart;

/// <summary>Where the sign-ins happen: the embedded Cognito with made-up people, or AWS with somebody at the keyboard.</summary>
internal abstract class Stage : IAsyncDisposable
{
    public abstract string UserPoolId { get; }

    public abstract string ClientId { get; }

    public abstract AwsClientOptions ClientOptions { get; }

    /// <summary>The app client's secret, or null where it has none.</summary>
    public abstract string? ClientSecret { get; }

    public static Stage Embedded() => new EmbeddedStage(EmbeddedCognito.Start());

    public static Stage Live(Options options) => new LiveStage(options);

    /// <summary>Who signs in, in order.</summary>
    public abstract Task<IReadOnlyList<Person>> PeopleAsync(CognitoClient cognito);

    public virtual ValueTask DisposeAsync() => default;
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

    public override string? ClientSecret => server.Options.ClientSecret;

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

    public override string? ClientSecret { get; } = options.HasClientSecret ? Keyboard.AskHidden("Secret of the app client") : null;

    public override Task<IReadOnlyList<Person>> PeopleAsync(CognitoClient cognito) => Task.FromResult<IReadOnlyList<Person>>([new PersonAtKeyboard(options.User!)]);
}
