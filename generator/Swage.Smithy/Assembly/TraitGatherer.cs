using Swage.Smithy.Syntax;

namespace Swage.Smithy.Assembly;

/// <summary>Resolves written traits and puts them together by the rules for conflicts (Smithy spec, "Trait conflict resolution").</summary>
internal sealed class TraitGatherer(AssemblyContext context)
{
    /// <summary>Adds written traits to those a shape has.</summary>
    public void Add(List<AppliedTrait> traits, IReadOnlyList<TraitDeclaration> declarations, ModelFile file, ShapeId owner)
    {
        for (var i = 0; i < declarations.Count; i++)
        {
            var declaration = declarations[i];
            if (context.Names.Resolve(file, declaration.Name.Text) is not { } id)
                continue;
            var value = declaration.Value is null
                ? EmptyValue(id, declaration.Location)
                : declaration.HasShapeIds ? context.Nodes.Resolve(declaration.Value, file) : declaration.Value;
            Add(traits, new AppliedTrait(id, value, declaration.Location), owner);
        }
    }

    /// <summary>Adds a trait to those a shape has: lists are concatenated, an equal value is ignored, another refused.</summary>
    public void Add(List<AppliedTrait> traits, AppliedTrait trait, ShapeId owner)
    {
        for (var i = 0; i < traits.Count; i++)
        {
            var other = traits[i];
            if (other.Id != trait.Id)
                continue;
            if (other.Value is ArrayNode first && trait.Value is ArrayNode second && context.TypeOf(trait.Id) is ShapeType.List or ShapeType.Set)
            {
                traits[i] = other with { Value = new ArrayNode([.. first.Elements, .. second.Elements], first.Location) };
            }
            else if (!NodeEquality.Equal(other.Value, trait.Value))
            {
                context.Report(
                    EventIds.Model, owner, trait.Location,
                    $"'{owner}' has the trait @{trait.Id} with another value already, given at {other.Location}: keep one of them.");
            }

            return;
        }

        traits.Add(trait);
    }

    /// <summary>The value of a trait written without one: empty, of the trait's type.</summary>
    private Node EmptyValue(ShapeId trait, SourceLocation location) => context.TypeOf(trait) switch
    {
        ShapeType.List or ShapeType.Set => new ArrayNode([], location),
        ShapeType.Structure or ShapeType.Map or ShapeType.Union or null => new ObjectNode([], location),
        _ => new NullNode(location),
    };
}
