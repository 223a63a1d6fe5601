namespace Swage.CognitoIdentityProvider.Tests.Embedded;

public class WireTests
{
    [Theory]
    [InlineData("ListUsers")]
    [InlineData("initiateauth")]
    [InlineData("")]
    public async Task An_unknown_operation_is_refused_without_a_message(string operation)
    {
        await using var caller = new Caller();
        Refusal.Is("UnknownOperationException", null, await caller.SendAsync(operation, "{}", null));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("""{"ClientId":"a","ClientId":"b"}""")]
    [InlineData("""{"ClientId":1}""")]
    [InlineData("""{"AuthParameters":{"USERNAME":1}}""")]
    [InlineData("""{"AuthParameters":[]}""")]
    public async Task What_is_not_the_operations_JSON_is_refused_with_a_capital_Message(string body)
    {
        await using var caller = new Caller();
        var answer = await caller.SendAsync("InitiateAuth", body, null);
        Refusal.Is("SerializationException", answer.Message, answer);
        Assert.NotNull(answer.Body["Message"]);
    }

    [Fact]
    public async Task Another_content_type_is_refused()
    {
        await using var caller = new Caller();
        Assert.Equal("SerializationException", (await caller.SendAsync("InitiateAuth", "{}", null, contentType: "application/json")).ErrorCode);
        Assert.Equal("SerializationException", (await caller.SendAsync("InitiateAuth", "{}", null, contentType: "application/x-amz-json-1.1; charset=utf-8")).ErrorCode);
    }

    [Fact]
    public async Task A_body_beyond_the_limit_is_refused()
    {
        await using var caller = new Caller();
        Assert.Equal("SerializationException", (await caller.SendAsync("InitiateAuth", new string(' ', (1 << 20) + 1), null)).ErrorCode);
    }

    [Fact]
    public async Task Unknown_members_are_ignored_and_nulls_are_absent()
    {
        await using var caller = new Caller();
        var answer = await caller.CallAsync("InitiateAuth", new() { ["ClientId"] = null, ["AuthFlow"] = null, ["Novelty"] = 1 });
        Refusal.Is(
            "InvalidParameterException",
            "2 validation errors detected: Value null at 'clientId' failed to satisfy constraint: Member must not be null; Value null at 'authFlow' failed to satisfy constraint: Member must not be null",
            answer);
    }

    [Fact]
    public async Task Broken_constraints_are_named_and_secrets_are_not_quoted()
    {
        await using var caller = new Caller();
        var answer = await caller.CallAsync("AdminSetUserPassword", new() { ["UserPoolId"] = "nowhere", ["Username"] = "ada", ["Password"] = "with space" });
        Refusal.Is(
            "InvalidParameterException",
            "2 validation errors detected: Value 'nowhere' at 'userPoolId' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\w-]+_[0-9a-zA-Z]+; "
            + "Value at 'password' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\S]+",
            answer);
    }

    [Fact]
    public async Task Nested_required_members_are_checked()
    {
        await using var caller = new Caller();
        var answer = await caller.CallAsync("AdminInitiateAuth", new()
        {
            ["UserPoolId"] = caller.Options.UserPoolId, ["ClientId"] = caller.Options.ClientId, ["AuthFlow"] = "ADMIN_USER_PASSWORD_AUTH",
            ["ContextData"] = new System.Text.Json.Nodes.JsonObject { ["IpAddress"] = "192.0.2.1", ["ServerName"] = "shop", ["HttpHeaders"] = new System.Text.Json.Nodes.JsonArray() },
        });
        Refusal.Is("InvalidParameterException", "1 validation error detected: Value null at 'contextData.serverPath' failed to satisfy constraint: Member must not be null", answer);
    }

    [Fact]
    public async Task Pools_and_clients_that_do_not_exist_are_refused()
    {
        await using var caller = new Caller();
        var answer = await caller.CallAsync("AdminSetUserPassword", new() { ["UserPoolId"] = "us-east-1_Other", ["Username"] = "ada", ["Password"] = Caller.Password });
        Refusal.Is("ResourceNotFoundException", "User pool us-east-1_Other does not exist.", answer);
        answer = await caller.CallAsync("InitiateAuth", new() { ["ClientId"] = "other", ["AuthFlow"] = "USER_PASSWORD_AUTH" });
        Refusal.Is("ResourceNotFoundException", "User pool client other does not exist.", answer);
    }
}
