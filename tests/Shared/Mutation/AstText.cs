using System.Text;
using Swage.Smithy;

namespace Swage.Tests.Mutation;

/// <summary>Writes a loaded model as a JSON AST, so that each model of the tests exists in both forms.</summary>
internal static class AstText
{
    /// <summary>The shapes of one namespace, written out flat (mixins already applied).</summary>
    public static string Write(SemanticModel model, string @namespace)
    {
        var shapes = model.Shapes.Values.Where(s => s.Id.Namespace == @namespace).OrderBy(s => s.Id).Select(s => $"{Quote(s.Id.ToString())}: {Shape(s)}");
        return $"{{\"smithy\": \"2.0\", \"metadata\": {{\"note\": [1, -2.5e3, true, null, \"\\u00e9\"]}}, \"shapes\": {{\n{string.Join(",\n", shapes)}\n}}}}\n";
    }

    private static string Shape(Shape shape)
    {
        var parts = new List<string> { $"\"type\": {Quote(Lower(shape.Type.ToString()))}" };
        switch (shape)
        {
            case OperationShape operation:
                parts.Add($"\"input\": {Target(operation.Input)}");
                parts.Add($"\"output\": {Target(operation.Output)}");
                parts.Add($"\"errors\": {Targets(operation.Errors)}");
                break;
            case ServiceShape service:
                parts.Add($"\"version\": {Quote(service.Version)}");
                parts.Add($"\"operations\": {Targets(service.Operations)}");
                parts.Add($"\"resources\": {Targets(service.Resources)}");
                parts.Add($"\"errors\": {Targets(service.Errors)}");
                parts.Add($"\"rename\": {{{string.Join(", ", service.Rename.Select(r => $"{Quote(r.Key.ToString())}: {Quote(r.Value)}"))}}}");
                break;
            case ResourceShape resource:
                parts.Add($"\"identifiers\": {Map(resource.Identifiers)}");
                parts.Add($"\"properties\": {Map(resource.Properties)}");
                parts.AddRange(resource.Lifecycle.Select(l => $"{Quote(l.Key)}: {Target(l.Value)}"));
                parts.Add($"\"operations\": {Targets(resource.Operations)}");
                parts.Add($"\"resources\": {Targets(resource.Resources)}");
                break;
            case { Type: ShapeType.List }:
                parts.Add($"\"member\": {Member(shape.Members[0])}");
                break;
            case { Type: ShapeType.Map }:
                parts.AddRange(shape.Members.Select(m => $"{Quote(m.Name)}: {Member(m)}"));
                break;
            case { Members.Count: > 0 }:
                parts.Add($"\"members\": {{{string.Join(", ", shape.Members.Select(m => $"{Quote(m.Name)}: {Member(m)}"))}}}");
                break;
        }

        if (shape.Traits.Count > 0)
            parts.Add(Traits(shape));
        return $"{{{string.Join(", ", parts)}}}";
    }

    private static string Member(MemberShape member) =>
        $"{{\"target\": {Quote(member.Target.ToString())}{(member.Traits.Count > 0 ? ", " + Traits(member) : "")}}}";

    private static string Traits(Shape shape) => $"\"traits\": {{{string.Join(", ", shape.Traits.Select(t => $"{Quote(t.Id.ToString())}: {NodePrinter.Print(t.Value)}"))}}}";

    private static string Target(ShapeId id) => $"{{\"target\": {Quote(id.ToString())}}}";

    private static string Targets(IEnumerable<ShapeId> ids) => $"[{string.Join(", ", ids.Select(Target))}]";

    private static string Map(IReadOnlyDictionary<string, ShapeId> ids) => $"{{{string.Join(", ", ids.Select(i => $"{Quote(i.Key)}: {Target(i.Value)}"))}}}";

    private static string Quote(string text) => new StringBuilder("\"").Append(text).Append('"').ToString();

    private static string Lower(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
