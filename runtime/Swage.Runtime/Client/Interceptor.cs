namespace Swage.Client;

/// <summary>
/// Looks at, or adds to, every call of a client. Override what is needed; the rest does nothing.
/// </summary>
/// <remarks>
/// <para>The order of one call:</para>
/// <list type="number">
/// <item><see cref="BeforeSerialization"/>, once;</item>
/// <item><see cref="AfterSerialization"/>, once: the request is written and its endpoint known;</item>
/// <item>for each attempt: <see cref="BeforeAttempt"/>, then <see cref="BeforeSigning"/> (signed operations only), then the attempt itself, then
/// <see cref="AfterAttempt"/> with its response or exception;</item>
/// <item><see cref="AfterDeserialization"/> once, if the call succeeded, or <see cref="OnError"/> once, if it failed, wherever it failed;</item>
/// <item><see cref="OnCompletion"/>, once and always.</item>
/// </list>
/// <para>Several interceptors run in the order they were added in the hooks named Before and After serialization, attempt and signing, and in reverse order
/// in the hooks after the attempt: the first one added is the outermost.</para>
/// <para>An instance serves all calls of its clients at once: it must be thread-safe, and keep per-call state in <see cref="CallContext.Items"/>. An exception thrown
/// by a hook ends the call with that exception, except in <see cref="OnError"/> and <see cref="OnCompletion"/>, which only observe: there it is logged.
/// Hooks run on the path of the call and should not wait; work that waits belongs into a DelegatingHandler or a signer.</para>
/// </remarks>
public abstract class Interceptor
{
    /// <summary>The input is complete and valid; nothing is written yet.</summary>
    /// <param name="context">The call.</param>
    public virtual void BeforeSerialization(CallContext context)
    {
    }

    /// <summary>The request is written: headers and body may still be changed for all attempts.</summary>
    /// <param name="context">The call.</param>
    public virtual void AfterSerialization(CallContext context)
    {
    }

    /// <summary>An attempt begins; <see cref="CallContext.Attempt"/> says which.</summary>
    /// <param name="context">The call.</param>
    public virtual void BeforeAttempt(CallContext context)
    {
    }

    /// <summary>The request is about to be signed: what is set now is signed, where the signer signs it. Not called for unsigned operations.</summary>
    /// <param name="context">The call.</param>
    public virtual void BeforeSigning(CallContext context)
    {
    }

    /// <summary>An attempt is over, with <see cref="CallContext.Response"/>, <see cref="CallContext.Exception"/>, or both for an error answer.</summary>
    /// <param name="context">The call.</param>
    public virtual void AfterAttempt(CallContext context)
    {
    }

    /// <summary>The output has been read: <see cref="CallContext.Output"/>.</summary>
    /// <param name="context">The call.</param>
    public virtual void AfterDeserialization(CallContext context)
    {
    }

    /// <summary>The call has failed with <see cref="CallContext.Exception"/>, which is thrown next.</summary>
    /// <param name="context">The call.</param>
    public virtual void OnError(CallContext context)
    {
    }

    /// <summary>The call is over, whatever came of it.</summary>
    /// <param name="context">The call.</param>
    public virtual void OnCompletion(CallContext context)
    {
    }
}
