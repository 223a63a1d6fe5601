using System.Security.Cryptography;
using System.Text;

namespace Swage.CognitoIdentityProvider.Embedded;

/// <summary>A user's password and earlier ones, as salted hashes, and the lock that too many wrong guesses put on it.</summary>
internal sealed class PasswordBook
{
    private const int FreeAttempts = 5;
    private static readonly TimeSpan s_longestLock = TimeSpan.FromMinutes(15);

    private readonly byte[] _salt = RandomNumberGenerator.GetBytes(16);
    private readonly List<byte[]> _hashes = [];
    private int _wrong;
    private DateTimeOffset _lockedUntil;

    /// <summary>Sets the password if the policy allows it.</summary>
    public void Set(string password, PasswordPolicy policy)
    {
        policy.Check(password);
        var hash = Hash(password);
        if (_hashes.TakeLast(policy.History).Any(earlier => earlier.AsSpan().SequenceEqual(hash)))
            throw new ServiceError("PasswordHistoryPolicyViolationException", "Password has previously been used");
        _hashes.Add(hash);
        _wrong = 0;
        _lockedUntil = default;
    }

    /// <summary>Refuses a wrong password, and any password while locked: from the fifth wrong one on, a second, doubling up to fifteen minutes.</summary>
    public void Demand(string password, DateTimeOffset now)
    {
        if (now < _lockedUntil)
            throw ServiceError.NotAuthorized("Password attempts exceeded");
        if (_hashes.Count > 0 && CryptographicOperations.FixedTimeEquals(_hashes[^1], Hash(password)))
        {
            _wrong = 0;
            return;
        }

        if (++_wrong >= FreeAttempts)
            _lockedUntil = now + TimeSpan.FromSeconds(Math.Min(s_longestLock.TotalSeconds, Math.Pow(2, _wrong - FreeAttempts)));
        throw ServiceError.NotAuthorized("Incorrect username or password.");
    }

    private byte[] Hash(string password) => HMACSHA256.HashData(_salt, Encoding.UTF8.GetBytes(password));
}
