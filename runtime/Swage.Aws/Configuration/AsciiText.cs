namespace Swage.Aws.Configuration;

/// <summary>Case of ASCII letters, without asking any culture: that would load its data at start-up.</summary>
internal static class AsciiText
{
    public static string Lower(ReadOnlySpan<char> text)
    {
        var lower = text.ToArray();
        foreach (ref var c in lower.AsSpan())
        {
            if (char.IsAsciiLetterUpper(c))
                c |= (char)0x20;
        }

        return new string(lower);
    }

    /// <summary>A service's name as variables and files spell it: <c>Cognito Identity Provider</c> as <c>cognito_identity_provider</c>.</summary>
    public static string SnakeCase(string serviceId) => Lower(serviceId).Replace(' ', '_');

    /// <summary>The same for environment variables: <c>COGNITO_IDENTITY_PROVIDER</c>.</summary>
    public static string UpperSnakeCase(string serviceId)
    {
        var upper = serviceId.ToCharArray();
        foreach (ref var c in upper.AsSpan())
        {
            if (char.IsAsciiLetterLower(c))
                c &= (char)0x5F;
            else if (c == ' ')
                c = '_';
        }

        return new string(upper);
    }
}
