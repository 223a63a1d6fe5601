using System.Globalization;

namespace Swage.Smithy;

/// <summary>What an attribute selector looks at (Smithy spec, "Attributes"): a text, an object with properties, a projection, or nothing.</summary>
internal abstract class AttributeValue
{
    public static AttributeValue Empty { get; } = new EmptyValue();

    /// <summary>Whether it passes an existence check.</summary>
    public virtual bool IsPresent => true;

    /// <summary>What comparators on text see.</summary>
    public virtual string Text => "";

    /// <summary>A property; the empty value where there is none.</summary>
    public virtual AttributeValue Get(string property) => Empty;

    /// <summary>The values of a projection, of projections in it too; else the value itself.</summary>
    public virtual IEnumerable<AttributeValue> Flatten() => [this];

    public static AttributeValue Of(string text) => new TextValue(text);

    public static AttributeValue Of(SelectorState state, Shape shape) => new ShapeValue(state, shape);

    protected static AttributeValue Length(int length) => Of(length.ToString(CultureInfo.InvariantCulture));

    /// <summary>Follows a path of properties.</summary>
    public AttributeValue Get(IReadOnlyList<string> path)
    {
        var value = this;
        foreach (var property in path)
            value = value.Get(property);
        return value;
    }

    private sealed class EmptyValue : AttributeValue
    {
        public override bool IsPresent => false;
    }

    private sealed class TextValue(string text) : AttributeValue
    {
        public override string Text => text;

        public override AttributeValue Get(string property) => property == "(length)" ? Length(CountCharacters(text)) : Empty;
    }

    private sealed class ShapeValue(SelectorState state, Shape shape) : AttributeValue
    {
        public override string Text => shape.Id.ToString();

        public override AttributeValue Get(string property) => property switch
        {
            "id" => new IdValue(shape.Id),
            "trait" => new TraitsValue(shape),
            "service" when shape is ServiceShape service => new ServiceValue(service),
            "var" => new VariablesValue(state),
            _ => Empty,
        };
    }

    private sealed class IdValue(ShapeId id) : AttributeValue
    {
        public override string Text => id.ToString();

        public override AttributeValue Get(string property) => property switch
        {
            "namespace" => Of(id.Namespace),
            "name" => Of(id.Name),
            "member" when id.Member is { } member => Of(member),
            "(length)" => Length(Text.Length),
            _ => Empty,
        };
    }

    private sealed class ServiceValue(ServiceShape service) : AttributeValue
    {
        public override string Text => service.Id.ToString();

        public override AttributeValue Get(string property) => property switch
        {
            "id" => new IdValue(service.Id),
            "version" => Of(service.Version),
            _ => Empty,
        };
    }

    private sealed class TraitsValue(Shape shape) : AttributeValue
    {
        public override AttributeValue Get(string property) => property switch
        {
            "(keys)" => new Projection([.. shape.Traits.Select(trait => new IdValue(trait.Id))]),
            "(values)" => new Projection([.. shape.Traits.Select(trait => new NodeValue(trait.Value))]),
            "(length)" => Length(shape.Traits.Count),
            _ => Find(property) is { } value ? new NodeValue(value) : Empty,
        };

        // Selectors written for 1.0 ask for the enum trait; an enum shape answers as if it had it.
        private Node? Find(string name)
        {
            if (!ShapeId.TryParse(name.IndexOf('#') < 0 ? $"smithy.api#{name}" : name, out var id))
                return null;
            return shape.Traits[id] ?? (id == PreludeTraits.Enum && shape.Type == ShapeType.Enum ? EnumReaders.ToEnumTrait(shape) : null);
        }
    }

    private sealed class VariablesValue(SelectorState state) : AttributeValue
    {
        public override AttributeValue Get(string property) =>
            state.Variables.TryGetValue(property, out var shapes) ? new Projection([.. shapes.Select(shape => new ShapeValue(state, shape))]) : Empty;
    }

    private sealed class NodeValue(Node node) : AttributeValue
    {
        public override string Text => node switch
        {
            StringNode text => text.Value,
            NumberNode number => number.Text,
            BooleanNode boolean => boolean.Value ? "true" : "false",
            _ => "",
        };

        public override AttributeValue Get(string property) => (property, node) switch
        {
            ("(keys)", ObjectNode o) => new Projection([.. o.Members.Select(member => Of(member.Key.Value))]),
            ("(values)", ObjectNode o) => new Projection([.. o.Members.Select(member => new NodeValue(member.Value))]),
            ("(values)", ArrayNode array) => new Projection([.. array.Elements.Select(element => new NodeValue(element))]),
            ("(length)", ObjectNode o) => Length(o.Members.Count),
            ("(length)", ArrayNode array) => Length(array.Elements.Count),
            ("(length)", StringNode text) => Length(CountCharacters(text.Value)),
            (_, ObjectNode o) when o[property] is { } value => new NodeValue(value),
            _ => Empty,
        };
    }

    private static int CountCharacters(string text)
    {
        var count = text.Length;
        for (var i = 1; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text[i - 1], text[i]))
                count--;
        }

        return count;
    }
}

/// <summary>Several values at once (Smithy spec, "Projection attribute").</summary>
internal sealed class Projection(IReadOnlyList<AttributeValue> values) : AttributeValue
{
    public override bool IsPresent => values.Any(value => value.IsPresent);

    public override AttributeValue Get(string property)
    {
        if (property == "(first)")
            return Flatten().FirstOrDefault() ?? Empty;
        return new Projection([.. values.Select(value => value.Get(property)).Where(value => value.IsPresent)]);
    }

    public override IEnumerable<AttributeValue> Flatten() => values.SelectMany(value => value.Flatten());
}
