namespace Swage.Aws.Configuration;

/// <summary>
/// The text format of AWS's shared files: <c>[section]</c> headers, <c>name = value</c> lines, comments after <c>#</c> or <c>;</c>, and
/// indented lines that go on with a value or, after an empty value, hold properties of their own. Lines that make no sense are passed
/// over, as AWS's tools do, and noted by number for error messages.
/// </summary>
internal sealed class ConfigurationFile
{
    private readonly Dictionary<string, Dictionary<string, string>> _sections = new(StringComparer.Ordinal);
    private readonly List<int> _unreadable = [];

    private ConfigurationFile()
    {
    }

    public static ConfigurationFile Empty { get; } = new();

    /// <summary>Sections by the text between their brackets, its white space made single. Names of properties are in lower case; a nested one is <c>outer.inner</c>.</summary>
    public IReadOnlyDictionary<string, Dictionary<string, string>> Sections => _sections;

    /// <summary>The numbers, from 1, of lines that were passed over. Never their text: it may hold a secret.</summary>
    public IReadOnlyList<int> UnreadableLines => _unreadable;

    public static ConfigurationFile Parse(string text)
    {
        var file = new ConfigurationFile();
        Dictionary<string, string>? section = null;
        string? property = null;
        var number = 0;
        foreach (var rawLine in text.AsSpan().EnumerateLines())
        {
            number++;
            var line = rawLine.Trim();
            if (line.IsEmpty || line[0] is '#' or ';')
                continue;
            var isIndented = char.IsWhiteSpace(rawLine[0]);
            if (!isIndented && line[0] == '[')
            {
                property = null;
                section = file.OpenSection(line, number);
            }
            else if (section is null)
            {
                // Before any section, or within one whose header made no sense and is noted already.
                if (file._sections.Count == 0)
                    file._unreadable.Add(number);
            }
            else if (isIndented && property is not null)
            {
                file.Continue(section, property, line, number);
            }
            else if (TrySplit(line, out var name, out var value))
            {
                section[name] = value;
                property = name;
            }
            else
            {
                property = null;
                file._unreadable.Add(number);
            }
        }

        return file;
    }

    private Dictionary<string, string>? OpenSection(ReadOnlySpan<char> line, int number)
    {
        var close = line.IndexOf(']');
        var name = close < 0 ? default : line[1..close].Trim();
        var rest = close < 0 ? default : line[(close + 1)..].TrimStart();
        if (name.IsEmpty || (!rest.IsEmpty && rest[0] is not ('#' or ';')))
        {
            _unreadable.Add(number);
            return null;
        }

        var key = SingleSpaced(name);
        if (!_sections.TryGetValue(key, out var section))
            _sections[key] = section = new Dictionary<string, string>(StringComparer.Ordinal);
        return section;
    }

    private void Continue(Dictionary<string, string> section, string property, ReadOnlySpan<char> line, int number)
    {
        if (section[property] is { Length: > 0 } begun)
            section[property] = $"{begun}\n{line}";
        else if (TrySplit(line, out var name, out var value))
            section[$"{property}.{name}"] = value;
        else
            _unreadable.Add(number);
    }

    private static bool TrySplit(ReadOnlySpan<char> line, out string name, out string value)
    {
        var equals = line.IndexOf('=');
        if (equals <= 0)
        {
            name = value = "";
            return false;
        }

        name = AsciiText.Lower(line[..equals].TrimEnd());
        value = WithoutComment(line[(equals + 1)..]).Trim().ToString();
        return name.Length > 0;
    }

    /// <summary>A comment after a value begins with <c>#</c> or <c>;</c> behind white space; without that the sign belongs to the value.</summary>
    private static ReadOnlySpan<char> WithoutComment(ReadOnlySpan<char> value)
    {
        for (var i = 1; i < value.Length; i++)
        {
            if (value[i] is '#' or ';' && char.IsWhiteSpace(value[i - 1]))
                return value[..i];
        }

        return value is ['#' or ';', ..] ? default : value;
    }

    private static string SingleSpaced(ReadOnlySpan<char> name)
    {
        var space = name.IndexOfAny(' ', '\t');
        return space < 0 ? name.ToString() : $"{name[..space]} {name[space..].Trim().Trim('"')}";
    }
}
