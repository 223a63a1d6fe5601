using Swage.Benchmarks.Codec;
using Swage.Benchmarks.Compare;
#if HAS_CORPUS
using Swage.Benchmarks.Compare.Clients;
#endif
using Swage.Benchmarks.Compare.Generator;
using Swage.Benchmarks.Compare.Load;

// One suite a word; each prints markdown. See README.md beside this file.
switch (args)
{
    case ["codec", .. var rest]:
        return CodecSuite.Run(rest);
    case ["compare", .. var rest]:
        return CompareSuite.Run(rest);
    case [GeneratorProcess.Verb, .. var rest]:
        return GeneratorProcess.Run(rest);
    case [LoadServer.Verb]:
        return await LoadServer.RunAsync();
#if HAS_CORPUS
    case [LoadCaller.Verb, var contender, var port]:
        return await LoadCaller.RunAsync(contender, port);
#endif
    default:
        Console.Error.WriteLine($"Usage: Benchmarks codec [--quick]\n       Benchmarks {CompareSettings.Usage}");
        return 2;
}
