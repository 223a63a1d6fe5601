using Swage.Generator.Collections;
using Swage.Generator.Naming;
using Swage.Generator.Patterns;
using Swage.Generator.Plan;

namespace Swage.Generator.Emit;

/// <summary>Prints validation: a <c>Validate</c> for each structure, and a method of <c>__Constraints</c> for each constrained shape.</summary>
internal static class CheckEmitter
{
    /// <summary>The <c>Validate</c> of a structure; where nothing can be wrong it says so without looking.</summary>
    public static void Validate(SourceWriter writer, EquatableArray<MemberPlan> members, bool hasChecks)
    {
        writer.Line();
        writer.Line("/// <summary>Checks every constraint of the model and gathers all violations, each with its path.</summary>");
        if (!hasChecks)
        {
            writer.Line($"public {Names.ValidationResult} Validate() => {Names.ValidationResult}.Valid;");
            return;
        }

        writer.Line($"public {Names.ValidationResult} Validate() => {Names.Validator}.Run(this, static (x, v) => x.Validate(v));");
        writer.Line();
        writer.Open($"internal void Validate({Names.Validator} v)");
        foreach (var member in members)
        {
            if (member.Check is not { } check)
                continue;
            var enter = $"v.Enter({Literals.String(check.SmithyName)}, {member.Name}{(check.IsRequired ? ", required: true" : "")}{Secrecy(member)})";
            var value = member.Value.IsValueType && member.IsNullable ? member.Name + ".Value" : member.Name;
            writer.Line(check.Value is null ? $"if ({enter}) v.Leave();" : $"if ({enter}) {{ {Statement(check.Value, value)} v.Leave(); }}");
        }

        foreach (var member in members)
        {
            if (member.Map is WrittenMapUsePlan map)
                MapUseEmitter.Check(writer, member, map);
        }

        writer.Close();
    }

    /// <summary>The argument that keeps the keys of maps in a secret out of paths; nothing where there can be none.</summary>
    public static string Secrecy(MemberPlan member) =>
        member is { IsSensitive: true, Value.Kind: ValueKind.Map or ValueKind.StringMap or ValueKind.List or ValueKind.Structure or ValueKind.Union } ? ", sensitive: true" : "";

    /// <summary>The statement that checks one value.</summary>
    public static string Statement(ValueCheckPlan check, string value) =>
        check.Method is null ? $"{value}.Validate(v);" : $"__Constraints.{check.Method}(v, {value});";

    public static void Methods(SourceWriter writer, EquatableArray<ConstraintMethodPlan> plans)
    {
        writer.Line();
        writer.Open("internal static partial class __Constraints");
        foreach (var plan in plans)
        {
            writer.Line();
            writer.Open($"internal static void {plan.Method}({Names.Validator} v, {plan.Value.Type} value)");
            if (plan.Constraint is { } constraint)
                Constraint(writer, plan.Value, constraint);
            if (plan.IsMap)
                Entries(writer, plan);
            else if (plan.Element is not null)
                Elements(writer, plan);
            writer.Close();
            if (plan.Constraint is { Pattern: { } pattern, PatternMethod: { } method })
                PatternEmitter.Emit(writer, method, pattern);
        }

        writer.Close();
    }

    private static void Elements(SourceWriter writer, ConstraintMethodPlan plan)
    {
        writer.Open("for (var i = 0; i < value.Count; i++)");
        writer.Line("v.EnterIndex(i);");
        Element(writer, plan, "value[i]");
        writer.Line("v.Leave();");
        writer.Close();
    }

    private static void Entries(SourceWriter writer, ConstraintMethodPlan plan)
    {
        writer.Open($"foreach (var (key, item) in {Names.MapEntries}.Of(value))");
        writer.Line($"v.EnterKey({(plan.KeyEnum is null ? "key" : "key.Value")}, {Literals.Boolean(plan.KeyIsSensitive)});");
        if (plan.Key is not null)
            writer.Line(Statement(plan.Key, "key"));
        if (plan.Element is not null)
            Element(writer, plan, "item");
        writer.Line("v.Leave();");
        writer.Close();
    }

    // Null is fine in a sparse collection and a violation in another; value types cannot be null there.
    private static void Element(SourceWriter writer, ConstraintMethodPlan plan, string value)
    {
        if (!plan.ElementIsNullable && !plan.ElementCanBeNull)
        {
            writer.Line(Statement(plan.Element!, value));
            return;
        }

        var test = plan.ElementIsNullable ? $"{value} is {{ }} element" : $"{value} is var element && v.Present(element)";
        writer.Line($"if ({test}) {{ {Statement(plan.Element!, "element")} }}");
    }

    private static void Constraint(SourceWriter writer, ValuePlan type, ConstraintPlan constraint)
    {
        var raw = type.Kind is ValueKind.Enum or ValueKind.IntEnum ? "value.Value" : "value";
        if (constraint.MinLength is not null || constraint.MaxLength is not null)
        {
            var bounds = $"{constraint.MinLength ?? "null"}, {constraint.MaxLength ?? "null"}";
            writer.Line(type.Kind is ValueKind.String or ValueKind.Enum or ValueKind.Blob ? $"v.Length({raw}, {bounds});" : $"v.Count(value.Count, {bounds});");
        }

        if (constraint.RangeMin is not null || constraint.RangeMax is not null)
            writer.Line($"v.Range({raw}, {constraint.RangeMin ?? "null"}, {constraint.RangeMax ?? "null"});");
        if (constraint is { Pattern: { } pattern, PatternMethod: { } method })
            writer.Line(PatternEmitter.Check(pattern, "v", raw, method));
        if (constraint.IsUnique)
            writer.Line(constraint.UniqueElement is { } element ? $"v.Unique(value, {EqualityEmitter.Comparison(element)});" : "v.Unique(value);");
        if (constraint.EnumName is not null)
            writer.Line($"v.OneOf(value.IsKnown, {Literals.String(constraint.EnumName)});");
    }
}
