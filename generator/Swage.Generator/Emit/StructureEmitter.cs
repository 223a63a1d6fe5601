using Swage.Generator.Collections;
using Swage.Generator.Naming;
using Swage.Generator.Plan;

namespace Swage.Generator.Emit;

/// <summary>Prints a structure as a sealed record.</summary>
internal static class StructureEmitter
{
    public static void Emit(SourceWriter writer, ScopePlan scope, StructurePlan plan)
    {
        DeclarationEmitter.Head(writer, plan.Doc, plan.Obsolete);
        writer.Open($"{scope.Accessibility} sealed partial record {plan.Name}");
        if (plan.IsRead)
            writer.Line($"public {plan.Name}() {{ }}");
        foreach (var member in plan.Members)
            Property(writer, member);
        MapUseEmitter.Methods(writer, plan);
        Write(writer, plan.Members);
        if (plan.IsRead)
            Read(writer, $"internal {plan.Name}(ref {Names.Reader} r)", plan.Members);
        if (plan.IsValidated || plan.IsInput)
            CheckEmitter.Validate(writer, plan.Members, plan.IsValidated);
        EqualityEmitter.Emit(writer, plan.Name, plan.Members);
        writer.Line();
        writer.Line($"private bool PrintMembers({Names.StringBuilder} builder) {{ var w = new {Names.Printer}(builder); __Write(ref w); return w.Any; }}");
        writer.Close();
    }

    /// <summary>A property of a structure or an error.</summary>
    public static void Property(SourceWriter writer, MemberPlan member)
    {
        writer.Line();
        DeclarationEmitter.Doc(writer, member.Doc);
        if (member.Obsolete is not null)
            writer.Line($"[global::System.Obsolete({Literals.String(member.Obsolete)})]");
        if (member.Map is not null)
            MapUseEmitter.Attribute(writer, member.Map);
        var required = member.IsRequired ? "required " : "";
        var initializer = member.Default is null ? "" : $" = {member.Default};";
        writer.Line($"public {required}{member.PropertyType} {member.Name} {{ get; init; }}{initializer}");
    }

    /// <summary>The constructor that reads: it can set <c>init</c> properties without backing fields or locals.</summary>
    public static void Read(SourceWriter writer, string signature, EquatableArray<MemberPlan> members)
    {
        writer.Line();
        writer.Line(Names.SetsRequiredMembers);
        writer.Open(signature);
        Corrections(writer, members);
        writer.Line("var c = r.BeginStructure();");
        if (members.Count == 0)
        {
            writer.Line("while (r.NextMember(default, ref c)) { }");
        }
        else
        {
            writer.Line("while (r.NextMember(__Names, ref c))");
            writer.Indent();
            writer.Open("switch (c.Index)");
            for (var i = 0; i < members.Count; i++)
                writer.Line($"case {Literals.Int32(i)}: {members[i].Name} = {ValueEmitter.Read(members[i].Value)}; break;");
            writer.Close();
            writer.Outdent();
        }

        EmptyStructures(writer, members);
        writer.Close();
        if (members.Count > 0)
            NamesTable(writer, members);
    }

    /// <summary>Values for required members that the service may leave out (Smithy spec, "Client error correction").</summary>
    public static void Corrections(SourceWriter writer, EquatableArray<MemberPlan> members)
    {
        foreach (var member in members)
        {
            if (member.Correction is not null)
                writer.Line($"{member.Name} = {member.Correction};");
        }
    }

    /// <summary>The same for required structures, made only where they are missing.</summary>
    public static void EmptyStructures(SourceWriter writer, EquatableArray<MemberPlan> members)
    {
        foreach (var member in members)
        {
            if (member.IsCorrectedByEmptyStructure)
                writer.Line($"if ({member.Name} is null) {{ var empty = new {Names.Reader}(\"{{}}\"u8); {member.Name} = new(ref empty); }}");
        }
    }

    /// <summary>The wire names by index, as the reader looks them up.</summary>
    public static void NamesTable(SourceWriter writer, EquatableArray<MemberPlan> members)
    {
        writer.Line();
        writer.Line($"private static {Names.Utf8} __Names => {Literals.Utf8(string.Concat(members.Select(m => m.WireName + "\n")))};");
    }

    private static void Write(SourceWriter writer, EquatableArray<MemberPlan> members)
    {
        writer.Line();
        writer.Open($"internal void __Write<TWriter>(ref TWriter w){Names.WriterConstraint}");
        writer.Line("w.BeginStructure();");
        foreach (var member in members)
            ValueEmitter.WriteMember(writer, member, member.Name);
        writer.Line("w.EndStructure();");
        writer.Close();
    }
}
