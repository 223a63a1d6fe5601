namespace Swage.CognitoIdentityProvider.Embedded;

/// <summary>
/// PASSWORD_VERIFIER: proves the password by the secure remote password protocol. In USER_SRP_AUTH it comes without a session, in the other flows with
/// one.
/// </summary>
internal sealed class PasswordVerifierChallenge(UserPool pool) : Challenge("PASSWORD_VERIFIER", "PASSWORD_CLAIM_SIGNATURE", "PASSWORD_CLAIM_SECRET_BLOCK", "TIMESTAMP")
{
    private static readonly string[] s_names = ["USERNAME", "USER_ID_FOR_SRP"];

    public override IReadOnlyList<string> NamesUserAs => s_names;

    public override Question Ask(SignInProgress progress)
    {
        var user = progress.User;
        var proof = new SrpProof(pool.Name, user.Name, SrpExchange.Begin(SrpProof.Read(progress.SrpA!), user.Password.Verifier));
        return new(new(progress, Name) { Proof = proof, HasToken = progress.Flow != "USER_SRP_AUTH" }, proof.Parameters());
    }

    public override SignInProgress Check(SignInSession session, ChallengeAnswer answer, Attempt attempt)
    {
        var user = session.User;
        // Before anything is used up: clients answer this refusal with the same proof once more, without the key.
        if (answer.DeviceKey is { } key && !user.Devices.ContainsKey(key))
            throw ServiceError.NotFound("Device does not exist.");
        user.Password.DemandUnlocked(pool.Now);
        var isRight = session.Proof!.IsMet(answer, pool.Now, pool.Options.AllowedSkew) && pool.Now - session.Asked <= pool.Options.ProofValidity && !user.IsStandIn;
        attempt.Spend();
        user.Password.Count(isRight, pool.Now);
        user.DemandReady();
        return session.Progress.Shown(Name, SignInProgress.Password);
    }
}
