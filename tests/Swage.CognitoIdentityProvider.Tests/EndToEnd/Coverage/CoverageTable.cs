using System.Text;

namespace Swage.CognitoIdentityProvider.Tests.EndToEnd.Coverage;

/// <summary>What the scenarios cover, in the form of the README's tables. Every scenario is played in every way, so its data says it all.</summary>
internal static class CoverageTable
{
    private static readonly string[] s_ways = ["typed", "plain", "driver"];

    /// <summary>The challenges that a side answers, and by whom with the driver.</summary>
    public static string Challenges()
    {
        var table = new StringBuilder("| challenge | admin, typed | plain | driver | public, typed | plain | driver |\n| --- | --- | --- | --- | --- | --- | --- |\n");
        foreach (var challenge in Names(typeof(ChallengeNameType.Values)))
            table.Append(CultureInvariant($"| {challenge} | {Cells(challenge, Side.Admin)} | {Cells(challenge, Side.Public)} |\n"));
        return table.ToString();
    }

    /// <summary>The flows that a side takes.</summary>
    public static string Flows()
    {
        var table = new StringBuilder("| flow | admin: typed, plain, driver | public: typed, plain, driver |\n| --- | --- | --- |\n");
        foreach (var flow in Names(typeof(AuthFlowType.Values)))
            table.Append(CultureInvariant($"| {flow} | {Flow(flow, Side.Admin)} | {Flow(flow, Side.Public)} |\n"));
        return table.ToString();
    }

    /// <summary>The values of a generated enum.</summary>
    public static IEnumerable<string> Names(Type values) => values.GetFields().Where(f => f.IsLiteral).Select(f => (string)f.GetRawConstantValue()!);

    /// <summary>The scenarios in which a side answers the challenge; where there are none, whether that side's refusal is.</summary>
    public static (int Answered, bool IsRefused) Challenge(string challenge, Side side)
    {
        var asking = ScenarioTests.Scenarios.Where(s => s.Moves.Any(m => m.Asked == challenge || m.Answered == challenge)).ToList();
        var refused = asking.Count(s => s.Refused?.By == side);
        return (asking.Count - refused, refused > 0);
    }

    /// <summary>The scenarios that start a flow on a side; where there are none, whether that side's refusal is.</summary>
    public static (int Started, bool IsRefused) StartedBy(string flow, Side side)
    {
        var starting = ScenarioTests.Scenarios.Where(s => s.Start.Flow(side) == flow).ToList();
        var refused = starting.Count(s => s.Refused?.By == side && s.Moves.Length == 0);
        return (starting.Count(s => s.Refused?.By != side), refused > 0);
    }

    private static string Cells(string challenge, Side side)
    {
        var (answered, isRefused) = Challenge(challenge, side);
        return string.Join(" | ", s_ways.Select(way => answered == 0 ? isRefused ? "refused" : "-" : way == "driver" ? ByDriver(challenge) : "yes"));
    }

    private static string Flow(string flow, Side side) => StartedBy(flow, side) switch
    {
        (> 0, _) => "yes",
        (_, true) => "refused",
        _ => "-",
    };

    private static string ByDriver(string challenge)
    {
        var moves = ScenarioTests.Scenarios.SelectMany(s => s.Moves).Where(m => m.Asked == challenge || m.Answered == challenge).ToList();
        return moves.All(m => m.ByDriver) ? "by itself" : moves.Any(m => m.ByDriver) ? "both" : "yes";
    }

    private static string CultureInvariant(FormattableString text) => FormattableString.Invariant(text);
}
