using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Swage.CognitoIdentityProvider.Embedded;

namespace Swage.CognitoIdentityProvider.Tests.Embedded;

/// <summary>One sign-in over raw JSON, through either family of operations; adds the hash where the client has a secret, and keeps the session.</summary>
internal sealed class Run(Caller caller, bool isAdmin, string user = "ada")
{
    public const string Password = "Right-Pass-1!";
    public const string Email = "ada@example.com";

    private string? _session;

    public static NewUser Ada { get; } = new("ada") { Email = Email, PhoneNumber = Caller.Phone };

    public string Pool => caller.Options.UserPoolId.Split('_')[1];

    public async Task<Answer> StartAsync(string flow, JsonObject? more = null, string? session = null)
    {
        var answer = await caller.CallAsync(isAdmin ? "AdminInitiateAuth" : "InitiateAuth", Body("AuthFlow", flow, "AuthParameters", more ?? [], session));
        _session = answer.Session;
        return answer;
    }

    public async Task<Answer> AnswerAsync(string challenge, JsonObject? more = null, string? session = null)
    {
        var answer = await caller.CallAsync(isAdmin ? "AdminRespondToAuthChallenge" : "RespondToAuthChallenge", Body("ChallengeName", challenge, "ChallengeResponses", more ?? [], session ?? _session));
        _session = answer.Session ?? _session;
        return answer;
    }

    public Task<Answer> StartPasswordAsync(JsonObject? more = null) =>
        StartAsync(isAdmin ? "ADMIN_USER_PASSWORD_AUTH" : "USER_PASSWORD_AUTH", With(more ?? [], "PASSWORD", Password));

    /// <summary>Begins with SRP and proves the password.</summary>
    public async Task<Answer> SrpAsync(string? deviceKey = null)
    {
        var srp = new SrpClient();
        return await ProveAsync(srp, await StartAsync("USER_SRP_AUTH", new() { ["SRP_A"] = srp.SrpA }), deviceKey);
    }

    public Task<Answer> ProveAsync(SrpClient srp, Answer asked, string? deviceKey = null)
    {
        Assert.Equal(("PASSWORD_VERIFIER", user), (asked.Challenge, asked.Parameter("USERNAME")));
        var keys = srp.Answer(asked, Pool, user, Password, caller.Options.Time.GetUtcNow());
        return AnswerAsync("PASSWORD_VERIFIER", deviceKey is null ? keys : With(keys, "DEVICE_KEY", deviceKey));
    }

    /// <summary>Answers DEVICE_SRP_AUTH and DEVICE_PASSWORD_VERIFIER.</summary>
    public async Task<Answer> ProveDeviceAsync(RememberedDevice device, string? secret = null)
    {
        var srp = new SrpClient();
        var asked = await AnswerAsync("DEVICE_SRP_AUTH", new() { ["DEVICE_KEY"] = device.Key, ["SRP_A"] = srp.SrpA });
        Assert.Equal(("DEVICE_PASSWORD_VERIFIER", device.Key), (asked.Challenge, asked.Parameter("DEVICE_KEY")));
        return await AnswerAsync("DEVICE_PASSWORD_VERIFIER", With(srp.Answer(asked, device.GroupKey, device.Key, secret ?? device.Secret, caller.Options.Time.GetUtcNow()), "DEVICE_KEY", device.Key));
    }

    public static JsonObject With(JsonObject keys, string key, string value)
    {
        keys[key] = value;
        return keys;
    }

    private JsonObject Body(string member, string value, string map, JsonObject keys, string? session)
    {
        keys.TryAdd("USERNAME", user);
        if (caller.Options.ClientSecret is { } secret)
            keys.TryAdd("SECRET_HASH", Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes((string?)keys["USERNAME"] + caller.Options.ClientId))));
        var body = new JsonObject { ["ClientId"] = caller.Options.ClientId, [member] = value, [map] = keys, ["Session"] = session };
        if (isAdmin)
            body["UserPoolId"] = caller.Options.UserPoolId;
        return body;
    }
}
