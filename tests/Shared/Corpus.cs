namespace Swage.Tests;

/// <summary>Finds the corpus of public models and official suites: <c>SWAGE_CORPUS</c>, or <c>shared/corpus</c> beside the checkout.</summary>
internal static class Corpus
{
    /// <summary>The corpus folder, or null where there is none on this machine.</summary>
    public static string? Root { get; } = FindRoot();

    /// <summary>The path of something in the corpus.</summary>
    public static string PathOf(string relative) =>
        Path.Combine(Root ?? throw new InvalidOperationException("No corpus on this machine; mark the test [CorpusFact]."), relative);

    private static string? FindRoot()
    {
        var named = Environment.GetEnvironmentVariable("SWAGE_CORPUS");
        if (!string.IsNullOrEmpty(named))
            return Directory.Exists(named) ? named : null;
        var beside = Path.Combine(Path.GetDirectoryName(Repository.Root) ?? "/", "shared", "corpus");
        return Directory.Exists(beside) ? beside : null;
    }
}

/// <summary>A fact that needs the corpus; without it the test is reported as skipped, with the reason.</summary>
internal sealed class CorpusFactAttribute : FactAttribute
{
    public CorpusFactAttribute()
    {
        if (Corpus.Root is null)
            Skip = "No corpus: set SWAGE_CORPUS or place shared/corpus beside the checkout.";
    }
}

/// <summary>A theory that needs the corpus; without it the test is reported as skipped, with the reason.</summary>
internal sealed class CorpusTheoryAttribute : TheoryAttribute
{
    public CorpusTheoryAttribute()
    {
        if (Corpus.Root is null)
            Skip = "No corpus: set SWAGE_CORPUS or place shared/corpus beside the checkout.";
    }
}
