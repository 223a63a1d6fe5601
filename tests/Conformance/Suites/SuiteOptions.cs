namespace Swage.Conformance;

/// <summary>What the command line says besides suite and paths.</summary>
/// <param name="Sizes">Whether the compile suite prints every shape and operation with its size.</param>
/// <param name="JsonFile">Where it writes the same as JSON; null for nowhere.</param>
internal sealed record SuiteOptions(bool Sizes, string? JsonFile)
{
    public const string Usage = "[--sizes] [--json FILE]";

    /// <summary>Takes the options out of the arguments.</summary>
    /// <returns>Null where one is unknown or lacks its value.</returns>
    public static (SuiteOptions Options, List<string> Words)? Parse(IReadOnlyList<string> arguments)
    {
        var options = new SuiteOptions(false, null);
        var rest = new List<string>();
        for (var i = 0; i < arguments.Count; i++)
        {
            switch (arguments[i])
            {
                case "--sizes":
                    options = options with { Sizes = true };
                    break;
                case "--json" when i + 1 < arguments.Count:
                    options = options with { JsonFile = arguments[++i] };
                    break;
                case ['-', '-', ..]:
                    return null;
                default:
                    rest.Add(arguments[i]);
                    break;
            }
        }

        return (options, rest);
    }
}
