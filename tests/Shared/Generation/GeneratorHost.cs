using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Swage.Generator;

namespace Swage.Tests.Generation;

/// <summary>Runs the generator as a build would: C# sources and model files in, generated trees, diagnostics and an assembly out.</summary>
internal static class GeneratorHost
{
    private static readonly CSharpParseOptions s_parse = new(LanguageVersion.CSharp14, DocumentationMode.Diagnose);

    /// <summary>What generated code may reference: the framework, the runtime and logging.</summary>
    public static ImmutableArray<MetadataReference> References { get; } =
    [
        .. Net100.References.All,
        MetadataReference.CreateFromFile(typeof(SmithyClientAttribute).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(Aws.AwsClient).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(Microsoft.Extensions.Logging.ILogger).Assembly.Location),
    ];

    /// <summary>A library project with these sources, warnings on, as strict as a user's may be.</summary>
    public static CSharpCompilation Compile(IEnumerable<string> sources, CSharpParseOptions? parse = null, IEnumerable<MetadataReference>? references = null, string assembly = "Generated") =>
        CSharpCompilation.Create(
            assembly,
            sources.Select((source, i) => CSharpSyntaxTree.ParseText(source, parse ?? s_parse, $"Source{i}.cs")),
            references ?? References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, optimizationLevel: OptimizationLevel.Release, warningLevel: 9999));

    /// <summary>A driver over the model files; it tracks its steps, so that tests can see what ran.</summary>
    public static GeneratorDriver Driver(IEnumerable<ModelText> models, bool documentation = true, CSharpParseOptions? parse = null) =>
        CSharpGeneratorDriver.Create(
            [new SmithyClientGenerator().AsSourceGenerator()],
            models,
            parse ?? s_parse,
            new ModelOptions(documentation),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
}
