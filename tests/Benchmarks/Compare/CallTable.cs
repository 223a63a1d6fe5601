namespace Swage.Benchmarks.Compare;

/// <summary>The table of the areas that measure calls: floor, peer and Swage, in time and bytes.</summary>
internal sealed class CallTable(string area, string peerName, Report report)
{
    private bool _started;

    /// <summary>Adds a case; outcomes are those of floor, peer and Swage, as ratios to the floor.</summary>
    public void Add(string name, Targets? targets, IReadOnlyList<Paired.Outcome> outcomes)
    {
        Start();
        var (floor, peer, swage) = (outcomes[0], outcomes[1], outcomes[2]);
        report.Time(area, name, swage.Microseconds, floor.Microseconds, peer.Microseconds);
        report.Bytes(area, name, swage.Bytes, floor.Bytes, peer.Bytes);
        report.Line($"| {name} | {floor.Microseconds:0.00} µs, {floor.Bytes:N0} B | {peer.Ratio:0.00}×, {Ratio(peer)} | {swage.Ratio:0.00}× ({swage.RatioLow:0.00} to {swage.RatioHigh:0.00}), {Ratio(swage)} | {Judge()} |");

        FormattableString Ratio(Paired.Outcome outcome) => floor.Bytes == 0 ? $"{outcome.Bytes:N0} B" : (FormattableString)$"{(double)outcome.Bytes / floor.Bytes:0.00}× ({outcome.Bytes:N0} B)";

        string Judge()
        {
            if (targets is null)
                return "";
            var (time, bytes) = (targets.MeetsTime(swage.Ratio), targets.MeetsBytes(swage.Bytes, floor.Bytes));
            return FormattableString.Invariant($"{targets.Time:0.00}×, {targets.Bytes:0.0}×: ") + (time, bytes) switch
            {
                (true, true) => "met",
                (true, false) => "bytes **missed**",
                (false, true) => "time **missed**",
                _ => "time and bytes **missed**",
            };
        }
    }

    private void Start()
    {
        if (_started)
            return;
        _started = true;
        report.Line($"\n## {area}\n\n| case | floor | {peerName} / floor | Swage / floor: time (p10 to p90), bytes | target |\n|---|---|---|---|---|");
    }
}
