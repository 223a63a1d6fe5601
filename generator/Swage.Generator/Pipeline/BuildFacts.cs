using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Swage.Generator.Pipeline;

/// <summary>The few facts about the project that generation depends on, read off what changes often so that it does not re-run with it.</summary>
/// <param name="OldLanguageVersion">The project's C# version where it is too old, or null.</param>
/// <param name="ReferencesAws">Whether Swage.Aws is referenced.</param>
/// <param name="Documents">Whether documentation is generated; <c>SwageDocumentation=false</c> turns it off.</param>
internal sealed record BuildFacts(string? OldLanguageVersion, bool ReferencesAws, bool Documents)
{
    public static IncrementalValueProvider<BuildFacts> Provide(IncrementalGeneratorInitializationContext context)
    {
        var language = context.ParseOptionsProvider.Select(static (options, _) => OldVersion(options));
        var aws = context.CompilationProvider.Select(static (compilation, _) => new Flag(compilation.ReferencedAssemblyNames.Any(a => a.Name == "Swage.Aws")));
        var documents = context.AnalyzerConfigOptionsProvider.Select(static (options, _) => new Flag(Documented(options)));
        return language.Combine(aws).Select(static (facts, _) => new BuildFacts(facts.Left, facts.Right.IsSet, Documents: true))
            .Combine(documents).Select(static (facts, _) => facts.Left with { Documents = facts.Right.IsSet });
    }

    private static string? OldVersion(ParseOptions options) =>
        options is CSharpParseOptions { LanguageVersion: < LanguageVersion.CSharp14 } csharp ? csharp.LanguageVersion.ToDisplayString() : null;

    private static bool Documented(AnalyzerConfigOptionsProvider options) =>
        !options.GlobalOptions.TryGetValue("build_property.SwageDocumentation", out var value) || !value.Equals("false", StringComparison.OrdinalIgnoreCase);
}

/// <summary>Yes or no as a value of the pipeline, where a class costs less than a struct.</summary>
internal sealed record Flag(bool IsSet);

/// <summary>What plans are made of besides the declaration.</summary>
/// <param name="Model">The models; null where there is no client that needs them.</param>
internal sealed record PlanInput(LoadedModel? Model, BuildFacts Facts);
