using System.Diagnostics;
using System.Globalization;

namespace Swage.Client;

/// <summary>The traces of clients: one activity per call, named <c>Service/Operation</c>, from the source <c>Swage</c>.</summary>
internal static class Telemetry
{
    private static readonly ActivitySource s_source = new("Swage");

    public static Activity? Start(string system, string service, string operation)
    {
        if (!s_source.HasListeners())
            return null;
        var activity = s_source.StartActivity($"{service}/{operation}", ActivityKind.Client);
        if (activity is not null)
        {
            activity.SetTag("rpc.system", system);
            activity.SetTag("rpc.service", service);
            activity.SetTag("rpc.method", operation);
        }

        return activity;
    }

    public static void Answered(Activity activity, int status, string requestIdTag, string? requestId)
    {
        activity.SetTag("http.response.status_code", status);
        if (requestId is not null)
            activity.SetTag(requestIdTag, requestId);
    }

    public static void Stop(Activity activity, int attempts, string? failure)
    {
        if (attempts > 1)
            activity.SetTag("http.request.resend_count", (attempts - 1).ToString(CultureInfo.InvariantCulture));
        if (failure is not null)
        {
            activity.SetTag("error.type", failure);
            activity.SetStatus(ActivityStatusCode.Error);
        }

        activity.Dispose();
    }

    /// <summary>A failure's name: the service's code, or the exception's type. Not its message.</summary>
    public static string NameOf(Exception exception) =>
        exception is ServiceException service && service.Code != ErrorDetails.UnknownCode ? service.Code : exception.GetType().Name;
}
