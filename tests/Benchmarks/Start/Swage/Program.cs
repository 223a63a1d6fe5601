using Swage.Aws;
using Swage.Benchmarks.Compare.Wire;
using Swage.Benchmarks.Start;

var client = new KmsClient(new AwsClientOptions
{
    Region = "us-east-1",
    Credentials = new AwsCredentials("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"),
    HttpMessageHandler = new StubHandler(KmsWire.Encrypt),
});
var answer = await client.EncryptAsync(new EncryptRequest
{
    KeyId = KmsWire.KeyArn,
    Plaintext = KmsWire.Plaintext,
    EncryptionContext = new Dictionary<string, string> { ["purpose"] = "demo" },
});
return Exit.Code(answer.CiphertextBlob!.Value.Length == 216, args);
