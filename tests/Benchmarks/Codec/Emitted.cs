using System.Diagnostics;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Runtime.Loader;
using System.Text;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Swage.Benchmarks.Codec.Forms;
using Swage.Serialization;

namespace Swage.Benchmarks.Codec;

public delegate void WriteValue(object value, PooledBuffer buffer);

public delegate object ReadValue(byte[] json);

/// <summary>The ends of one emitted codec.</summary>
internal sealed record Ends(WriteValue Write, ReadValue Read);

/// <summary>Compiles what a form emits: to run it, to weigh it, and to time the compiler.</summary>
internal static class Emitted
{
    private static readonly MetadataReference[] s_references =
    [
        .. Net100.References.All,
        MetadataReference.CreateFromFile(typeof(PooledBuffer).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(Emitted).Assembly.Location),
    ];

    /// <summary>The measured structure and the list of it, compiled and loaded.</summary>
    public static (Ends One, Ends List) Load(Form form)
    {
        var text = new StringBuilder(Form.Header);
        text.Append(form.Structure(BenchShape.Mixed("Mixed", "Device")));
        text.Append(form.Structure(BenchShape.Small("Device")));
        text.Append(form.ListOf("MixedList", "Mixed"));
        text.Append("public static class Ends\n{\n");
        foreach (var type in (string[])["Mixed", "MixedList"])
        {
            text.Append($$"""
                public static void Write{{type}}(object x, PooledBuffer buffer)
                {
                    var value = ({{type}})x;
                    var writer = new JsonShapeWriter(buffer);
                    {{form.WriteRoot(type)}};
                    writer.Flush();
                }

                public static object Read{{type}}(byte[] json)
                {
                    var reader = new {{form.Reader}}(json);
                    return {{form.ReadRoot(type)}};
                }

                """);
        }

        text.Append("}\n");
        using var image = new MemoryStream();
        Compile([text.ToString()], image);
        image.Position = 0;
        var ends = AssemblyLoadContext.Default.LoadFromStream(image).GetType("Ends")!;
        return (Of("Mixed"), Of("MixedList"));

        Ends Of(string type) => new(
            ends.GetMethod("Write" + type)!.CreateDelegate<WriteValue>(),
            ends.GetMethod("Read" + type)!.CreateDelegate<ReadValue>());
    }

    /// <summary>Many structures, ten to a file, as a large service gives them.</summary>
    public static string[] Many(Form form, int count) =>
    [
        .. Enumerable.Range(0, count)
            .Select(i => form.Structure(BenchShape.Mixed($"Shape{i}", $"Shape{(i + 7) % count}", suffix: i.ToString())))
            .Chunk(10)
            .Select(static x => Form.Header + string.Concat(x)),
    ];

    /// <summary>Parses, binds and emits, in one thread.</summary>
    /// <returns>The processor time in milliseconds, which suffers less from neighbours than the clock does.</returns>
    public static double Compile(IReadOnlyList<string> sources, Stream image)
    {
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        var parse = new CSharpParseOptions(LanguageVersion.CSharp14, DocumentationMode.None);
        var compilation = CSharpCompilation.Create(
            "Emitted" + Guid.NewGuid().ToString("N"),
            sources.Select(x => CSharpSyntaxTree.ParseText(x, parse)),
            s_references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, concurrentBuild: false));
        var result = compilation.Emit(image);
        process.Refresh();
        var elapsed = (process.TotalProcessorTime - before).TotalMilliseconds;
        return result.Success
            ? elapsed
            : throw new InvalidOperationException(string.Join('\n', result.Diagnostics.Where(static x => x.Severity == DiagnosticSeverity.Error).Take(5)));
    }

    /// <summary>The bytes of all method bodies of an image.</summary>
    public static long IlBytes(MemoryStream image)
    {
        image.Position = 0;
        using var file = new PEReader(image, PEStreamOptions.LeaveOpen);
        var metadata = file.GetMetadataReader();
        return metadata.MethodDefinitions
            .Select(metadata.GetMethodDefinition)
            .Where(static x => x.RelativeVirtualAddress != 0)
            .Sum(x => (long)file.GetMethodBody(x.RelativeVirtualAddress).Size);
    }
}
