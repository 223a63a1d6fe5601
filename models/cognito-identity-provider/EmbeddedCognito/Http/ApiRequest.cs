namespace Swage.CognitoIdentityProvider.Embedded;

/// <summary>A request as it arrived: nothing decoded, nothing normalized, since the signature covers exactly this.</summary>
/// <param name="Method">The method.</param>
/// <param name="RawTarget">The request target: path and query, still percent-encoded.</param>
/// <param name="Headers">Header values by name, without regard to case.</param>
/// <param name="Body">The bytes of the body.</param>
internal sealed record ApiRequest(string Method, string RawTarget, IReadOnlyDictionary<string, string> Headers, ReadOnlyMemory<byte> Body)
{
    public string? Header(string name) => Headers.GetValueOrDefault(name);

    /// <summary>The operation's name out of <c>x-amz-target: Service.Operation</c>, or null.</summary>
    public string? Operation => Header("x-amz-target") is { } target && target.StartsWith(ServicePrefix, StringComparison.Ordinal) ? target[ServicePrefix.Length..] : null;

    private const string ServicePrefix = "AWSCognitoIdentityProviderService.";
}
