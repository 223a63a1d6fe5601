namespace Swage.Aws.Signing;

/// <summary>
/// Keeps the last few signing keys, since deriving one costs four HMACs and it serves for a whole day. A client signs with one key, or a
/// few where credentials turn over or endpoints choose among regions. Safe for parallel use: slots are replaced whole, so a race costs a
/// derivation and never mixes keys.
/// </summary>
internal sealed class SigningKeyCache
{
    private readonly SigningKey?[] _slots = new SigningKey?[4];
    private int _next;

    public SigningKey Get(AwsCredentials credentials, DateTimeOffset time, string region, string service)
    {
        var day = AmzDate.DayOf(time);
        for (var i = 0; i < _slots.Length; i++)
        {
            var held = Volatile.Read(ref _slots[i]);
            if (held is not null && held.IsFor(credentials, day, region, service))
                return held;
        }

        var made = new SigningKey(credentials, day, region, service);
        Volatile.Write(ref _slots[(Interlocked.Increment(ref _next) & int.MaxValue) % _slots.Length], made);
        return made;
    }
}
