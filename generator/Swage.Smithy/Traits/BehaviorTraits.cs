namespace Swage.Smithy;

/// <summary>The <c>retryable</c> trait.</summary>
/// <param name="Throttling">Whether the service asks for a slower pace.</param>
public sealed record RetryableTrait(bool Throttling);

/// <summary>The <c>paginated</c> trait. Tokens and items may be paths with dots into nested structures.</summary>
/// <param name="InputToken">Input member that says where to go on.</param>
/// <param name="OutputToken">Output member with the next page's token.</param>
/// <param name="Items">Output member with the page, or null.</param>
/// <param name="PageSize">Input member that limits the page, or null.</param>
public sealed record PaginatedTrait(string InputToken, string OutputToken, string? Items, string? PageSize);

/// <summary>Readers of the traits that say how operations behave (Smithy spec, "Behavior traits").</summary>
public static class BehaviorTraits
{
    /// <summary>Whether the operation changes nothing on the server.</summary>
    public static bool IsReadonly(this Shape shape) => shape.Traits.Has(PreludeTraits.Readonly);

    /// <summary>Whether the operation may be sent twice with the effect of once.</summary>
    public static bool IsIdempotent(this Shape shape) => shape.Traits.Has(PreludeTraits.Idempotent);

    /// <summary>Whether clients make up the member's value where the caller gives none.</summary>
    public static bool IsIdempotencyToken(this Shape shape) => shape.Traits.Has(PreludeTraits.IdempotencyToken);

    /// <summary>How the error may be retried; null where it says nothing of it.</summary>
    public static RetryableTrait? GetRetryable(this Shape shape) =>
        shape.Traits[PreludeTraits.Retryable] is { } value ? new RetryableTrait(value.Get("throttling").AsBoolean() ?? false) : null;

    /// <summary>How the operation is paginated, with what the service's own trait adds; null where it is not, or where a token is missing.</summary>
    public static PaginatedTrait? GetPaginated(this OperationShape operation, ServiceShape? service = null)
    {
        if (operation.Traits[PreludeTraits.Paginated] is not { } own)
            return null;
        var shared = service?.Traits[PreludeTraits.Paginated];
        return Setting("inputToken") is { } input && Setting("outputToken") is { } output
            ? new PaginatedTrait(input, output, Setting("items"), Setting("pageSize"))
            : null;

        string? Setting(string name) => own.Get(name).AsString() ?? shared.Get(name).AsString();
    }

    /// <summary>Whether the request must carry a checksum of its body.</summary>
    public static bool IsHttpChecksumRequired(this Shape shape) => shape.Traits.Has(PreludeTraits.HttpChecksumRequired);

    /// <summary>The content encodings a client may compress the request's body with, by falling preference; none where it may not.</summary>
    public static IReadOnlyList<string> GetRequestCompression(this Shape shape) =>
        shape.Traits[PreludeTraits.RequestCompression].Get("encodings").AsStrings() ?? [];
}
