using Swage.Benchmarks.Codec;
using Swage.Benchmarks.Compare;
using Swage.Benchmarks.Compare.Generator;

// One suite a word; each prints markdown. See README.md beside this file.
switch (args)
{
    case ["codec", .. var rest]:
        return CodecSuite.Run(rest);
    case ["compare", .. var rest]:
        return CompareSuite.Run(rest);
    case [GeneratorProcess.Verb, .. var rest]:
        return GeneratorProcess.Run(rest);
    default:
        Console.Error.WriteLine($"Usage: Benchmarks codec [--quick]\n       Benchmarks {CompareSettings.Usage}");
        return 2;
}
