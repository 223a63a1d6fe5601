namespace Swage.Benchmarks.Compare.Wire;

/// <summary>KMS: 64 bytes are encrypted under a key with a context of one entry.</summary>
internal static class KmsWire
{
    public const string KeyArn = "arn:aws:kms:us-east-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab";

    public static readonly byte[] Plaintext = Filler.Bytes(1, 64);

    /// <summary>The request's body, for who sends it without making it.</summary>
    public static readonly byte[] EncryptRequest = Filler.Utf8(
        $$"""{"KeyId":"{{KeyArn}}","Plaintext":"{{Convert.ToBase64String(Plaintext)}}","EncryptionContext":{"purpose":"demo"} }""");

    public static readonly Exchange Encrypt = new("kms", "TrentService.Encrypt", "application/x-amz-json-1.1", Filler.Utf8(
        $$"""{"CiphertextBlob":"{{Convert.ToBase64String(Filler.Bytes(2, 216))}}","EncryptionAlgorithm":"SYMMETRIC_DEFAULT","KeyId":"{{KeyArn}}"}"""));
}
