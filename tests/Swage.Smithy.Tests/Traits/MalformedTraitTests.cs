using System.Reflection;

namespace Swage.Smithy.Tests.Traits;

/// <summary>A trait's value may be anything; a reader says "absent" and never throws.</summary>
public sealed class MalformedTraitTests
{
    private static readonly Node[] s_values =
    [
        new NullNode(default), new BooleanNode(true, default), new StringNode("", default), new StringNode("not a shape id", default),
        new NumberNode("1e999999999", default), new NumberNode("-1.5", default), ObjectNode.Empty, new ArrayNode([], default),
        new ArrayNode([new NullNode(default), ObjectNode.Empty, new NumberNode("1", default)], default),
        new ObjectNode([new(new StringNode("min", default), new StringNode("one", default)), new(new StringNode("sdkId", default), ObjectNode.Empty)], default),
    ];

    public static TheoryData<string> Readers() => [.. ReaderMethods().Select(Describe).Distinct()];

    [Theory]
    [MemberData(nameof(Readers))]
    public void Readers_never_throw(string reader)
    {
        var methods = ReaderMethods().Where(method => Describe(method) == reader).ToList();
        Assert.NotEmpty(methods);
        foreach (var method in methods)
        {
            foreach (var value in s_values)
                Call(method, value);
        }
    }

    [Fact]
    public void Values_of_another_kind_are_absent()
    {
        var shape = WithEveryTrait(new ArrayNode([], default), traits => new Shape(ShapeId.Parse("a#B"), ShapeType.String, traits, default));
        Assert.Null(shape.GetLength());
        Assert.Null(shape.GetRange());
        Assert.Null(shape.GetPattern());
        Assert.Null(shape.GetErrorKind());
        Assert.Null(shape.GetHttp());
        Assert.Null(shape.GetDocumentation());
        Assert.Null(shape.GetTimestampFormat());
        Assert.Null(shape.GetAwsQueryError());
        Assert.Empty(shape.GetEnumValues());
    }

    private static IEnumerable<MethodInfo> ReaderMethods() =>
        from type in typeof(PreludeTraits).Assembly.GetExportedTypes()
        where type.Namespace == "Swage.Smithy" && type is { IsAbstract: true, IsSealed: true }
        from method in type.GetMethods(BindingFlags.Public | BindingFlags.Static)
        where method.IsDefined(typeof(System.Runtime.CompilerServices.ExtensionAttribute))
        let parameters = method.GetParameters()
        where parameters.All(p => MakeArgument(p.ParameterType, ObjectNode.Empty) is not null)
        select method;

    private static string Describe(MethodInfo method) => $"{method.DeclaringType!.Name}.{method.Name}";

    private static void Call(MethodInfo method, Node value) =>
        method.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [.. method.GetParameters().Select(p => MakeArgument(p.ParameterType, value))], null);

    private static object? MakeArgument(Type type, Node value)
    {
        var unit = ShapeId.Parse("smithy.api#Unit");
        var member = WithEveryTrait(value, traits => new MemberShape(ShapeId.Parse("a#B$c"), ShapeId.Parse("a#B"), traits, default));
        if (type == typeof(MemberShape))
            return member;
        if (type == typeof(OperationShape))
            return WithEveryTrait(value, traits => new OperationShape(ShapeId.Parse("a#B"), traits, default, unit, unit, []));
        if (type == typeof(ServiceShape))
            return WithEveryTrait(value, traits => new ServiceShape(ShapeId.Parse("a#B"), traits, default, "", [], [], [], new Dictionary<ShapeId, string>()));
        if (type == typeof(Shape))
            return WithEveryTrait(value, traits => new Shape(ShapeId.Parse("a#B"), ShapeType.Structure, traits, default, [member]));
        if (type == typeof(SemanticModel))
        {
            var shape = (Shape)MakeArgument(typeof(Shape), value)!;
            return new SemanticModel(new Dictionary<ShapeId, Shape> { [shape.Id] = shape }, new Dictionary<string, Node>());
        }

        if (type == typeof(OptionalityMode))
            return OptionalityMode.ClientCareful;
        if (type == typeof(ShapeId))
            return PreludeTraits.Length;
        return type == typeof(Node) ? value : type == typeof(string) ? "key" : null;
    }

    private static T WithEveryTrait<T>(Node value, Func<TraitBag, T> make) => make(new TraitBag(TraitIdTests.All().Select(id => new AppliedTrait(id, value, default))));
}
