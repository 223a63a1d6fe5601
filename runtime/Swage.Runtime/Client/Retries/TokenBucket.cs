namespace Swage.Client;

/// <summary>
/// Keeps a client from retrying when most of its calls fail: each retry takes tokens, success gives them back. When it is empty, first attempts are
/// still made but none is repeated. Thread-safe, without locks.
/// </summary>
internal sealed class TokenBucket
{
    private readonly int _capacity;
    private int _tokens;

    /// <summary>Makes a full bucket.</summary>
    /// <param name="capacity">The most tokens it holds.</param>
    public TokenBucket(int capacity) => _tokens = _capacity = capacity;

    /// <summary>The tokens left.</summary>
    public int Tokens => Volatile.Read(ref _tokens);

    /// <summary>Takes tokens, all or none.</summary>
    public bool TryTake(int count)
    {
        while (true)
        {
            var tokens = Volatile.Read(ref _tokens);
            if (tokens < count)
                return false;
            if (Interlocked.CompareExchange(ref _tokens, tokens - count, tokens) == tokens)
                return true;
        }
    }

    /// <summary>Gives tokens back, up to the capacity.</summary>
    public void Return(int count)
    {
        while (true)
        {
            var tokens = Volatile.Read(ref _tokens);
            // The usual case, and it writes nothing that other cores would have to see.
            if (tokens >= _capacity)
                return;
            if (Interlocked.CompareExchange(ref _tokens, Math.Min(_capacity, tokens + count), tokens) == tokens)
                return;
        }
    }
}
