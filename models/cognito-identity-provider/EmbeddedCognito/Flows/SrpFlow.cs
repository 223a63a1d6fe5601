namespace Swage.CognitoIdentityProvider.Embedded;

/// <summary>USER_SRP_AUTH: the password is proved without being sent.</summary>
internal sealed class SrpFlow(UserPool pool)
{
    public SignInProgress Begin(SignInStart start)
    {
        SrpProof.Read(start.Demand("SRP_A"));
        return start.Begin(pool.Expect(start.Username)) with { SrpA = start.Demand("SRP_A") };
    }
}
