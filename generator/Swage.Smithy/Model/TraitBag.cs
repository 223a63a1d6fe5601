using System.Collections;

namespace Swage.Smithy;

/// <summary>A trait as it stands on a shape: which, its value, and where it was applied.</summary>
/// <param name="Id">The shape ID of the trait.</param>
/// <param name="Value">Its value; an annotation trait's value is an empty object.</param>
/// <param name="Location">Where it was applied.</param>
public sealed record AppliedTrait(ShapeId Id, Node Value, SourceLocation Location);

/// <summary>The traits of a shape, in the order they were applied.</summary>
public sealed class TraitBag : IReadOnlyCollection<AppliedTrait>
{
    private readonly AppliedTrait[] _traits;

    /// <summary>Keeps the traits given; each ID at most once.</summary>
    public TraitBag(IEnumerable<AppliedTrait> traits) => _traits = [.. traits];

    private TraitBag(AppliedTrait[] traits) => _traits = traits;

    /// <summary>No traits.</summary>
    public static TraitBag Empty { get; } = new(Array.Empty<AppliedTrait>());

    /// <inheritdoc/>
    public int Count => _traits.Length;

    /// <summary>The traits of a list, each ID at most once.</summary>
    internal static TraitBag Of(List<AppliedTrait> traits) => traits.Count == 0 ? Empty : new TraitBag(traits.ToArray());

    /// <summary>The value of a trait, or null where it is not applied.</summary>
    public Node? this[ShapeId id] => Find(id)?.Value;

    /// <summary>The applied trait, or null.</summary>
    public AppliedTrait? Find(ShapeId id)
    {
        foreach (var trait in _traits)
        {
            if (trait.Id == id)
                return trait;
        }

        return null;
    }

    /// <summary>Whether the trait is applied.</summary>
    public bool Has(ShapeId id) => Find(id) is not null;

    /// <inheritdoc/>
    public IEnumerator<AppliedTrait> GetEnumerator() => ((IEnumerable<AppliedTrait>)_traits).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
