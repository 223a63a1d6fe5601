using System.Text;
using Swage.Aws.Configuration;

namespace Swage.Aws;

/// <summary>The User-Agent header in version 2.1 of the form that AWS's SDKs share: fields of <c>name/value#version</c>, separated by spaces.</summary>
internal static class AwsUserAgent
{
    /// <summary>The header's value, made once per client. The execution environment is what <c>AWS_EXECUTION_ENV</c> says: the runtime of a function, for instance.</summary>
    public static string Create(AwsServiceInfo service, string? applicationId, string? executionEnvironment)
    {
        var text = new StringBuilder("swage/").Append(SwageVersion.Value).Append(" ua/2.1 os/").Append(OperatingSystemName());
        text.Append('#').Append(Environment.OSVersion.Version.ToString(3));
        text.Append(" lang/dotnet#").Append(Environment.Version.ToString(3));
        text.Append(" api/");
        AppendToken(text, AsciiText.SnakeCase(service._serviceId));
        text.Append('#');
        AppendToken(text, service._apiVersion);
        if (executionEnvironment is not null)
        {
            text.Append(" exec-env/");
            AppendToken(text, executionEnvironment);
        }

        if (applicationId is not null)
        {
            text.Append(" app/");
            AppendToken(text, applicationId);
        }

        return text.ToString();
    }

    private static string OperatingSystemName() =>
        OperatingSystem.IsAndroid() ? "android"
        : OperatingSystem.IsLinux() ? "linux"
        : OperatingSystem.IsWindows() ? "windows"
        : OperatingSystem.IsMacOS() || OperatingSystem.IsMacCatalyst() ? "macos"
        : OperatingSystem.IsIOS() || OperatingSystem.IsTvOS() ? "ios"
        : "other";

    /// <summary>Appends a value with every character replaced by a dash that is no token character of HTTP (RFC 9110, 5.6.2) or that separates here.</summary>
    private static void AppendToken(StringBuilder text, string value)
    {
        foreach (var c in value)
            text.Append(char.IsAsciiLetterOrDigit(c) || "!$%&'*+-.^_`|~".Contains(c, StringComparison.Ordinal) ? c : '-');
    }
}
