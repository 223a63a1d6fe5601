using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace Swage.CognitoIdentityProvider.Embedded;

/// <summary>Decides what a sign-in is asked next, and puts it into words: a challenge with a fresh session, or tokens.</summary>
internal sealed class SignInSteps(UserPool pool)
{
    /// <summary>After the password: a new one if it is temporary, then the second factor.</summary>
    public JsonObject AfterPassword(User user, string? deviceKey)
    {
        if (user.MustChangePassword)
            return NewPassword(user);
        return AfterNewPassword(user, deviceKey);
    }

    /// <summary>The second factor, or tokens where none applies.</summary>
    public JsonObject AfterNewPassword(User user, string? deviceKey = null)
    {
        var factors = ActiveFactors(user);
        if (factors.Count > 1 && user.PreferredChallenge is { } preferred && factors.Contains(preferred))
            return AskFactor(user, preferred);
        return factors.Count switch
        {
            > 1 => Ask(new(user, "SELECT_MFA_TYPE"), new() { ["MFAS_CAN_CHOOSE"] = JsonList(factors) }),
            1 => AskFactor(user, factors[0]),
            _ => pool.Options.Mfa == MfaConfiguration.On ? Ask(new(user, "MFA_SETUP"), new() { ["MFAS_CAN_SETUP"] = JsonList(FactorsToSetUp()) }) : Tokens(user, deviceKey),
        };
    }

    /// <summary>The challenge of one factor.</summary>
    public JsonObject AskFactor(User user, string challenge)
    {
        if (challenge != "SMS_MFA")
            return Ask(new(user, challenge), new());
        var phone = user.Attributes["phone_number"];
        var code = RandomNumberGenerator.GetInt32(1_000_000).ToString("D6", CultureInfo.InvariantCulture);
        pool.Outbox.Send("SMS", phone, code);
        return Ask(new(user, challenge) { Code = code }, new() { ["CODE_DELIVERY_DELIVERY_MEDIUM"] = "SMS", ["CODE_DELIVERY_DESTINATION"] = Mask(phone) });
    }

    /// <summary>Tokens, and a key for a device not seen before.</summary>
    public JsonObject Tokens(User user, string? deviceKey = null, bool isRefresh = false)
    {
        string? newKey = null;
        if (pool.Options.RemembersDevices && !isRefresh && (deviceKey is null || !user.Devices.ContainsKey(deviceKey)))
            user.Devices.Add(deviceKey = newKey = $"{pool.Options.Region}_{Guid.NewGuid()}", false);
        var result = pool.Tokens.Issue(user, deviceKey, withRefreshToken: !isRefresh);
        if (newKey is not null)
            result["NewDeviceMetadata"] = new JsonObject { ["DeviceKey"] = newKey, ["DeviceGroupKey"] = "-embedded" };
        return new() { ["AuthenticationResult"] = result, ["ChallengeParameters"] = new JsonObject() };
    }

    private List<string> ActiveFactors(User user)
    {
        var factors = new List<string>();
        if (pool.Options.Mfa == MfaConfiguration.Off)
            return factors;
        if (pool.Options.SmsMfa && user.Attributes.ContainsKey("phone_number") && (user.WantsSms || pool.Options.Mfa == MfaConfiguration.On))
            factors.Add("SMS_MFA");
        if (pool.Options.SoftwareTokenMfa && user.TotpSecret is not null)
            factors.Add("SOFTWARE_TOKEN_MFA");
        return factors;
    }

    private List<string> FactorsToSetUp() =>
        [.. new[] { pool.Options.SmsMfa ? "SMS_MFA" : null, pool.Options.SoftwareTokenMfa ? "SOFTWARE_TOKEN_MFA" : null }.OfType<string>()];

    private JsonObject NewPassword(User user)
    {
        var attributes = new JsonObject();
        foreach (var (name, value) in user.Attributes.Where(a => a.Key != "sub"))
            attributes[name] = value;
        var missing = pool.Options.RequiredAttributes.Where(name => !user.Attributes.ContainsKey(name)).Select(name => "userAttributes." + name);
        return Ask(new(user, "NEW_PASSWORD_REQUIRED"), new() { ["requiredAttributes"] = JsonList(missing), ["userAttributes"] = attributes.ToJsonString() });
    }

    private JsonObject Ask(SignInSession session, JsonObject parameters)
    {
        parameters["USER_ID_FOR_SRP"] = session.User.Name;
        return new() { ["ChallengeName"] = session.Challenge, ["Session"] = pool.Sessions.Open(session), ["ChallengeParameters"] = parameters };
    }

    /// <summary>Lists within challenge parameters travel as JSON in a string.</summary>
    private static string JsonList(IEnumerable<string> values)
    {
        var list = new JsonArray();
        foreach (var value in values)
            list.Add((JsonNode)value);
        return list.ToJsonString();
    }

    private static string Mask(string phone) => phone.Length <= 5 ? new string('*', phone.Length) : "+" + new string('*', phone.Length - 5) + phone[^4..];
}
