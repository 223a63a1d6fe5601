using System.Globalization;
using Swage.Client;

namespace Swage.Aws;

/// <summary>
/// Adds the headers by which AWS follows a call: who calls, an id that stays the same over the call's attempts, and which attempt it is.
/// What an interceptor of the user has set before is kept.
/// </summary>
internal sealed class AwsHeaders(string userAgent) : Interceptor
{
    private static readonly string?[] s_usual = new string?[8];

    public override void AfterSerialization(CallContext context)
    {
        var headers = context.Request.Headers;
        if (headers["user-agent"] is null)
            headers.Set("user-agent", userAgent);
        if (headers["amz-sdk-invocation-id"] is null)
            headers.Set("amz-sdk-invocation-id", Guid.NewGuid().ToString("D"));
    }

    public override void BeforeAttempt(CallContext context) =>
        context.Request.Headers.Set("amz-sdk-request", RequestHeader(context.Attempt, context.MaxAttempts));

    /// <summary>The first attempts of the usual three are kept as text.</summary>
    private static string RequestHeader(int attempt, int max)
    {
        if (max != 3 || attempt >= s_usual.Length)
            return Format(attempt, max);
        return s_usual[attempt] ??= Format(attempt, max);

        static string Format(int attempt, int max) => string.Create(CultureInfo.InvariantCulture, $"attempt={attempt}; max={max}");
    }
}
