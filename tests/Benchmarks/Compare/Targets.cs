namespace Swage.Benchmarks.Compare;

/// <summary>The most that a call may cost as a multiple of the floor.</summary>
/// <param name="Time">Time.</param>
/// <param name="Bytes">Allocated bytes.</param>
/// <param name="BytesOver">Or this many bytes above the floor, where that is more.</param>
internal sealed record Targets(double Time, double Bytes, double BytesOver = 0)
{
    public bool MeetsTime(double ratio) => ratio <= Time;

    public bool MeetsBytes(double bytes, double floor) => bytes <= Math.Max(floor * Bytes, floor + BytesOver);
}
