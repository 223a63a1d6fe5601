using System.Text;
using Swage.Smithy;

namespace Swage.Tests.Fuzz;

/// <summary>Loading any file ends without an exception, and every finding has a place in the file.</summary>
internal static class LoadTarget
{
    public static void Run(string path, byte[] bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        foreach (var finding in ModelLoader.Load([new ModelSource(path, text)]).Events)
        {
            if (finding.Location.Start < 0 || finding.Location.Start + finding.Location.Length > Math.Max(text.Length, finding.Location.Start) || finding.Message.Length == 0)
                throw new FuzzException($"'{finding.Message}' is placed at {finding.Location.Start}+{finding.Location.Length} in a text of {text.Length} characters.");
        }
    }
}
