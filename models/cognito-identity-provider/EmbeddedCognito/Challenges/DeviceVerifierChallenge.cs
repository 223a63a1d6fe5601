namespace Swage.CognitoIdentityProvider.Embedded;

/// <summary>DEVICE_PASSWORD_VERIFIER: proves the secret whose verifier ConfirmDevice left.</summary>
internal sealed class DeviceVerifierChallenge(UserPool pool)
    : Challenge("DEVICE_PASSWORD_VERIFIER", "DEVICE_KEY", "PASSWORD_CLAIM_SIGNATURE", "PASSWORD_CLAIM_SECRET_BLOCK", "TIMESTAMP")
{
    private static readonly string[] s_names = ["USERNAME"];

    public override IReadOnlyList<string> NamesUserAs => s_names;

    public override Question Ask(SignInProgress progress)
    {
        var device = progress.User.RememberedDevice(progress.DeviceKey)!;
        var proof = new SrpProof(Device.GroupKey, device.Key, SrpExchange.Begin(SrpProof.Read(progress.DeviceSrpA!), device.Verifier!));
        var parameters = proof.Parameters();
        parameters["DEVICE_KEY"] = device.Key;
        return new(new(progress, Name) { Proof = proof }, parameters);
    }

    public override SignInProgress Check(SignInSession session, ChallengeAnswer answer, Attempt attempt)
    {
        if (answer.DeviceKey != session.Proof!.Second)
            throw ServiceError.NotFound("Device does not exist.");
        var isRight = session.Proof.IsMet(answer, pool.Now, pool.Options.AllowedSkew) && pool.Now - session.Asked <= pool.Options.ProofValidity;
        attempt.Spend();
        return isRight ? session.Progress with { DeviceIsProved = true } : throw ServiceError.WrongPassword();
    }
}
