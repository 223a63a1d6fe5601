using Swage.Generator.Naming;
using Swage.Smithy;

namespace Swage.Generator.Planning;

/// <summary>The C# names that come of one trait: its types, its constants and the properties of its keys. A key has the same name in every case.</summary>
internal sealed class MapNames
{
    private readonly Dictionary<string, string> _constants = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _methods = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _properties = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _cases = new(StringComparer.Ordinal);
    private readonly TypeTable _types;

    public MapNames(MapGroup group, TypeTable types)
    {
        _types = types;
        var trait = group.Trait;
        Keys = [.. AllKeys(trait).Distinct(StringComparer.Ordinal)];
        Type = types.Add(CSharpNames.Type(trait.TypeName, ReservedNames.OfType));
        KeysType = types.Add(CSharpNames.Type(trait.KeysName, ReservedNames.OfType));
        Constants();

        // Members of the structure before nested types, and both before the properties of keys: those have a way to give in.
        var members = UniqueNames.ForCSharp();
        members.Reserve(Type);
        members.Reserve(ReservedNames.OfStructure);
        members.Reserve("Keys");
        // No member may be called as the type that has it: the cases of a filled map are named before their properties.
        if (!group.IsRead)
        {
            foreach (var @case in MapFactsPlanner.Cases(trait))
                _cases.Add(@case.Value, types.Add(CSharpNames.Type(Word(@case.Value) + trait.CaseSuffix, ReservedNames.OfType)));
            members.Reserve(_cases.Values);
        }

        var named = new[] { trait.SelectedBy }.Concat(group.IsRead ? [group.Uses[0].Map.Name, .. trait.Companions.Select(c => c.Member)] : []);
        foreach (var member in named.Where(m => !Members.ContainsKey(m)))
            Members.Add(member, Take(members, CSharpNames.Property(member, Type)));
        if (trait.OtherwiseMember is { } otherwise && !Members.ContainsKey(otherwise))
            Members.Add(otherwise, Take(members, CSharpNames.Property(otherwise, Type)));
        if (group.IsRead)
        {
            foreach (var @case in MapFactsPlanner.Cases(trait))
                _cases.Add(@case.Value, Take(members, CSharpNames.UnionCase(Word(@case.Value), Type), "Case"));
            UnknownCase = Take(members, "Unknown", "Case");
            OtherwiseCase = trait.OtherwiseName is { } name ? Take(members, CSharpNames.UnionCase(name, Type), "Case") : null;
        }

        foreach (var key in Keys)
            _properties.Add(key, Take(members, key == "*" ? "OtherKeys" : Bare(key)));
    }

    /// <summary>The type that all cases share.</summary>
    public string Type { get; }

    /// <summary>The class with the constants.</summary>
    public string KeysType { get; }

    /// <summary>The case for what the model does not know, of a map that is read.</summary>
    public string UnknownCase { get; } = "";

    /// <summary>The case for what stands in the map's place, of a map that is read, or null.</summary>
    public string? OtherwiseCase { get; }

    /// <summary>Every key and family that the trait names, in its order.</summary>
    public IReadOnlyList<string> Keys { get; }

    /// <summary>Properties of the shared type for members of the structure, by the model's name for them.</summary>
    public Dictionary<string, string> Members { get; } = new(StringComparer.Ordinal);

    /// <summary>The types that the shared one nests.</summary>
    public IEnumerable<string> Nested => [.. _cases.Values, UnknownCase, .. OtherwiseCase is { } name ? new[] { name } : []];

    public string CaseOf(string value) => _cases[value];

    public string PropertyOf(string key) => _properties[key];

    /// <summary>The constant of a key, or of a family's prefix; null for the family of any key.</summary>
    public string? ConstantOf(string key) => _constants.TryGetValue(key, out var name) ? name : null;

    /// <summary>The method that makes a family's keys, or null.</summary>
    public string? MethodOf(string key) => _methods.TryGetValue(key, out var name) ? name : null;

    /// <summary>How other types refer to a constant.</summary>
    public string ReferenceTo(string key) => _types.Full(KeysType) + "." + _constants[key];

    public static bool IsFamily(string key) => key.EndsWith("*", StringComparison.Ordinal);

    public static string PrefixOf(string family) => family.Substring(0, family.Length - 1);

    private void Constants()
    {
        var names = UniqueNames.ForCSharp();
        names.Reserve(KeysType);
        names.Reserve(ReservedNames.OfStaticClass);
        foreach (var key in Keys.Where(k => !IsFamily(k)))
            _constants.Add(key, Take(names, Bare(key)));
        foreach (var family in Keys.Where(k => IsFamily(k) && k != "*"))
        {
            _constants.Add(family, Take(names, Bare(family) + "Prefix"));
            _methods.Add(family, Take(names, Bare(family), "Key"));
        }
    }

    private static IEnumerable<string> AllKeys(MapKeysTrait trait)
    {
        foreach (var @case in trait.Cases)
        {
            foreach (var key in KeysOf(@case))
                yield return key;
        }

        foreach (var key in trait.CommonRequired.Concat(trait.CommonRequiredWhen.SelectMany(c => c.Keys)).Concat(trait.CommonOptional).Concat(trait.Keys.Select(k => k.Key)))
            yield return key;
    }

    /// <summary>The keys and families of a case: the required ones first, each once.</summary>
    public static IEnumerable<string> KeysOf(MapKeyCase @case) =>
        @case.Required.Concat(@case.RequiredWhen.SelectMany(c => c.Keys)).Concat(@case.Optional).Concat(@case.RequiredWith.SelectMany(d => d.Keys.Prepend(d.Key))).Concat(@case.Patterns)
            .Distinct(StringComparer.Ordinal);

    // USERNAME → Username: keys shout as enum values do.
    private static string Bare(string key) => Word(key.TrimEnd('*'));

    private static string Word(string text) => CSharpNames.EnumMember(text, "");

    // "Value" rather than an ordinal where a name cannot be had: it says what the property is.
    private static string Take(UniqueNames names, string name, string suffix = "Value")
    {
        if (names.IsTaken(name))
            name += suffix;
        return names.Add(name);
    }
}
