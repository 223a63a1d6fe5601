using System.Text;

namespace Swage.Generator.Naming;

/// <summary>C# names for what a model names: pure functions of their arguments, so that a name never depends on what else the model holds.
/// Two names that come out equal are told apart afterwards, by <see cref="UniqueNames"/>.</summary>
internal static class CSharpNames
{
    // Letters of three UTF-8 bytes each, and twice in the name of a lambda's method, still fit.
    private const int LongestName = 160;

    /// <summary>A type's name from a shape's: <c>listTables</c> → <c>ListTables</c>, inner capitals kept.</summary>
    public static string Type(string shapeName) => OrElse(Words.ToPascalCase(shapeName, lowerShouts: false), "Shape");

    /// <summary>A type's name from a shape's, where some names are not to be had: <c>equals</c> → <c>EqualsShape</c>.</summary>
    public static string Type(string shapeName, ISet<string> reserved) => Free(Type(shapeName), "", reserved, "Shape");

    /// <summary>A property's name from a structure member's: <c>userPoolId</c> → <c>UserPoolId</c>, <c>KMSKeyId</c> stays, <c>__type</c> → <c>Type</c>.</summary>
    /// <param name="memberName">The member's name in the model.</param>
    /// <param name="enclosingType">The C# name of the type that gets the property: a member may not bear its type's name (CS0542).</param>
    public static string Property(string memberName, string enclosingType) =>
        Free(OrElse(Words.ToPascalCase(memberName, lowerShouts: false), "Member"), enclosingType, ReservedNames.OfStructure, "Value");

    /// <summary>A property's name from an error member's; what the base exceptions say already is left to them.</summary>
    public static string ErrorProperty(string memberName, string enclosingType) =>
        Free(OrElse(Words.ToPascalCase(memberName, lowerShouts: false), "Member"), enclosingType, ReservedNames.OfError, "Value");

    /// <summary>A method's name from an operation's, without <c>Async</c>.</summary>
    public static string Operation(string operationName) => OrElse(Words.ToPascalCase(operationName, lowerShouts: false), "Operation");

    /// <summary>An enum member's name from the model's name for it or, where it has none, from its value: <c>SMS_MFA</c> → <c>SmsMfa</c>,
    /// <c>us-east-1</c> → <c>UsEast1</c>, <c>1.0</c> → <c>_1_0</c>.</summary>
    public static string EnumMember(string nameOrValue, string enclosingType) =>
        Free(Words.ToPascalCase(nameOrValue, lowerShouts: true) is { Length: > 0 } name ? Bounded(name) : Symbols(nameOrValue), enclosingType, ReservedNames.OfEnum, "Value");

    /// <summary>A union case's name from the member's: <c>NULL</c> → <c>Null</c>, <c>BOOL</c> → <c>Bool</c>, <c>SS</c> stays.</summary>
    public static string UnionCase(string memberName, string enclosingType) =>
        Free(OrElse(Words.ToPascalCase(memberName, lowerShouts: true), "Member"), enclosingType, ReservedNames.OfUnion, "Case");

    /// <summary>A parameter's or local's name from a PascalCase name: <c>UserPoolId</c> → <c>userPoolId</c>, <c>KMSKeyId</c> → <c>kmsKeyId</c>,
    /// <c>Class</c> → <c>@class</c>.</summary>
    public static string Local(string name)
    {
        var pascal = OrElse(Words.ToPascalCase(name, lowerShouts: false), "Item");
        var letters = pascal.ToCharArray();
        for (var i = 0; i < letters.Length && char.IsUpper(letters[i]); i++)
        {
            // The last capital of a run starts the next word, unless it is the run's only one or the name ends with it.
            if (i > 0 && i + 1 < letters.Length && char.IsLower(letters[i + 1]))
                break;
            letters[i] = char.ToLowerInvariant(letters[i]);
        }

        return Keywords.Escape(new string(letters));
    }

    private static string Free(string name, string enclosingType, ISet<string> reserved, string suffix)
    {
        // "Value" and "Case" rather than an underscore: it completes beside the name one looks for, and no naming rule minds it.
        while (reserved.Contains(name) || name == enclosingType)
            name += suffix;
        return name;
    }

    private static string OrElse(string name, string fallback) => name.Length > 0 ? Bounded(name) : fallback;

    /// <summary>The name or, where metadata has no room for it with what the compiler puts around it (CS7013 above 1023 bytes), its beginning with a hash.</summary>
    public static string Bounded(string name) => name.Length <= LongestName ? name : name.Substring(0, LongestName - 8) + HintNames.Hash(name);

    // Values made of signs alone ("*", ">=") have no words; the few that models use get the sign's name.
    private static string Symbols(string value)
    {
        if (value.Length == 0)
            return "Empty";
        var name = new StringBuilder();
        foreach (var c in value)
        {
            name.Append(c switch
            {
                '*' => "Asterisk",
                '+' => "Plus",
                '-' => "Minus",
                '=' => "Equal",
                '!' => "Not",
                '<' => "Less",
                '>' => "Greater",
                '/' => "Slash",
                '.' => "Dot",
                ',' => "Comma",
                ':' => "Colon",
                ';' => "Semicolon",
                '|' => "Pipe",
                '&' => "Ampersand",
                '%' => "Percent",
                '#' => "Hash",
                '@' => "At",
                '?' => "Question",
                '_' => "Underscore",
                ' ' => "Space",
                '\t' => "Tab",
                _ => "U" + ((int)c).ToString("X4", System.Globalization.CultureInfo.InvariantCulture),
            });
        }

        return Bounded(name.ToString());
    }
}
