using Swage.Generator.Naming;
using Swage.Generator.Plan;

namespace Swage.Generator.Emit;

/// <summary>Prints what a structure has of a map whose keys are known: the attribute, the check, <c>Create</c> and <c>Get…</c>.</summary>
internal static class MapUseEmitter
{
    /// <summary>The attribute on the map's property.</summary>
    public static void Attribute(SourceWriter writer, MapUsePlan plan)
    {
        var text = $"[{Names.Maps}MapKeys({Literals.String(plan.Selector)}, typeof({plan.KeysType})";
        if (plan is ReadMapUsePlan)
            text += $", Direction = {Names.Maps}MapKeysDirection.Read";
        if (plan.Companions.Count > 0)
            text += $", Companions = {MapKeysEmitter.Array(plan.Companions.Select(c => c.Property))}";
        if (plan is WrittenMapUsePlan { Operation: { } operation })
            text += $", Operation = {Literals.String(operation)}";
        if (plan is WrittenMapUsePlan { RefusedCases: { Count: > 0 } refused })
            text += $", RefusedCases = {MapKeysEmitter.Array(refused)}";
        writer.Line(text + (plan.IsSensitive ? ", IsSensitive = true)]" : ")]"));
    }

    /// <summary>The statement of <c>Validate</c> that checks keys by case.</summary>
    public static void Check(SourceWriter writer, MemberPlan member, WrittenMapUsePlan plan)
    {
        var companions = string.Concat(plan.Companions.Select(c => $", new {Names.Maps}MapCompanion({Literals.String(c.Member)}, {(c.CanBeAbsent ? c.Property + " is not null" : "true")})"));
        writer.Line($"{plan.KeysType}.__Rules.Check(v, {Literals.String(plan.Member)}, {member.Name}, {plan.SelectorValue}, {Literals.Boolean(plan.IsSensitive)}, {Literals.String(plan.Operation)}{companions});");
    }

    /// <summary>The methods that a structure's maps give it.</summary>
    public static void Methods(SourceWriter writer, StructurePlan plan)
    {
        foreach (var member in plan.Members)
        {
            if (member.Map is WrittenMapUsePlan { Create: { } create })
                Create(writer, plan.Name, create);
            else if (member.Map is ReadMapUsePlan read)
                Get(writer, read);
        }
    }

    private static void Create(SourceWriter writer, string type, CreatePlan plan)
    {
        var parameters = string.Join(", ", plan.Others.Prepend(plan.Map).Select(p => $"{p.Type} {p.Local}"));
        writer.Line();
        DeclarationEmitter.Doc(writer, plan.Doc);
        writer.Open($"public static {type} {plan.Method}({parameters})");
        writer.Line($"{Names.ThrowIfNull}({plan.Map.Local});");
        var values = plan.Others.Prepend(plan.Map).Select(p => $"{p.Property} = {p.Local}");
        writer.Line($"return new() {{ {plan.SelectorProperty} = {plan.Map.Local}.{plan.SelectorOfMap}, {string.Join(", ", values)} }};");
        writer.Close();
    }

    private static void Get(SourceWriter writer, ReadMapUsePlan plan)
    {
        writer.Line();
        DeclarationEmitter.Doc(writer, plan.Doc);
        writer.Line($"public {plan.Type} {plan.Method}() => {plan.Type}.__From({string.Join(", ", plan.Arguments)});");
    }
}
