using System.Diagnostics;
using System.Globalization;

namespace Swage.Benchmarks.Compare.Load;

/// <summary>This program once more, in another process, that answers a line with a line until its input ends.</summary>
internal sealed class Companion : IDisposable
{
    private readonly Process _process;

    private Companion(Process process) => _process = process;

    public static Companion Start(params IEnumerable<string> arguments)
    {
        var program = Environment.ProcessPath!;
        if (Path.GetFileNameWithoutExtension(program) == "dotnet")
            arguments = [typeof(Companion).Assembly.Location, .. arguments];
        return new Companion(Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true })!);
    }

    /// <summary>The numbers of the next line.</summary>
    /// <exception cref="InvalidOperationException">The process ended instead; why is on the error output.</exception>
    public double[] Read()
    {
        var line = _process.StandardOutput.ReadLine() ?? throw new InvalidOperationException("A process of the area load ended early.");
        return [.. line.Split(' ').Select(static x => double.Parse(x, CultureInfo.InvariantCulture))];
    }

    public double[] Ask(string command)
    {
        _process.StandardInput.WriteLine(command);
        _process.StandardInput.Flush();
        return Read();
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }
}
