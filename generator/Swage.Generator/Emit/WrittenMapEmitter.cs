using Swage.Generator.Naming;
using Swage.Generator.Plan;

namespace Swage.Generator.Emit;

/// <summary>Prints a map that is filled: an abstract record that is a map, and a sealed one for each case.</summary>
internal static class WrittenMapEmitter
{
    public static void Emit(SourceWriter writer, ScopePlan scope, WrittenMapPlan plan)
    {
        DeclarationEmitter.Head(writer, plan.Doc, plan.Obsolete);
        writer.Open($"{scope.Accessibility} abstract partial record {plan.Name} : {Names.TypedMap}");
        writer.Line($"private protected {plan.Name}() {{ }}");
        writer.Line();
        DeclarationEmitter.Doc(writer, plan.SelectorDoc);
        writer.Line($"public abstract {plan.SelectorType} {plan.Selector} {{ get; }}");
        foreach (var property in plan.Common)
            Property(writer, property);
        writer.Close();
        foreach (var @case in plan.Cases)
            Case(writer, scope, plan, @case);
    }

    private static void Case(SourceWriter writer, ScopePlan scope, WrittenMapPlan plan, WrittenCasePlan @case)
    {
        var keys = plan.Common.Concat(@case.Properties).ToList();
        DeclarationEmitter.Head(writer, @case.Doc, @case.Obsolete);
        writer.Open($"{scope.Accessibility} sealed partial record {@case.Name} : {plan.Name}");
        writer.Line("/// <inheritdoc/>");
        writer.Line($"public override {plan.SelectorType} {plan.Selector} => {@case.Selects};");
        foreach (var property in @case.Properties)
            Property(writer, property);
        writer.Line();
        writer.Line("/// <summary>The keys of this case.</summary>");
        writer.Open("public static class Keys");
        foreach (var key in keys.Where(k => k.Constant is not null))
            writer.Line($"public const string {key.Constant} = {Literals.String(key.Key)};");
        writer.Close();
        Entries(writer, keys);
        Families(writer, keys);
        Equality(writer, plan.Name, @case);
        writer.Close();
    }

    private static void Property(SourceWriter writer, MapPropertyPlan property)
    {
        writer.Line();
        DeclarationEmitter.Doc(writer, property.Doc);
        var type = property.IsFamily ? $"{Names.ReadOnlyDictionary}<string, string>?" : property.IsRequired ? "string" : "string?";
        writer.Line($"public {(property.IsRequired ? "required " : "")}{type} {property.Name} {{ get; init; }}");
    }

    private static void Entries(SourceWriter writer, List<MapPropertyPlan> keys)
    {
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Open("protected override string? __Entry(int index, out string? key)");
        writer.Open("switch (index)");
        var index = 0;
        foreach (var key in keys.Where(k => !k.IsFamily))
            writer.Line($"case {Literals.Int32(index++)}: key = {Literals.String(key.Key)}; return {key.Name};");
        writer.Line("default: key = null; return null;");
        writer.Close();
        writer.Close();
    }

    private static void Families(SourceWriter writer, List<MapPropertyPlan> keys)
    {
        var families = keys.Where(k => k.IsFamily).ToList();
        if (families.Count == 0)
            return;
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Open($"protected override {Names.ReadOnlyDictionary}<string, string>? __Family(int index, out string? prefix)");
        writer.Open("switch (index)");
        for (var i = 0; i < families.Count; i++)
            writer.Line($"case {Literals.Int32(i)}: prefix = {Literals.String(families[i].Key)}; return {families[i].Name};");
        writer.Line("default: prefix = null; return null;");
        writer.Close();
        writer.Close();
    }

    // A family is a map, which the compiler would compare by reference.
    private static void Equality(SourceWriter writer, string baseName, WrittenCasePlan @case)
    {
        if (!@case.Properties.Any(p => p.IsFamily))
            return;
        writer.Line();
        writer.Line("/// <summary>Compares by value, families of keys included.</summary>");
        writer.Line($"public bool Equals({@case.Name}? other) => (object?)this == other || other is not null && base.Equals(({baseName})other)");
        writer.Indent();
        for (var i = 0; i < @case.Properties.Count; i++)
        {
            var property = @case.Properties[i];
            var comparison = property.IsFamily ? $"{Names.Structural}.Equal({property.Name}, other.{property.Name})" : $"{property.Name} == other.{property.Name}";
            writer.Line($"&& {comparison}{(i == @case.Properties.Count - 1 ? ";" : "")}");
        }

        writer.Outdent();
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        var hashed = @case.Properties.Take(7).Select(p => p.IsFamily ? $"{Names.Structural}.Hash({p.Name})" : p.Name).Prepend("base.GetHashCode()");
        writer.Line($"public override int GetHashCode() => {Names.HashCode}.Combine({string.Join(", ", hashed)});");
    }
}
