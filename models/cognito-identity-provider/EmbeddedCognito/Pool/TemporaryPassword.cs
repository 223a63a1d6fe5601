using System.Security.Cryptography;

namespace Swage.CognitoIdentityProvider.Embedded;

/// <summary>Makes a password for a user who was given none.</summary>
internal static class TemporaryPassword
{
    /// <summary>Twelve characters with one of every kind a policy can ask for.</summary>
    public static string Create()
    {
        string[] kinds = ["ABCDEFGHJKLMNPQRSTUVWXYZ", "abcdefghijkmnopqrstuvwxyz", "23456789", "!#%+-=?"];
        var password = string.Concat(Enumerable.Range(0, 12).Select(i => RandomNumberGenerator.GetString(kinds[i % kinds.Length], 1))).ToCharArray();
        RandomNumberGenerator.Shuffle(password.AsSpan());
        return new(password);
    }
}
