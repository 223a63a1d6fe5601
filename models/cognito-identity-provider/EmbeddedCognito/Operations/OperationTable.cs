using System.Text.Json.Nodes;

namespace Swage.CognitoIdentityProvider.Embedded;

/// <summary>An operation.</summary>
/// <param name="IsSigned">Whether a caller needs IAM credentials.</param>
/// <param name="Run">Turns the input into the output, or throws the refusal.</param>
internal sealed record Operation(bool IsSigned, Func<Input, JsonObject> Run);

/// <summary>The operations by name. The pool serves one call at a time.</summary>
internal sealed class OperationTable
{
    private readonly Dictionary<string, Operation> _operations;

    public OperationTable(UserPool pool)
    {
        var challenges = new ChallengeTable(pool, pool.Factors);
        var steps = new SignInSteps(pool, new NextStep(pool.Options, pool.Factors), challenges);
        var initiate = new InitiateAuth(pool, new FlowTable(pool), steps);
        var respond = new RespondToAuthChallenge(pool, challenges, steps);
        var softwareToken = new SoftwareToken(pool);
        var devices = new Devices(pool);
        var users = new Users(pool);
        _operations = new(StringComparer.Ordinal)
        {
            ["InitiateAuth"] = new(false, input => initiate.Run(input, isAdmin: false)),
            ["AdminInitiateAuth"] = new(true, input => initiate.Run(input, isAdmin: true)),
            ["RespondToAuthChallenge"] = new(false, input => respond.Run(input, isAdmin: false)),
            ["AdminRespondToAuthChallenge"] = new(true, input => respond.Run(input, isAdmin: true)),
            ["AssociateSoftwareToken"] = new(false, softwareToken.Associate),
            ["VerifySoftwareToken"] = new(false, softwareToken.Verify),
            ["ConfirmDevice"] = new(false, devices.Confirm),
            ["AdminCreateUser"] = new(true, users.Create),
            ["AdminSetUserPassword"] = new(true, users.SetPassword),
        };
        foreach (var (name, operation) in _operations.ToList())
        {
            _operations[name] = operation with
            {
                Run = input =>
                {
                    lock (pool.Gate)
                        return operation.Run(input);
                },
            };
        }
    }

    public Operation? Find(string name) => _operations.GetValueOrDefault(name);
}
