using System.Globalization;
using Swage.Smithy.Syntax;

namespace Swage.Smithy.Validation;

/// <summary>What is wrong with a value.</summary>
internal sealed record ValueFinding(Severity Severity, string EventId, SourceLocation Location, string Message);

/// <summary>Checks that a node value is of a shape, as far as types, members and enum values go. Recursion is bounded by how deep values may nest.</summary>
internal sealed class NodeShapeCheck(RuleContext context)
{
    private readonly List<ValueFinding> _findings = [];

    /// <summary>What is wrong with a value. The list is used again by the next call.</summary>
    public List<ValueFinding> Check(Node value, Shape shape)
    {
        _findings.Clear();
        Visit(value, shape);
        return _findings;
    }

    private void Visit(Node value, Shape shape)
    {
        switch (shape.Type)
        {
            case ShapeType.Document:
                break;
            case ShapeType.Boolean:
                Expect(value is BooleanNode, value, "true or false");
                break;
            case ShapeType.Blob or ShapeType.String:
                Expect(value is StringNode, value, "a string");
                break;
            case ShapeType.Timestamp:
                Expect(value is StringNode or NumberNode, value, "a date or a number of seconds");
                break;
            case ShapeType.Byte or ShapeType.Short or ShapeType.Integer or ShapeType.Long:
                Expect(value is NumberNode number && IsWhole(number.Text), value, "a whole number");
                break;
            case ShapeType.BigInteger or ShapeType.BigDecimal:
                Expect(value is NumberNode or StringNode, value, "a number");
                break;
            case ShapeType.Float or ShapeType.Double:
                Expect(value is NumberNode or StringNode { Value: "NaN" or "Infinity" or "-Infinity" }, value, "a number");
                break;
            case ShapeType.Enum:
                if (Expect(value is StringNode, value, "a string"))
                    ExpectMember(value, shape);
                break;
            case ShapeType.IntEnum:
                if (Expect(value is NumberNode, value, "a number"))
                    ExpectMember(value, shape);
                break;
            case ShapeType.List or ShapeType.Set:
                VisitList(value, shape);
                break;
            case ShapeType.Map:
                VisitMap(value, shape);
                break;
            case ShapeType.Structure:
                VisitStructure(value, shape);
                break;
            case ShapeType.Union:
                if (Expect(value is ObjectNode { Members.Count: 1 }, value, "an object with exactly one member"))
                    VisitMembers((ObjectNode)value, shape);
                break;
        }
    }

    private void VisitList(Node value, Shape shape)
    {
        if (!Expect(value is ArrayNode, value, "a list") || Target(shape, "member") is not { } target)
            return;
        var elements = ((ArrayNode)value).Elements;
        for (var i = 0; i < elements.Count; i++)
        {
            if (elements[i] is not NullNode || !shape.Traits.Has(TraitNames.Sparse))
                Visit(elements[i], target);
        }
    }

    private void VisitMap(Node value, Shape shape)
    {
        if (!Expect(value is ObjectNode, value, "an object") || Target(shape, "key") is not { } key || Target(shape, "value") is not { } target)
            return;
        foreach (var entry in ((ObjectNode)value).Members)
        {
            Visit(entry.Key, key);
            if (entry.Value is not NullNode || !shape.Traits.Has(TraitNames.Sparse))
                Visit(entry.Value, target);
        }
    }

    private void VisitStructure(Node value, Shape shape)
    {
        if (!Expect(value is ObjectNode, value, "an object"))
            return;
        var map = (ObjectNode)value;
        VisitMembers(map, shape);
        foreach (var member in shape.Members)
        {
            if (member.Traits.Has(TraitNames.Required) && map[member.Name] is null)
                _findings.Add(new(Severity.Error, EventIds.TraitValue, value.Location, $"it needs '{member.Name}'."));
        }
    }

    private void VisitMembers(ObjectNode value, Shape shape)
    {
        foreach (var entry in value.Members)
        {
            if (shape.Member(entry.Key.Value) is not { } member)
            {
                _findings.Add(new(
                    shape.Type == ShapeType.Union ? Severity.Error : Severity.Warning,
                    shape.Type == ShapeType.Union ? EventIds.TraitValue : $"{EventIds.UnknownTraitMember}{shape.Id}.{entry.Key.Value}",
                    entry.Key.Location,
                    $"'{shape.Id.Name}' has no member '{entry.Key.Value}'.{context.Hint(entry.Key.Value, shape.Members.Select(m => m.Name))}"));
            }
            else if (context.Model.Find(member.Target) is { } target)
            {
                Visit(entry.Value, target);
            }
        }
    }

    private Shape? Target(Shape shape, string member) => shape.Member(member) is { } found ? context.Model.Find(found.Target) : null;

    private void ExpectMember(Node value, Shape shape)
    {
        foreach (var member in shape.Members)
        {
            if (member.Traits[TraitNames.EnumValue] is { } allowed && NodeEquality.Equal(allowed, value))
                return;
        }

        if (context.IsIncomplete(shape.Id))
            return;
        var all = shape.Members.Select(m => m.Traits[TraitNames.EnumValue]).OfType<Node>().Select(NodePrinter.Print);
        Expect(false, value, $"one of {string.Join(", ", all)}");
    }

    private bool Expect(bool holds, Node value, string wanted)
    {
        if (!holds)
            _findings.Add(new(Severity.Error, EventIds.TraitValue, value.Location, $"expected {wanted}, but found {Describe(value)}."));
        return holds;
    }

    private static string Describe(Node value) => value switch
    {
        ObjectNode => "an object",
        ArrayNode => "an array",
        StringNode { Value.Length: > 40 } => "a longer string",
        _ => NodePrinter.Print(value),
    };

    private static bool IsWhole(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? decimal.Truncate(value) == value : text.IndexOf('.') < 0;
}
