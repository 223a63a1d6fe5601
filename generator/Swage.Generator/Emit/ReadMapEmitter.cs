using Swage.Generator.Naming;
using Swage.Generator.Plan;

namespace Swage.Generator.Emit;

/// <summary>Prints a map that is read: a closed hierarchy whose properties look keys up where they are asked for.</summary>
internal static class ReadMapEmitter
{
    public static void Emit(SourceWriter writer, ScopePlan scope, ReadMapPlan plan)
    {
        DeclarationEmitter.Head(writer, plan.Doc, plan.Obsolete);
        writer.Line(Names.ClosedHierarchy);
        writer.Open($"{scope.Accessibility} abstract partial record {plan.Name}");
        writer.Line($"private {plan.Name}() {{ }}");
        Member(writer, plan.Selector, $"{plan.Selector.PropertyType} {plan.Selector.Name} {{ get; private set; }}");
        Member(writer, plan.Map, $"{plan.Map.Value.Type} {plan.Map.Name} {{ get; private set; }} = {Names.EmptyStringMap};");
        foreach (var companion in plan.Companions)
            Member(writer, companion, $"{companion.PropertyType} {companion.Name} {{ get; private set; }}");
        foreach (var view in plan.Common)
            View(writer, plan.Map.Name, view, null);
        foreach (var @case in plan.Cases)
            Case(writer, plan, @case);
        Otherwise(writer, plan);
        writer.Line();
        writer.Line("/// <summary>A case that the model does not know, or none at all: the service is newer than this client.</summary>");
        writer.Line($"public sealed partial record {plan.UnknownCase} : {plan.Name} {{ internal {plan.UnknownCase}() {{ }} }}");
        From(writer, plan);
        Equality(writer, plan);
        Print(writer, plan);
        writer.Close();
    }

    private static void Member(SourceWriter writer, MemberPlan member, string declaration)
    {
        writer.Line();
        DeclarationEmitter.Doc(writer, member.Doc);
        writer.Line("public " + declaration);
    }

    private static void View(SourceWriter writer, string map, MapViewPlan view, string? @case)
    {
        writer.Line();
        DeclarationEmitter.Doc(writer, view.Doc);
        var type = view.Kind switch
        {
            MapViewKind.Text => "string?",
            MapViewKind.Required => "string",
            MapViewKind.StringList or MapViewKind.RequiredStringList => $"{Names.ReadOnlyList}<string>",
            _ => $"{Names.ReadOnlyDictionary}<string, string>",
        };
        // Plain text is there or not; only what can fail needs to say in which case.
        var name = @case is null || view.Kind == MapViewKind.Text ? "" : ", " + Literals.String(@case);
        writer.Line($"public {type} {view.Name} => {Names.MapValues}.{view.Kind}({map}, {view.Key}{name});");
    }

    private static void Case(SourceWriter writer, ReadMapPlan plan, ReadCasePlan @case)
    {
        writer.Line();
        DeclarationEmitter.Doc(writer, @case.Doc);
        writer.Open($"public sealed partial record {@case.Name} : {plan.Name}");
        writer.Line($"internal {@case.Name}() {{ }}");
        foreach (var view in @case.Views)
            View(writer, plan.Map.Name, view, @case.Value);
        writer.Close();
    }

    private static void Otherwise(SourceWriter writer, ReadMapPlan plan)
    {
        if (plan is not { Otherwise: { } member, OtherwiseCase: { } name })
            return;
        writer.Line();
        DeclarationEmitter.Doc(writer, plan.OtherwiseDoc);
        writer.Open($"public sealed partial record {name} : {plan.Name}");
        writer.Line($"internal {name}({member.Value.Type} {member.Local}) => {Target(member)} = {member.Local};");
        Member(writer, member, $"{member.Value.Type} {member.Name} {{ get; }}");
        if (member.Value.NeedsStructuralEquality)
        {
            writer.Line();
            writer.Line("/// <summary>Compares by value.</summary>");
            writer.Line($"public bool Equals({name}? other) => (object?)this == other || other is not null && base.Equals(({plan.Name})other) && {EqualityEmitter.Compare(member)};");
            writer.Line();
            writer.Line("/// <inheritdoc/>");
            writer.Line($"public override int GetHashCode() => {Names.HashCode}.Combine(base.GetHashCode(), {Names.Structural}.Hash({member.Name}));");
        }

        writer.Close();
    }

    private static string Target(MemberPlan member) => member.Local == member.Name ? "this." + member.Name : member.Name;

    private static void From(SourceWriter writer, ReadMapPlan plan)
    {
        var members = new[] { plan.Selector, plan.Map }.Concat(plan.Companions).Concat(plan.Otherwise is null ? [] : [plan.Otherwise]);
        writer.Line();
        writer.Open($"internal static {plan.Name} __From({string.Join(", ", members.Select(m => $"{m.PropertyType} {m.Local}"))})");
        writer.Open($"{plan.Name} p = {plan.Selector.Local}{(plan.Selector.Value.Kind == ValueKind.Enum ? "?.Value" : "")} switch");
        foreach (var @case in plan.Cases)
            writer.Line($"{Literals.String(@case.Value)} => new {@case.Name}(),");
        if (plan is { Otherwise: { } otherwise, OtherwiseCase: { } name })
            writer.Line($"null or \"\" when {otherwise.Local} is {{ }} x => new {name}(x),");
        writer.Line($"_ => new {plan.UnknownCase}(),");
        writer.Close("};");
        writer.Line($"p.{plan.Selector.Name} = {plan.Selector.Local};");
        writer.Line($"if ({plan.Map.Local} is not null) p.{plan.Map.Name} = {plan.Map.Local};");
        foreach (var companion in plan.Companions)
            writer.Line($"p.{companion.Name} = {companion.Local};");
        writer.Line("return p;");
        writer.Close();
    }

    private static void Equality(SourceWriter writer, ReadMapPlan plan)
    {
        var members = new[] { plan.Selector, plan.Map }.Concat(plan.Companions).ToList();
        writer.Line();
        writer.Line("/// <summary>Compares by value, the map's entries included.</summary>");
        writer.Line($"public virtual bool Equals({plan.Name}? other) => (object?)this == other || other is not null && EqualityContract == other.EqualityContract");
        writer.Line($"    && {string.Join(" && ", members.Select(EqualityEmitter.Compare))};");
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Line($"public override int GetHashCode() => {Names.HashCode}.Combine(EqualityContract, {plan.Selector.Name}, {Names.Structural}.Hash({plan.Map.Name}));");
    }

    private static void Print(SourceWriter writer, ReadMapPlan plan)
    {
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Open("public sealed override string ToString()");
        writer.Line($"var builder = new {Names.StringBuilder}(GetType().Name).Append(\" {{ \");");
        writer.Line($"var w = new {Names.Printer}(builder);");
        writer.Line("w.BeginStructure();");
        ValueEmitter.WriteMember(writer, plan.Selector, plan.Selector.Name);
        foreach (var companion in plan.Companions)
            ValueEmitter.WriteMember(writer, companion, companion.Name);
        if (plan is { Otherwise: { } otherwise, OtherwiseCase: { } name })
        {
            writer.Open($"if (this is {name} other)");
            ValueEmitter.WriteMember(writer, otherwise with { IsNullable = false }, $"other.{otherwise.Name}");
            writer.Close();
        }

        writer.Line("w.EndStructure();");
        writer.Line($"builder.Append(w.Any ? \", \" : \"\").Append({Literals.String(plan.Map.WireName + " = { ")});");
        writer.Line($"{Names.MapValues}.Print(builder, {plan.Map.Name}{string.Concat(plan.PublicKeys.Select(k => ", " + Literals.String(k)))});");
        writer.Line("return builder.Append(\" } }\").ToString();");
        writer.Close();
    }
}
