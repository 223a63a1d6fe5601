using System.Security.Cryptography;
using System.Text;

namespace Swage.CognitoIdentityProvider.Embedded;

/// <summary>An app client of the pool.</summary>
/// <param name="Id">Its ID.</param>
public sealed record AppClient(string Id)
{
    /// <summary>Its secret, or null for a public client. With one, every sign-in call must carry SECRET_HASH.</summary>
    public string? Secret { get; init; }

    /// <summary>The flows it may use, as ExplicitAuthFlows names them (<c>ALLOW_USER_SRP_AUTH</c> and so on); all unless set.</summary>
    public IReadOnlyList<string>? ExplicitAuthFlows { get; init; }

    /// <summary>Prints the ID and whether there is a secret.</summary>
    public override string ToString() => $"{Id} ({(Secret is null ? "public" : "with a secret")})";

    internal bool Allows(string setting) => ExplicitAuthFlows is null || ExplicitAuthFlows.Contains(setting, StringComparer.Ordinal);

    /// <summary>Refuses keys without SECRET_HASH where the client has a secret.</summary>
    internal void DemandHash(IReadOnlyDictionary<string, string> keys)
    {
        if (Secret is not null && !keys.ContainsKey("SECRET_HASH"))
            throw ServiceError.NotAuthorized($"Client {Id} is configured with secret but SECRET_HASH was not received");
    }

    /// <summary>Refuses a hash made of anything but this user name, this ID and the secret; also one sent by a public client.</summary>
    internal void CheckHash(IReadOnlyDictionary<string, string> keys, string username, string refusal)
    {
        DemandHash(keys);
        if (keys.GetValueOrDefault("SECRET_HASH") is not { } given)
            return;
        var expected = Secret is null ? "" : Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(Secret), Encoding.UTF8.GetBytes(username + Id)));
        if (!CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(expected), Encoding.UTF8.GetBytes(given)))
            throw ServiceError.NotAuthorized(refusal);
    }

    /// <summary>The check of everything but a refresh.</summary>
    internal void CheckHash(IReadOnlyDictionary<string, string> keys, string username) => CheckHash(keys, username, $"Unable to verify secret hash for client {Id}");
}
