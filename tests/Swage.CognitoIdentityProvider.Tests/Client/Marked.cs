using System.Reflection;
using Swage.CognitoIdentityProvider.Tests.Model;
using Swage.Smithy;

namespace Swage.CognitoIdentityProvider.Tests.Client;

/// <summary>
/// Generated objects with every member set: what the model calls sensitive, or what lies within it, holds <see cref="Secret"/>, any other text
/// <see cref="Plain"/>.
/// </summary>
internal static class Marked
{
    /// <summary>Long and strange enough to break most constraints, so that validators have something to say about it.</summary>
    public const string Secret = "§secret§ value";

    public const string Plain = "plain";

    private static readonly SemanticModel s_model = CognitoModel.Loaded.Model;

    /// <summary>The structures of the model that are not errors, with their generated types.</summary>
    public static IReadOnlyList<(StructureFacts Facts, Type Type)> Structures { get; } =
    [
        .. CognitoModel.Closure(s_model).Shapes.Where(s => s.Shape.Type == ShapeType.Structure && !s.Use.HasFlag(ShapeUse.Error))
            .Select(s => (new StructureFacts(s.Shape), typeof(CognitoClient).Assembly.GetType($"{typeof(CognitoClient).Namespace}.{s.Name}", throwOnError: true)!)),
    ];

    public static object Make(Type type) => Make(type, Structures.Single(s => s.Type == type).Facts.Shape, isSecret: false);

    private static object Make(Type type, Shape shape, bool isSecret)
    {
        isSecret |= shape.IsSensitive();
        var text = isSecret ? Secret : Plain;
        switch (shape.Type)
        {
            case ShapeType.String or ShapeType.Enum:
                return type == typeof(string) ? text : Activator.CreateInstance(type, text)!;
            case ShapeType.Boolean:
                return true;
            case ShapeType.Integer:
                return 7;
            case ShapeType.Timestamp:
                return DateTimeOffset.UnixEpoch;
            case ShapeType.List:
                var elements = Array.CreateInstance(type.GetGenericArguments()[0], 1);
                elements.SetValue(Member(elements.GetType().GetElementType()!, shape.Member("member")!, isSecret), 0);
                return elements;
            case ShapeType.Map:
                var map = (System.Collections.IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(type.GetGenericArguments()))!;
                map.Add(Member(typeof(string), shape.Member("key")!, isSecret), Member(type.GetGenericArguments()[1], shape.Member("value")!, isSecret));
                return map;
            case ShapeType.Structure:
                var instance = Activator.CreateInstance(type)!;
                foreach (var member in shape.Members)
                {
                    var property = type.GetProperty(member.Name, BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase)!;
                    property.SetValue(instance, Member(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType, member, isSecret));
                }

                return instance;
            default:
                throw new NotSupportedException($"The tests do not make values of {shape}.");
        }
    }

    private static object Member(Type type, MemberShape member, bool isSecret) => Make(type, s_model.Expect(member.Target), isSecret || member.IsSensitive());
}

/// <summary>A structure of the model.</summary>
internal sealed record StructureFacts(Shape Shape)
{
    /// <summary>Whether any text in it may be shown; otherwise its print is all stars.</summary>
    public bool HasPlainText => !Shape.IsSensitive() && Shape.Members.Any(m => !m.IsSensitive() && Target(m) is { Type: ShapeType.String or ShapeType.Enum } target && !target.IsSensitive());

    private static Shape Target(MemberShape member) => CognitoModel.Loaded.Model.Expect(member.Target);
}
