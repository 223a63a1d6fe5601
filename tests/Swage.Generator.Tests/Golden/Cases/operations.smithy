$version: "2"
namespace sample
use aws.protocols#awsJson1_0
use aws.auth#sigv4
use aws.api#service

@awsJson1_0
@sigv4(name: "samples")
@service(sdkId: "Sample Service", endpointPrefix: "smpl")
service Sample { version: "1", operations: [Ping, Public, Make], resources: [Item] }

operation Ping {}

@auth([])
operation Public { output := { text: String } }

@deprecated(message: "Use Ping.")
operation Make { input := { @idempotencyToken token: String, name: String } }

resource Item { identifiers: { id: String }, read: GetItem, list: ListItems }

@readonly
operation GetItem { input := { @required id: String }, output := { name: String } }

@readonly
operation ListItems { output := { names: Names } }
list Names { member: String }
