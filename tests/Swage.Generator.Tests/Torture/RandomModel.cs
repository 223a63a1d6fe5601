using System.Text;

namespace Swage.Generator.Tests.Torture;

/// <summary>Writes a legal model at random, from names that are anything but kind. The same seed gives the same model.</summary>
internal sealed class RandomModel(int seed)
{
    private static readonly string[] s_simple =
        ["Blob", "Boolean", "String", "Byte", "Short", "Integer", "Long", "Float", "Double", "BigInteger", "BigDecimal", "Timestamp", "Document"];

    // What C#, the framework, the runtime and the generated code call something.
    private static readonly string[] s_names =
    [
        "Task", "String_", "Object", "List", "Dictionary", "Exception", "Type", "Unit_", "Document_", "Operation", "Operations", "Validator", "Reader", "Writer", "Func", "Action", "DateTimeOffset", "Attribute",
        "Client", "SampleClient", "ISampleClient", "SampleException", "System", "Swage", "Console", "Microsoft", "Global", "Value", "Values", "Name", "Names", "Unknown", "UnknownCase", "IsKnown", "TWriter", "Equals",
        "GetHashCode", "ToString", "GetType", "Clone", "Deconstruct", "EqualityContract", "PrintMembers", "Validate", "Constraints", "Serializers", "__Constraints", "__Serializers", "__Read", "__Write", "__Names",
        "ListOfTask", "MapOfTask", "SparseListOfTask", "TimestampEpochSeconds", "ListOfString", "ValueTo", "TaskToValue", "Read", "Write", "Dispose", "Enum", "Record", "Struct", "Span", "Int32", "Nullable", "Index", "Range", "Buffer",
        "class", "record", "field", "value2", "required_", "this", "base", "null_", "var", "dynamic", "await", "int", "string2", "object2", "namespace", "operator", "_1", "_2a", "__3", "HTTPStatus", "KMSKeyId", "KMS_KEY_ID", "key_id", "a1_2", "a12",
        "w", "r", "c", "v", "x", "i", "builder", "other", "empty", "key", "item", "element", "message", "Code", "Data", "StackTrace", "requestId", "details", "Source", "isNull", "member", "list2", "map2", "left", "right", "request", "cancellationToken",
    ];

    private readonly Random _random = new(seed);
    private readonly HashSet<string> _shapes = new(StringComparer.OrdinalIgnoreCase) { "Sample", "Secret" };
    private readonly List<string> _structures = [], _unions = [], _enums = [], _intEnums = [], _lists = [], _maps = [], _errors = [];
    private readonly StringBuilder _text = new();

    public string Write()
    {
        Declare(_structures, 2 + _random.Next(5));
        Declare(_unions, _random.Next(4));
        Declare(_enums, 1 + _random.Next(3));
        Declare(_intEnums, _random.Next(2));
        Declare(_lists, _random.Next(6));
        Declare(_maps, _random.Next(4));
        Declare(_errors, _random.Next(3));
        foreach (var structure in _structures)
            Structure("structure", structure, 0, 12);
        foreach (var error in _errors)
            Structure($"@error(\"{(Chance(2) ? "client" : "server")}\") {(Chance(4) ? "@retryable" : "")}\nstructure", error, 0, 5);
        foreach (var union in _unions)
            Structure("union", union, 1, 8);
        foreach (var name in _enums)
            Enum(name);
        foreach (var name in _intEnums)
            _text.Append($"{ShapeTraits(secret: true)}intEnum {name} {{\n{string.Join("\n", Members(1, 5).Select((m, i) => $"  {m} = {(i == 0 ? int.MinValue : i * 7)}"))}\n}}\n");
        // A list or map may hold what was declared before it, never itself alone.
        for (var i = 0; i < _lists.Count; i++)
            _text.Append($"{ShapeTraits(secret: true)}{(Chance(3) ? "@sparse\n" : Chance(3) ? "@length(min: 0, max: 9)\n" : "")}list {_lists[i]} {{ {MemberTraits()}member: {Target(_lists.Take(i), [])} }}\n");
        for (var i = 0; i < _maps.Count; i++)
            _text.Append($"{ShapeTraits(secret: true)}{(Chance(3) ? "@sparse\n" : "")}map {_maps[i]} {{ key: {(Chance(2) ? Pick(_enums) : Chance(3) ? "Secret" : "String")}, {MemberTraits()}value: {Target(_lists, _maps.Take(i))} }}\n");
        _text.Append("@sensitive @length(min: 1) @pattern(\"^[a-z]+$\")\nstring Secret\n");

        var operations = new List<string>();
        Declare(operations, 1 + _random.Next(4));
        foreach (var operation in operations)
        {
            _text.Append($"{ShapeTraits(secret: false)}operation {operation} {{ ");
            if (Chance(4))
                _text.Append("input := { a: Integer } ");
            else if (!Chance(5))
                _text.Append($"input: {Pick(_structures)} ");
            if (!Chance(5))
                _text.Append($"output: {Pick(_structures)} ");
            _text.Append(_errors.Count > 0 ? $"errors: [{string.Join(", ", _errors.Take(1 + _random.Next(_errors.Count)))}] }}\n" : "}\n");
        }

        return $"$version: \"2\"\nnamespace sample\nuse aws.protocols#awsJson1_0\n@awsJson1_0\nservice Sample {{ version: \"1\", operations: [{string.Join(", ", operations)}] }}\n{_text}";
    }

    private void Structure(string kind, string name, int least, int most)
    {
        var isUnion = kind == "union";
        _text.Append($"{ShapeTraits(secret: true)}{kind} {name} {{\n");
        foreach (var member in Members(least, most))
        {
            var target = Target(_lists, _maps);
            var value = isUnion || !Chance(4) ? null : Default(target);
            var required = !isUnion && Chance(4) && !_structures.Contains(target) && !_errors.Contains(target) ? "@required " : "";
            var token = !isUnion && target == "String" && Chance(8) ? "@idempotencyToken " : "";
            _text.Append($"  {required}{token}{MemberTraits()}{member}: {target}{(value is null ? "" : $" = {value}")}\n");
        }

        _text.Append("}\n");
    }

    private void Enum(string name)
    {
        string[] nasty = ["*", " ", "\\u0000", "\\\"", "1.0", "true", "日本", "🧀", "\\uD800", "{0}", "*/", "-"];
        _text.Append($"{ShapeTraits(secret: true)}enum {name} {{\n");
        var index = 0;
        foreach (var member in Members(1, 8))
            _text.Append($"  {(Chance(6) ? "@deprecated " : "")}{member}{(Chance(2) ? $" = \"{nasty[index++ % nasty.Length]}{(index > nasty.Length ? index : "")}\"" : "")}\n");
        _text.Append("}\n");
    }

    private static string? Default(string target) => target switch
    {
        "Boolean" => "true",
        "String" => "\"\\\"\\\\\"",
        "Byte" or "Short" or "Integer" or "Long" => "-7",
        "Float" or "Double" or "BigDecimal" => "1.5e3",
        "BigInteger" => "99999999999999999999",
        "Timestamp" => "1.25",
        "Document" => "true",
        "Blob" => "\"AAE=\"",
        _ => null,
    };

    private string Target(IEnumerable<string> lists, IEnumerable<string> maps) =>
        Chance(2) ? s_simple[_random.Next(s_simple.Length)] : Pick([.. _structures, .. _unions, .. _enums, .. _intEnums, .. _errors, .. lists, .. maps, "Secret"]);

    private string MemberTraits() => Chance(10) ? "@deprecated(message: \"\\\"\\n\") " : "";

    private string ShapeTraits(bool secret) =>
        (Chance(8) ? "@deprecated(since: \"\\\\\")\n" : "") + (secret && Chance(8) ? "@sensitive\n" : "") + (Chance(5) ? "/// <p>*/ \"</summary> <![CDATA[ &amp; {0}\n" : "");

    private List<string> Members(int least, int most)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var count = least + _random.Next(most - least + 1);
        while (taken.Count < count)
            taken.Add(Pick([.. s_names, .. _shapes]));
        return [.. taken];
    }

    private void Declare(List<string> names, int count)
    {
        for (var i = 0; i < count;)
        {
            var name = Pick(s_names);
            if (!_shapes.Add(name))
                continue;
            names.Add(name);
            i++;
        }
    }

    private string Pick(IReadOnlyList<string> from) => from[_random.Next(from.Count)];

    private bool Chance(int oneIn) => _random.Next(oneIn) == 0;
}
