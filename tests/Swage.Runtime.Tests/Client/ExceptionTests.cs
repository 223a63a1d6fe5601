using System.Net;

namespace Swage.Runtime.Tests.Client;

public class ExceptionTests
{
    [Fact]
    public void A_service_exception_says_what_support_asks_for()
    {
        var exception = new ServiceException(new ErrorDetails
        {
            Code = "NotAuthorizedException", Message = "Incorrect username or password.", RequestId = "r-1", ExtendedRequestId = "x-1", StatusCode = HttpStatusCode.BadRequest,
        });
        Assert.Equal("Incorrect username or password.", exception.Message);
        Assert.EndsWith("Code: NotAuthorizedException; HTTP status: 400; request id: r-1; extended request id: x-1", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_message_the_code_and_status_are_the_message() =>
        Assert.Equal(
            "The service answered with SlowDown (HTTP status 503) and no message.",
            new ServiceException(new ErrorDetails { Code = "SlowDown", StatusCode = HttpStatusCode.ServiceUnavailable }).Message);

    [Fact]
    public void The_model_adds_to_what_the_status_says()
    {
        var byStatus = new ErrorDetails { Message = "secret", Retryable = true }.With(ErrorFault.Service, retryable: false, throttling: true, redactMessage: true);
        Assert.True(byStatus.Retryable);
        Assert.True(byStatus.Throttling);
        Assert.Equal(ErrorFault.Service, byStatus.Fault);
        Assert.DoesNotContain("secret", byStatus.Message, StringComparison.Ordinal);
        Assert.Null(new ErrorDetails().With(ErrorFault.Client, false, false, redactMessage: true).Message);
    }

    [Fact]
    public void By_hand_for_tests() => Assert.Equal("Unknown", new ServiceException("oops").Code);
}
