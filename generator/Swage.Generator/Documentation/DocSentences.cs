using System.Globalization;

namespace Swage.Generator.Documentation;

/// <summary>Sentences that documentation gets from other traits. Each is XML content on one line, for <see cref="XmlDoc.WithRemark"/>.</summary>
internal static class DocSentences
{
    /// <summary>What a length counts.</summary>
    public enum LengthUnit
    {
        Characters,
        Bytes,
        Items,
        Entries,
    }

    /// <summary>A link to further documentation; the name alone where the address is none of the web.</summary>
    public static string ExternalDocumentation(string name, string url)
    {
        var label = XmlText.Escape(name);
        return XmlText.IsWebLink(url) ? "<see href=\"" + XmlText.Escape(url.Trim()) + "\">" + label + "</see>" : label;
    }

    /// <summary>Since when the shape exists.</summary>
    public static string Since(string version) => "Since " + XmlText.Escape(version) + ".";

    /// <summary>The message for <see cref="ObsoleteAttribute"/>: plain text, not XML.</summary>
    public static string Deprecated(string? message, string? since)
    {
        var text = string.IsNullOrWhiteSpace(message) ? "Deprecated by the service" : message!.Trim();
        if (string.IsNullOrWhiteSpace(since))
            return EndsWithMark(text) ? text : text + ".";
        return EndsWithMark(text) ? text + " Since " + since!.Trim() + "." : text + " since " + since!.Trim() + ".";
    }

    /// <summary>Why a member is recommended, from <c>@recommended</c>.</summary>
    public static string Recommended(string? reason) => string.IsNullOrWhiteSpace(reason) ? "Recommended." : "Recommended: " + XmlText.Escape(reason!.Trim());

    /// <summary>How long a value may be: "1 to 128 characters."; null where there is no bound.</summary>
    public static string? Length(long? min, long? max, LengthUnit unit)
    {
        var effectiveMin = min is 0 ? null : min;
        return (effectiveMin, max) switch
        {
            (null, null) => null,
            ({ } low, null) => "At least " + Count(low, unit) + ".",
            (null, { } high) => "At most " + Count(high, unit) + ".",
            var (low, high) when low == high => "Exactly " + Count(low!.Value, unit) + ".",
            var (low, high) => Number(low!.Value) + " to " + Count(high!.Value, unit) + ".",
        };
    }

    /// <summary>Between what a number may lie: "From 1 to 100."; null where there is no bound.</summary>
    /// <param name="min">The lower bound as the model writes it.</param>
    /// <param name="max">The upper bound as the model writes it.</param>
    public static string? Range(string? min, string? max) => (min, max) switch
    {
        (null, null) => null,
        ({ } low, null) => "At least " + XmlText.Escape(low) + ".",
        (null, { } high) => "At most " + XmlText.Escape(high) + ".",
        var (low, high) => "From " + XmlText.Escape(low!) + " to " + XmlText.Escape(high!) + ".",
    };

    /// <summary>What a string must match.</summary>
    public static string Pattern(string pattern) => "Pattern: <c>" + XmlText.Escape(pattern) + "</c>";

    private static bool EndsWithMark(string text) => text[text.Length - 1] is '.' or '!' or '?';

    private static string Count(long count, LengthUnit unit) => Number(count) + " " + (unit, count == 1) switch
    {
        (LengthUnit.Characters, true) => "character",
        (LengthUnit.Characters, false) => "characters",
        (LengthUnit.Bytes, true) => "byte",
        (LengthUnit.Bytes, false) => "bytes",
        (LengthUnit.Items, true) => "item",
        (LengthUnit.Items, false) => "items",
        (_, true) => "entry",
        (_, false) => "entries",
    };

    private static string Number(long value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
