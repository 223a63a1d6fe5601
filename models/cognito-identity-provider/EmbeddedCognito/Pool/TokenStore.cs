using System.Text;
using System.Text.Json.Nodes;

namespace Swage.CognitoIdentityProvider.Embedded;

/// <summary>The tokens given out. They look like the service's, but the signature is random bytes: nobody may trust them.</summary>
internal sealed class TokenStore(EmbeddedCognitoOptions options)
{
    private const int LifetimeSeconds = 3600;

    private readonly Dictionary<string, (User User, DateTimeOffset Expires)> _access = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RefreshToken> _refresh = new(StringComparer.Ordinal);

    /// <summary>Issues tokens, as AuthenticationResultType. A refresh gets no new refresh token.</summary>
    public JsonObject Issue(User user, AppClient client, string? deviceKey, bool withRefreshToken)
    {
        var now = options.Time.GetUtcNow();
        var access = Jwt(user, now, "access", new()
        {
            ["client_id"] = client.Id, ["scope"] = "aws.cognito.signin.user.admin", ["username"] = user.Name, ["jti"] = Guid.NewGuid().ToString(),
        });
        var id = Jwt(user, now, "id", new() { ["aud"] = client.Id, ["cognito:username"] = user.Name });
        _access[access] = (user, now.AddSeconds(LifetimeSeconds));

        var result = new JsonObject { ["AccessToken"] = access, ["ExpiresIn"] = LifetimeSeconds, ["TokenType"] = "Bearer" };
        if (withRefreshToken)
        {
            var refresh = Base64Url.Random(120);
            _refresh[refresh] = new(user, client.Id, deviceKey, now + options.RefreshTokenValidity);
            result["RefreshToken"] = refresh;
        }

        result["IdToken"] = id;
        return result;
    }

    /// <summary>Whose access token this is.</summary>
    public User Owner(string accessToken)
    {
        if (!_access.TryGetValue(accessToken, out var entry))
            throw ServiceError.NotAuthorized("Invalid Access Token");
        if (options.Time.GetUtcNow() >= entry.Expires)
            throw ServiceError.NotAuthorized("Access Token has expired");
        return entry.User;
    }

    /// <summary>Whose refresh token this is. It works for the client it was issued to, and with remembered devices only together with its device.</summary>
    public User Refreshed(string refreshToken, AppClient client, string? deviceKey)
    {
        if (_refresh.TryGetValue(refreshToken, out var token) && token.ClientId == client.Id && options.Time.GetUtcNow() < token.Expires
            && (token.DeviceKey is null || token.DeviceKey == deviceKey))
        {
            return token.User;
        }

        throw ServiceError.NotAuthorized("Invalid Refresh Token");
    }

    /// <summary>Takes back every refresh token of a user.</summary>
    public void Revoke(User user)
    {
        foreach (var (token, _) in _refresh.Where(entry => entry.Value.User == user).ToList())
            _refresh.Remove(token);
    }

    private string Jwt(User user, DateTimeOffset now, string use, JsonObject claims)
    {
        claims["sub"] = user.Attributes["sub"];
        claims["iss"] = $"https://cognito-idp.{options.Region}.amazonaws.com/{options.UserPoolId}";
        claims["token_use"] = use;
        claims["auth_time"] = now.ToUnixTimeSeconds();
        claims["iat"] = now.ToUnixTimeSeconds();
        claims["exp"] = now.ToUnixTimeSeconds() + LifetimeSeconds;
        var header = new JsonObject { ["kid"] = "embedded", ["alg"] = "RS256" };
        return $"{Part(header)}.{Part(claims)}.{Base64Url.Random(256)}";
    }

    private static string Part(JsonObject json) => Base64Url.Encode(Encoding.UTF8.GetBytes(json.ToJsonString()));

    private sealed record RefreshToken(User User, string ClientId, string? DeviceKey, DateTimeOffset Expires);
}
