using Microsoft.CodeAnalysis;

namespace Swage.Analyzers.Facts;

/// <summary>Reads the facts that generated code carries as attributes of <c>Swage.Maps</c>, in source or compiled.</summary>
internal static class AttributeReader
{
    private const string Prefix = "Swage.Maps.";

    public static MapProperty? ReadProperty(IPropertySymbol property, Func<INamedTypeSymbol, KeyTable> tables)
    {
        foreach (var data in property.GetAttributes())
        {
            if (!Is(data, "MapKeysAttribute") || data.ConstructorArguments is not [{ Value: string selectedBy }, { Value: INamedTypeSymbol keys }])
                continue;
            return new MapProperty(property.Name, selectedBy, tables(keys))
            {
                IsRead = Number(data, "Direction") == 1,
                Operation = Text(data, "Operation"),
                RefusedCases = Texts(data, "RefusedCases"),
                Companions = Texts(data, "Companions"),
            };
        }

        return null;
    }

    public static KeyTable ReadTable(INamedTypeSymbol keys)
    {
        var all = keys.GetAttributes();
        var cases = new List<CaseFacts>();
        foreach (var data in all)
        {
            if (Is(data, "MapCaseAttribute") && data.ConstructorArguments is [{ Value: string value }])
                cases.Add(ReadCase(data, value, [.. all.Where(a => a.ConstructorArguments is [{ Value: string other }, ..] && other == value)]));
        }

        return new KeyTable(keys.Name, cases, [.. keys.GetMembers().OfType<IFieldSymbol>().Select(f => ReadKey(keys, f)).OfType<KeyFacts>()])
        {
            FullName = keys.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat),
        };
    }

    private static CaseFacts ReadCase(AttributeData data, string value, IReadOnlyList<AttributeData> own) => new(value)
    {
        TypeName = Named(data, "Type")?.Value is INamedTypeSymbol type ? type.ToDisplayString() : null,
        Required = Texts(data, "Required"),
        RequiredWhen = Texts(data, "RequiredWhen"),
        Optional = Texts(data, "Optional"),
        Families = [.. Texts(data, "Families").Select(f => f.TrimEnd('*'))],
        OtherKeys = (OtherKeys)Number(data, "OtherKeys"),
        LegacyReason = Text(data, "LegacyReason"),
        Replacement = Text(data, "Replacement"),
        Values = [.. own.Where(a => Is(a, "MapCaseValuesAttribute")).Select(a => new ValueFacts(Argument(a, 1), Texts(a, "Values"), Flag(a, "IsClosed")))],
        Dependents = [.. own.Where(a => Is(a, "MapCaseRequiresAttribute")).Select(a => new DependentFacts(Argument(a, 1), Argument(a, 2), Texts(a, "Keys"), Flag(a, "IsLenient")))],
        Companions =
        [
            .. own.Where(a => Is(a, "MapCaseCompanionAttribute"))
                .Select(a => new CompanionFacts(Argument(a, 1), (CompanionNeed)(a.ConstructorArguments[2].Value as int? ?? 0), Text(a, "From"))),
        ],
        Exposures =
        [
            .. own.Where(a => Is(a, "MapCaseExposureAttribute"))
                .Select(a => new KeyValuePair<string, Exposure>(Argument(a, 1), (Exposure)(a.ConstructorArguments[2].Value as int? ?? 0))),
        ],
    };

    private static KeyFacts? ReadKey(INamedTypeSymbol keys, IFieldSymbol field)
    {
        if (!field.HasConstantValue || field.ConstantValue is not string key || field.GetAttributes().FirstOrDefault(a => Is(a, "MapKeyAttribute")) is not { } data)
            return null;
        return new KeyFacts(
            key, keys.Name + "." + field.Name, Flag(data, "IsFamily"), (Exposure)Number(data, "Exposure"), Text(data, "Format"), Text(data, "Pattern"),
            Bound(data, "Min"), Bound(data, "Max"));
    }

    private static bool Is(AttributeData data, string name) => data.AttributeClass is { } type && type.Name == name && type.ToDisplayString() == Prefix + name;

    private static TypedConstant? Named(AttributeData data, string name)
    {
        foreach (var argument in data.NamedArguments)
        {
            if (argument.Key == name)
                return argument.Value;
        }

        return null;
    }

    private static string Argument(AttributeData data, int index) =>
        data.ConstructorArguments.Length > index && data.ConstructorArguments[index].Value is string text ? text : "";

    private static string? Text(AttributeData data, string name) => Named(data, name)?.Value as string;

    private static IReadOnlyList<string> Texts(AttributeData data, string name) =>
        Named(data, name) is { Kind: TypedConstantKind.Array, IsNull: false } array ? [.. array.Values.Select(v => v.Value).OfType<string>()] : [];

    private static int Number(AttributeData data, string name) => Named(data, name)?.Value as int? ?? 0;

    private static int? Bound(AttributeData data, string name) => Named(data, name)?.Value is int and >= 0 and var bound ? bound : null;

    private static bool Flag(AttributeData data, string name) => Named(data, name)?.Value is true;
}
