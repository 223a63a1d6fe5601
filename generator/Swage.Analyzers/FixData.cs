using System.Collections.Immutable;

namespace Swage.Analyzers;

/// <summary>What reports tell the fixes, by name.</summary>
internal static class FixData
{
    /// <summary>The key, the case or the keys to write, one a line.</summary>
    public const string Instead = "instead";

    /// <summary>The constants of those keys, one a line, empty where a key has none.</summary>
    public const string Constants = "constants";

    /// <summary>Where the dictionary is made: start and length in the text, apart by a comma.</summary>
    public const string Creation = "creation";

    /// <summary>Data of one name.</summary>
    public static ImmutableDictionary<string, string?> Of(string name, string? value) => ImmutableDictionary<string, string?>.Empty.Add(name, value);
}
