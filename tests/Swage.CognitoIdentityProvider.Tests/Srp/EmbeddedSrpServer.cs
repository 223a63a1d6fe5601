using System.Globalization;
using System.Numerics;
using System.Security.Cryptography;
using Swage.CognitoIdentityProvider.Embedded;

namespace Swage.CognitoIdentityProvider.Tests.Srp;

/// <summary>The embedded Cognito's side of a proof, which was written apart from the client's.</summary>
internal sealed class EmbeddedSrpServer(string group, string name, string secret, BigInteger salt, BigInteger b) : ISrpServer
{
    private readonly byte[] _block = RandomNumberGenerator.GetBytes(32);
    private SrpExchange? _exchange;

    public SrpChallenge Challenge(string srpA)
    {
        var a = BigInteger.Parse("0" + srpA, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        _exchange = SrpExchange.Begin(a, SrpVerifier.Create(salt, group, name, secret), b);
        return new() { Salt = SrpGroup.Hex(_exchange.Salt), SrpB = SrpGroup.Hex(_exchange.ServerPublic), SecretBlock = Convert.ToBase64String(_block) };
    }

    public bool Accepts(string signature, string timestamp) => Convert.ToBase64String(_exchange!.Signature(group, name, _block, timestamp)!) == signature;
}
