using System.Text.Json.Nodes;

namespace Swage.CognitoIdentityProvider.Embedded;

/// <summary>A user of the pool.</summary>
internal sealed class User(string name, DateTimeOffset created)
{
    public string Name { get; } = name;

    /// <summary>Attributes by name; <c>sub</c> is given by the pool.</summary>
    public SortedDictionary<string, string> Attributes { get; } = new(StringComparer.Ordinal) { ["sub"] = Guid.NewGuid().ToString() };

    public PasswordBook Password { get; } = new();

    /// <summary>Whether the password is temporary: the status FORCE_CHANGE_PASSWORD.</summary>
    public bool MustChangePassword { get; set; } = true;

    public bool Enabled { get; set; } = true;

    public DateTimeOffset Created { get; } = created;

    public DateTimeOffset Modified { get; set; } = created;

    /// <summary>Whether the user turned text messages on by themselves; a pool that demands a second factor does not ask.</summary>
    public bool WantsSms { get; set; }

    /// <summary>The challenge the user prefers when several factors are active.</summary>
    public string? PreferredChallenge { get; set; }

    /// <summary>The enrolled authenticator app's secret.</summary>
    public byte[]? TotpSecret { get; set; }

    /// <summary>The secret of an app being enrolled with an access token.</summary>
    public byte[]? PendingTotpSecret { get; set; }

    /// <summary>The last authenticator step a sign-in spent.</summary>
    public long LastTotpStep { get; set; } = long.MinValue;

    /// <summary>Device keys given out, and whether each was confirmed.</summary>
    public Dictionary<string, bool> Devices { get; } = new(StringComparer.Ordinal);

    public string Status => MustChangePassword ? "FORCE_CHANGE_PASSWORD" : "CONFIRMED";

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
