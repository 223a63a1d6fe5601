$version: "2"
namespace sample
use aws.protocols#awsJson1_0
@awsJson1_0
service Sample { version: "1", operations: [Do] }
operation Do { input := { bag: Bag } }
list Bag { me}ber: String }
