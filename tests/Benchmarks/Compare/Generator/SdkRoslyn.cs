using System.Reflection;
using System.Runtime.Loader;

namespace Swage.Benchmarks.Compare.Generator;

/// <summary>
/// Loads the compiler that the SDK builds with, and this program once more on top of it. The compiler's packages hold plain IL, which a
/// fresh process would have to compile first; the SDK's is compiled ahead, and is what people wait for.
/// </summary>
internal sealed class SdkRoslyn(string folder) : AssemblyLoadContext("roslyn of the SDK")
{
    /// <summary>The compiler's folder of the SDK in use.</summary>
    public static string Folder()
    {
        var root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "../../.."));
        var version = Child.Output(Path.Combine(root, "dotnet"), ["--version"]).Trim();
        return Path.Combine(root, "sdk", version, "Roslyn", "bincore");
    }

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        var file = assemblyName.Name + ".dll";
        var compiler = Path.Combine(folder, file);
        if (file.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) && File.Exists(compiler))
            return LoadFromAssemblyPath(compiler);
        var own = Path.Combine(AppContext.BaseDirectory, file);
        return File.Exists(own) ? LoadFromAssemblyPath(own) : null;
    }
}
