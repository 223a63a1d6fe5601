using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Swage.CognitoIdentityProvider.Embedded;

/// <summary>The passkey of a user: a P-256 key that answers WEB_AUTHN as an authenticator and a browser together would.</summary>
/// <remarks>Not safe for concurrent use.</remarks>
public sealed class Passkey : IDisposable
{
    private const byte PresentAndVerified = 0b101;

    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private uint _signCount;

    internal Passkey()
    {
    }

    /// <summary>The credential's ID, in the Base64 of URLs.</summary>
    public string CredentialId { get; } = Base64Url.Random(16);

    internal ECParameters PublicKey => _key.ExportParameters(includePrivateParameters: false);

    /// <summary>Signs in with it.</summary>
    /// <param name="credentialRequestOptions">The challenge parameter CREDENTIAL_REQUEST_OPTIONS.</param>
    /// <param name="origin">The page that asks; <c>https://</c> and the relying party's ID unless given.</param>
    /// <returns>The value of the key CREDENTIAL.</returns>
    /// <exception cref="System.Text.Json.JsonException">The options are not JSON.</exception>
    public string Sign(string credentialRequestOptions, string? origin = null)
    {
        var options = JsonNode.Parse(credentialRequestOptions)!;
        var relyingParty = (string)options["rpId"]!;
        var clientData = Encoding.UTF8.GetBytes(new JsonObject
        {
            ["type"] = "webauthn.get", ["challenge"] = (string)options["challenge"]!, ["origin"] = origin ?? "https://" + relyingParty,
        }.ToJsonString());

        var count = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(count, ++_signCount);
        byte[] data = [.. SHA256.HashData(Encoding.UTF8.GetBytes(relyingParty)), PresentAndVerified, .. count];
        byte[] signed = [.. data, .. SHA256.HashData(clientData)];
        var signature = _key.SignData(signed, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
        return new JsonObject
        {
            ["id"] = CredentialId, ["rawId"] = CredentialId, ["type"] = "public-key", ["clientExtensionResults"] = new JsonObject(),
            ["response"] = new JsonObject
            {
                ["clientDataJSON"] = Base64Url.Encode(clientData), ["authenticatorData"] = Base64Url.Encode(data), ["signature"] = Base64Url.Encode(signature),
            },
        }.ToJsonString();
    }

    /// <summary>Forgets the key.</summary>
    public void Dispose() => _key.Dispose();
}
