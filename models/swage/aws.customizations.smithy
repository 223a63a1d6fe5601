// Where one service differs from its protocol.
$version: "2.0"

namespace aws.customizations

/// The response's root element is the payload's own, without the operation's around it.
@trait(selector: "operation")
structure s3UnwrappedXmlOutput {}
