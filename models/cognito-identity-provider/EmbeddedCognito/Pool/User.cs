using System.Text.Json.Nodes;

namespace Swage.CognitoIdentityProvider.Embedded;

/// <summary>A user of the pool.</summary>
internal sealed class User(string poolName, string name, DateTimeOffset created, bool isStandIn = false)
{
    public string Name { get; } = name;

    /// <summary>Attributes by name; <c>sub</c> is given by the pool.</summary>
    public SortedDictionary<string, string> Attributes { get; } = new(StringComparer.Ordinal) { ["sub"] = Guid.NewGuid().ToString() };

    /// <summary>Whether nobody of this name exists, and the pool does not want that known.</summary>
    public bool IsStandIn { get; } = isStandIn;

    public PasswordBook Password { get; } = new(poolName, name);

    /// <summary>Whether the password is temporary: the status FORCE_CHANGE_PASSWORD.</summary>
    public bool MustChangePassword { get; set; } = true;

    public bool Enabled { get; set; } = true;

    /// <summary>Whether the user has proved an address since signing up by themselves.</summary>
    public bool Confirmed { get; set; } = true;

    /// <summary>Whether the password was reset and waits for the user to set a new one.</summary>
    public bool MustResetPassword { get; set; }

    public DateTimeOffset Created { get; } = created;

    public DateTimeOffset Modified { get; set; } = created;

    /// <summary>Whether the user turned text messages on by themselves; a pool that demands a second factor does not ask.</summary>
    public bool WantsSms { get; set; }

    /// <summary>Whether the user turned codes by email on.</summary>
    public bool WantsEmail { get; set; }

    /// <summary>The challenge the user prefers when several factors are active.</summary>
    public string? PreferredChallenge { get; set; }

    /// <summary>The enrolled authenticator app's secret.</summary>
    public byte[]? TotpSecret { get; set; }

    /// <summary>What the user called that app.</summary>
    public string? TotpName { get; set; }

    /// <summary>The secret of an app being enrolled with an access token.</summary>
    public byte[]? PendingTotpSecret { get; set; }

    /// <summary>The last authenticator step a sign-in spent.</summary>
    public long LastTotpStep { get; set; } = long.MinValue;

    /// <summary>Devices by key, confirmed or not.</summary>
    public Dictionary<string, Device> Devices { get; } = new(StringComparer.Ordinal);

    /// <summary>Passkeys by credential ID.</summary>
    public Dictionary<string, RegisteredPasskey> Passkeys { get; } = new(StringComparer.Ordinal);

    public string Status => MustResetPassword ? "RESET_REQUIRED" : !Confirmed ? "UNCONFIRMED" : MustChangePassword ? "FORCE_CHANGE_PASSWORD" : "CONFIRMED";

    /// <summary>The device if it was confirmed.</summary>
    public Device? RememberedDevice(string? key) => key is not null && Devices.GetValueOrDefault(key) is { Verifier: not null } device ? device : null;

    /// <summary>Refuses a user who may not sign in, whatever they prove.</summary>
    public void DemandMaySignIn()
    {
        if (!Enabled)
            throw ServiceError.NotAuthorized("User is disabled.");
    }

    /// <summary>Refuses a user who has something else to do first; said only to who knows the password.</summary>
    public void DemandReady()
    {
        if (!Confirmed)
            throw new ServiceError("UserNotConfirmedException", "User is not confirmed.");
        if (MustResetPassword)
            throw new ServiceError("PasswordResetRequiredException", "Password reset required for the user");
    }

    /// <summary>The user as UserType.</summary>
    public JsonObject ToJson()
    {
        var attributes = new JsonArray();
        foreach (var (attribute, value) in Attributes)
            attributes.Add((JsonNode)new JsonObject { ["Name"] = attribute, ["Value"] = value });
        return new JsonObject
        {
            ["Username"] = Name,
            ["Attributes"] = attributes,
            ["UserCreateDate"] = Seconds(Created),
            ["UserLastModifiedDate"] = Seconds(Modified),
            ["Enabled"] = Enabled,
            ["UserStatus"] = Status,
        };
    }

    private static decimal Seconds(DateTimeOffset time) => time.ToUnixTimeMilliseconds() / 1000m;
}
