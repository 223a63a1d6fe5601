namespace Swage.Smithy;

/// <summary>Whose fault an error is (Smithy spec, "error trait").</summary>
public enum ErrorKind
{
    /// <summary>The caller's.</summary>
    Client,

    /// <summary>The service's.</summary>
    Server,
}

/// <summary>Readers of the traits that refine types (Smithy spec, "Type refinement traits").</summary>
public static class TypeRefinementTraits
{
    /// <summary>Whether a value must be given.</summary>
    public static bool IsRequired(this Shape shape) => shape.Traits.Has(PreludeTraits.Required);

    /// <summary>The default as written, a <see cref="NullNode"/> where it is set to null; null where there is none.</summary>
    public static Node? GetDefault(this Shape shape) => shape.Traits[PreludeTraits.Default];

    /// <summary>Whether there is a default other than null.</summary>
    public static bool HasNonNullDefault(this Shape shape) => shape.GetDefault() is not (null or NullNode);

    /// <summary>Whether the default came after the member was first published.</summary>
    public static bool HasAddedDefault(this Shape shape) => shape.Traits.Has(PreludeTraits.AddedDefault);

    /// <summary>Whether clients treat the member as optional whatever else is said of it.</summary>
    public static bool IsClientOptional(this Shape shape) => shape.Traits.Has(PreludeTraits.ClientOptional);

    /// <summary>Whether the structure is the input of one operation only.</summary>
    public static bool IsInput(this Shape shape) => shape.Traits.Has(PreludeTraits.Input);

    /// <summary>Whether the structure is the output of one operation only.</summary>
    public static bool IsOutput(this Shape shape) => shape.Traits.Has(PreludeTraits.Output);

    /// <summary>Whether null may be an element of the list or a value of the map.</summary>
    public static bool IsSparse(this Shape shape) => shape.Traits.Has(PreludeTraits.Sparse);

    /// <summary>Whether a 1.0 model says that the number or boolean may be absent.</summary>
    public static bool IsBoxed(this Shape shape) => shape.Traits.Has(PreludeTraits.Box);

    /// <summary>Whether the structure is an error.</summary>
    public static bool IsError(this Shape shape) => shape.Traits.Has(PreludeTraits.Error);

    /// <summary>Whose fault the error is; null for shapes that are no errors, and where the model says neither.</summary>
    public static ErrorKind? GetErrorKind(this Shape shape) => shape.Traits[PreludeTraits.Error].AsString() switch
    {
        "client" => ErrorKind.Client,
        "server" => ErrorKind.Server,
        _ => null,
    };
}
