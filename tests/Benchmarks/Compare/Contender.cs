using Swage.Benchmarks.Compare.Wire;

namespace Swage.Benchmarks.Compare;

/// <summary>One way of making a case's call, over its own stub.</summary>
/// <param name="Stub">What answers.</param>
/// <param name="Call">Makes the input and calls.</param>
/// <param name="Check">Calls once and throws where the answer is not what was canned.</param>
internal sealed record Contender(StubHandler Stub, Func<Task> Call, Action Check)
{
    public static Contender Of<T>(Exchange exchange, Func<StubHandler, Func<Task<T>>> connect, Func<T, bool> isRight)
    {
        var stub = new StubHandler(exchange);
        var call = connect(stub);
        return new Contender(stub, call, () =>
        {
            if (!isRight(call().GetAwaiter().GetResult()))
                throw new InvalidOperationException($"The answer to {exchange.Target} was not read as it should be.");
        });
    }

    /// <summary>The call as one measured step; the stub answers at once, so there is nothing to wait for.</summary>
    public void Run()
    {
        var call = Call();
        if (!call.IsCompletedSuccessfully)
            call.GetAwaiter().GetResult();
    }
}
