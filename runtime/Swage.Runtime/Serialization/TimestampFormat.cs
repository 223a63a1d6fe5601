namespace Swage.Serialization;

/// <summary>How a timestamp stands on the wire: the values of Smithy's <c>timestampFormat</c> trait.</summary>
public enum TimestampFormat
{
    /// <summary>Seconds since 1970-01-01T00:00:00Z as a number, with up to three decimals: <c>1768480496.123</c>.</summary>
    EpochSeconds,

    /// <summary>RFC 3339 in UTC, with up to three decimals: <c>2026-01-15T12:34:56.123Z</c>.</summary>
    DateTime,

    /// <summary>The date form of HTTP headers (RFC 9110, IMF-fixdate), in whole seconds: <c>Thu, 15 Jan 2026 12:34:56 GMT</c>.</summary>
    HttpDate,
}
