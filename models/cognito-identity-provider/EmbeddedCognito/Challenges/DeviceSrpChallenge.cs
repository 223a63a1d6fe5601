namespace Swage.CognitoIdentityProvider.Embedded;

/// <summary>DEVICE_SRP_AUTH: the device's half of the protocol.</summary>
internal sealed class DeviceSrpChallenge() : Challenge("DEVICE_SRP_AUTH", "DEVICE_KEY", "SRP_A")
{
    public override Question Ask(SignInProgress progress) => new(new(progress, Name), []);

    public override SignInProgress Check(SignInSession session, ChallengeAnswer answer, Attempt attempt)
    {
        if (session.User.RememberedDevice(answer.DeviceKey) is null)
            throw ServiceError.NotFound("Device does not exist.");
        SrpProof.Read(answer.Keys["SRP_A"]);
        return session.Progress with { DeviceSrpA = answer.Keys["SRP_A"] };
    }
}
