namespace Swage.CognitoIdentityProvider.Tests.EndToEnd.Players;

/// <summary>Fills maps of strings with keys written out, and reads them likewise: what one does with any other client.</summary>
internal sealed class PlainPlayer(Play play) : HandPlayer(play)
{
    protected override Task<Reply> StartAsync(Start start, string? session)
    {
        var keys = new Dictionary<string, string>();
        var flow = start.Flow(Play.Side);
        if (flow is "REFRESH_TOKEN" or "REFRESH_TOKEN_AUTH")
            keys["REFRESH_TOKEN"] = Play.RefreshToken!;
        else
            keys["USERNAME"] = Play.GivenName;
        if (flow is "USER_PASSWORD_AUTH" or "ADMIN_USER_PASSWORD_AUTH" or "ADMIN_NO_SRP_AUTH" || start.BringsPassword)
            keys["PASSWORD"] = Play.Password;
        if (flow == "USER_SRP_AUTH" || start.BringsSrpA)
            keys["SRP_A"] = Play.BeginProof();
        if (flow == "CUSTOM_AUTH" && start.BringsSrpA)
            keys["CHALLENGE_NAME"] = "SRP_A";
        if (start.Preferred is { } preferred)
            keys["PREFERRED_CHALLENGE"] = preferred;
        if (Play.Device is { } device)
            keys["DEVICE_KEY"] = device.Key;
        if (Play.HashOver(keys.GetValueOrDefault("USERNAME", Play.User.Name)) is { } hash)
            keys["SECRET_HASH"] = hash;
        return Play.Calls.StartAsync(flow, keys, session);
    }

    protected override Task<Reply> AnswerAsync(Reply asked, Move move, string? session)
    {
        var name = asked.Parameters.GetValueOrDefault("USERNAME") ?? asked.Parameters["USER_ID_FOR_SRP"];
        var keys = Answer(asked.Parameters, move);
        keys["USERNAME"] = name;
        if (Play.HashOver(name) is { } hash)
            keys["SECRET_HASH"] = hash;
        return Play.Calls.AnswerAsync(move.Answered, keys, session);
    }

    /// <summary>The keys of an answer, without the two that all have.</summary>
    public Dictionary<string, string> Answer(IReadOnlyDictionary<string, string> asked, Move move) => move.Answered switch
    {
        "SMS_MFA" => new() { ["SMS_MFA_CODE"] = Play.SmsCode },
        "SMS_OTP" => new() { ["SMS_OTP_CODE"] = Play.SmsCode },
        "EMAIL_OTP" => new() { ["EMAIL_OTP_CODE"] = Play.EmailCode },
        "SOFTWARE_TOKEN_MFA" => new() { ["SOFTWARE_TOKEN_MFA_CODE"] = Play.AppCode },
        "SELECT_MFA_TYPE" => new() { ["ANSWER"] = move.Says! },
        "MFA_SETUP" => move.Says is { } address ? new() { ["EMAIL"] = address } : [],
        "NEW_PASSWORD_REQUIRED" => NewPassword(asked),
        "PASSWORD" or "ADMIN_NO_SRP_AUTH" => new() { ["PASSWORD"] = Play.Password },
        "PASSWORD_SRP" => new() { ["SRP_A"] = Play.BeginProof() },
        "PASSWORD_VERIFIER" => Proof(asked, isDevice: false),
        "DEVICE_SRP_AUTH" => new() { ["DEVICE_KEY"] = Play.Device!.Key, ["SRP_A"] = Play.BeginProof() },
        "DEVICE_PASSWORD_VERIFIER" => Proof(asked, isDevice: true),
        "WEB_AUTHN" => new() { ["CREDENTIAL"] = Play.User.Passkey!.Sign(asked["CREDENTIAL_REQUEST_OPTIONS"]) },
        "CUSTOM_CHALLENGE" => move.Says is { } word ? new() { ["ANSWER"] = word } : [],
        "SELECT_CHALLENGE" => Choice(asked, move),
        _ => throw new InvalidOperationException($"No answer to {move.Answered} is written."),
    };

    private Dictionary<string, string> NewPassword(IReadOnlyDictionary<string, string> asked)
    {
        var keys = new Dictionary<string, string> { ["NEW_PASSWORD"] = Play.ChoosePassword() };
        if (asked["requiredAttributes"].Contains("\"userAttributes.name\"", StringComparison.Ordinal))
            keys["userAttributes.name"] = "Ada";
        return keys;
    }

    private Dictionary<string, string> Proof(IReadOnlyDictionary<string, string> asked, bool isDevice)
    {
        var timestamp = Play.Now();
        var challenge = new SrpChallenge { Salt = asked["SALT"], SrpB = asked["SRP_B"], SecretBlock = asked["SECRET_BLOCK"] };
        var keys = new Dictionary<string, string>
        {
            ["PASSWORD_CLAIM_SIGNATURE"] = isDevice ? Play.SignAsDevice(challenge, timestamp) : Play.SignAsUser(challenge, timestamp),
            ["PASSWORD_CLAIM_SECRET_BLOCK"] = asked["SECRET_BLOCK"], ["TIMESTAMP"] = timestamp,
        };
        if (Play.Device is { } device)
            keys["DEVICE_KEY"] = device.Key;
        return keys;
    }

    private Dictionary<string, string> Choice(IReadOnlyDictionary<string, string> asked, Move move)
    {
        var keys = new Dictionary<string, string> { ["ANSWER"] = move.Says! };
        if (move is { WithProof: true, Says: "PASSWORD" })
            keys["PASSWORD"] = Play.Password;
        if (move is { WithProof: true, Says: "PASSWORD_SRP" })
            keys["SRP_A"] = Play.BeginProof();
        if (move is { WithProof: true, Says: "WEB_AUTHN" })
            keys["CREDENTIAL"] = Play.User.Passkey!.Sign(asked["CREDENTIAL_REQUEST_OPTIONS"]);
        return keys;
    }
}
