using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Swage.Generator.Documentation;
using Swage.Tests;
using Xunit.Abstractions;

namespace Swage.Generator.Tests.Documentation;

public class CorpusDocumentationTests(ITestOutputHelper output)
{
    [CorpusFact]
    public void The_compiler_takes_every_comment()
    {
        var documentation = new HashSet<string>();
        foreach (var file in Directory.GetFiles(Corpus.PathOf("aws-models"), "*.json"))
        {
            using var model = JsonDocument.Parse(File.ReadAllBytes(file));
            foreach (var shape in model.RootElement.GetProperty("shapes").EnumerateObject())
            {
                Collect(shape.Value, documentation);
                if (shape.Value.TryGetProperty("members", out var members))
                {
                    foreach (var member in members.EnumerateObject())
                        Collect(member.Value, documentation);
                }
            }
        }

        Assert.NotEmpty(documentation);
        var clock = Stopwatch.StartNew();
        var docs = documentation.Select(x => XmlDoc.Convert(x)).Where(x => !x.IsEmpty).ToList();
        output.WriteLine($"{documentation.Count} texts, {documentation.Sum(x => x.Length) / 1000} k characters → {docs.Sum(x => x.Summary.Length + x.Remarks.Length) / 1000} k in {clock.ElapsedMilliseconds} ms");
        output.WriteLine($"without summary: {docs.Count(x => x.Summary.Length == 0)}; longest line {docs.SelectMany(x => x.ToLines()).Max(x => x.Length)}");
        var source = new StringBuilder();
        for (var i = 0; i < docs.Count; i++)
        {
            foreach (var line in docs[i].ToLines())
                source.Append("/// ").Append(line).Append('\n');
            source.Append("public class C").Append(i).Append(";\n");
        }

        var tree = CSharpSyntaxTree.ParseText(source.ToString(), new CSharpParseOptions(documentationMode: DocumentationMode.Diagnose));
        Assert.Empty(tree.GetDiagnostics());
        var compilation = CSharpCompilation.Create("docs", [tree], Basic.Reference.Assemblies.Net100.References.All, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.Empty(compilation.GetDiagnostics().Where(x => x.Severity >= DiagnosticSeverity.Warning));
    }

    private static void Collect(JsonElement element, HashSet<string> documentation)
    {
        if (element.TryGetProperty("traits", out var traits) && traits.TryGetProperty("smithy.api#documentation", out var text))
            documentation.Add(text.GetString()!);
    }
}
