using System.Net;
using Swage.Aws;
using Swage.CognitoIdentityProvider;

// One call and out, over a stub: StartTests looks at what the runtime had to do for it. Prints the assemblies that were loaded.
using var http = new HttpClient(new Stub());
using var client = new CognitoClient(http, new AwsClientOptions
{
    Region = "eu-west-1",
    Credentials = new AwsCredentials("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"),
});
var answer = await client.AdminInitiateAuthAsync(new AdminInitiateAuthRequest
{
    UserPoolId = "eu-west-1_AbCdEfGhI",
    ClientId = "1example23456789",
    AuthFlow = AuthFlowType.AdminUserPasswordAuth,
    AuthParameters = new Dictionary<string, string> { ["USERNAME"] = "ada" },
});
foreach (var assembly in AppDomain.CurrentDomain.GetAssemblies())
    Console.WriteLine(assembly.GetName().Name);
return answer.Session == "AYABe" ? 0 : 1;

/// <summary>Answers at once.</summary>
internal sealed class Stub : HttpMessageHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK)
        {
            Content = new ByteArrayContent("""{"ChallengeName":"SMS_MFA","Session":"AYABe","ChallengeParameters":{"USER_ID_FOR_SRP":"ada"}}"""u8.ToArray()),
        });
}
