using System.Numerics;
using System.Security.Cryptography;

namespace Swage.CognitoIdentityProvider.Embedded;

/// <summary>A user's password and earlier ones, as salted hashes, and the lock that too many wrong guesses put on it.</summary>
/// <remarks>The hash is the private key of the secure remote password protocol, so that one note serves both ways of proving a password.</remarks>
internal sealed class PasswordBook(string poolName, string username)
{
    private const int FreeAttempts = 5;
    private static readonly TimeSpan s_longestLock = TimeSpan.FromMinutes(15);

    private readonly BigInteger _salt = SrpVerifier.NewSalt();
    private readonly List<BigInteger> _hashes = [];
    private SrpVerifier? _verifier;
    private int _wrong;
    private DateTimeOffset _lockedUntil;

    /// <summary>Whether a password was ever set.</summary>
    public bool IsSet => _hashes.Count > 0;

    /// <summary>What SRP checks a proof against. Without a password it is one that nobody knows the password of.</summary>
    public SrpVerifier Verifier => _verifier ??= SrpVerifier.Create(_salt, IsSet ? _hashes[^1] : SrpGroup.Number(RandomNumberGenerator.GetBytes(32)));

    /// <summary>Sets the password if the policy allows it.</summary>
    public void Set(string password, PasswordPolicy policy)
    {
        policy.Check(password);
        var hash = Hash(password);
        if (_hashes.TakeLast(policy.History).Contains(hash))
            throw new ServiceError("PasswordHistoryPolicyViolationException", "Password has previously been used");
        _hashes.Add(hash);
        _verifier = null;
        _wrong = 0;
        _lockedUntil = default;
    }

    /// <summary>Refuses a wrong password, and any password while locked.</summary>
    public void Demand(string password, DateTimeOffset now)
    {
        DemandUnlocked(now);
        Count(IsSet && _hashes[^1] == Hash(password), now);
    }

    /// <summary>Refuses any attempt while locked.</summary>
    public void DemandUnlocked(DateTimeOffset now)
    {
        if (now < _lockedUntil)
            throw ServiceError.NotAuthorized("Password attempts exceeded");
    }

    /// <summary>Counts an attempt and refuses a wrong one: from the fifth on it locks for a second, doubling up to fifteen minutes.</summary>
    public void Count(bool isRight, DateTimeOffset now)
    {
        if (isRight)
        {
            _wrong = 0;
            return;
        }

        if (++_wrong >= FreeAttempts)
            _lockedUntil = now + TimeSpan.FromSeconds(Math.Min(s_longestLock.TotalSeconds, Math.Pow(2, _wrong - FreeAttempts)));
        throw ServiceError.WrongPassword();
    }

    private BigInteger Hash(string password) => SrpVerifier.PrivateKey(_salt, poolName, username, password);
}
