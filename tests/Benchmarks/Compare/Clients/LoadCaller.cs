using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using Amazon.KeyManagementService;
using Amazon.Runtime;
using Swage.Aws;
using Swage.Benchmarks.Compare.Wire;
using Swage.Tests;
using Sdk = Amazon.KeyManagementService.Model;

namespace Swage.Benchmarks.Compare.Clients;

/// <summary>One contender of the area <c>load</c> in a process of its own, so that its heap and processor time are its alone. It connects as its users would let it.</summary>
internal static class LoadCaller
{
    public const string Verb = "load-caller";
    public const int AtOnce = 64;
    private const string AccessKey = "AKIDEXAMPLE";
    private const string SecretKey = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";

    /// <summary>The contenders; the first is what the others are compared with.</summary>
    public static readonly string[] Contenders = ["HttpClient", "AWSSDK v4", "Swage"];

    /// <summary>Does what lines of input say: <c>calls N</c> (answers with clock and processor milliseconds), <c>memory</c> (managed and resident bytes), <c>pools N</c> (arrays rented, outstanding and made anew in N calls).</summary>
    public static async Task<int> RunAsync(string contender, string port)
    {
        var call = Connect(contender, new Uri("http://127.0.0.1:" + port));
        if (await call().ConfigureAwait(false) != KmsWire.Encrypt.Answer.Length)
            throw new InvalidOperationException(contender + " did not read the answer as it should.");
        while (await Console.In.ReadLineAsync().ConfigureAwait(false) is { } line)
        {
            var answer = line.Split(' ') switch
            {
                ["calls", var count] => await CallAsync(call, int.Parse(count, CultureInfo.InvariantCulture)).ConfigureAwait(false),
                ["memory"] => [Tests.Load.HeapBytes(), Environment.WorkingSet],
                ["pools", var count] => await WatchAsync(call, int.Parse(count, CultureInfo.InvariantCulture)).ConfigureAwait(false),
                _ => throw new InvalidOperationException("Unknown: " + line),
            };
            Console.WriteLine(string.Join(' ', answer.Select(static x => x.ToString("R", CultureInfo.InvariantCulture))));
        }

        return 0;
    }

    private static async Task<double[]> CallAsync(Func<Task<int>> call, int count)
    {
        var (clock, processor) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        await Tests.Load.RunAsync(count, AtOnce, call).ConfigureAwait(false);
        return [Stopwatch.GetElapsedTime(clock).TotalMilliseconds, (Environment.CpuUsage.TotalTime - processor).TotalMilliseconds];
    }

    private static async Task<double[]> WatchAsync(Func<Task<int>> call, int count)
    {
        using var watch = new PoolWatch();
        await Tests.Load.RunAsync(count, AtOnce, call).ConfigureAwait(false);
        return [watch.Rented, watch.Outstanding, watch.Made];
    }

    /// <summary>A call that gives the length of the answer where it is the canned one.</summary>
    private static Func<Task<int>> Connect(string contender, Uri endpoint) => contender switch
    {
        "HttpClient" => Bare(endpoint),
        "AWSSDK v4" => AwsSdk(endpoint),
        _ => Generated(endpoint),
    };

    private static Func<Task<int>> Bare(Uri endpoint)
    {
        var client = new HttpClient();
        return async () =>
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, endpoint) { Content = new ByteArrayContent(KmsWire.EncryptRequest) };
            request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(KmsWire.Encrypt.ContentType);
            request.Headers.TryAddWithoutValidation("X-Amz-Target", KmsWire.Encrypt.Target);
            using var response = await client.SendAsync(request).ConfigureAwait(false);
            return (await response.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync().ConfigureAwait(false)).Length;
        };
    }

    private static Func<Task<int>> AwsSdk(Uri endpoint)
    {
        var client = new AmazonKeyManagementServiceClient(
            new BasicAWSCredentials(AccessKey, SecretKey),
            new AmazonKeyManagementServiceConfig { ServiceURL = endpoint.ToString(), AuthenticationRegion = "us-east-1", MaxErrorRetry = 0 });
        return async () =>
        {
            var response = await client.EncryptAsync(new Sdk.EncryptRequest
            {
                KeyId = KmsWire.KeyArn,
                Plaintext = new MemoryStream(KmsWire.Plaintext),
                EncryptionContext = new Dictionary<string, string> { ["purpose"] = "demo" },
            }).ConfigureAwait(false);
            return Judge((int)response.CiphertextBlob.Length, response.KeyId);
        };
    }

    private static Func<Task<int>> Generated(Uri endpoint)
    {
        var client = new Kms.KmsClient(new AwsClientOptions { Endpoint = endpoint, Region = "us-east-1", Credentials = new AwsCredentials(AccessKey, SecretKey) });
        return async () =>
        {
            var response = await client.EncryptAsync(SwageInputs.Encrypt()).ConfigureAwait(false);
            return Judge(response.CiphertextBlob!.Value.Length, response.KeyId);
        };
    }

    private static int Judge(int ciphertext, string? key) => ciphertext == 216 && key == KmsWire.KeyArn ? KmsWire.Encrypt.Answer.Length : 0;
}
