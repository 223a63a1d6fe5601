using Amazon;
using Amazon.KeyManagementService;
using Amazon.KeyManagementService.Model;
using Amazon.Runtime;
using Swage.Benchmarks.Compare.Peers;
using Swage.Benchmarks.Compare.Wire;
using Swage.Benchmarks.Start;

var client = new AmazonKeyManagementServiceClient(
    new BasicAWSCredentials("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"),
    new AmazonKeyManagementServiceConfig
    {
        RegionEndpoint = RegionEndpoint.USEast1,
        MaxErrorRetry = 0,
        HttpClientFactory = new SdkHttpClientFactory(new StubHandler(KmsWire.Encrypt)),
    });
var answer = await client.EncryptAsync(new EncryptRequest
{
    KeyId = KmsWire.KeyArn,
    Plaintext = new MemoryStream(KmsWire.Plaintext),
    EncryptionContext = new Dictionary<string, string> { ["purpose"] = "demo" },
});
return Exit.Code(answer.CiphertextBlob.Length == 216, args);
