$version: "1.0"
namespace sample
use aws.protocols#awsJson1_0
@awsJson1_0
service Sample { version: "1", operations: [Do] }
operation Do { input: Enums, output: Enums }
structure Enums { named: Named, nameless: Nameless, nested: NamelessList, byName: ByName, byNameless: ByNameless, @required needed: Named, boxed: Integer, unboxed: PrimitiveInteger, flag: PrimitiveBoolean, set: Names }
@enum([{ name: "A", value: "a" }, { name: "class", value: "class", deprecated: true, documentation: "</summary> it's \"old\"" }])
string Named
@enum([{ value: "t2.micro" }, { value: "*" }, { value: "" }])
string Nameless
list NamelessList { member: Nameless }
map ByName { key: Named, value: Nameless }
map ByNameless { key: Nameless, value: Named }
set Names { member: Named }
