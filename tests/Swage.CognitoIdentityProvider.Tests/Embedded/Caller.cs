using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Swage.CognitoIdentityProvider.Embedded;

namespace Swage.CognitoIdentityProvider.Tests.Embedded;

/// <summary>An answer as it came over the wire.</summary>
internal sealed record Answer(int Status, JsonObject Body, HttpResponseHeaders Headers)
{
    public string? ErrorCode => (string?)Body["__type"];

    public string? Message => (string?)(Body["message"] ?? Body["Message"]);

    public string? Challenge => (string?)Body["ChallengeName"];

    public string? Session => (string?)Body["Session"];

    public JsonNode? Tokens => Body["AuthenticationResult"];

    public string? Parameter(string name) => (string?)Body["ChallengeParameters"]?[name];
}

/// <summary>An embedded Cognito and plain HTTP to talk to it: no generated code, nothing of the runtime.</summary>
internal sealed class Caller : IAsyncDisposable
{
    public const string Password = "First-Pass-1!";
    public const string NewPassword = "Second-Pass-2!";
    public const string Phone = "+15555550123";

    private readonly HttpClient _http = new();

    public Caller(EmbeddedCognitoOptions? options = null) => Server = EmbeddedCognito.Start(options);

    public EmbeddedCognito Server { get; }

    public EmbeddedCognitoOptions Options => Server.Options;

    /// <summary>Calls an operation, signed where it must be.</summary>
    public Task<Answer> CallAsync(string operation, JsonObject input) =>
        SendAsync(operation, input.ToJsonString(), operation.StartsWith("Admin", StringComparison.Ordinal) ? RequestSigner.For(Options) : null);

    /// <summary>Sends a body as it is, with a chance to meddle after signing.</summary>
    public async Task<Answer> SendAsync(
        string operation, string body, RequestSigner? signer, DateTimeOffset? signedAt = null, Action<HttpRequestMessage>? meddle = null, string contentType = "application/x-amz-json-1.1")
    {
        var bytes = Encoding.UTF8.GetBytes(body);
        using var request = new HttpRequestMessage(HttpMethod.Post, Server.Endpoint) { Content = new ByteArrayContent(bytes) };
        request.Content.Headers.TryAddWithoutValidation("content-type", contentType);
        request.Headers.Add("x-amz-target", "AWSCognitoIdentityProviderService." + operation);
        signer?.Sign(request, bytes, signedAt ?? Options.Time.GetUtcNow());
        meddle?.Invoke(request);
        using var response = await _http.SendAsync(request);
        var json = JsonNode.Parse(await response.Content.ReadAsStringAsync())!.AsObject();
        Assert.Equal("application/x-amz-json-1.1", response.Content.Headers.ContentType?.ToString());
        return new((int)response.StatusCode, json, response.Headers);
    }

    public async Task CreateUserAsync(string name, string? phone = Phone, bool isPermanent = true)
    {
        var attributes = phone is null ? new JsonArray() : new JsonArray(new JsonObject { ["Name"] = "phone_number", ["Value"] = phone });
        var created = await CallAsync("AdminCreateUser", new()
        {
            ["UserPoolId"] = Options.UserPoolId, ["Username"] = name, ["TemporaryPassword"] = Password, ["UserAttributes"] = attributes, ["MessageAction"] = "SUPPRESS",
        });
        Assert.Equal(200, created.Status);
        if (isPermanent)
            Assert.Equal(200, (await CallAsync("AdminSetUserPassword", new() { ["UserPoolId"] = Options.UserPoolId, ["Username"] = name, ["Password"] = Password, ["Permanent"] = true })).Status);
    }

    public Task<Answer> SignInAsync(string name, string password = Password, JsonObject? more = null)
    {
        var parameters = more ?? [];
        parameters["USERNAME"] = name;
        parameters["PASSWORD"] = password;
        return CallAsync("AdminInitiateAuth", new()
        {
            ["UserPoolId"] = Options.UserPoolId, ["ClientId"] = Options.ClientId, ["AuthFlow"] = "ADMIN_USER_PASSWORD_AUTH", ["AuthParameters"] = parameters,
        });
    }

    public Task<Answer> RespondAsync(string challenge, string? session, JsonObject responses) => CallAsync("AdminRespondToAuthChallenge", new()
    {
        ["UserPoolId"] = Options.UserPoolId, ["ClientId"] = Options.ClientId, ["ChallengeName"] = challenge, ["Session"] = session, ["ChallengeResponses"] = responses,
    });

    /// <summary>A code that is not the one sent.</summary>
    public string WrongCode() => Code() == "000000" ? "000001" : "000000";

    public string Code() => Server.Pool.Outbox.LatestTo(Phone).Secret;

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await Server.DisposeAsync();
    }
}
