using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Swage.Tests.Generation;

/// <summary>The options that the package's targets would pass: every additional file is a <c>SmithyModel</c>.</summary>
internal sealed class ModelOptions(bool documentation = true) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(new() { ["build_property.SwageDocumentation"] = documentation ? "true" : "false" });

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options([]);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        new Options(textFile is ModelText ? new() { ["build_metadata.AdditionalFiles.SourceItemGroup"] = "SmithyModel" } : []);

    private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
