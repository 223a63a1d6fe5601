using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Swage.CognitoIdentityProvider.Embedded;

/// <summary>
/// Checks CREDENTIAL as a relying party must: a registered credential, the text that was sent, this relying party as origin and in the hash, presence of
/// the user, and the ES256 signature over authenticator data and client data. Attestation, extensions and other algorithms are not looked at.
/// </summary>
internal sealed class PasskeyCheck(EmbeddedCognitoOptions options)
{
    private const int UserPresent = 1;
    private const int HashLength = 32;
    private const int CountOffset = HashLength + 1;
    private const int MinimumLength = CountOffset + 4;

    /// <summary>CREDENTIAL_REQUEST_OPTIONS for a user's passkeys.</summary>
    public JsonObject Parameters(User user, string challenge)
    {
        var allowed = new JsonArray();
        foreach (var id in user.Passkeys.Keys)
            allowed.Add((JsonNode)new JsonObject { ["type"] = "public-key", ["id"] = id });
        var request = new JsonObject
        {
            ["challenge"] = challenge, ["timeout"] = (long)options.SessionValidity.TotalMilliseconds, ["rpId"] = options.RelyingPartyId, ["allowCredentials"] = allowed,
            ["userVerification"] = "preferred",
        };
        return new() { ["CREDENTIAL_REQUEST_OPTIONS"] = request.ToJsonString() };
    }

    /// <summary>Refuses a credential of the wrong form, which leaves the session open, and one that proves nothing, which uses it up.</summary>
    public void Demand(SignInSession session, string credential, Attempt attempt)
    {
        var assertion = Read(credential) ?? throw ServiceError.InvalidParameter("CREDENTIAL must be the JSON of a public key credential");
        if (session.User.Passkeys.GetValueOrDefault(assertion.Id) is { } passkey && IsRight(assertion, passkey, session.PasskeyChallenge))
            return;
        attempt.Spend();
        throw ServiceError.NotAuthorized("The credential could not be verified");
    }

    private bool IsRight(Assertion assertion, RegisteredPasskey passkey, string? challenge)
    {
        var data = assertion.AuthenticatorData;
        if (assertion.Type != "webauthn.get" || assertion.Challenge != challenge || !IsOurs(assertion.Origin) || data.Length < MinimumLength)
            return false;
        if (!data.AsSpan(0, HashLength).SequenceEqual(SHA256.HashData(Encoding.UTF8.GetBytes(options.RelyingPartyId))) || (data[HashLength] & UserPresent) == 0)
            return false;
        var count = System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(data.AsSpan(CountOffset));
        if (count <= passkey.SignCount && (count | passkey.SignCount) != 0)
            return false; // a copy of the key was used in between
        using var key = ECDsa.Create(passkey.PublicKey);
        byte[] signed = [.. data, .. SHA256.HashData(assertion.ClientData)];
        if (!key.VerifyData(signed, assertion.Signature, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence))
            return false;
        passkey.SignCount = count;
        return true;
    }

    private bool IsOurs(string? origin) => Uri.TryCreate(origin, UriKind.Absolute, out var uri)
        && (uri.Host == options.RelyingPartyId || uri.Host.EndsWith("." + options.RelyingPartyId, StringComparison.Ordinal));

    private static Assertion? Read(string credential)
    {
        try
        {
            using var json = JsonDocument.Parse(credential);
            var root = json.RootElement;
            var id = Text(root, "id");
            if (id is null || Text(root, "rawId") != id || Text(root, "type") != "public-key" || !root.TryGetProperty("response", out var response))
                return null;
            if (Bytes(response, "clientDataJSON") is not { } clientData || Bytes(response, "authenticatorData") is not { } data || Bytes(response, "signature") is not { } signature)
                return null;
            using var client = JsonDocument.Parse(clientData);
            return new(id, Text(client.RootElement, "type"), Text(client.RootElement, "challenge"), Text(client.RootElement, "origin"), clientData, data, signature);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null; // not JSON, or not the JSON types it should have
        }
    }

    private static string? Text(JsonElement element, string member) => element.TryGetProperty(member, out var value) ? value.GetString() : null;

    private static byte[]? Bytes(JsonElement element, string member) => Text(element, member) is { } text ? Base64Url.Decode(text) : null;

    private sealed record Assertion(string Id, string? Type, string? Challenge, string? Origin, byte[] ClientData, byte[] AuthenticatorData, byte[] Signature);
}
