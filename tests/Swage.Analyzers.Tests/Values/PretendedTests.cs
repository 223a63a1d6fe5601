using Microsoft.CodeAnalysis.CSharp;
using Swage.Analyzers.Tests.Worlds;

namespace Swage.Analyzers.Tests.Values;

/// <summary>Literals that pass for secrets and ids in tests are no matter (catalogue N26); the same code elsewhere is.</summary>
public class PretendedTests
{
    private const string Source = """
        using System.Collections.Generic;
        using System.Threading.Tasks;
        using Amazon.CognitoIdentityProvider;
        using Amazon.CognitoIdentityProvider.Model;

        public static class Sample
        {
            public static Task Run(IAmazonCognitoIdentityProvider client) => client.AdminRespondToAuthChallengeAsync(new AdminRespondToAuthChallengeRequest
            {
                UserPoolId = "local", ClientId = "a-b", Session = "abc", ChallengeName = ChallengeNameType.SMS_MFA,
                ChallengeResponses = new Dictionary<string, string> { ["USERNAME"] = "ann", ["SMS_MFA_CODE"] = "123456" },
            });
        }
        """;

    [Theory]
    [InlineData("Shop", 4)]
    [InlineData("Shop.Tests", 0)]
    [InlineData("Shop.Test", 0)]
    public async Task Literals_are_reported_outside_of_tests_alone(string assembly, int expected)
    {
        var compilation = World.Aws4.Compile([CSharpSyntaxTree.ParseText(Source)]).WithAssemblyName(assembly);

        var reports = await CaseRun.Analyze(compilation);

        Assert.Equal(expected, reports.Count(d => d.Id is RuleIds.HardCodedSecret or RuleIds.ModelMismatch));
    }

    [Fact]
    public async Task A_test_framework_makes_a_test_project()
    {
        var compilation = World.Aws4.Compile([CSharpSyntaxTree.ParseText(Source)]).AddReferences(Microsoft.CodeAnalysis.MetadataReference.CreateFromFile(typeof(FactAttribute).Assembly.Location));

        var reports = await CaseRun.Analyze(compilation);

        Assert.DoesNotContain(reports, d => d.Id is RuleIds.HardCodedSecret or RuleIds.ModelMismatch);
    }
}
