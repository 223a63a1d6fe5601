using Swage.Smithy;

namespace Swage.CognitoIdentityProvider.Tests.Model;

/// <summary>Puts into words what a model says about a shape: kind, traits, members with their targets and traits, errors. Words for people are left out.</summary>
internal static class ShapeFacts
{
    private static readonly HashSet<string> s_notFacts = new(StringComparer.Ordinal)
    {
        "smithy.api#documentation", "smithy.api#examples", "smithy.rules#endpointRuleSet", "smithy.rules#endpointTests", "smithy.rules#endpointBdd",
    };

    public static string Of(Shape shape)
    {
        var lines = new List<string> { $"{shape.Type}{Traits(shape)}" };
        lines.AddRange(shape.Members.Select(member => $"  {member.Name}: {member.Target}{Traits(member)}"));
        switch (shape)
        {
            case OperationShape operation:
                lines.Add($"  input {operation.Input}, output {operation.Output}");
                lines.AddRange(operation.Errors.Order().Select(error => $"  error {error}"));
                break;
            case ServiceShape service:
                lines.Add($"  version {service.Version}");
                lines.AddRange(service.Errors.Order().Select(error => $"  error {error}"));
                lines.AddRange(service.Rename.OrderBy(r => r.Key).Select(r => $"  rename {r.Key} to {r.Value}"));
                break;
        }

        return string.Join('\n', lines);
    }

    private static string Traits(Shape shape) =>
        string.Concat(shape.Traits.Where(t => !s_notFacts.Contains(t.Id.ToString())).OrderBy(t => t.Id).Select(t => $" @{t.Id}({Text(t.Value)})"));

    private static string Text(Node node) => node switch
    {
        StringNode s => $"\"{s.Value}\"",
        NumberNode n => n.Text,
        BooleanNode b => b.Value ? "true" : "false",
        ArrayNode a => $"[{string.Join(", ", a.Elements.Select(Text))}]",
        ObjectNode o => string.Join(", ", o.Members.OrderBy(m => m.Key.Value, StringComparer.Ordinal).Select(m => $"{m.Key.Value}: {Text(m.Value)}")),
        _ => "null",
    };
}
