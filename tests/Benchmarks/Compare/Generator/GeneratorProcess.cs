namespace Swage.Benchmarks.Compare.Generator;

/// <summary>What runs in a fresh process: one measurement, on the SDK's compiler.</summary>
internal static class GeneratorProcess
{
    public const string Verb = "generator-process";

    /// <summary>Measures in a process of its own.</summary>
    /// <returns>The figures by name.</returns>
    public static Dictionary<string, double> Start(string compilerFolder, string modelFile, GeneratorCase subject, bool edits)
    {
        var program = Environment.ProcessPath!;
        string[] arguments = [Verb, compilerFolder, modelFile, subject.Service, subject.Edited, edits ? "edits" : "cold"];
        if (Path.GetFileNameWithoutExtension(program) == "dotnet")
            arguments = [typeof(GeneratorProcess).Assembly.Location, .. arguments];
        return Child.Output(program, arguments)
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(static line => line.Split(' '))
            .ToDictionary(static x => x[0], static x => double.Parse(x[1], System.Globalization.CultureInfo.InvariantCulture));
    }

    /// <summary>The process's own part.</summary>
    public static int Run(string[] args)
    {
        var context = new SdkRoslyn(args[0]);
        var measurement = context.LoadFromAssemblyPath(typeof(GeneratorProcess).Assembly.Location).GetType(typeof(GeneratorMeasurement).FullName!)!;
        measurement.GetMethod(nameof(GeneratorMeasurement.Run))!.Invoke(null, [args[1..]]);
        return 0;
    }
}
