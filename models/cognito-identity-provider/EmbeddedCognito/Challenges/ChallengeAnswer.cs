namespace Swage.CognitoIdentityProvider.Embedded;

/// <summary>An answer to a challenge. Keys are matched exactly as written.</summary>
internal sealed record ChallengeAnswer(IReadOnlyDictionary<string, string> Keys, string? Session)
{
    public string Username => Keys["USERNAME"];

    public string? DeviceKey => Keys.GetValueOrDefault("DEVICE_KEY");

    /// <summary>A key's value, or the refusal that names it.</summary>
    public string Demand(string key) => Keys.GetValueOrDefault(key) ?? throw ServiceError.MissingParameter(key);
}
