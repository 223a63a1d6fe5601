namespace Swage.Client;

/// <summary>
/// Adds the headers that a kind of service wants on every request, inside the hook points of the user: what an <see cref="Interceptor"/> has set in the
/// same place is there already. Serves all calls of a client at once: must be thread-safe, and keep nothing of a call.
/// </summary>
public interface ICallHeaders
{
    /// <summary>Adds what stays the same over a call's attempts, after <see cref="Interceptor.AfterSerialization"/>.</summary>
    /// <param name="context">The call.</param>
    void AddToCall(CallContext context);

    /// <summary>Adds what each attempt has of its own, after <see cref="Interceptor.BeforeAttempt"/>.</summary>
    /// <param name="context">The call.</param>
    void AddToAttempt(CallContext context);
}
