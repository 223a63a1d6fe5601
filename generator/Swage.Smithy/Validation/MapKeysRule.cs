namespace Swage.Smithy.Validation;

/// <summary>
/// <c>swage.api#mapKeys</c> agrees with the model it stands in: the members, cases and operations it names are there, each value of the enum has its case, and
/// no two traits ask for different types of one name. What a trait says of its keys is looked at by <see cref="MapKeysCheck"/>.
/// </summary>
internal sealed class MapKeysRule : IModelRule
{
    public void Check(RuleContext context)
    {
        var uses = FindUses(context);
        if (uses.Count == 0)
            return;
        FindSites(context.Model, uses);
        foreach (var use in uses.Values)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            // What is missing or of the wrong kind is the rule of trait values' to say.
            if (MapKeysReader.Read(use.Trait.Value) is not { } read)
                continue;
            CheckSelector(context, use, read);
            CheckMembers(context, use, read);
            CheckOperations(context, use, read);
            new MapKeysCheck(context, use, read).Check();
        }

        CheckNames(context, uses.Values);
    }

    /// <summary>The traits of the user's files. What mixins bring stands on several shapes and counts once.</summary>
    private static Dictionary<Node, MapKeysUse> FindUses(RuleContext context)
    {
        var uses = new Dictionary<Node, MapKeysUse>();
        foreach (var draft in context.Drafts)
        {
            Add(draft.Shape!);
            foreach (var member in draft.Shape!.Members)
                Add(member);
        }

        return uses;

        void Add(Shape shape)
        {
            if (shape.Traits.Find(SwageTraits.MapKeys) is { Location.File: not null } trait && !uses.ContainsKey(trait.Value))
                uses.Add(trait.Value, new MapKeysUse(shape.Id, trait));
        }
    }

    /// <summary>Finds the structures each trait holds in. A mixin is no such structure: what it becomes part of is.</summary>
    private static void FindSites(SemanticModel model, Dictionary<Node, MapKeysUse> uses)
    {
        foreach (var structure in model.Shapes.Values.Where(s => s.Type == ShapeType.Structure && !s.Traits.Has(PreludeTraits.Mixin)).OrderBy(s => s.Id))
        {
            foreach (var member in structure.Members)
            {
                if (model.GetTrait(member, SwageTraits.MapKeys) is { } value && uses.TryGetValue(value, out var use))
                    use.Sites.Add((structure, member));
            }
        }
    }

    private static void CheckSelector(RuleContext context, MapKeysUse use, MapKeysTrait read)
    {
        var enums = new HashSet<ShapeId>();
        foreach (var (structure, map) in use.Sites)
        {
            if (structure.Member(read.SelectedBy) is not { } selector)
            {
                Missing(context, use, "selectedBy", structure, map, read.SelectedBy);
                continue;
            }

            if (context.Model.Find(selector.Target) is not { } target)
                continue;
            if (target.Type is not (ShapeType.Enum or ShapeType.String))
            {
                use.Error(
                    context, use.Node("selectedBy"),
                    $"'{selector.Id}' is of the kind {target.Type}, and the member that decides on the keys is an enum or a string: name such a member.");
            }
            else if (target.IsEnumeration() && !context.IsIncomplete(target.Id) && enums.Add(target.Id))
            {
                CheckCases(context, use, target);
            }
        }
    }

    private static void CheckCases(RuleContext context, MapKeysUse use, Shape target)
    {
        var cases = (ObjectNode)use.Node("cases")!;
        var values = target.GetEnumValues().Select(v => v.Text).ToList();
        foreach (var entry in cases.Members)
        {
            if (!values.Contains(entry.Key.Value))
            {
                use.Error(
                    context, entry.Key,
                    $"'{target.Id}' has no value '{entry.Key.Value}'.{context.Hint(entry.Key.Value, values.Where(v => cases[v] is null))} Take the case away, or add the value.");
            }
        }

        var without = values.Where(v => cases[v] is null).Select(v => $"'{v}'").ToList();
        if (without.Count > 0)
            use.Error(context, cases, $"Values of '{target.Id}' have no case: {string.Join(", ", without)}. Add one for each, empty where the common keys are all it takes.");
    }

    private static void CheckMembers(RuleContext context, MapKeysUse use, MapKeysTrait read)
    {
        if (read.OtherwiseMember is { } otherwise)
        {
            foreach (var (structure, map) in use.Sites)
            {
                if (structure.Member(otherwise) is null)
                    Missing(context, use, "otherwise", structure, map, otherwise, use.Node("otherwise").Get("member"));
            }
        }

        CheckCompanions(context, use, use.Node("companions"));
        foreach (var entry in ((ObjectNode)use.Node("cases")!).Members)
            CheckCompanions(context, use, entry.Value.Get("companions"));
    }

    /// <summary>A companion may be missing in some of the structures, as where only the first of several answers carries it, but not in all.</summary>
    private static void CheckCompanions(RuleContext context, MapKeysUse use, Node? companions)
    {
        if (companions is not ObjectNode map)
            return;
        foreach (var entry in map.Members)
        {
            var name = entry.Key.Value;
            if (use.Sites.Count > 0 && use.Sites.All(s => s.Structure.Member(name) is null && !context.IsIncomplete(s.Structure.Id)))
            {
                use.Error(
                    context, entry.Key,
                    $"No structure with this map has a member '{name}': {use.Places()}.{context.Hint(name, use.Sites.SelectMany(s => s.Structure.Members).Select(m => m.Name))}");
            }

            if (entry.Value.Get("from") is StringNode from)
                CheckSource(context, use, from);
        }
    }

    private static void CheckSource(RuleContext context, MapKeysUse use, StringNode from)
    {
        if (from.Value.IndexOf('#') < 0)
        {
            if (!context.Model.Shapes.Values.Any(s => s.Type == ShapeType.Structure && s.Member(from.Value) is not null))
                use.Error(context, from, $"No structure has a member '{from.Value}' to take a value from.");
        }
        else if (from.AsShapeId() is not { Member: not null } id)
        {
            use.Error(context, from, $"'{from.Value}' names no member: write a member's name, or 'namespace#Structure$member'.");
        }
        else if (context.Model.Find(id) is null && !context.IsIncomplete(id.Container))
        {
            var hint = context.Model.Find(id.Container) is { } structure ? context.Hint(id.Member!, structure.Members.Select(m => m.Name)) : context.Hint(id.Container);
            context.Missing(EventIds.MapKeys, use.Shape, id.Container, use.At(from), $"There is no member '{id}' to take a value from.{hint}");
        }
    }

    private static void CheckOperations(RuleContext context, MapKeysUse use, MapKeysTrait read)
    {
        foreach (var entry in ((ObjectNode)use.Node("cases")!).Members)
        {
            if (entry.Value.Get("acceptedBy") is not ArrayNode operations)
                continue;
            foreach (var node in operations.Elements.OfType<StringNode>())
            {
                var shape = node.AsShapeId() is { } id ? context.Model.Find(id) : null;
                if (shape is OperationShape operation)
                {
                    var structure = read.Direction == MapKeysDirection.Read ? operation.Output : operation.Input;
                    if (use.Sites.All(s => s.Structure.Id != structure) && !context.IsIncomplete(operation.Id))
                        use.Error(context, node, $"'{operation.Id}' has no such map{(read.Direction == MapKeysDirection.Read ? " in its output" : " in its input")}: the map is in {use.Places()}.");
                }
                else if (shape is not null || node.AsShapeId() is null)
                {
                    use.Error(context, node, $"'{node.Value}' is no operation: name operations that take this case.{Operations(node.Value)}");
                }
                else
                {
                    context.Missing(EventIds.MapKeys, use.Shape, node.AsShapeId()!, use.At(node), $"There is no operation '{node.Value}'.{Operations(node.Value)}");
                }
            }
        }

        string Operations(string name) => context.Hint(
            name.Substring(name.IndexOf('#') + 1),
            context.Model.Shapes.Values.OfType<OperationShape>().Where(o => use.Sites.Any(s => s.Structure.Id == o.Input || s.Structure.Id == o.Output)).Select(o => o.Id.Name));
    }

    /// <summary>A generated name stands for one thing: the same trait on several maps is fine, different ones are not.</summary>
    private static void CheckNames(RuleContext context, IEnumerable<MapKeysUse> uses)
    {
        var owners = new Dictionary<(string Namespace, string Name), (MapKeysUse Use, string Key)>();
        foreach (var use in uses.OrderBy(u => u.Shape))
        {
            foreach (var key in new[] { "typeName", "keysName" })
            {
                if (use.Node(key) is not StringNode name)
                    continue;
                if (!owners.TryGetValue((use.Shape.Namespace, name.Value), out var owner))
                    owners.Add((use.Shape.Namespace, name.Value), (use, key));
                else if (owner.Key != key || !NodeEquality.Equal(owner.Use.Trait.Value, use.Trait.Value))
                    use.Error(context, name, $"'{name.Value}' is already the {owner.Key} of the keys of '{owner.Use.Shape}', which differ: choose another name.");
            }
        }
    }

    private static void Missing(RuleContext context, MapKeysUse use, string what, Shape structure, MemberShape map, string member, Node? at = null)
    {
        if (!context.IsIncomplete(structure.Id))
        {
            use.Error(
                context, at ?? use.Node(what),
                $"'{structure.Id}' has no member '{member}' beside '{map.Name}'.{context.Hint(member, structure.Members.Where(m => m != map).Select(m => m.Name))}");
        }
    }
}

/// <summary>A <c>mapKeys</c> trait, the shape it stands on, and the structures it holds in.</summary>
internal sealed class MapKeysUse(ShapeId shape, AppliedTrait trait)
{
    public ShapeId Shape { get; } = shape;

    public AppliedTrait Trait { get; } = trait;

    public List<(Shape Structure, MemberShape Map)> Sites { get; } = [];

    /// <summary>A member of the trait's value.</summary>
    public Node? Node(string name) => Trait.Value.Get(name);

    public SourceLocation At(Node? node) => node is { Location.File: not null } ? node.Location : Trait.Location;

    public void Error(RuleContext context, Node? node, string message) => context.Error(EventIds.MapKeys, Shape, At(node), message);

    public string Places() => Sites.Count == 0 ? "no structure at all" : string.Join(", ", Sites.Select(s => $"'{s.Structure.Id}'"));
}
