using Swage.Generator.Naming;
using Swage.Generator.Plan;

namespace Swage.Generator.Emit;

/// <summary>Prints what stands above a declaration.</summary>
internal static class DeclarationEmitter
{
    public static void Head(SourceWriter writer, DocPlan doc, string? obsolete)
    {
        writer.Line();
        Doc(writer, doc);
        if (obsolete is not null)
            writer.Line($"[global::System.Obsolete({Literals.String(obsolete)})]");
        writer.Line(Names.GeneratedCode);
    }

    public static void Doc(SourceWriter writer, DocPlan doc)
    {
        foreach (var line in doc.Lines)
            writer.Line("/// " + line);
    }
}
