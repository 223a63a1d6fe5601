namespace Swage.Smithy;

/// <summary>The IDs of events the loader itself raises; where Smithy has a name for it, that name.</summary>
internal static class EventIds
{
    public const string Model = "Model";
    public const string Target = "Target";
    public const string ShapeIdConflict = "ShapeIdConflict";
    public const string SyntacticShapeId = "SyntacticShapeIdTarget";
    public const string DefaultTrait = "DefaultTrait";
    public const string EnumShape = "EnumShape";
    public const string IgnoredDuplicate = "Model.IgnoredDuplicateDefinition";
    public const string UnitType = "UnitType";
    public const string Union = "Union";
    public const string TraitTarget = "TraitTarget";
    public const string TraitValue = "TraitValue";
    public const string UnknownTraitMember = TraitValue + ".UnknownMember.";
    public const string MapKeys = "MapKeys";
    public const string UnresolvedTrait = "Model.UnresolvedTrait";
}
