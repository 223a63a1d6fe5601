namespace Swage.Client;

/// <summary>Values for members with <c>@idempotencyToken</c>.</summary>
public static class IdempotencyToken
{
    /// <summary>Makes a token that no other call has: a random UUID (version 4). Thread-safe.</summary>
    /// <returns>The token, 36 characters.</returns>
    public static string Create() => Guid.NewGuid().ToString("D");
}
