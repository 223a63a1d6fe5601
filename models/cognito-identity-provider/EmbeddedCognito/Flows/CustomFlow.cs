namespace Swage.CognitoIdentityProvider.Embedded;

/// <summary>CUSTOM_AUTH: triggers decide. With CHALLENGE_NAME = SRP_A the client offers to prove the password, and the triggers see that as their first round.</summary>
internal sealed class CustomFlow(UserPool pool)
{
    public SignInProgress Begin(SignInStart start)
    {
        if (pool.Options.CustomTriggers is null)
            throw ServiceError.InvalidParameter("Custom auth lambda trigger is not configured.");
        var beginsWithSrp = start.Parameters.GetValueOrDefault("CHALLENGE_NAME") == "SRP_A";
        var srpA = beginsWithSrp ? start.Demand("SRP_A") : start.Parameters.GetValueOrDefault("SRP_A");
        if (srpA is not null)
            SrpProof.Read(srpA);
        var progress = start.Begin(pool.Expect(start.Username)) with { SrpA = srpA };
        return beginsWithSrp ? progress.Round("SRP_A", true) : progress;
    }
}
