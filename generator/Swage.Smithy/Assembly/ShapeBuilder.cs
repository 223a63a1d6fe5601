using Swage.Smithy.Syntax;

namespace Swage.Smithy.Assembly;

/// <summary>
/// Builds the shapes of the model from drafts: applies mixins (Smithy spec, "Mixins"), finds elided targets, gives enum members their values.
/// </summary>
internal sealed class ShapeBuilder(AssemblyContext context)
{
    /// <summary>How many members and traits mixins may give in all. A chain in which each adds one grows by its square, and would fill the memory.</summary>
    private const int MostInherited = 1_000_000;

    private readonly EntityBuilder _entities = new(context);
    private int _inherited;

    /// <summary>Builds a shape whose mixins are built.</summary>
    public void Build(Draft draft)
    {
        var mixins = UsableMixins(draft);
        var traits = TraitBag.Of(InheritTraits(draft, mixins));
        IReadOnlyList<ShapeId> mixinIds = draft.Mixins.Count == 0 ? [] : draft.Mixins.ConvertAll(m => m.Id);
        draft.Shape = draft.Type switch
        {
            ShapeType.Operation => _entities.BuildOperation(draft, traits, mixins, mixinIds),
            ShapeType.Service => _entities.BuildService(draft, traits, mixins, mixinIds),
            ShapeType.Resource => _entities.BuildResource(draft, traits, mixins, mixinIds),
            ShapeType.String when EnumUpgrade.TryUpgrade(draft, traits, mixinIds) is { } upgraded => upgraded,
            ShapeType.Set => new Shape(draft.Id, ShapeType.List, traits, draft.Declaration.Location, BuildMembers(draft, mixins), mixinIds),
            _ => new Shape(draft.Id, draft.Type, traits, draft.Declaration.Location, BuildMembers(draft, mixins), mixinIds),
        };
        ReportMissing(draft);
    }

    /// <summary>The mixins that exist and are of the shape's type.</summary>
    private List<Shape> UsableMixins(Draft draft)
    {
        var usable = new List<Shape>(draft.Mixins.Count);
        foreach (var (id, location) in draft.Mixins)
        {
            var mixin = context.Drafts.TryGetValue(id, out var other) ? other.Shape : context.Known(id);
            if (mixin is null)
            {
                context.ReportMissing(EventIds.Model, draft.Id, id, location, $"There is no shape '{id}' to mix into '{draft.Id}'.");
            }
            else if (mixin.Type != draft.Type)
            {
                context.Report(
                    EventIds.Model, draft.Id, location,
                    $"A {ShapeTypes.NameOf(draft.Type)} takes mixins of its own type, and '{id}' is a {ShapeTypes.NameOf(mixin.Type)}: use another mixin.");
            }
            else if (_inherited > MostInherited)
            {
                context.Report(EventIds.Model, draft.Id, location, $"The mixins of the model give more than {MostInherited} members and traits: use fewer.");
            }
            else
            {
                _inherited += mixin.Members.Count + mixin.Traits.Count;
                usable.Add(mixin);
            }
        }

        return usable;
    }

    /// <summary>The shape's own traits, then those of its mixins, the last mixin first; the first to have a trait wins.</summary>
    private static List<AppliedTrait> InheritTraits(Draft draft, List<Shape> mixins)
    {
        var traits = draft.Traits;
        for (var i = mixins.Count - 1; i >= 0; i--)
        {
            var local = (mixins[i].Traits[TraitNames.Mixin] as ObjectNode)?["localTraits"] as ArrayNode;
            foreach (var trait in mixins[i].Traits)
            {
                if (trait.Id != TraitNames.Mixin && Draft.Find(traits, trait.Id) is null && !IsLocal(local, trait.Id))
                    traits.Add(trait);
            }
        }

        return traits;
    }

    private static bool IsLocal(ArrayNode? local, ShapeId trait)
    {
        if (local is null)
            return false;
        foreach (var element in local.Elements)
        {
            if (element is StringNode { Value: var text } && text == trait.ToString())
                return true;
        }

        return false;
    }

    private MemberShape[] BuildMembers(Draft draft, List<Shape> mixins)
    {
        var members = mixins.Count == 0 ? draft.Members : MixMembers(draft, mixins);
        if (members.Count == 0)
            return [];
        var built = new List<MemberShape>(members.Count);
        foreach (var member in members)
        {
            member.Target ??= FindInResource(draft, member.Name);
            if (member.Target is not { } target)
            {
                context.Report(
                    EventIds.Model, draft.Id.WithMember(member.Name), member.Location,
                    $"'${member.Name}' takes its target from the bound resource or a mixin, and none has '{member.Name}': write the target, or correct the name.");
                continue;
            }

            if (draft.Type == ShapeType.Enum && Draft.Find(member.Traits, TraitNames.EnumValue) is null)
                member.Traits.Add(new AppliedTrait(TraitNames.EnumValue, new StringNode(member.Name, member.Location), member.Location));
            built.Add(new MemberShape(draft.Id.WithMember(member.Name), target, TraitBag.Of(member.Traits), member.Location));
        }

        if (draft.Type == ShapeType.Map && built.Count == 2 && built[0].Name == "value")
            built.Reverse();
        return [.. built];
    }

    /// <summary>The members of the mixins in order, then the shape's own; one that is written again keeps its place and adds its traits.</summary>
    private List<MemberDraft> MixMembers(Draft draft, List<Shape> mixins)
    {
        var mixed = new List<MemberDraft>();
        var index = new Dictionary<string, MemberDraft>(StringComparer.Ordinal);
        foreach (var mixin in mixins)
        {
            foreach (var member in mixin.Members)
            {
                if (!index.TryGetValue(member.Name, out var inherited))
                {
                    inherited = new MemberDraft(member.Name, member.Target, member.Location) { Traits = [.. member.Traits] };
                    index.Add(member.Name, inherited);
                    mixed.Add(inherited);
                }
                else if (inherited.Target != member.Target)
                {
                    ReportConflict(draft, member.Name, inherited.Target, member.Target, draft.Declaration.Location);
                }
                else
                {
                    Override(inherited.Traits, member.Traits);
                }
            }
        }

        foreach (var own in draft.Members)
        {
            if (!index.TryGetValue(own.Name, out var inherited))
            {
                mixed.Add(own);
                continue;
            }

            var target = own.Target ?? FindInResource(draft, own.Name);
            if (target is not null && target != inherited.Target)
                ReportConflict(draft, own.Name, inherited.Target, target, own.Location);
            Override(inherited.Traits, own.Traits);
            var redefined = new MemberDraft(own.Name, inherited.Target, own.Location) { Traits = inherited.Traits };
            mixed[mixed.IndexOf(inherited)] = redefined;
        }

        if (draft.Introduced is not null)
            Introduce(draft, mixed);
        return mixed;
    }

    private static void Introduce(Draft draft, List<MemberDraft> mixed)
    {
        foreach (var introduced in draft.Introduced!)
        {
            if (mixed.Find(m => m.Name == introduced.Key) is { } member)
                Override(member.Traits, introduced.Value);
        }
    }

    private static void Override(List<AppliedTrait> traits, IEnumerable<AppliedTrait> with)
    {
        foreach (var trait in with)
        {
            var at = traits.FindIndex(t => t.Id == trait.Id);
            if (at < 0)
                traits.Add(trait);
            else
                traits[at] = trait;
        }
    }

    private void ReportConflict(Draft draft, string member, ShapeId? inherited, ShapeId? other, SourceLocation location) =>
        context.Report(
            EventIds.Model, draft.Id.WithMember(member), location,
            $"A mixin of '{draft.Id}' has the member '{member}' with the target '{inherited}', and here it is '{other}': give both one target.");

    /// <summary>The target of an elided member: the identifier or property of that name of the resource the shape is bound to.</summary>
    private ShapeId? FindInResource(Draft draft, string member)
    {
        if (draft.Declaration.ForResource is not { } reference || context.Resolve(draft.Declaration.File, reference) is not { } id)
            return null;
        if (context.Drafts.TryGetValue(id, out var other))
        {
            return other.Declaration is ResourceDeclaration resource && Find(resource, member) is { } name
                ? context.Resolve(resource.File, name)
                : null;
        }

        if (context.Known(id) is not ResourceShape known)
            return null;
        return known.Identifiers.TryGetValue(member, out var found) || known.Properties.TryGetValue(member, out found) ? found : null;
    }

    private static NameReference? Find(ResourceDeclaration resource, string name)
    {
        foreach (var entry in resource.Identifiers.Concat(resource.Properties))
        {
            if (entry.Key == name)
                return entry.Value;
        }

        return null;
    }

    private void ReportMissing(Draft draft)
    {
        if (draft.Declaration.ForResource is { } reference && context.Resolve(draft.Declaration.File, reference) is { } resource
            && context.TypeOf(resource) is var type and not ShapeType.Resource)
        {
            if (type is null)
                context.ReportMissing(EventIds.Model, draft.Id, resource, reference.Location, $"There is no resource '{resource}' to bind to.");
            else
                context.Report(
                    EventIds.Model, draft.Id, reference.Location,
                    $"'for' binds to a resource, and '{resource}' is a {ShapeTypes.NameOf(type.Value)}.");
        }

        if (draft.Introduced is not null)
        {
            foreach (var introduced in draft.Introduced)
            {
                if (draft.Shape!.Member(introduced.Key) is null && introduced.Value.Count > 0)
                {
                    context.Report(
                        EventIds.Model, draft.Id, introduced.Value[0].Location,
                        $"'{draft.Id}' has no member '{introduced.Key}' to apply traits to."
                        + context.Hint(introduced.Key, draft.Shape.Members.Select(m => m.Name)));
                }
            }
        }

        if (draft.Type is not (ShapeType.List or ShapeType.Set or ShapeType.Map))
            return;
        string[] needed = draft.Type == ShapeType.Map ? ["key", "value"] : ["member"];
        var missing = needed.Where(n => draft.Shape!.Member(n) is null).ToArray();
        if (missing.Length > 0 && !draft.Declaration.IsIncomplete)
        {
            context.Report(
                EventIds.Model, draft.Id, draft.Declaration.Location,
                $"The {ShapeTypes.NameOf(draft.Type)} '{draft.Id}' needs {string.Join(" and ", missing.Select(m => $"a member '{m}'"))}.");
        }

        foreach (var member in draft.Shape!.Members)
        {
            if (Array.IndexOf(needed, member.Name) < 0)
            {
                context.Report(
                    EventIds.Model, draft.Id, member.Location,
                    $"A {ShapeTypes.NameOf(draft.Type)} has no member '{member.Name}', only {string.Join(" and ", needed.Select(m => $"'{m}'"))}.");
            }
        }
    }
}
