namespace Swage.CognitoIdentityProvider.Embedded;

/// <summary>User attributes in requests.</summary>
internal static class UserAttributes
{
    public static IReadOnlyDictionary<string, string> Read(Input input, string member)
    {
        var attributes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var attribute in input.Structures(member))
            attributes[attribute.Required("Name", Rule.AttributeName)] = attribute.Optional("Value", Rule.AttributeValue) ?? "";
        return attributes;
    }

    /// <summary>Refuses an address that could not be sent to.</summary>
    public static void Check(IReadOnlyDictionary<string, string> attributes)
    {
        if (attributes.GetValueOrDefault("phone_number") is { } phone && !(phone.Length is >= 6 and <= 16 && phone[0] == '+' && phone.Skip(1).All(char.IsAsciiDigit)))
            throw ServiceError.InvalidParameter("Invalid phone number format.");
        if (attributes.GetValueOrDefault("email") is { } email && email.Split('@') is not [{ Length: > 0 }, { Length: > 0 }])
            throw ServiceError.InvalidParameter("Invalid email address format.");
    }
}
