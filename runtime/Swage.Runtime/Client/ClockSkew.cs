using System.Globalization;

namespace Swage.Client;

/// <summary>
/// How far the machine's clock is from the service's, learned from the Date of its answers. One per pipeline; thread-safe.
/// Services refuse signatures that are some minutes off, so a machine with a wrong clock could otherwise sign nothing.
/// </summary>
/// <param name="clock">The machine's clock.</param>
internal sealed class ClockSkew(TimeProvider clock)
{
    /// <summary>From here on a difference counts as skew; below it, it may be the network's delay, and services accept it.</summary>
    internal static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(4);

    private long _offsetTicks;
    private string? _lastDate;

    /// <summary>What is added to the machine's clock.</summary>
    public TimeSpan Offset => new(Volatile.Read(ref _offsetTicks));

    /// <summary>The corrected time.</summary>
    public DateTimeOffset Now => clock.GetUtcNow() + Offset;

    /// <summary>Learns from an answer that has just come.</summary>
    /// <param name="date">Its Date header, or null.</param>
    /// <param name="offsetUsed">The offset that its request was signed with.</param>
    /// <returns>Whether that request's time was off.</returns>
    public bool Observe(string? date, TimeSpan offsetUsed)
    {
        // The same second as the last answer's, by the same text, says nothing new: the usual case under load.
        if (date is null || (ReferenceEquals(date, _lastDate) || date == _lastDate) && offsetUsed == Offset)
            return false;
        if (!DateTimeOffset.TryParseExact(date, "r", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var theirs))
            return false;
        var offset = theirs - clock.GetUtcNow();
        if ((offset - offsetUsed).Duration() < Tolerance)
        {
            _lastDate = date;
            return false;
        }

        Volatile.Write(ref _offsetTicks, offset.Ticks);
        return true;
    }
}
