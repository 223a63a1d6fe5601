using System.Collections.Concurrent;

namespace Swage.CognitoIdentityProvider.Embedded;

/// <summary>A message the pool sent.</summary>
/// <param name="Medium">SMS or EMAIL.</param>
/// <param name="Destination">The phone number or email address.</param>
/// <param name="Secret">The code or temporary password in it.</param>
public sealed record SentMessage(string Medium, string Destination, string Secret)
{
    /// <summary>Says where it went; the secret stays out.</summary>
    public override string ToString() => $"{Medium} to {Destination}";
}

/// <summary>What the pool sent, in place of phones and mailboxes.</summary>
public sealed class Outbox
{
    private readonly ConcurrentQueue<SentMessage> _sent = new();

    /// <summary>Everything sent so far, oldest first.</summary>
    public IReadOnlyList<SentMessage> Sent => [.. _sent];

    /// <summary>The latest message to a phone number or email address.</summary>
    /// <exception cref="InvalidOperationException">Nothing was sent there.</exception>
    public SentMessage LatestTo(string destination) =>
        _sent.LastOrDefault(m => m.Destination == destination) ?? throw new InvalidOperationException($"Nothing was sent to {destination}.");

    internal void Send(string medium, string destination, string secret) => _sent.Enqueue(new(medium, destination, secret));
}
