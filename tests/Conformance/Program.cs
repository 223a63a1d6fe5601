using Swage.Conformance;

var (options, words) = SuiteOptions.Parse(args) ?? (new SuiteOptions(false, null), []);

// Each suite is one class; a new one is added here.
ISuite[] suites = [new CompileSuite(options), new LoadSuite()];

if (words.Count < 2 || suites.FirstOrDefault(s => s.Name == words[0]) is not { } suite)
{
    Console.Error.WriteLine($"usage: SUITE {SuiteOptions.Usage} PATH…   where PATH is a file, a folder or a .zip of models, and SUITE one of: {string.Join(", ", suites.Select(s => s.Name))}; the options are for the suite compile");
    return 2;
}

var report = new SuiteReport(Console.Out);
var files = new List<SuiteFile>();
foreach (var path in words.Skip(1))
{
    if (!File.Exists(path) && !Directory.Exists(path))
    {
        Console.Error.WriteLine($"There is no file or folder '{path}'.");
        return 2;
    }

    files.AddRange(SuiteFile.Find(path));
}

suite.Run(files.DistinctBy(f => f.Path).ToList(), report);
if (report.Passed + report.Failed + report.Skipped == 0)
    report.Skip(string.Join(' ', words.Skip(1)), "there is nothing for this suite in it");
report.PrintTotals();
return report.Failed == 0 ? 0 : 1;
