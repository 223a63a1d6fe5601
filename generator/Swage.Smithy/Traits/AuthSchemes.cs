namespace Swage.Smithy;

/// <summary>Which authentication schemes a service and its operations take (Smithy spec, "Authentication traits").</summary>
public static class AuthSchemes
{
    // Known here, so that a model that was loaded without the trait models still gets an answer.
    private static readonly HashSet<ShapeId> s_known =
    [
        PreludeTraits.HttpBasicAuth, PreludeTraits.HttpDigestAuth, PreludeTraits.HttpBearerAuth, PreludeTraits.HttpApiKeyAuth,
        AwsTraits.Sigv4, AwsTraits.Sigv4a, AwsTraits.CognitoUserPools,
    ];

    /// <summary>
    /// The schemes a service takes by falling preference: those of its <c>auth</c> trait, or else all it has, by ID.
    /// Empty where it knows no callers.
    /// </summary>
    public static IReadOnlyList<AppliedTrait> GetAuthSchemes(this SemanticModel model, ServiceShape service) =>
        Listed(service, service)
        ?? [.. service.Traits.Where(trait => IsScheme(model, trait.Id)).OrderBy(trait => trait.Id)];

    /// <summary>The schemes an operation takes within a service, by falling preference. Empty where it is called anonymously only.</summary>
    public static IReadOnlyList<AppliedTrait> GetAuthSchemes(this SemanticModel model, ServiceShape service, OperationShape operation) =>
        Listed(operation, service) ?? model.GetAuthSchemes(service);

    /// <summary>Whether the operation may be called anonymously too.</summary>
    public static bool HasOptionalAuth(this OperationShape operation) => operation.Traits.Has(PreludeTraits.OptionalAuth);

    private static IReadOnlyList<AppliedTrait>? Listed(Shape subject, ServiceShape service) =>
        subject.Traits[PreludeTraits.Auth].AsShapeIds() is { } ids
            ? [.. ids.Distinct().Select(id => service.Traits.Find(id)).OfType<AppliedTrait>()]
            : null;

    private static bool IsScheme(SemanticModel model, ShapeId trait) =>
        s_known.Contains(trait) || model.Find(trait)?.Traits.Has(PreludeTraits.AuthDefinition) == true;
}
