using Swage.Aws;
using Swage.Benchmarks.Compare.Wire;
using Swage.Benchmarks.Start;

// With an HttpClient of its own, as the hand-written program has: neither then carries .NET's sockets and TLS, which no call here needs.
var client = new KmsClient(new HttpClient(new StubHandler(KmsWire.Encrypt)) { Timeout = Timeout.InfiniteTimeSpan }, new AwsClientOptions
{
    Region = "us-east-1",
    Credentials = new AwsCredentials("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"),
});
var answer = await client.EncryptAsync(new EncryptRequest
{
    KeyId = KmsWire.KeyArn,
    Plaintext = KmsWire.Plaintext,
    EncryptionContext = new Dictionary<string, string> { ["purpose"] = "demo" },
});
return Exit.Code(answer.CiphertextBlob!.Value.Length == 216, args);
