namespace Swage.Smithy.Syntax;

/// <summary>The traits that reading and assembling themselves deal in.</summary>
internal static class TraitNames
{
    public const string Prelude = "smithy.api";
    public const string DocumentationText = "smithy.api#documentation";
    public const string DefaultText = "smithy.api#default";
    public const string EnumValueText = "smithy.api#enumValue";
    public const string InputText = "smithy.api#input";
    public const string OutputText = "smithy.api#output";

    public static readonly ShapeId Unit = new(Prelude, "Unit");
    public static readonly ShapeId Documentation = new(Prelude, "documentation");
    public static readonly ShapeId Default = new(Prelude, "default");
    public static readonly ShapeId EnumValue = new(Prelude, "enumValue");
    public static readonly ShapeId Enum = new(Prelude, "enum");
    public static readonly ShapeId Box = new(Prelude, "box");
    public static readonly ShapeId Mixin = new(Prelude, "mixin");
    public static readonly ShapeId Trait = new(Prelude, "trait");
    public static readonly ShapeId UniqueItems = new(Prelude, "uniqueItems");
    public static readonly ShapeId Required = new(Prelude, "required");
    public static readonly ShapeId Streaming = new(Prelude, "streaming");
    public static readonly ShapeId Sparse = new(Prelude, "sparse");
    public static readonly ShapeId Range = new(Prelude, "range");
    public static readonly ShapeId Error = new(Prelude, "error");
    public static readonly ShapeId Deprecated = new(Prelude, "deprecated");
    public static readonly ShapeId Tags = new(Prelude, "tags");
}
