namespace Swage.CognitoIdentityProvider.Embedded;

/// <summary>A request to begin a sign-in, after its form was checked.</summary>
internal sealed record SignInStart(AppClient Client, string Flow, bool IsAdmin, IReadOnlyDictionary<string, string> Parameters, string? Session, IReadOnlyDictionary<string, string> ClientMetadata)
{
    public string Username => Parameters["USERNAME"];

    /// <summary>A parameter, or the refusal that names it.</summary>
    public string Demand(string key) => Parameters.GetValueOrDefault(key) ?? throw ServiceError.MissingParameter(key);

    /// <summary>A sign-in at its beginning.</summary>
    public SignInProgress Begin(User user) =>
        new(user, Client, Flow) { IsAdmin = IsAdmin, DeviceKey = Parameters.GetValueOrDefault("DEVICE_KEY"), ClientMetadata = ClientMetadata };
}
