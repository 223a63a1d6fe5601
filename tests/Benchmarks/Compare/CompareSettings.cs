using System.Globalization;

namespace Swage.Benchmarks.Compare;

/// <summary>The command line of <c>compare</c>.</summary>
/// <param name="Filter">Part of an area's name, or of <c>area/case</c>; null for all.</param>
/// <param name="JsonFile">Where the rows go besides; null for nowhere.</param>
/// <param name="WarmUpSeconds">Before each case. The AWS SDK needs about 10,000 calls to reach its pace.</param>
/// <param name="Rounds">Slices of each contender; for whole processes and builds a fraction of it.</param>
internal sealed record CompareSettings(string? Filter, string? JsonFile, double WarmUpSeconds, int Rounds)
{
    public const string Usage = "compare [FILTER] [--json FILE] [--warm-up SECONDS] [--rounds N]";
    private const double SliceMilliseconds = 40;

    /// <summary>Runs of whole processes: fewer than slices, since each takes long and warms nothing.</summary>
    public int ProcessRuns => Math.Max(3, Rounds / 3);

    /// <summary>Reads the command line.</summary>
    /// <returns>Null where it makes no sense.</returns>
    public static CompareSettings? Parse(ReadOnlySpan<string> args)
    {
        var settings = new CompareSettings(null, null, 15, 61);
        for (var i = 0; i < args.Length; i++)
        {
            switch (args[i])
            {
                case "--json" when i + 1 < args.Length:
                    settings = settings with { JsonFile = args[++i] };
                    break;
                case "--warm-up" when i + 1 < args.Length && double.TryParse(args[i + 1], CultureInfo.InvariantCulture, out var seconds):
                    settings = settings with { WarmUpSeconds = seconds };
                    i++;
                    break;
                case "--rounds" when i + 1 < args.Length && int.TryParse(args[i + 1], CultureInfo.InvariantCulture, out var rounds) && rounds >= 3:
                    settings = settings with { Rounds = rounds };
                    i++;
                    break;
                case var filter when settings.Filter is null && !filter.StartsWith('-'):
                    settings = settings with { Filter = filter };
                    break;
                default:
                    return null;
            }
        }

        return settings;
    }

    public bool Wants(string area, string name) => Filter is null || $"{area}/{name}".Contains(Filter, StringComparison.OrdinalIgnoreCase);

    public IReadOnlyList<Paired.Outcome> Measure(IReadOnlyList<Paired.Variant> variants) => Paired.Run(variants, WarmUpSeconds, Rounds, SliceMilliseconds);
}
