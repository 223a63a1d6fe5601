using Microsoft.CodeAnalysis;

namespace Swage.CodeFixes;

/// <summary>Finds what may hold a key's value.</summary>
internal static class Values
{
    /// <summary>The names of texts in locals and parameters that can be used at a place.</summary>
    public static IReadOnlyList<string> Visible(SemanticModel model, int position)
    {
        var names = new List<string>();
        foreach (var symbol in model.LookupSymbols(position))
        {
            if (symbol is IParameterSymbol { Type.SpecialType: SpecialType.System_String, RefKind: RefKind.None }
                || (symbol is ILocalSymbol { Type.SpecialType: SpecialType.System_String } local && local.Locations[0].SourceSpan.End < position))
            {
                names.Add(symbol.Name);
            }
        }

        return names;
    }

    /// <summary>The name that fits a key: <c>newPassword</c> for NEW_PASSWORD, <c>code</c> for SMS_MFA_CODE, <c>user</c> for USERNAME; null for none.</summary>
    public static string? Fitting(string key, IReadOnlyList<string> names)
    {
        var folded = Fold(key);
        var words = key.Split('_');
        var last = Fold(words[words.Length - 1]);
        return names.FirstOrDefault(n => Fold(n) == folded) ?? names.FirstOrDefault(n => Fold(n) == last)
            ?? (folded == "username" ? names.FirstOrDefault(static n => Fold(n) is "user" or "name" or "userid") : null);
    }

    private static string Fold(string text) => text.Replace("_", "").ToLowerInvariant();
}
