namespace Swage.Tests.Mutation;

/// <summary>Words of the two model languages.</summary>
internal static class ModelPieces
{
    public static IReadOnlyList<string> Idl { get; } =
    [
        "{", "}", "[", "]", "(", ")", "=", ":=", ":", "\n", "// c\n", "/// d\n", "@", "$", "#", "-", "with [Thing]", "for Sample ", "apply Sample ", "apply Thing$name @required\n",
        "structure Extra { a: String }\n", "structure Thing { name: Thing }\n", "list Self { member: Self }\n", "map Self2 { key: Self2, value: Self2 }\n", "union Empty {}\n",
        "enum E { A = \"\" }\n", "intEnum I { A = -1, B = 2147483648 }\n", "@mixin structure M with [M] { m: M }\n", "resource R { resources: [R], read: Do }\n",
        "operation Do { input := {}, output := { @required x: Extra }, errors: [Sample] }\n", "namespace x\n", "use a#b\n", "use smithy.api#String\n", "$version: \"1.0\"\n", "metadata m = [1]\n",
        "@required ", "@default ", "@default(null) ", "@default([{}]) ", "@default(1e400) ", "@length(min: -1, max: 9999999999) ", "@length(min: 2, max: 1) ", "@range(min: 1e999, max: -1e999) ",
        "@pattern(\"(a*)*$\") ", "@pattern(\"[\") ", "@pattern(\"\\\\p{L}{1,100000}\") ", "@pattern(\"\") ", "@sparse ", "@uniqueItems ", "@sensitive ", "@streaming ", "@error(\"client\") ", "@error(\"x\") ",
        "@httpHeader(\"\") ", "@idempotencyToken ", "@timestampFormat(\"date-time\") ", "@jsonName(\"\") ", "@documentation(\"<b><p>&#x0;</i>*a\") ", "@deprecated(message: 1) ", "@enumValue(\"\") ",
        "@enum([{value: \"a\"}]) ", "@trait(selector: \":not(:not(*))\") ", "@trait ", "@mixin ", "@clientOptional ", "@input ", "@output ", "@box ", "@unitType ", "@readonly ", "@optionalAuth ",
        "Unit", "smithy.api#Unit", "Document", "BigDecimal", "sample#Sample", "sample#Thing$name", "class", "get_X", "Equals", "ToString", "Value", "Unknown", "_", "__1", "lower", "Client", "SampleClient",
        "null", "true", "String", "$a", "$a = 1", "e_", "1",
    ];

    public static IReadOnlyList<string> Json { get; } =
    [
        "{", "}", "[", "]", ",", ":", "null", "true", "{}", "[]", "\"\"", "1", "-1", "\"smithy.api#Unit\"", "\"smithy.api#String\"", "\"sample#Sample\"", "\"sample#Thing$name\"", "\"target\"", "\"type\"",
        "\"members\"", "\"member\"", "\"key\"", "\"value\"", "\"traits\"", "\"mixins\"", "\"shapes\"", "\"apply\"", "\"structure\"", "\"union\"", "\"list\"", "\"set\"", "\"map\"", "\"enum\"", "\"intEnum\"",
        "\"string\"", "\"service\"", "\"resource\"", "\"operation\"", "\"document\"", "\"bigDecimal\"", "\"timestamp\"", "\"blob\"", "\"input\"", "\"output\"", "\"errors\"", "\"rename\"", "\"version\"",
        "\"smithy.api#default\": {}", "\"smithy.api#default\": 1e400", "\"smithy.api#required\": {}", "\"smithy.api#length\": {\"min\": 9, \"max\": -1}", "\"smithy.api#range\": {\"min\": 1e999}",
        "\"smithy.api#pattern\": \"(a*)*$\"", "\"smithy.api#pattern\": \"[\"", "\"smithy.api#enumValue\": \"\"", "\"smithy.api#enumValue\": 2147483648", "\"smithy.api#mixin\": {}", "\"smithy.api#sparse\": {}",
        "\"smithy.api#error\": \"client\"", "\"smithy.api#enum\": [{\"value\": \"a\"}]", "\"smithy.api#streaming\": {}", "\"smithy.api#trait\": {\"selector\": \":not(:not(*))\"}", "\"smithy.api#unitType\": {}",
        "\"smithy.api#documentation\": \"<b><p>&#x0;</i>*a\"", "\"mixins\": [{\"target\": \"sample#Thing\"}]", "{\"target\": \"sample#Thing\"}", "\"sample#Thing\": {\"type\": \"structure\"}",
        "\"sample#Self\": {\"type\": \"list\", \"member\": {\"target\": \"sample#Self\"}}", "\"smithy\": \"1.0\"", "\"sample#Sample$x\": {\"type\": \"apply\", \"traits\": {}}",
    ];
}
