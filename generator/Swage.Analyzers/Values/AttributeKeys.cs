namespace Swage.Analyzers.Values;

/// <summary>Keys that were meant to be of a family, as <c>userAttributes.email</c>, and are written in another form.</summary>
internal static class AttributeKeys
{
    /// <summary>The family of the user's attributes.</summary>
    public const string UserAttributes = "userAttributes.";

    // The attributes that every user pool has (OpenID Connect's standard claims).
    private static readonly HashSet<string> s_standard = new(StringComparer.OrdinalIgnoreCase)
    {
        "address", "birthdate", "email", "family_name", "gender", "given_name", "locale", "middle_name", "name", "nickname", "phone_number", "picture",
        "preferred_username", "profile", "website", "zoneinfo", "updated_at", "email_verified", "phone_number_verified", "sub",
    };

    /// <summary>Whether a key was meant to be one of a family.</summary>
    /// <param name="meant">The key in the right form; null where one key cannot take the place, as that of all attributes at once.</param>
    public static bool IsMisformed(string key, string prefix, out string? meant)
    {
        meant = null;
        var family = Letters(prefix);
        if (Letters(key) == family)
            return true;
        var isOfUser = prefix == UserAttributes;
        if (isOfUser && Letters(key) is "requiredattributes" or "userattribute" or "attributes")
            return true;
        var rest = Rest(key, family) ?? Rest(key, family.TrimEnd('s')) ?? (isOfUser ? Rest(key, "attributes") ?? Rest(key, "requiredattributes") : null);
        if (rest is not null)
        {
            meant = prefix + rest;
            return true;
        }

        if (!isOfUser)
            return false;
        if (s_standard.Contains(key))
            meant = prefix + key.ToLowerInvariant();
        else if (key.Length > "custom:".Length && key.StartsWith("custom:", StringComparison.Ordinal))
            meant = prefix + key;
        return meant is not null;
    }

    // What stands behind a prefix in any letter case and with any mark between: user_attributes:email, UserAttributes[email].
    private static string? Rest(string key, string family)
    {
        var at = 0;
        foreach (var c in family)
        {
            while (at < key.Length && !char.IsLetterOrDigit(key[at]))
                at++;
            if (at == key.Length || char.ToLowerInvariant(key[at]) != c)
                return null;
            at++;
        }

        if (at == key.Length || char.IsLetterOrDigit(key[at]))
            return null;
        var rest = key.Substring(at).TrimStart('.', ':', '[', '_', '/', '-', '\'', '"').TrimEnd(']', '\'', '"');
        return rest.Length > 0 ? rest : null;
    }

    private static string Letters(string text) => new string([.. text.Where(char.IsLetterOrDigit)]).ToLowerInvariant();
}
