using SharpFuzz;
using Swage.Tests.Fuzz;

// Fuzz TARGET                   runs under AFL++, which run.sh starts
// Fuzz replay TARGET FILE…      runs files through a target and lets what they throw be seen
// Fuzz instrument ASSEMBLY…     adds the counting of branches to assemblies, in place
switch (args)
{
    case ["instrument", .. var assemblies]:
        foreach (var assembly in assemblies)
            Console.WriteLine($"{Path.GetFileName(assembly)}: {Fuzzer.Instrument(assembly, static _ => true, Options.Value).Count()} types");
        return 0;
    case ["replay", var name, .. var files] when FuzzTargets.All.TryGetValue(name, out var target):
        foreach (var file in files)
        {
            Console.WriteLine(file);
            target(File.ReadAllBytes(file));
        }

        return 0;
    case [var name] when FuzzTargets.All.TryGetValue(name, out var target):
        // Out of process: a stack overflow or a hang ends a child, is recorded, and the run goes on.
        Fuzzer.OutOfProcess.Run(stream =>
        {
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            target(bytes.ToArray());
        });
        return 0;
    default:
        Console.Error.WriteLine($"Fuzz {string.Join('|', FuzzTargets.All.Keys)}\nFuzz replay TARGET FILE…\nFuzz instrument ASSEMBLY…");
        return 2;
}
