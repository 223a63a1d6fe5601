using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Swage.Tests;

namespace Swage.Analyzers.Tests.Worlds;

/// <summary>An SDK that cases are written against: a stub of the official one, version 3 or 4, or the generated one.</summary>
internal sealed class World
{
    private readonly Func<string, string> _memberName;

    private World(string name, string usings, string client, IReadOnlyList<MetadataReference> references, Func<string, string> memberName)
    {
        Name = name;
        Usings = usings;
        Client = client;
        References = [.. Net100.References.All, .. references];
        _memberName = memberName;
    }

    public static World Aws3 { get; } = OfAws("aws3", "SDK_V3");

    public static World Aws4 { get; } = OfAws("aws4", "SDK_V4");

    public static World Swage { get; } = new(
        "swage", "using Swage.CognitoIdentityProvider;\nusing Swage.Aws;\n", "ICognitoClient",
        [
            MetadataReference.CreateFromFile(typeof(CognitoIdentityProvider.CognitoClient).Assembly.Location),
            MetadataReference.CreateFromFile(typeof(global::Swage.Aws.AwsClientOptions).Assembly.Location),
            MetadataReference.CreateFromFile(typeof(ServiceException).Assembly.Location),
        ],
        Pascal);

    public static IReadOnlyList<World> All { get; } = [Aws3, Aws4, Swage];

    public string Name { get; }

    public string Usings { get; }

    /// <summary>The type of the parameter <c>client</c>.</summary>
    public string Client { get; }

    public IReadOnlyList<MetadataReference> References { get; }

    public static World Find(string name) => All.Single(w => w.Name == name);

    /// <summary>Writes <c>%SMS_MFA%</c> as this world names the constant, <c>$R</c> as the pool and app client of an admin request, <c>$M</c> as a new dictionary.</summary>
    public string Spell(string source) => System.Text.RegularExpressions.Regex.Replace(source, "%([A-Z_]+)%", m => _memberName(m.Groups[1].Value))
        .Replace("$R", "UserPoolId = poolId, ClientId = clientId", StringComparison.Ordinal).Replace("$M", "new Dictionary<string, string>", StringComparison.Ordinal);

    public CSharpCompilation Compile(IEnumerable<SyntaxTree> trees, OutputKind kind = OutputKind.DynamicallyLinkedLibrary) => CSharpCompilation.Create(
        "Cases", trees, References, new CSharpCompilationOptions(kind, nullableContextOptions: NullableContextOptions.Enable));

    private static World OfAws(string name, string symbol) => new(
        name, "using Amazon;\nusing Amazon.Runtime;\nusing Amazon.CognitoIdentityProvider;\nusing Amazon.CognitoIdentityProvider.Model;\n", "IAmazonCognitoIdentityProvider",
        Stub(symbol), static n => n);

    private static MetadataReference[] Stub(string symbol)
    {
        var core = Emit("AWSSDK.Core", symbol, [], "Core.cs");
        return [core, Emit("AWSSDK.CognitoIdentityProvider", symbol, [core], "Constants.cs", "Model.cs", "Client.cs")];
    }

    private static MetadataReference Emit(string assembly, string symbol, MetadataReference[] references, params string[] files)
    {
        var options = CSharpParseOptions.Default.WithPreprocessorSymbols(symbol);
        var folder = Path.Combine(Repository.Root, "tests", "Swage.Analyzers.Tests", "Stubs");
        var compilation = CSharpCompilation.Create(
            assembly, files.Select(f => CSharpSyntaxTree.ParseText(File.ReadAllText(Path.Combine(folder, f)), options, f)), [.. Net100.References.All, .. references],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        return MetadataReference.CreateFromImage(image.ToArray());
    }

    private static string Pascal(string name) =>
        string.Concat(name.Split('_').Select(static w => w.Length == 0 ? w : w[..1] + w[1..].ToLowerInvariant()));
}
