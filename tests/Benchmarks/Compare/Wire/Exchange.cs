namespace Swage.Benchmarks.Compare.Wire;

/// <summary>What one case sends and gets: the operation's name on the wire and the canned answer.</summary>
internal sealed record Exchange(string Service, string Target, string ContentType, byte[] Answer)
{
    public string Host => $"{Service}.us-east-1.amazonaws.com";

    /// <summary>Headers that the service adds to its answer.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> AnswerHeaders { get; init; } = [];
}
