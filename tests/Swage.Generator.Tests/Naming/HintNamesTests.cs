using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Swage.Generator.Naming;

namespace Swage.Generator.Tests.Naming;

public class HintNamesTests
{
    [Fact]
    public void A_plain_name_stays_readable() =>
        Assert.Equal("Contoso.Identity.CognitoClient.Types.g.cs", HintNames.For("Contoso.Identity.CognitoClient", "Types"));

    [Fact]
    public void Long_names_are_cut_and_stay_apart()
    {
        var one = HintNames.For(new string('A', 200) + ".Client", "X");
        var two = HintNames.For(new string('B', 200) + ".Client", "X");
        Assert.NotEqual(one, two);
        Assert.True(one.Length <= 100);
        Assert.StartsWith("Client.X-", one);
    }

    [Fact]
    public void The_hash_tells_names_apart_that_differ_in_case() =>
        Assert.NotEqual(
            HintNames.For("A.Client", "X", hashed: true), HintNames.For("a.client", "X", hashed: true), StringComparer.OrdinalIgnoreCase);

    [Fact]
    public void The_hash_is_the_same_in_every_process() => Assert.Equal("Client.X-15107396.g.cs", HintNames.For("A.Client", "X", hashed: true));

    [Fact]
    public void Roslyn_takes_every_name()
    {
        var generator = new Everything();
        var compilation = CSharpCompilation.Create("t");
        var result = CSharpGeneratorDriver.Create(generator.AsSourceGenerator()).RunGenerators(compilation).GetRunResult();
        Assert.Null(result.Results.Single().Exception);
        Assert.Equal(Everything.Names.Count, result.GeneratedTrees.Length);
    }

#pragma warning disable RS1036, RS1041 // a generator for this test alone
    private sealed class Everything : IIncrementalGenerator
    {
        public static List<string> Names { get; } =
        [
            .. new[] { "", ".", "..", "../x", "a..b", "com.amazonaws.s3#Foo", "Outer+Inner", "Client<T>", "Ünï.Cödé", "a/b\\c", "tail.", "\ud83d" }
                .Select(x => HintNames.For(x, x)),
        ];

        public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterPostInitializationOutput(static c =>
        {
            foreach (var name in Names)
                c.AddSource(name, "");
        });
    }
}
