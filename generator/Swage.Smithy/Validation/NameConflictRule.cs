namespace Swage.Smithy.Validation;

/// <summary>
/// Names that differ only in the case of their letters conflict: shapes within a namespace, members within a shape (Smithy spec, "Shape ID conflicts").
/// </summary>
internal sealed class NameConflictRule : IModelRule
{
    public void Check(RuleContext context)
    {
        var namespaces = new Dictionary<string, Dictionary<string, ShapeId>>(StringComparer.Ordinal);
        foreach (var draft in context.Drafts)
        {
            if (!namespaces.TryGetValue(draft.Id.Namespace, out var shapes))
                namespaces.Add(draft.Id.Namespace, shapes = new Dictionary<string, ShapeId>(StringComparer.Ordinal));
            var key = draft.Id.Name.ToLowerInvariant();
            if (shapes.TryGetValue(key, out var other))
                context.Error(
                    EventIds.ShapeIdConflict, draft.Id, draft.Declaration.Location,
                    $"'{draft.Id}' differs from '{other}' only in the case of its letters: rename one of them.");
            else
                shapes.Add(key, draft.Id);
            CheckMembers(context, draft.Shape!);
        }
    }

    private static void CheckMembers(RuleContext context, Shape shape)
    {
        if (shape.Members.Count < 2)
            return;
        var members = new Dictionary<string, string>(shape.Members.Count, StringComparer.OrdinalIgnoreCase);
        foreach (var member in shape.Members)
        {
            if (members.TryGetValue(member.Name, out var other))
                context.Error(
                    EventIds.ShapeIdConflict, member.Id, member.Location,
                    $"The member '{member.Name}' differs from '{other}' only in the case of its letters: rename one of them.");
            else
                members.Add(member.Name, member.Name);
        }
    }
}
