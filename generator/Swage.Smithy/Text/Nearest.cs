namespace Swage.Smithy;

/// <summary>Puts what was probably meant by a name that is not there into words.</summary>
internal static class Nearest
{
    /// <summary>A sentence that names up to three of the closest candidates, with a space before it; empty where none is close.</summary>
    public static string Hint(string name, IEnumerable<string> candidates)
    {
        var names = NearestNames.Find(name, candidates).Select(found => $"'{found}'").ToArray();
        return names.Length switch
        {
            0 => "",
            1 => $" Did you mean {names[0]}?",
            _ => $" Did you mean {string.Join(", ", names, 0, names.Length - 1)} or {names[names.Length - 1]}?",
        };
    }
}
