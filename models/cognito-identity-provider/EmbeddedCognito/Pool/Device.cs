namespace Swage.CognitoIdentityProvider.Embedded;

/// <summary>A device of a user, known to the pool by the key it was given.</summary>
internal sealed class Device(string key)
{
    /// <summary>The group all devices of this pool are in.</summary>
    public const string GroupKey = "-embedded";

    public string Key { get; } = key;

    /// <summary>What ConfirmDevice left, null until then: only a confirmed device is remembered.</summary>
    public SrpVerifier? Verifier { get; set; }

    public static Device Create(string region) => new($"{region}_{Guid.NewGuid()}");
}
