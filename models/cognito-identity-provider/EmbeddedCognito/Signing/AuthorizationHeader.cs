namespace Swage.CognitoIdentityProvider.Embedded;

/// <summary>The parts of <c>AWS4-HMAC-SHA256 Credential=…, SignedHeaders=…, Signature=…</c>.</summary>
internal sealed record AuthorizationHeader(string AccessKeyId, string Date, string Region, string Service, string Terminator, IReadOnlyList<string> SignedHeaders, string Signature)
{
    public const string Algorithm = "AWS4-HMAC-SHA256";

    public string Scope => $"{Date}/{Region}/{Service}/{Terminator}";

    /// <summary>Takes the header apart; what is missing is refused by name.</summary>
    public static AuthorizationHeader Parse(string text)
    {
        if (!text.StartsWith(Algorithm + " ", StringComparison.Ordinal))
            throw ServiceError.IncompleteSignature($"The authorization header does not begin with '{Algorithm}'.");
        var parts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var part in text[Algorithm.Length..].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            if (equals > 0)
                parts[part[..equals]] = part[(equals + 1)..];
        }

        string[] needed = ["Credential", "Signature", "SignedHeaders"];
        var missing = string.Join(' ', needed.Where(name => parts.GetValueOrDefault(name) is null or "").Select(name => $"Authorization header requires '{name}' parameter."));
        if (missing.Length > 0)
            throw ServiceError.IncompleteSignature(missing);
        var credential = parts["Credential"].Split('/');
        if (credential.Length != 5)
            throw ServiceError.IncompleteSignature("Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term.");
        return new(credential[0], credential[1], credential[2], credential[3], credential[4], parts["SignedHeaders"].Split(';'), parts["Signature"]);
    }
}
