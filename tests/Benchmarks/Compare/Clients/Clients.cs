// Three clients as a user declares them, each in its own namespace, which its generated types share.
namespace Swage.Benchmarks.Compare.Clients.Kms
{
    [SmithyClient("com.amazonaws.kms#TrentService", Operations = ["Encrypt"])]
    internal sealed partial class KmsClient;
}

namespace Swage.Benchmarks.Compare.Clients.DynamoDb
{
    [SmithyClient("com.amazonaws.dynamodb#DynamoDB_20120810", Operations = ["GetItem", "PutItem", "Query"])]
    internal sealed partial class DynamoDbClient;
}

namespace Swage.Benchmarks.Compare.Clients.Sqs
{
    [SmithyClient("com.amazonaws.sqs#AmazonSQS", Operations = ["SendMessage", "ReceiveMessage"])]
    internal sealed partial class SqsClient;
}
