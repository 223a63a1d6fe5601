namespace Swage.Client;

/// <summary>The connections of all clients that were given none of their own. Thread-safe.</summary>
internal static class SharedConnections
{
    /// <summary>How long the headers of an answer may be together, in units of 1,024 bytes. A handler of the user's has a limit of its own.</summary>
    internal const int MaxHeaderKilobytes = 64;

    /// <summary>Sends over them; made when it is first asked for, and kept for the process's life.</summary>
    public static HttpMessageInvoker Invoker { get; } = new(CreateHandler(), disposeHandler: true);

    private static SocketsHttpHandler CreateHandler() => new()
    {
        // A redirect would carry the signed request, secrets included, to wherever the answer says.
        AllowAutoRedirect = false,
        UseCookies = false,
        MaxResponseHeadersLength = MaxHeaderKilobytes,
        // Long enough to keep connections warm, short enough to follow DNS when a service moves.
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        // Load balancers in front of AWS services close idle connections; being first avoids sending into a closing one.
        PooledConnectionIdleTimeout = TimeSpan.FromSeconds(50),
        ConnectTimeout = TimeSpan.FromSeconds(15),
    };
}
