using System.Text;
using Swage.Generator.Naming;
using Swage.Generator.Patterns;
using Swage.Generator.Plan;

namespace Swage.Generator.Emit;

/// <summary>Prints the class of constants, with what each case takes as attributes and as the rules of <c>Validate()</c>.</summary>
internal static class MapKeysEmitter
{
    public static void Emit(SourceWriter writer, ScopePlan scope, MapKeysPlan plan)
    {
        DeclarationEmitter.Head(writer, plan.Doc, plan.Obsolete);
        foreach (var @case in plan.Cases)
            Case(writer, @case);
        writer.Open($"{scope.Accessibility} static class {plan.Name}");
        foreach (var key in plan.Keys)
            Key(writer, key);
        if (plan.HasRules)
            Rules(writer, plan);
        writer.Close();
    }

    /// <summary>An array of strings, as attributes and initializers take it.</summary>
    public static string Array(IEnumerable<string> values) => $"[{string.Join(", ", values.Select(Literals.String))}]";

    private static void Key(SourceWriter writer, MapKeyPlan key)
    {
        var facts = new List<string>();
        if (key.Method is not null)
            facts.Add("IsFamily = true");
        if (key.Exposure != "Public")
            facts.Add($"Exposure = {Names.Maps}MapKeyExposure.{key.Exposure}");
        if (key.Encoding != "Text")
            facts.Add($"Encoding = {Names.Maps}MapKeyEncoding.{key.Encoding}");
        if (key.Format is not null)
            facts.Add($"Format = {Literals.String(key.Format)}");
        if (key.Pattern is not null)
            facts.Add($"Pattern = {Literals.String(key.Pattern)}");
        if (key.Min is { } min)
            facts.Add($"Min = {Literals.Int32(min)}");
        if (key.Max is { } max)
            facts.Add($"Max = {Literals.Int32(max)}");
        writer.Line();
        DeclarationEmitter.Doc(writer, key.Doc);
        writer.Line($"[{Names.Maps}MapKey{(facts.Count == 0 ? "" : $"({string.Join(", ", facts)})")}]");
        writer.Line($"public const string {key.Constant} = {Literals.String(key.Text)};");
        if (key.Method is null)
            return;
        writer.Line();
        writer.Line("/// <summary>The key of that name, with its prefix.</summary>");
        writer.Line($"public static string {key.Method}(string name) => {key.Constant} + name;");
    }

    private static void Case(SourceWriter writer, MapCasePlan plan)
    {
        var text = new StringBuilder($"[{Names.Maps}MapCase({Literals.String(plan.Value)}, Type = typeof({plan.Type})");
        Append(text, "Required", plan.Required);
        Append(text, "RequiredWhen", plan.RequiredWhen.Select(c => c.Key));
        Append(text, "Conditions", plan.RequiredWhen.Select(c => c.Condition));
        Append(text, "Optional", plan.Optional);
        Append(text, "Families", plan.Families);
        if (plan.OtherKeys != "Ignored")
            text.Append($", OtherKeys = {Names.Maps}OtherKeys.{plan.OtherKeys}");
        if (plan.LegacyReason is not null)
            text.Append(", LegacyReason = ").Append(Literals.String(plan.LegacyReason));
        if (plan.Replacement is not null)
            text.Append(", Replacement = ").Append(Literals.String(plan.Replacement));
        writer.Line(text.Append(")]").ToString());
        var name = Literals.String(plan.Value);
        foreach (var values in plan.Values)
            writer.Line($"[{Names.Maps}MapCaseValues({name}, {Literals.String(values.Key)}, Values = {Array(values.Values)}{(values.IsClosed ? ", IsClosed = true" : "")})]");
        foreach (var with in plan.RequiredWith)
            writer.Line($"[{Names.Maps}MapCaseRequires({name}, {Literals.String(with.Key)}, {Literals.String(with.Value)}, Keys = {Array(with.Keys)}{(with.IsLenient ? ", IsLenient = true" : "")})]");
        foreach (var exposure in plan.Exposures)
            writer.Line($"[{Names.Maps}MapCaseExposure({name}, {Literals.String(exposure.Key)}, {Names.Maps}MapKeyExposure.{exposure.Exposure})]");
        foreach (var companion in plan.Companions)
            writer.Line($"[{Names.Maps}MapCaseCompanion({name}, {Literals.String(companion.Property)}, {Names.Maps}CompanionNeed.{companion.Need}{(companion.From is null ? "" : $", From = {Literals.String(companion.From)}")})]");
    }

    private static void Append(StringBuilder text, string name, IEnumerable<string> values)
    {
        if (values.Any())
            text.Append($", {name} = {Array(values)}");
    }

    private static void Rules(SourceWriter writer, MapKeysPlan plan)
    {
        var checks = plan.Keys.Where(k => k.Check is not null || k.Min is not null || k.Max is not null).ToList();
        writer.Line();
        writer.Line($"internal static {Names.MapRules} __Rules => field ??= new({Literals.String(plan.Selector)},");
        writer.Indent();
        for (var i = 0; i < plan.Cases.Count; i++)
            writer.Line(Rule(plan.Cases[i]) + (i < plan.Cases.Count - 1 ? "," : checks.Count == 0 ? ");" : ")"));
        writer.Outdent();
        if (checks.Count == 0)
            return;
        writer.Line("{");
        writer.Indent();
        writer.Line("Keys =");
        writer.Line("[");
        foreach (var key in checks)
            writer.Line($"    new({Literals.String(key.Method is null ? key.Text : key.Text + "*")}, static (v, x) => {{ {Check(key)} }}),");
        writer.Line("],");
        writer.Close("};");
        foreach (var key in checks.Where(k => k.Check is not null))
            PatternEmitter.Emit(writer, PatternOf(key), key.Check!);
    }

    private static string Check(MapKeyPlan key)
    {
        var length = key.Min is null && key.Max is null ? "" : $"v.Length(x, {Bound(key.Min)}, {Bound(key.Max)});";
        var pattern = key.Check is null ? "" : PatternEmitter.Check(key.Check, "v", "x", PatternOf(key));
        return length.Length > 0 && pattern.Length > 0 ? length + " " + pattern : length + pattern;
    }

    private static string Bound(int? bound) => bound is { } value ? Literals.Int64(value) : "null";

    private static string PatternOf(MapKeyPlan key) => $"__{key.Constant}Pattern";

    private static string Rule(MapCasePlan plan)
    {
        var text = new StringBuilder();
        Append(text, "Required", plan.Required);
        Append(text, "Optional", plan.Optional.Concat(plan.RequiredWhen.Select(c => c.Key)).Concat(plan.RequiredWith.SelectMany(d => d.Keys.Prepend(d.Key))).Except(plan.Required).Distinct());
        Append(text, "Families", plan.Families);
        if (plan.OtherKeys != "Ignored")
            text.Append($", OtherKeys = {Names.Maps}OtherKeys.{plan.OtherKeys}");
        var dependencies = plan.RequiredWith.Where(d => !d.IsLenient).Select(d => $"new({Literals.String(d.Key)}, {Literals.String(d.Value)}, {Array(d.Keys)})").ToList();
        if (dependencies.Count > 0)
            text.Append($", RequiredWith = [{string.Join(", ", dependencies)}]");
        var closed = plan.Values.Where(v => v.IsClosed).Select(v => $"new({Literals.String(v.Key)}, {Array(v.Values)})").ToList();
        if (closed.Count > 0)
            text.Append($", Values = [{string.Join(", ", closed)}]");
        Append(text, "RequiredCompanions", plan.Companions.Where(c => c.Need == "Required").Select(c => c.Member));
        Append(text, "AcceptedBy", plan.AcceptedBy);
        if (plan.Replacement is not null)
            text.Append($", Replacement = {Literals.String(plan.Replacement)}");
        if (plan.LegacyReason is not null)
            text.Append(", IsLegacy = true");
        return $"new({Literals.String(plan.Value)}){(text.Length == 0 ? "" : " { " + text.ToString(2, text.Length - 2) + " }")}";
    }
}
