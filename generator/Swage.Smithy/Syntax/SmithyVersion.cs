namespace Swage.Smithy.Syntax;

/// <summary>Versions of the Smithy language: digits, and perhaps a point and digits.</summary>
internal static class SmithyVersion
{
    /// <summary>The major version of a version this library reads: 1 or 2.</summary>
    public static bool TryParse(string text, out int major)
    {
        major = text switch
        {
            "1" or "1.0" => 1,
            "2" or "2.0" => 2,
            _ => 0,
        };
        return major != 0;
    }
}
