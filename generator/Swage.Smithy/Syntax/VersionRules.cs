namespace Swage.Smithy.Syntax;

/// <summary>What a file may not use because of the version it says it is written in.</summary>
internal static class VersionRules
{
    public static bool Refuses(ShapeType type, ModelFile model, out string message)
    {
        message = "";
        if (model.Version == 1 && type is ShapeType.Enum or ShapeType.IntEnum)
            message = $"{ShapeTypes.NameOf(type)} shapes need Smithy 2.0, and this file is {Written(model)}: {Remedy(model)}, or use @enum on a string.";
        else if (model.Version == 2 && type == ShapeType.Set)
            message = "Smithy 2.0 has no set shapes: use a list with @uniqueItems.";
        return message.Length > 0;
    }

    public static bool RefusesProperties(ModelFile model, out string message) =>
        Refuses(model, "Resource properties need", out message);

    public static bool RefusesMixins(ModelFile model, out string message) => Refuses(model, "Mixins need", out message);

    public static bool RefusesElision(ModelFile model, out string message) => Refuses(model, "Members without a written target need", out message);

    public static bool RefusesForResource(ModelFile model, out string message) => Refuses(model, "Binding a structure to a resource needs", out message);

    public static bool RefusesInlineShapes(ModelFile model, out string message) => Refuses(model, "Inputs and outputs defined in place need", out message);

    public static bool RefusesDefaults(ModelFile model, out string message) => Refuses(model, "Default values need", out message);

    private static bool Refuses(ModelFile model, string what, out string message)
    {
        message = model.Version == 1 ? $"{what} Smithy 2.0, and this file is {Written(model)}: {Remedy(model)}." : "";
        return model.Version == 1;
    }

    private static string Written(ModelFile model) => $"read as version {model.VersionText}";

    private static string Remedy(ModelFile model) => model.IsAst ? "write \"smithy\": \"2.0\"" : "write $version: \"2.0\" at its top";
}
