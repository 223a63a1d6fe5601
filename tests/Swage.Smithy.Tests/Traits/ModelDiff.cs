namespace Swage.Smithy.Tests.Traits;

/// <summary>Says how two models of traits differ, a line for each difference. Words for people may differ.</summary>
internal static class ModelDiff
{
    private static readonly HashSet<string> s_words = ["message", "errorMessage"];

    public static IReadOnlyList<string> Compare(IEnumerable<Shape> expected, IEnumerable<Shape> actual)
    {
        var lines = new List<string>();
        var right = actual.ToDictionary(shape => shape.Id);
        foreach (var shape in expected.OrderBy(shape => shape.Id))
        {
            if (right.Remove(shape.Id, out var other))
                CompareShapes(shape, other, lines);
            else
                lines.Add($"{shape.Id}: missing");
        }

        lines.AddRange(right.Keys.Order().Select(id => $"{id}: not in the official models"));
        return lines;
    }

    private static void CompareShapes(Shape expected, Shape actual, List<string> lines)
    {
        if (expected.Type != actual.Type)
            lines.Add($"{expected.Id}: {actual.Type}, should be {expected.Type}");
        CompareTraits(expected, actual, lines);
        CompareText(expected.Id, "mixins", string.Join(", ", expected.Mixins), string.Join(", ", actual.Mixins), lines);
        CompareText(
            expected.Id, "members", string.Join(", ", expected.Members.Select(m => m.Name)), string.Join(", ", actual.Members.Select(m => m.Name)), lines);
        foreach (var member in expected.Members)
        {
            if (actual.Member(member.Name) is not { } other)
                continue;
            CompareText(member.Id, "target", member.Target.ToString(), other.Target.ToString(), lines);
            CompareTraits(member, other, lines);
        }
    }

    private static void CompareTraits(Shape expected, Shape actual, List<string> lines)
    {
        var ids = expected.Traits.Concat(actual.Traits).Select(trait => trait.Id).Distinct().Where(id => id != PreludeTraits.Documentation);
        foreach (var id in ids.Order())
            CompareText(expected.Id, $"@{id}", Print(expected.Traits[id]), Print(actual.Traits[id]), lines);
    }

    private static void CompareText(ShapeId id, string what, string expected, string actual, List<string> lines)
    {
        if (expected != actual)
            lines.Add($"{id}: {what} {actual}, should be {expected}");
    }

    private static string Print(Node? node, string key = "") => node switch
    {
        null => "absent",
        StringNode text when key == "selector" => string.Join(' ', text.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
        StringNode => s_words.Contains(key) ? "…" : ((StringNode)node).Value,
        NumberNode number => ExactNumber.TryParse(number.Text, out var value) ? value.ToString() : number.Text,
        BooleanNode boolean => boolean.Value ? "true" : "false",
        ArrayNode array => $"[{string.Join(", ", array.Elements.Select(element => Print(element)))}]",
        ObjectNode map => $"{{{string.Join(", ", map.Members.Select(m => $"{m.Key.Value}: {Print(m.Value, m.Key.Value)}").Order(StringComparer.Ordinal))}}}",
        _ => "null",
    };
}
