using Swage.Generator.Collections;
using Swage.Generator.Naming;
using Swage.Generator.Plan;

namespace Swage.Generator.Emit;

/// <summary>Prints the loops that write, read and compare lists and maps.</summary>
internal static class CollectionEmitter
{
    public static void Emit(SourceWriter writer, EquatableArray<CollectionPlan> plans)
    {
        writer.Line();
        writer.Open("internal static partial class __Serializers");
        foreach (var plan in plans)
        {
            if (plan.IsMap)
                Map(writer, plan);
            else
                List(writer, plan);
        }

        writer.Close();
    }

    private static void List(SourceWriter writer, CollectionPlan plan)
    {
        var type = plan.Type;
        writer.Line();
        writer.Open($"internal static void Write{plan.Codec}<TWriter>(ref TWriter w, {type} list){Names.WriterConstraint}");
        writer.Line("w.BeginList(list.Count);");
        writer.Line("for (var i = 0; i < list.Count; i++)");
        writer.Line("    " + WriteElement(plan, "list[i]"));
        writer.Line("w.EndList();");
        writer.Close();
        Equal(writer, plan, type);
        if (!plan.IsRead)
            return;
        writer.Line();
        writer.Open($"internal static {type} Read{plan.Codec}(ref {Names.Reader} r)");
        writer.Line($"var list = new {Names.List}<{plan.ElementType}>(r.BeginList());");
        if (plan.IsSparse)
            writer.Line($"while (r.NextElementOrNull(out var isNull)) list.Add(isNull ? {Null(plan.Element)} : {ValueEmitter.Read(plan.Element)});");
        else
            writer.Line($"while (r.NextElement()) list.Add({ValueEmitter.Read(plan.Element)});");
        writer.Line("return list;");
        writer.Close();
    }

    private static void Map(SourceWriter writer, CollectionPlan plan)
    {
        var type = plan.Type;
        writer.Line();
        writer.Open($"internal static void Write{plan.Codec}<TWriter>(ref TWriter w, {type} map){Names.WriterConstraint}");
        writer.Line("w.BeginMap(map.Count);");
        writer.Open($"foreach (var (key, value) in {Names.MapEntries}.Of(map))");
        writer.Line($"w.WriteKey({(plan.KeyEnum is null ? "key" : "key.Value")});");
        writer.Line(WriteElement(plan, "value"));
        writer.Close();
        writer.Line("w.EndMap();");
        writer.Close();
        Equal(writer, plan, type);
        if (!plan.IsRead)
            return;
        writer.Line();
        writer.Open($"internal static {type} Read{plan.Codec}(ref {Names.Reader} r)");
        writer.Line($"var map = new {Names.Dictionary}<{plan.KeyEnum ?? "string"}, {plan.ElementType}>(r.BeginMap());");
        if (plan.IsSparse)
            writer.Line($"while (r.NextEntryOrNull(out var key, out var isNull)) map[key] = isNull ? {Null(plan.Element)} : {ValueEmitter.Read(plan.Element)};");
        else
            writer.Line($"while (r.NextEntry(out var key)) map[key] = {ValueEmitter.Read(plan.Element)};");
        writer.Line("return map;");
        writer.Close();
    }

    /// <summary>Elements that hold lists, maps or blobs need their own comparison; the rest compare by <c>Equals</c>.</summary>
    private static void Equal(SourceWriter writer, CollectionPlan plan, string type)
    {
        var comparer = plan.Element.NeedsStructuralEquality ? ", " + EqualityEmitter.Comparison(plan.Element, serializers: "") : "";
        writer.Line();
        writer.Line($"internal static bool Equal{plan.Codec}({type}? left, {type}? right) => {Names.Structural}.Equal(left, right{comparer});");
    }

    // An enum takes strings, and a blob takes arrays, so a bare null would be taken for one.
    private static string Null(ValuePlan element) => element.Kind is ValueKind.Enum or ValueKind.Blob ? $"default({element.Type}?)" : "null";

    private static string WriteElement(CollectionPlan plan, string expression)
    {
        if (!plan.IsSparse)
            return ValueEmitter.Write(plan.Element, expression);
        return $"if ({expression} is {{ }} element) {{ {ValueEmitter.Write(plan.Element, "element")} }} else w.WriteNull();";
    }
}
