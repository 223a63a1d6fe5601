using System.Globalization;
using System.Text;

namespace Swage.Generator.Naming;

/// <summary>C# literals for values, independent of the machine's culture and of the runtime the compiler happens to run on.</summary>
internal static class Literals
{
    /// <summary>A string literal in quotes, or <c>null</c>.</summary>
    public static string String(string? value)
    {
        if (value is null)
            return "null";
        var builder = new StringBuilder(value.Length + 2).Append('"');
        for (var i = 0; i < value.Length; i++)
            AppendEscaped(builder, value, ref i, '"');
        return builder.Append('"').ToString();
    }

    /// <summary>A UTF-8 literal, <c>"…"u8</c>. UTF-8 has no lone surrogates: they become U+FFFD, as any UTF-8 encoder makes them.</summary>
    public static string Utf8(string value)
    {
        var builder = new StringBuilder(value.Length + 4).Append('"');
        for (var i = 0; i < value.Length; i++)
        {
            if (IsPair(value, i) || !char.IsSurrogate(value[i]))
                AppendEscaped(builder, value, ref i, '"');
            else
                builder.Append("\\uFFFD");
        }

        return builder.Append("\"u8").ToString();
    }

    /// <summary>A character literal in quotes.</summary>
    public static string Char(char value)
    {
        var builder = new StringBuilder(8).Append('\'');
        var i = 0;
        AppendEscaped(builder, value.ToString(), ref i, '\'');
        return builder.Append('\'').ToString();
    }

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public static string Boolean(bool value) => value ? "true" : "false";

    /// <summary>An <see cref="int"/> literal.</summary>
    public static string Int32(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A <see cref="long"/> literal, with its suffix.</summary>
    public static string Int64(long value) => value.ToString(CultureInfo.InvariantCulture) + "L";

    /// <summary>A <see cref="double"/> expression: a literal with its suffix, or the constant's name where there is no literal.</summary>
    public static string Double(double value)
    {
        if (double.IsNaN(value))
            return "double.NaN";
        if (double.IsInfinity(value))
            return value > 0 ? "double.PositiveInfinity" : "double.NegativeInfinity";
        if (value == 0)
            return BitConverter.DoubleToInt64Bits(value) < 0 ? "-0D" : "0D";
        // The compiler may run on .NET Framework, whose "R" neither round-trips always nor gives the shortest form.
        foreach (var format in s_doubleFormats)
        {
            var text = value.ToString(format, CultureInfo.InvariantCulture);
            if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var back) && back == value)
                return text + "D";
        }

        return value.ToString("G17", CultureInfo.InvariantCulture) + "D";
    }

    /// <summary>A <see cref="float"/> expression: a literal with its suffix, or the constant's name where there is no literal.</summary>
    public static string Single(float value)
    {
        if (float.IsNaN(value))
            return "float.NaN";
        if (float.IsInfinity(value))
            return value > 0 ? "float.PositiveInfinity" : "float.NegativeInfinity";
        if (value == 0)
            return BitConverter.DoubleToInt64Bits(value) < 0 ? "-0F" : "0F";
        foreach (var format in s_singleFormats)
        {
            var text = value.ToString(format, CultureInfo.InvariantCulture);
            if (float.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var back) && back == value)
                return text + "F";
        }

        return value.ToString("G9", CultureInfo.InvariantCulture) + "F";
    }

    /// <summary>A <see cref="decimal"/> literal, with its suffix; trailing zeros kept.</summary>
    public static string Decimal(decimal value) => value.ToString(CultureInfo.InvariantCulture) + "M";

    private static readonly string[] s_doubleFormats = ["G15", "G16", "G17"];
    private static readonly string[] s_singleFormats = ["G6", "G7", "G8", "G9"];

    private static void AppendEscaped(StringBuilder builder, string text, ref int i, char quote)
    {
        var c = text[i];
        switch (c)
        {
            case '\\': builder.Append("\\\\"); return;
            case '\0': builder.Append("\\0"); return;
            case '\a': builder.Append("\\a"); return;
            case '\b': builder.Append("\\b"); return;
            case '\f': builder.Append("\\f"); return;
            case '\n': builder.Append("\\n"); return;
            case '\r': builder.Append("\\r"); return;
            case '\t': builder.Append("\\t"); return;
            case '\v': builder.Append("\\v"); return;
        }

        if (c == quote)
            builder.Append('\\').Append(c);
        else if (c is >= ' ' and <= '~')
            builder.Append(c);
        else if (IsPair(text, i))
            builder.Append("\\U").Append(char.ConvertToUtf32(c, text[++i]).ToString("X8", CultureInfo.InvariantCulture));
        else if (char.IsLetterOrDigit(c))
            builder.Append(c);
        else
            // Line separators, format and control characters, lone surrogates, marks that would merge with a neighbour.
            builder.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
    }

    private static bool IsPair(string text, int i) => char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
}
