using Swage.Benchmarks.Codec;

// One suite a word; each prints markdown. See tests/README.md.
switch (args)
{
    case ["codec", .. var rest]:
        return CodecSuite.Run(rest);
    default:
        Console.Error.WriteLine("Usage: Benchmarks codec [--quick]");
        return 2;
}
