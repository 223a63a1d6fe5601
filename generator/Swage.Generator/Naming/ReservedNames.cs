namespace Swage.Generator.Naming;

/// <summary>Member names that a generated type cannot give away: the compiler, <see cref="object"/> or the generator itself has them.</summary>
internal static class ReservedNames
{
    private static readonly string[] s_object =
        ["Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"];

    private static readonly string[] s_record = ["Clone", "Deconstruct", "EqualityContract", "PrintMembers"];

    // Type parameters of the generated methods hide whatever is called like them.
    private static readonly string[] s_generic = ["TWriter"];

    // A type hides the namespace of its name from everything beside it, the user's own code included.
    private static readonly string[] s_namespaces = ["Microsoft", "Swage", "System"];

    /// <summary>For names of structures and unions: a type may not be called as one of its members (CS0542).</summary>
    public static ISet<string> OfType { get; } = SetOf([.. s_object, .. s_record, .. s_generic, .. s_namespaces, "Validate"]);

    /// <summary>For names of enums, likewise.</summary>
    public static ISet<string> OfEnumType { get; } = SetOf([.. s_object, .. s_record, .. s_generic, .. s_namespaces, "IsKnown", "Value", "Values"]);

    /// <summary>For members of the generated static classes.</summary>
    public static ISet<string> OfStaticClass { get; } = SetOf(s_object);

    /// <summary>For properties of a structure's record.</summary>
    public static ISet<string> OfStructure { get; } = SetOf([.. s_object, .. s_record, .. s_generic, "Validate"]);

    /// <summary>For properties of an error's exception: what <see cref="Exception"/> and <c>ServiceException</c> say already.</summary>
    public static ISet<string> OfError { get; } = SetOf(
    [
        .. s_object,
        "Data", "GetBaseException", "GetObjectData", "HResult", "HelpLink", "InnerException", "Message", "SerializeObjectState", "Source", "StackTrace", "TargetSite",
        "Code", "Details", "ExtendedRequestId", "Fault", "IsRetryable", "IsThrottling", "RequestId", "RetryAfter", "StatusCode",
    ]);

    /// <summary>For the named values of an enum.</summary>
    public static ISet<string> OfEnum { get; } = SetOf([.. s_object, .. s_record, "IsKnown", "Value", "Values"]);

    /// <summary>For the cases of a union, which are nested types with a property <c>Value</c>.</summary>
    public static ISet<string> OfUnion { get; } = SetOf([.. s_object, .. s_record, .. s_generic, "Name", "Unknown", "Validate", "Value"]);

    private static ISet<string> SetOf(string[] names) => new HashSet<string>(names, StringComparer.Ordinal);
}
