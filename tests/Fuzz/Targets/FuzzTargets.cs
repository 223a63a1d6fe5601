namespace Swage.Tests.Fuzz;

/// <summary>What can be fuzzed, by name. A target takes any bytes, returns where they were treated as they should be, and throws where not.</summary>
internal static class FuzzTargets
{
    public static IReadOnlyDictionary<string, Action<byte[]>> All { get; } = new Dictionary<string, Action<byte[]>>
    {
        ["idl"] = static bytes => LoadTarget.Run("a.smithy", bytes),
        ["ast"] = static bytes => LoadTarget.Run("a.json", bytes),
        ["json"] = JsonTarget.Run,
        ["generator"] = GeneratorTarget.Run,
    };
}
