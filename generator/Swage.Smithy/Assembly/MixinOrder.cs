namespace Swage.Smithy.Assembly;

/// <summary>Puts shapes into an order in which each comes after its mixins. Iterative: a long chain of mixins must not overflow the stack.</summary>
internal static class MixinOrder
{
    public static IEnumerable<Draft> Sort(AssemblyContext context)
    {
        var waiting = new Dictionary<Draft, int>();
        var users = new Dictionary<ShapeId, List<Draft>>();
        var ready = new List<Draft>(context.Drafts.Count);
        foreach (var draft in context.Drafts.Values)
        {
            var open = 0;
            foreach (var (mixin, _) in draft.Mixins)
            {
                if (!context.Drafts.ContainsKey(mixin))
                    continue;
                open++;
                if (!users.TryGetValue(mixin, out var list))
                    users.Add(mixin, list = []);
                list.Add(draft);
            }

            if (open == 0)
                ready.Add(draft);
            else
                waiting.Add(draft, open);
        }

        for (var i = 0; i < ready.Count; i++)
        {
            if (!users.TryGetValue(ready[i].Id, out var list))
                continue;
            foreach (var user in list)
            {
                if (--waiting[user] == 0)
                {
                    waiting.Remove(user);
                    ready.Add(user);
                }
            }
        }

        // What still waits is in a cycle, or uses a shape that is; all of it is built without the mixins that cannot be.
        foreach (var draft in context.Drafts.Values)
        {
            if (!waiting.ContainsKey(draft))
                continue;
            var blocked = draft.Mixins.FindIndex(m => context.Drafts.TryGetValue(m.Id, out var mixin) && waiting.ContainsKey(mixin));
            if (blocked >= 0)
            {
                context.Report(
                    EventIds.Model, draft.Id, draft.Mixins[blocked].Location,
                    $"The mixins of '{draft.Id}' lead back to themselves through '{draft.Mixins[blocked].Id}': remove one from the cycle.");
            }
        }

        foreach (var draft in context.Drafts.Values)
        {
            if (!waiting.ContainsKey(draft))
                continue;
            draft.Mixins.RemoveAll(m => context.Drafts.TryGetValue(m.Id, out var mixin) && waiting.ContainsKey(mixin));
            ready.Add(draft);
        }

        return ready;
    }
}
