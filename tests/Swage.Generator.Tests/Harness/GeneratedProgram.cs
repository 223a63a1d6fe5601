using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Swage.Tests.Generation;

namespace Swage.Generator.Tests.Harness;

/// <summary>Compiles a program together with a client generated for it, and runs it in this process: the generated code is used as an application uses it.</summary>
internal sealed class GeneratedProgram : IDisposable
{
    private readonly AssemblyLoadContext _context = new("Generated", isCollectible: true);

    private GeneratedProgram(byte[] image)
    {
        using var stream = new MemoryStream(image);
        Assembly = _context.LoadFromStream(stream);
    }

    public Assembly Assembly { get; }

    /// <summary>Compiles; a single warning from generator or compiler fails the test.</summary>
    public static GeneratedProgram Compile(string source, params IEnumerable<ModelText> models)
    {
        var driver = GeneratorHost.Driver(models).RunGeneratorsAndUpdateCompilation(GeneratorHost.Compile([GlobalUsings, "#pragma warning disable CS1591 // a test's program needs no documentation\n" + source], assembly: "Program" + Guid.NewGuid().ToString("N")), out var output, out var diagnostics);
        Assert.Empty(diagnostics.Where(d => d.Severity >= DiagnosticSeverity.Warning));
        using var image = new MemoryStream();
        var result = output.Emit(image);
        Assert.Empty(result.Diagnostics.Where(d => d.Severity >= DiagnosticSeverity.Warning));
        return new GeneratedProgram(image.ToArray());
    }

    /// <summary>Calls <c>Program.RunAsync</c> with these arguments.</summary>
    public async Task<T> RunAsync<T>(params object[] arguments)
    {
        var method = Assembly.GetTypes().Single(t => t.Name == "Program").GetMethod("RunAsync")!;
        try
        {
            return await (Task<T>)method.Invoke(null, arguments)!;
        }
        catch (TargetInvocationException e)
        {
            throw e.InnerException!;
        }
    }

    public void Dispose() => _context.Unload();

    private const string GlobalUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;
}
