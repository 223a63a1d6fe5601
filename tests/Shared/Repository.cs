namespace Swage.Tests;

/// <summary>Finds the checkout that the tests were built from.</summary>
internal static class Repository
{
    /// <summary>The folder that holds Generator.sln.</summary>
    public static string Root { get; } = FindRoot();

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Generator.sln")))
                return folder.FullName;
        }

        throw new InvalidOperationException("The tests must run from inside the checkout.");
    }
}
