using System.Globalization;
using Swage.Client;

namespace Swage.Aws;

/// <summary>
/// Adds the headers by which AWS follows a call: who calls, an id that stays the same over the call's attempts, and which attempt it is.
/// What an interceptor of the user has set before is kept.
/// </summary>
internal sealed class AwsHeaders(string userAgent) : ICallHeaders
{
    /// <summary>The text of first attempts, which nearly all attempts are.</summary>
    private volatile FirstAttempt? _first;

    public void AddToCall(CallContext context)
    {
        var headers = context._request._headers;
        if (headers["user-agent"] is null)
            headers.Set("user-agent", userAgent);
        if (headers["amz-sdk-invocation-id"] is null)
            headers.Set("amz-sdk-invocation-id", InvocationId.Create());
    }

    public void AddToAttempt(CallContext context) =>
        context._request._headers.Set("amz-sdk-request", RequestHeader(context._attempt, context._maxAttempts));

    private string RequestHeader(int attempt, int max)
    {
        if (attempt != 1)
            return Format(attempt, max);
        var first = _first;
        if (first is null || first.Max != max)
            _first = first = new FirstAttempt(max, Format(attempt, max));
        return first.Text;

        static string Format(int attempt, int max) =>
            $"attempt={attempt.ToString(CultureInfo.InvariantCulture)}; max={max.ToString(CultureInfo.InvariantCulture)}";
    }

    private sealed class FirstAttempt(int max, string text)
    {
        public readonly int Max = max;
        public readonly string Text = text;
    }
}
