namespace Swage.Benchmarks.Compare;

/// <summary>Where the public models are at run time: <c>SWAGE_CORPUS</c>, or <c>shared/corpus</c> beside the checkout.</summary>
internal static class CorpusFolder
{
    public const string Missing = "no corpus of models: set SWAGE_CORPUS, or place shared/corpus beside the checkout";

    /// <summary>The folder of AWS's models, or null where there is none.</summary>
    public static string? Models { get; } = Find();

    private static string? Find()
    {
        var root = Environment.GetEnvironmentVariable("SWAGE_CORPUS") is { Length: > 0 } named ? named : Path.Combine(Tests.Repository.Root, "..", "shared", "corpus");
        var models = Path.GetFullPath(Path.Combine(root, "aws-models"));
        return Directory.Exists(models) ? models : null;
    }
}
