using System.Text.Json.Nodes;

namespace Swage.CognitoIdentityProvider.Embedded;

/// <summary>Takes a sign-in one step on and puts the step into words: a challenge, or tokens.</summary>
internal sealed class SignInSteps(UserPool pool, NextStep next, ChallengeTable challenges)
{
    public JsonObject Continue(SignInProgress progress) => next.After(progress) is { } name ? Ask(progress, challenges.Find(name)) : Tokens(progress);

    private JsonObject Ask(SignInProgress progress, Challenge challenge)
    {
        var question = challenge.Ask(progress);
        var output = new JsonObject { ["ChallengeName"] = challenge.Name };
        if (pool.Sessions.Open(question.Session) is { } token)
            output["Session"] = token;
        foreach (var name in challenge.NamesUserAs)
            question.Parameters[name] = progress.User.Name;
        output["ChallengeParameters"] = question.Parameters;
        if (question.Available is { } available)
            output["AvailableChallenges"] = Json.List(available);
        return output;
    }

    /// <summary>Tokens, and a key for a device not seen before.</summary>
    private JsonObject Tokens(SignInProgress progress)
    {
        var user = progress.User;
        if (user.IsStandIn)
            throw ServiceError.WrongPassword();
        var device = progress.DeviceKey is { } key ? user.Devices.GetValueOrDefault(key) : null;
        var isNew = pool.Options.RemembersDevices && !progress.IsRefresh && device is null;
        if (isNew)
            user.Devices.Add((device = Device.Create(pool.Options.Region)).Key, device);
        var result = pool.Tokens.Issue(user, progress.Client, device?.Key, withRefreshToken: !progress.IsRefresh);
        if (isNew)
            result["NewDeviceMetadata"] = new JsonObject { ["DeviceKey"] = device!.Key, ["DeviceGroupKey"] = Device.GroupKey };
        return new() { ["AuthenticationResult"] = result, ["ChallengeParameters"] = new JsonObject() };
    }
}
