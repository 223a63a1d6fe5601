using Swage.Aws.Signing;

namespace Swage.Aws.Tests.Signing;

public class SigningKeyCacheTests
{
    private static readonly DateTimeOffset s_time = new(2026, 11, 24, 23, 59, 59, TimeSpan.Zero);

    [Fact]
    public void A_key_serves_its_day_region_service_and_access_key_only()
    {
        var ada = new AwsCredentials("AKIDADA", "secret-1");
        Assert.True(IsShared(ada, s_time.AddHours(-20), "eu-west-1", "kms"));
        Assert.True(IsShared(new AwsCredentials("AKIDADA", "secret-1", "another token"), s_time, "eu-west-1", "kms"));
        Assert.False(IsShared(ada, s_time.AddSeconds(1), "eu-west-1", "kms"));
        Assert.False(IsShared(ada, s_time, "eu-west-2", "kms"));
        Assert.False(IsShared(ada, s_time, "eu-west-1", "sts"));
        Assert.False(IsShared(new AwsCredentials("AKIDADA", "secret-2"), s_time, "eu-west-1", "kms"));
        Assert.False(IsShared(new AwsCredentials("AKIDBOB", "secret-1"), s_time, "eu-west-1", "kms"));

        // A cache of its own for each question, since a new key may push the first one out.
        bool IsShared(AwsCredentials credentials, DateTimeOffset time, string region, string service)
        {
            var cache = new SigningKeyCache();
            var first = cache.Get(ada, s_time, "eu-west-1", "kms");
            return ReferenceEquals(first, cache.Get(credentials, time, region, service));
        }
    }

    /// <summary>More keys in use at once than the cache holds, from several threads: each signature must be its own key's.</summary>
    [Fact]
    public void Parallel_use_never_mixes_keys()
    {
        var signer = KnownSignatureTests.Signer();
        var users = Enumerable.Range(0, 3).Select(i => new AwsCredentials($"AKID{i}", $"secret-{i}", i % 2 == 0 ? $"token-{i}" : null)).ToArray();
        var days = new[] { s_time, s_time.AddDays(1) };
        string? Sign(AwsRequestSigner with, int user, int day)
        {
            var request = KnownSignatureTests.Request("{}");
            with.Sign(request, users[user], days[day]);
            return request.Headers["authorization"];
        }

        var expected = new string?[users.Length, days.Length];
        for (var user = 0; user < users.Length; user++)
        {
            for (var day = 0; day < days.Length; day++)
                expected[user, day] = Sign(KnownSignatureTests.Signer(), user, day);
        }

        // In no order, so that some find their key, some replace another's, and some find one being replaced.
        Parallel.For(0, 4000, i =>
        {
            var draw = new Random(i).Next(users.Length * days.Length);
            Assert.Equal(expected[draw / days.Length, draw % days.Length], Sign(signer, draw / days.Length, draw % days.Length));
        });
    }

    /// <summary>Three strings (date, hash, authorization) and nothing else; a session token costs no more.</summary>
    [Fact]
    public void Signing_allocates_less_than_a_kilobyte()
    {
        var signer = KnownSignatureTests.Signer();
        var credentials = new AwsCredentials("AKIDEXAMPLE", "secret", new string('t', 900));
        var request = KnownSignatureTests.Request(new string('x', 300));
        for (var i = 0; i < 100; i++)
            signer.Sign(request, credentials, s_time);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++)
            signer.Sign(request, credentials, s_time);
        var perRequest = (GC.GetAllocatedBytesForCurrentThread() - before) / 1000;
        Assert.InRange(perRequest, 1, 1023);
    }
}
