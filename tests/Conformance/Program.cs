using Swage.Conformance;
using Swage.Conformance.Suites;

if (args.Length < 2)
{
    Console.Error.WriteLine("Usage: Conformance SUITE PATH...");
    return 2;
}

var tally = new Tally(Console.Out);
switch (args[0])
{
    case "compile":
        CompileSuite.Run(args[1..], tally);
        break;
    default:
        Console.Error.WriteLine($"No suite '{args[0]}'.");
        return 2;
}

return tally.Close() ? 0 : 1;
