using System.Globalization;
using System.Numerics;
using Swage.Smithy;

namespace Swage.Conformance;

/// <summary>Compares two models by what they say, and says in words where they differ. Positions and the order of shapes and traits do not count.</summary>
internal static class ModelComparison
{
    /// <summary>The differences; none where the models are equal. Shapes the loader itself brings are left out.</summary>
    /// <param name="actual">The model under test.</param>
    /// <param name="expected">What it must equal.</param>
    /// <param name="flatten">Whether mixins are first taken out of both, with all that names them.</param>
    public static IEnumerable<string> Differences(SemanticModel actual, SemanticModel expected, bool flatten = false)
    {
        foreach (var difference in Compare("metadata", actual.Metadata, expected.Metadata, NodePrinter.Print, EqualNodes))
            yield return difference;
        var actualShapes = Own(actual, flatten);
        var expectedShapes = Own(expected, flatten);
        foreach (var id in actualShapes.Keys.Union(expectedShapes.Keys).Order())
        {
            if (!expectedShapes.TryGetValue(id, out var wanted))
                yield return $"{id}: there is a {actualShapes[id].Type}, expected none";
            else if (!actualShapes.TryGetValue(id, out var shape))
                yield return $"{id}: there is none, expected a {wanted.Type}";
            else
                foreach (var difference in Compare(shape, wanted, flatten))
                    yield return $"{id}{difference}";
        }
    }

    private static Dictionary<ShapeId, Shape> Own(SemanticModel model, bool flatten) =>
        model.Shapes.Values
            .Where(s => !s.Location.Path.StartsWith(ModelLoader.BuiltInPathPrefix, StringComparison.Ordinal))
            .Where(s => !flatten || !s.Traits.Has(ShapeId.Parse("smithy.api#mixin")))
            .ToDictionary(s => s.Id);

    private static IEnumerable<string> Compare(Shape actual, Shape expected, bool flatten)
    {
        if (actual.Type != expected.Type)
        {
            yield return $" is a {actual.Type}, expected a {expected.Type}";
            yield break;
        }

        foreach (var difference in CompareTraits(actual.Traits, expected.Traits))
            yield return difference;
        if (!flatten && !actual.Mixins.SequenceEqual(expected.Mixins))
            yield return $": mixins are {List(actual.Mixins)}, expected {List(expected.Mixins)}";
        var (names, wantedNames) = (string.Join(' ', actual.Members.Select(m => m.Name)), string.Join(' ', expected.Members.Select(m => m.Name)));
        if (names != wantedNames)
            yield return $": members are {names}, expected {wantedNames}";
        foreach (var wanted in expected.Members)
        {
            if (actual.Member(wanted.Name) is not MemberShape member)
                continue;
            if (member.Target != wanted.Target)
                yield return $"${wanted.Name} targets {member.Target}, expected {wanted.Target}";
            foreach (var difference in CompareTraits(member.Traits, wanted.Traits))
                yield return $"${wanted.Name}{difference}";
        }

        foreach (var difference in CompareProperties(actual, expected))
            yield return $": {difference}";
    }

    private static IEnumerable<string> CompareProperties(Shape actual, Shape expected)
    {
        switch (actual, expected)
        {
            case (OperationShape a, OperationShape e):
                return [.. One("input", a.Input, e.Input), .. One("output", a.Output, e.Output), .. Many("errors", a.Errors, e.Errors)];
            case (ServiceShape a, ServiceShape e):
                return
                [
                    .. One("version", a.Version, e.Version), .. Many("operations", a.Operations, e.Operations), .. Many("resources", a.Resources, e.Resources),
                    .. Many("errors", a.Errors, e.Errors), .. Compare("rename", a.Rename, e.Rename, v => v, (x, y) => x == y),
                ];
            case (ResourceShape a, ResourceShape e):
                return
                [
                    .. Compare("identifiers", a.Identifiers, e.Identifiers, Text, (x, y) => x == y),
                    .. Compare("properties", a.Properties, e.Properties, Text, (x, y) => x == y),
                    .. Compare("lifecycle", a.Lifecycle, e.Lifecycle, Text, (x, y) => x == y),
                    .. Many("operations", a.Operations, e.Operations), .. Many("collectionOperations", a.CollectionOperations, e.CollectionOperations),
                    .. Many("resources", a.Resources, e.Resources),
                ];
            default:
                return [];
        }
    }

    private static IEnumerable<string> One<T>(string name, T actual, T expected) =>
        Equals(actual, expected) ? [] : [$"{name} is {actual}, expected {expected}"];

    private static IEnumerable<string> Many(string name, IReadOnlyList<ShapeId> actual, IReadOnlyList<ShapeId> expected) =>
        actual.Order().SequenceEqual(expected.Order()) ? [] : [$"{name} are {List(actual)}, expected {List(expected)}"];

    private static IEnumerable<string> CompareTraits(TraitBag actual, TraitBag expected) =>
        Compare(
            " has a trait that differs",
            actual.ToDictionary(t => t.Id, t => t.Value),
            expected.ToDictionary(t => t.Id, t => t.Value),
            NodePrinter.Print,
            EqualNodes);

    private static IEnumerable<string> Compare<TKey, TValue>(
        string name,
        IReadOnlyDictionary<TKey, TValue> actual,
        IReadOnlyDictionary<TKey, TValue> expected,
        Func<TValue, string> print,
        Func<TValue, TValue, bool> equal)
        where TKey : notnull
    {
        foreach (var key in actual.Keys.Union(expected.Keys).OrderBy(k => k.ToString(), StringComparer.Ordinal))
        {
            if (!expected.TryGetValue(key, out var wanted))
                yield return $"{name}: {key} is {print(actual[key])}, expected none";
            else if (!actual.TryGetValue(key, out var value))
                yield return $"{name}: {key} is missing, expected {print(wanted)}";
            else if (!equal(value, wanted))
                yield return $"{name}: {key} is {print(value)}, expected {print(wanted)}";
        }
    }

    private static bool EqualNodes(Node a, Node b) => (a, b) switch
    {
        (StringNode x, StringNode y) => x.Value == y.Value,
        (BooleanNode x, BooleanNode y) => x.Value == y.Value,
        (NullNode, NullNode) => true,
        (NumberNode x, NumberNode y) => x.Text == y.Text || EqualNumbers(x.Text, y.Text),
        (ArrayNode x, ArrayNode y) => x.Elements.Count == y.Elements.Count && x.Elements.Zip(y.Elements).All(p => EqualNodes(p.First, p.Second)),
        (ObjectNode x, ObjectNode y) => x.Members.Count == y.Members.Count
            && x.Members.All(m => y[m.Key.Value] is { } other && EqualNodes(m.Value, other)),
        _ => false,
    };

    private static bool EqualNumbers(string a, string b) => Exact(a) == Exact(b);

    /// <summary>A number as digits without zeros at either end and a power of ten.</summary>
    private static (BigInteger Digits, int Exponent) Exact(string number)
    {
        var e = number.IndexOfAny(['e', 'E']);
        var exponent = e < 0 ? 0 : int.Parse(number[(e + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var mantissa = e < 0 ? number : number[..e];
        if (mantissa.IndexOf('.', StringComparison.Ordinal) is >= 0 and var point)
        {
            exponent -= mantissa.Length - point - 1;
            mantissa = mantissa.Remove(point, 1);
        }

        var digits = BigInteger.Parse(mantissa, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        for (; !digits.IsZero && digits % 10 == 0; exponent++)
            digits /= 10;
        return (digits, digits.IsZero ? 0 : exponent);
    }

    private static string Text(ShapeId id) => id.ToString();

    private static string List(IEnumerable<ShapeId> ids) => $"[{string.Join(' ', ids)}]";
}
