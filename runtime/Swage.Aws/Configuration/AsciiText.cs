using System.Text;

namespace Swage.Aws.Configuration;

/// <summary>Case of ASCII letters, without asking any culture: that would load its data at start-up.</summary>
internal static class AsciiText
{
    public static string Lower(ReadOnlySpan<char> text) => string.Create(text.Length, text, static (lower, text) =>
    {
        for (var i = 0; i < text.Length; i++)
            lower[i] = char.IsAsciiLetterUpper(text[i]) ? (char)(text[i] | 0x20) : text[i];
    });

    /// <summary>A service's name as variables and files spell it: <c>Cognito Identity Provider</c> as <c>cognito_identity_provider</c>.</summary>
    public static string SnakeCase(string serviceId) => Lower(serviceId).Replace(' ', '_');

    /// <summary>The same for environment variables: <c>COGNITO_IDENTITY_PROVIDER</c>.</summary>
    public static string UpperSnakeCase(string serviceId) => string.Create(serviceId.Length, serviceId, static (upper, text) =>
    {
        Ascii.ToUpper(text, upper, out _);
        upper.Replace(' ', '_');
    });
}
