using System.Globalization;
using System.Security.Cryptography;

namespace Swage.CognitoIdentityProvider.Embedded;

/// <summary>A code sent to the user: SMS_MFA and SMS_OTP by text message, EMAIL_OTP by email. EMAIL_OTP is first or second factor, as it comes.</summary>
internal sealed class CodeChallenge(UserPool pool, string name, string medium) : Challenge(name, name + "_CODE")
{
    public override Question Ask(SignInProgress progress)
    {
        var address = progress.User.Attributes[medium == "SMS" ? "phone_number" : "email"];
        var code = RandomNumberGenerator.GetInt32(1_000_000).ToString("D6", CultureInfo.InvariantCulture);
        pool.Outbox.Send(medium, address, code);
        return new(new(progress, Name) { Code = code }, new() { ["CODE_DELIVERY_DELIVERY_MEDIUM"] = medium, ["CODE_DELIVERY_DESTINATION"] = Mask(address) });
    }

    public override SignInProgress Check(SignInSession session, ChallengeAnswer answer, Attempt attempt)
    {
        if (pool.Options.CodeValidity is { } validity && pool.Now >= session.Asked + validity)
            throw new ServiceError("ExpiredCodeException", "Invalid code provided, please request a code again.");
        return answer.Keys[Name + "_CODE"] == session.Code ? session.Progress.Shown(Name) : throw attempt.WrongCode();
    }

    private static string Mask(string address)
    {
        var at = address.IndexOf('@', StringComparison.Ordinal);
        if (at >= 0)
            return $"{address[..1]}***@{address[at + 1]}***";
        return address.Length <= 5 ? new string('*', address.Length) : "+" + new string('*', address.Length - 5) + address[^4..];
    }
}
