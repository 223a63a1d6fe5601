$version: "2"
namespace sample
use aws.protocols#awsJson1_0
use swage.api#mapKeys

@awsJson1_0
service Sample { version: "1", operations: [Create, Read, Keys] }

operation Create { input: Create_, output: Result, errors: [Failed] }
operation Read { input := { create: String, keys: Kind, validate: Nasty, other: Nasty, @required nested: Nested, @required count: Integer, flag: Boolean, session: Integer = 3
}, output: Result }
operation Keys { input: Nested, output: Nested }

structure Create_ { keys: Kind, validate: Nasty, session: Count, flag: Boolean }
structure Nested { x: String, deep: Nested, @mapKeys(selectedBy: "x", typeName: "Result", caseSuffix: "X", keysName: "Sample", cases: { "": {}, " ": { required: ["\""] }, x: { patterns: ["*", "X*"], otherKeys: "open" } }) map: Strings }
integer Count

/// Names that the generated types have themselves.
@mapKeys(
    selectedBy: "keys", typeName: "TypedMap", keysName: "Keys", caseSuffix: "Kind"
    keys: {
        Equals: { documentation: "*/ </summary> <![CDATA[ & {0} \"", format: "*/ \" {0}\n", pattern: "(?<a>x)\\k<a>|\"", min: 0, max: 0 }
        "PrintMembers": { pattern: "^.*$" }
        unused: { exposure: "secret" }
        "__Entry.*": {}
    }
    common: { required: ["Keys", "Equals"], requiredWhen: [{ condition: "*/ \"</remarks>", keys: ["GetHashCode"] }], optional: ["Count", "key", "index", "prefix"] }
    companions: { session: {}, flag: { need: "ifReceived", from: "sample#Result$other" } }
    cases: {
        a: { required: ["ToString", "EqualityContract"], patterns: ["__Entry.*", "TypedMap*", "*"], companions: { flag: {} } }
        A: { optional: ["a", "A", "A_", "日本", "🧀", "1", "</"], legacy: { reason: "\"\n*/", replacement: "new" } }
        Typed_Map: { required: ["TypedMap", "AKind", "A_KIND", "Other_Keys"], optional: ["</", "</summary>"], patterns: ["*"] }
        "new": { required: ["class", "namespace", "value", "field"], values: { "class": { values: ["\"", "\\"], closed: true } }, acceptedBy: ["sample#Create"] }
        nowhere: { optional: ["k", "only"], requiredWith: [{ key: "k", value: "\"", keys: ["only", "k"] }], exposure: { k: "secret" }, otherKeys: "refused" }
    }
)
map Nasty { key: String, value: String }
map Strings { key: String, value: String }

enum Kind {
    A
    Typed_Map
    NEW = "new"
    VALUE = "a"
    nowhere
}
enum Told {
    A
    Typed_Map
    NEW = "new"
    VALUE = "a"
    Task
    Unknown
    UnknownCase
    Result
    Said
    Says
}
list Kinds { member: Kind }
union Task { kind: Told, tasks: Tasks }
list Tasks { member: Task }

@sensitive
structure Result {
    @required
    kind: Told
    says: Said
    tasks: Tasks
    task: Task
    kinds: Kinds
    w: String
    p: String
    x: Blob
    getSaid: String
    other: Count
}

structure Said_ { kind: Told, says: Said, tasks: Integer, p: Blob }

@error("client")
structure Failed { kind: Told, says: Said, tasks: Tasks, more: Said_ }

@mapKeys(
    direction: "read", selectedBy: "kind", typeName: "Said", keysName: "SaidKeys"
    keys: { says: { encoding: "stringList" }, kinds: { encoding: "stringMap" }, "pre.*": {} }
    common: { required: ["must"], optional: ["Says", "Task", "ToString"] }
    companions: { task: {}, w: {}, p: {}, x: {}, kinds: {}, other: {} }
    otherwise: { member: "tasks", name: "Kind" }
    cases: {
        A: { required: ["says", "kinds"], optional: ["kind", "Kind", "A"] }
        a: { optional: ["says", "kinds", "Unknown", "Equals"], patterns: ["pre.*"] }
        Typed_Map: {}
        Task: {}
        Unknown: {}
        UnknownCase: {}
        Result: {}
        Said: {}
        "new": {}
        Says: {}
    }
)
map Said { key: String, value: String }
