using Swage.Generator.Naming;
using Swage.Generator.Plan;

namespace Swage.Generator.Emit;

/// <summary>Prints a union as a closed hierarchy of records.</summary>
internal static class UnionEmitter
{
    public static void Emit(SourceWriter writer, ScopePlan scope, UnionPlan plan)
    {
        DeclarationEmitter.Head(writer, plan.Doc, plan.Obsolete);
        writer.Line(Names.ClosedHierarchy);
        writer.Open($"{scope.Accessibility} abstract partial record {plan.Name}");
        writer.Line($"private {plan.Name}() {{ }}");
        foreach (var member in plan.Cases)
            Case(writer, plan, member);
        writer.Line();
        writer.Line("/// <summary>A case that the model does not know: the service is newer than this client.</summary>");
        writer.Line("/// <param name=\"Name\">The case's name on the wire.</param>");
        writer.Line($"public sealed record {plan.UnknownCase}(string Name) : {plan.Name};");
        Write(writer, plan);
        if (plan.IsRead)
            Read(writer, plan);
        if (plan.IsValidated)
            Validate(writer, plan);
        Print(writer, plan);
        writer.Close();
    }

    private static void Case(SourceWriter writer, UnionPlan plan, MemberPlan member)
    {
        writer.Line();
        DeclarationEmitter.Doc(writer, member.Doc);
        if (member.Obsolete is not null)
            writer.Line($"[global::System.Obsolete({Literals.String(member.Obsolete)})]");
        var header = member.Value.Kind == ValueKind.Unit
            ? $"public sealed record {member.Name} : {plan.Name}"
            : $"public sealed record {member.Name}({member.Value.Type} Value) : {plan.Name}";
        if (!member.Value.NeedsStructuralEquality)
        {
            writer.Line(header + ";");
            return;
        }

        writer.Open(header);
        var value = member with { Name = "Value" };
        EqualityEmitter.Emit(writer, member.Name, new([value]));
        writer.Close();
    }

    private static void Print(SourceWriter writer, UnionPlan plan)
    {
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Open("public sealed override string ToString()");
        writer.Line($"var builder = new {Names.StringBuilder}({Literals.String(plan.Name + " { ")});");
        writer.Line($"if (this is {plan.UnknownCase} unknown) return builder.Append(unknown.Name).Append(\" = ? }}\").ToString();");
        writer.Line($"var w = new {Names.Printer}(builder);");
        writer.Line("__Write(ref w);");
        writer.Line("return builder.Append(\" }\").ToString();");
        writer.Close();
    }

    private static void Write(SourceWriter writer, UnionPlan plan)
    {
        writer.Line();
        writer.Open($"internal void __Write<TWriter>(ref TWriter w){Names.WriterConstraint}");
        writer.Line("w.BeginStructure();");
        writer.Open("switch (this)");
        foreach (var member in plan.Cases)
        {
            var mark = member.IsSensitive ? "w.MarkSensitive(); " : "";
            writer.Line(member.Value.Kind == ValueKind.Unit
                ? $"case {member.Name}: {mark}w.WriteMember({Literals.Utf8(member.WireName)}); {ValueEmitter.Write(member.Value, "")} break;"
                : $"case {member.Name} x: {mark}w.WriteMember({Literals.Utf8(member.WireName)}); {ValueEmitter.Write(member.Value, "x.Value")} break;");
        }

        writer.Close();
        writer.Line("w.EndStructure();");
        writer.Close();
    }

    private static void Read(SourceWriter writer, UnionPlan plan)
    {
        writer.Line();
        writer.Open($"internal static {plan.Name} __Read(ref {Names.Reader} r)");
        writer.Line($"{plan.Name} value;");
        writer.Line("var c = r.BeginUnion(__Names, out var unknown);");
        writer.Open("switch (c.Index)");
        for (var i = 0; i < plan.Cases.Count; i++)
        {
            var member = plan.Cases[i];
            writer.Line(member.Value.Kind == ValueKind.Unit
                ? $"case {Literals.Int32(i)}: {ValueEmitter.Read(member.Value)}; value = new {member.Name}(); break;"
                : $"case {Literals.Int32(i)}: value = new {member.Name}({ValueEmitter.Read(member.Value)}); break;");
        }

        writer.Line($"default: value = new {plan.UnknownCase}(unknown!); break;");
        writer.Close();
        writer.Line("r.EndUnion(ref c);");
        writer.Line("return value;");
        writer.Close();
        StructureEmitter.NamesTable(writer, plan.Cases);
    }

    private static void Validate(SourceWriter writer, UnionPlan plan)
    {
        writer.Line();
        writer.Open($"internal void Validate({Names.Validator} v)");
        writer.Open("switch (this)");
        foreach (var member in plan.Cases)
        {
            if (member.Check?.Value is { } check)
                writer.Line($"case {member.Name} x when v.Enter({Literals.String(member.Check.SmithyName)}, x.Value{CheckEmitter.Secrecy(member)}): {CheckEmitter.Statement(check, "x.Value")} v.Leave(); break;");
        }

        writer.Close();
        writer.Close();
    }
}
