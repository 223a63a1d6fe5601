namespace Swage.Benchmarks.Start;

/// <summary>The client, for the one operation that the program calls.</summary>
[SmithyClient("com.amazonaws.kms#TrentService", Operations = ["Encrypt"])]
internal sealed partial class KmsClient;
