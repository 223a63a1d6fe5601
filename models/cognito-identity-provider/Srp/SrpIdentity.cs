namespace Swage.CognitoIdentityProvider;

/// <summary>Whose secret is proven: a user's password in a pool, or the secret of a remembered device in its group. Immutable.</summary>
public sealed class SrpIdentity
{
    private SrpIdentity(string group, string name) => (Group, Name) = (group, name);

    internal string Group { get; }

    internal string Name { get; }

    /// <summary>A user, who proves a password.</summary>
    /// <param name="userPoolId">The whole id of the user pool, such as <c>eu-west-1_AbCdEf</c>; what is hashed is the part behind the underscore.</param>
    /// <param name="userId">The user's name in the pool: <c>USER_ID_FOR_SRP</c> of the challenge, else its <c>USERNAME</c>.</param>
    /// <exception cref="ArgumentException">A part is null or empty, or the pool id has nothing behind an underscore.</exception>
    public static SrpIdentity User(string userPoolId, string userId)
    {
        ArgumentException.ThrowIfNullOrEmpty(userPoolId);
        ArgumentException.ThrowIfNullOrEmpty(userId);
        var underscore = userPoolId.IndexOf('_', StringComparison.Ordinal);
        return underscore < 0 || underscore == userPoolId.Length - 1
            ? throw new ArgumentException("A user pool id is a region, an underscore and a name, such as eu-west-1_AbCdEf.", nameof(userPoolId))
            : new(userPoolId[(underscore + 1)..], userId);
    }

    /// <summary>A remembered device, which proves the secret it made for itself.</summary>
    /// <param name="deviceGroupKey">The device's group key, from NewDeviceMetadata.</param>
    /// <param name="deviceKey">The device's key, from NewDeviceMetadata.</param>
    /// <exception cref="ArgumentException">A part is null or empty.</exception>
    public static SrpIdentity Device(string deviceGroupKey, string deviceKey)
    {
        ArgumentException.ThrowIfNullOrEmpty(deviceGroupKey);
        ArgumentException.ThrowIfNullOrEmpty(deviceKey);
        return new(deviceGroupKey, deviceKey);
    }

    /// <summary>The name of the type; the names themselves are left out.</summary>
    public override string ToString() => nameof(SrpIdentity);
}
