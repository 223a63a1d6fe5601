$version: "2.0"
$operationInputSuffix: "Request"
metadata a = [{b: smithy.api#String, "c": [1.5e3, true, null]}]
namespace t
use smithy.api#String

/// Docs
@tags(["a", "b"]) @documentation("""
    text \u00e9
      block""")
service S { version: "1", operations: [O], resources: [R], rename: { "t#L": "M" } }
resource R { identifiers: { id: String }, read: O, properties: { p: Integer } }
operation O { input := for R with [X] { @required $id, b: L = []
}
output: T, errors: [E] }
@mixin structure X { x: Integer }
structure T { a: String = "q"
}
@error("client") structure E with [X] { $x }
list L { member: String } map N { key: String, value: L }
enum F { A = "a"
B } intEnum G { @enumValue(1) A }
union U { a: T, b: U }
apply T$a { @length(min: 1, max: 2) @sensitive }
apply X @deprecated
