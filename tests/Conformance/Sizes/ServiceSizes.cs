namespace Swage.Conformance.Sizes;

/// <summary>One service of the size report; for the totals, all of them.</summary>
/// <param name="Name">The service's shape id.</param>
/// <param name="Parts">Its shapes and operations, and one part for what they share.</param>
/// <param name="AssemblyBytes">The assembly's size: metadata and constants besides the IL.</param>
/// <param name="GeneratorMilliseconds">How long the generator took, models loaded included.</param>
/// <param name="CompilerMilliseconds">How long Roslyn took afterwards.</param>
internal sealed record ServiceSizes(string Name, IReadOnlyList<PartSize> Parts, long AssemblyBytes, long GeneratorMilliseconds, long CompilerMilliseconds)
{
    /// <summary>How much C# a shape should cost at most, in bytes and without documentation: users wait for what is emitted.</summary>
    public const int ShapeGuidance = 4096;

    public IEnumerable<PartSize> Shapes => Parts.Where(static p => p.Kind is not (PartKind.Operation or PartKind.Shared));

    public IEnumerable<PartSize> Operations => Parts.Where(static p => p.Kind == PartKind.Operation);

    public long Text => Parts.Sum(static p => p.Text);

    public long Code => Parts.Sum(static p => p.Code);

    public long Il => Parts.Sum(static p => p.Il);

    public int Count(PartKind kind) => Parts.Count(p => p.Kind == kind);

    /// <summary>The services as one.</summary>
    public static ServiceSizes Total(IReadOnlyCollection<ServiceSizes> all) => new(
        $"all {all.Count}",
        [.. all.SelectMany(static s => s.Parts)],
        all.Sum(static s => s.AssemblyBytes),
        all.Sum(static s => s.GeneratorMilliseconds),
        all.Sum(static s => s.CompilerMilliseconds));
}
