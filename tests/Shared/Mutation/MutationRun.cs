using System.Diagnostics;
using System.Globalization;
using System.Text;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Swage.Tests.Mutation;

/// <summary>
/// Runs thousands of cases on a thread with the stack that compilers and servers have, under two bounds: a case that does not end fails, and so does one that
/// allocates more than its length explains.
/// </summary>
internal sealed class MutationRun(string what, long fixedBytes, int bytesPerCharacter)
{
    /// <summary>What threads have on Windows, the least of the platforms.</summary>
    private const int StackBytes = 1024 * 1024;

    /// <summary>A case takes milliseconds. On a machine that runs much else it may wait; it never waits as long as this.</summary>
    private static readonly TimeSpan s_hang = TimeSpan.FromSeconds(30);

    /// <summary>How many cases a test runs; <c>SWAGE_MUTATIONS</c> asks for another number, of which the first are always the same.</summary>
    public static int Count { get; } =
        int.TryParse(Environment.GetEnvironmentVariable("SWAGE_MUTATIONS"), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 10_000;

    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private volatile string? _current;
    private long _started;
    private long _slowest;
    private double _worst;
    private long _most;

    /// <summary>Runs the cases and writes the figures to the test's output.</summary>
    /// <param name="output">The test's output.</param>
    /// <param name="next">Makes a case.</param>
    /// <param name="run">Runs it; any exception is a failure.</param>
    public void Run(ITestOutputHelper output, Func<string> next, Action<string> run)
    {
        Exception? failure = null;
        var done = 0;
        var worker = new Thread(
            () =>
            {
                try
                {
                    for (; done < Count; done++)
                        RunOne(next(), run);
                }
                catch (Exception e)
                {
                    failure = e;
                }
            },
            StackBytes)
        { IsBackground = true, Name = what };
        worker.Start();
        while (!worker.Join(TimeSpan.FromMilliseconds(200)))
        {
            if (_current is { } text && _clock.Elapsed - TimeSpan.FromTicks(Volatile.Read(ref _started)) > s_hang)
                throw new XunitException($"{what}, case {done}: not done after {s_hang.TotalSeconds} seconds for {Show(text)}");
        }

        var figures = string.Create(
            CultureInfo.InvariantCulture,
            $"{what}: {done} mutations in {_clock.Elapsed.TotalSeconds:0.0} s; slowest {TimeSpan.FromTicks(_slowest).TotalMilliseconds:0} ms; at most {_most / 1024.0:0} KB allocated, {_worst * 100:0} % of the bound");
        output.WriteLine(figures);
        Console.WriteLine(figures);
        if (failure is not null)
            throw new XunitException($"{what}, case {done}: {failure}\nfor {Show(_current!)}");
    }

    private void RunOne(string text, Action<string> run)
    {
        var started = _clock.Elapsed.Ticks;
        Volatile.Write(ref _started, started);
        _current = text;
        var before = GC.GetAllocatedBytesForCurrentThread();
        run(text);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        _slowest = Math.Max(_slowest, _clock.Elapsed.Ticks - started);
        var bound = fixedBytes + ((long)bytesPerCharacter * text.Length);
        _worst = Math.Max(_worst, (double)allocated / bound);
        _most = Math.Max(_most, allocated);
        if (allocated > bound)
            throw new XunitException($"{allocated} bytes allocated for {text.Length} characters; the bound is {bound}.");
    }

    /// <summary>A text as a C# string, so that a failure can be turned into a test.</summary>
    public static string Show(string text)
    {
        var shown = new StringBuilder($"{text.Length} characters: \"");
        foreach (var c in text.AsSpan(0, Math.Min(text.Length, 6000)))
        {
            if (c is >= ' ' and < '\x7F' and not ('"' or '\\'))
                shown.Append(c);
            else if (c is '"' or '\\')
                shown.Append('\\').Append(c);
            else if (c == '\n')
                shown.Append("\\n");
            else
                shown.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
        }

        return shown.Append(text.Length > 6000 ? "…" : "\"").ToString();
    }
}
