namespace Swage.CognitoIdentityProvider.Tests.Embedded;

internal static class Refusal
{
    /// <summary>Asserts a refusal in the service's shape: 400, code in body and header, a request ID.</summary>
    public static void Is(string code, string? message, Answer answer)
    {
        Assert.Equal((400, code, message), (answer.Status, answer.ErrorCode, answer.Message));
        Assert.Equal(code + ":", Assert.Single(answer.Headers.GetValues("x-amzn-errortype")));
        Assert.True(Guid.TryParse(Assert.Single(answer.Headers.GetValues("x-amzn-requestid")), out _));
    }
}
