using System.Buffers;
using Swage.Aws;
using Swage.Client;
using Swage.Tests;

namespace Swage.CognitoIdentityProvider.Tests.Client;

/// <summary>
/// Thousands of calls through a real socket, 64 at once, leave nothing behind. The smaller sister of the benchmarks' area <c>load</c>, which makes 200,000
/// in a process of their own.
/// </summary>
[Collection(LoadCollection.Name)]
public class LoadTests
{
    private const int AtOnce = 64;
    private const int Calls = 20_000;

    // Less than the smallest object for every second call.
    private const int Tolerated = Calls * 12;

    private const string Answer = """
        {"ChallengeName":"SMS_MFA","Session":"AYABeFZhbHVlLW9mLWEtc2Vzc2lvbi10aGF0LWlzLWFib3V0LWFzLWxvbmctYXMtYS1zaG9ydC1vbmU","ChallengeParameters":{"CODE_DELIVERY_DESTINATION":"+*******0123","CODE_DELIVERY_DELIVERY_MEDIUM":"SMS"}}
        """;

    [Fact]
    public async Task Calls_leave_nothing_on_the_heap()
    {
        var growth = await GrowthAsync(200, Answer);

        Assert.InRange(growth, long.MinValue, Tolerated);
    }

    [Fact]
    public async Task Calls_that_fail_leave_nothing_on_the_heap()
    {
        var growth = await GrowthAsync(400, """{"__type":"NotAuthorizedException","message":"Incorrect username or password."}""");

        Assert.InRange(growth, long.MinValue, Tolerated);
    }

    /// <summary>The measurement itself: the smallest object kept for each call shows.</summary>
    [Fact]
    public async Task An_interceptor_that_keeps_an_object_for_each_call_is_noticed()
    {
        var keeper = new Keeper();

        var growth = await GrowthAsync(200, Answer, keeper);

        Assert.True(growth > Tolerated, $"{growth} bytes for {keeper.Kept.Count} objects");
    }

    [Fact]
    public async Task Pooled_arrays_go_back()
    {
        var outstanding = await OutstandingAsync();

        // Connections may hold one for what they read next.
        Assert.InRange(outstanding, -AtOnce, AtOnce);
    }

    [Fact]
    public async Task An_interceptor_that_keeps_a_pooled_array_for_each_call_is_noticed()
    {
        var outstanding = await OutstandingAsync(new Renter());

        Assert.InRange(outstanding, Calls / 10 - AtOnce, int.MaxValue);
    }

    /// <summary>By how many bytes the heap grows while <see cref="Calls"/> calls are made, after a warm-up.</summary>
    private static async Task<long> GrowthAsync(int status, string answer, Interceptor? interceptor = null)
    {
        await using var server = SteadyServer.Start(status, "application/x-amz-json-1.1", System.Text.Encoding.UTF8.GetBytes(answer));
        using var cognito = Client(server, interceptor);
        await Load.RunAsync(Calls / 4, AtOnce, () => CallAsync(cognito, status));
        var before = Load.HeapBytes();
        await Load.RunAsync(Calls, AtOnce, () => CallAsync(cognito, status));
        return Load.HeapBytes() - before;
    }

    /// <summary>How many arrays are still rented after a tenth of the calls.</summary>
    private static async Task<int> OutstandingAsync(Interceptor? interceptor = null)
    {
        await using var server = SteadyServer.Start(200, "application/x-amz-json-1.1", System.Text.Encoding.UTF8.GetBytes(Answer));
        using var cognito = Client(server, interceptor);
        await Load.RunAsync(Calls / 10, AtOnce, () => CallAsync(cognito, 200));
        using var watch = new PoolWatch();
        await Load.RunAsync(Calls / 10, AtOnce, () => CallAsync(cognito, 200));
        Assert.True(watch.Rented >= Calls / 10, "A call rents at least one array.");
        return watch.Outstanding;
    }

    private static CognitoClient Client(SteadyServer server, Interceptor? interceptor)
    {
        var options = new AwsClientOptions { Endpoint = server.Endpoint, Region = "eu-central-1", Credentials = new AwsCredentials("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY") };
        if (interceptor is not null)
            options.Interceptors.Add(interceptor);
        return new CognitoClient(options);
    }

    private static async Task CallAsync(CognitoClient cognito, int status)
    {
        try
        {
            var response = await cognito.AdminInitiateAuthAsync(new()
            {
                UserPoolId = "eu-central-1_Example01", ClientId = "1example23456789", AuthFlow = AuthFlowType.AdminUserPasswordAuth,
                AuthParameters = new Dictionary<string, string> { ["USERNAME"] = "ada", ["PASSWORD"] = "Second-Pass-2!" },
            });
            Assert.Equal((200, ChallengeNameType.SmsMfa), (status, response.ChallengeName));
        }
        catch (NotAuthorizedException) when (status == 400)
        {
        }
    }

    private sealed class Keeper : Interceptor
    {
        public System.Collections.Concurrent.ConcurrentQueue<object> Kept { get; } = new();

        public override void OnCompletion(CallContext context) => Kept.Enqueue(new object());
    }

    private sealed class Renter : Interceptor
    {
        public override void OnCompletion(CallContext context) => ArrayPool<byte>.Shared.Rent(100);
    }
}

/// <summary>Tests that weigh the whole process's heap, and so have it to themselves.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class LoadCollection
{
    public const string Name = "load";
}
