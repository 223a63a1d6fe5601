namespace Swage.Conformance;

/// <summary>A suite the runner knows: it runs over whatever models it is given.</summary>
internal interface ISuite
{
    /// <summary>The name the command line calls it by.</summary>
    string Name { get; }

    /// <summary>Runs every case found in the files and reports each.</summary>
    void Run(IReadOnlyList<SuiteFile> files, SuiteReport report);
}
