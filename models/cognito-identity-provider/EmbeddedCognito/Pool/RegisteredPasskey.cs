using System.Security.Cryptography;

namespace Swage.CognitoIdentityProvider.Embedded;

/// <summary>A passkey as the pool knows it.</summary>
internal sealed class RegisteredPasskey(ECParameters publicKey)
{
    public ECParameters PublicKey { get; } = publicKey;

    /// <summary>The highest signature count seen.</summary>
    public uint SignCount { get; set; }
}
