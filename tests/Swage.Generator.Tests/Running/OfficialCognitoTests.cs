using Swage.CognitoIdentityProvider.Embedded;
using Swage.Generator.Tests.Harness;
using Swage.Tests;
using Swage.Tests.Generation;

namespace Swage.Generator.Tests.Running;

/// <summary>A client of the service's own, whole Cognito model signs a user in to the embedded Cognito, as the quickstart does with ours.</summary>
public class OfficialCognitoTests
{
    private const string Program = """
        namespace Sample;

        [Swage.SmithyClient("com.amazonaws.cognitoidentityprovider#AWSCognitoIdentityProviderService")]
        public sealed partial class CognitoClient;

        internal static class Program
        {
            public static async Task<string> RunAsync(Uri endpoint, string key, string secret, string pool, string app, Func<string> receivedCode)
            {
                using var client = new CognitoClient(new() { Region = "us-east-1", Endpoint = endpoint, Credentials = new Swage.Aws.AwsCredentials(key, secret) });
                await client.AdminCreateUserAsync(new()
                {
                    UserPoolId = pool, Username = "ada", TemporaryPassword = "First-Pass-1!", MessageAction = MessageActionType.Suppress,
                    UserAttributes = [new() { Name = "phone_number", Value = "+15555550123" }],
                });
                var started = await client.AdminInitiateAuthAsync(new()
                {
                    UserPoolId = pool, ClientId = app, AuthFlow = AuthFlowType.AdminUserPasswordAuth,
                    AuthParameters = new Dictionary<string, string> { ["USERNAME"] = "ada", ["PASSWORD"] = "First-Pass-1!" },
                });
                var asked = await Answer(started.ChallengeName, started.Session, "NEW_PASSWORD", "Second-Pass-2!");
                var wrong = "none";
                try
                {
                    await Answer(asked.ChallengeName, asked.Session, "SMS_MFA_CODE", receivedCode() == "000000" ? "000001" : "000000");
                }
                catch (CodeMismatchException e)
                {
                    wrong = $"{e.Code}: {e.Message}";
                }

                var done = await Answer(asked.ChallengeName, asked.Session, "SMS_MFA_CODE", receivedCode());
                return $"{started.ChallengeName}, {asked.ChallengeName}, {wrong}, {done.AuthenticationResult}";

                Task<AdminRespondToAuthChallengeResponse> Answer(ChallengeNameType? challenge, string? session, string name, string value) => client.AdminRespondToAuthChallengeAsync(new()
                {
                    UserPoolId = pool, ClientId = app, ChallengeName = challenge ?? default, Session = session,
                    ChallengeResponses = new Dictionary<string, string> { ["USERNAME"] = "ada", [name] = value },
                });
            }
        }
        """;

    [CorpusFact]
    public async Task The_whole_official_model_signs_a_user_in()
    {
        var path = Corpus.PathOf("aws-models/cognito-identity-provider-2016-04-18.json");
        using var program = GeneratedProgram.Compile(Program, new ModelText(path, File.ReadAllText(path)));
        await using var server = EmbeddedCognito.Start();
        var setup = server.Options;

        var answer = await program.RunAsync<string>(
            server.Endpoint, setup.AccessKeyId, setup.SecretAccessKey, setup.UserPoolId, setup.ClientId, () => server.Pool.Outbox.LatestTo("+15555550123").Secret);

        Assert.Equal(
            "NEW_PASSWORD_REQUIRED, SMS_MFA, CodeMismatchException: Invalid code or auth state for the user., "
            + "AuthenticationResultType { AccessToken = ***, ExpiresIn = 3600, TokenType = Bearer, RefreshToken = ***, IdToken = *** }",
            answer);
    }
}
