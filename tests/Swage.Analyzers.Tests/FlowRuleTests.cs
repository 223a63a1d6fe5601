using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Swage.Analyzers.Tests.Fixes;
using Swage.Analyzers.Tests.Worlds;

namespace Swage.Analyzers.Tests;

/// <summary>What the corpus of cases does not show of the rules between calls: how much a report weighs, and what the fix writes.</summary>
public class FlowRuleTests
{
    /// <summary>Where a need is inferred, or an advice a guess, the report informs only.</summary>
    [Theory]
    [InlineData("SMS_MFA", "SMS_MFA_CODE", DiagnosticSeverity.Warning)]
    [InlineData("NEW_PASSWORD_REQUIRED", "NEW_PASSWORD", DiagnosticSeverity.Warning)]
    [InlineData("EMAIL_OTP", "EMAIL_OTP_CODE", DiagnosticSeverity.Info)]
    [InlineData("WEB_AUTHN", "CREDENTIAL", DiagnosticSeverity.Info)]
    public async Task A_missing_session_weighs_as_much_as_is_known(string challenge, string key, DiagnosticSeverity expected)
    {
        var report = Assert.Single(await Reports("SWG1007", Answer(challenge, $$"""["USERNAME"] = user, ["{{key}}"] = code""")));

        Assert.Equal(expected, report.Severity);
    }

    [Theory]
    [InlineData("USER_PASSWORD_AUTH", """["USERNAME"] = user, ["PASSWORD"] = code""", DiagnosticSeverity.Warning)]
    [InlineData("REFRESH_TOKEN_AUTH", """["REFRESH_TOKEN"] = code""", DiagnosticSeverity.Info)]
    public async Task A_hash_of_an_alias_is_a_guess_in_a_refresh(string flow, string entries, DiagnosticSeverity expected)
    {
        var report = Assert.Single(await Reports(
            "SWG1014",
            $$"""await client.InitiateAuthAsync(new InitiateAuthRequest { ClientId = "c", AuthFlow = "{{flow}}", AuthParameters = new() { {{entries}}, ["SECRET_HASH"] = string.Concat(email, code) } });"""));

        Assert.Equal(expected, report.Severity);
    }

    /// <summary>Of several answers the latest is taken; for MFA_SETUP only VerifySoftwareToken's will do.</summary>
    [Theory]
    [InlineData("SMS_MFA", "Session = secret.Session")]
    [InlineData("MFA_SETUP", "Session = verified.Session")]
    public async Task The_fix_passes_on_the_latest_session(string challenge, string expected)
    {
        var verify = challenge == "MFA_SETUP" ? """var verified = await client.VerifySoftwareTokenAsync(new VerifySoftwareTokenRequest { UserCode = code });""" : "";
        using var run = new FixRun(World.Aws4, [Source(verify + """
            var start = await client.InitiateAuthAsync(new InitiateAuthRequest { ClientId = "c", AuthFlow = "USER_AUTH", AuthParameters = new() { ["USERNAME"] = user } });
            var secret = await client.AssociateSoftwareTokenAsync(new AssociateSoftwareTokenRequest { Session = start.Session });

            """ + Answer(challenge, """["USERNAME"] = user, ["SMS_MFA_CODE"] = code"""))]);
        var report = Assert.Single(await run.Reports(), d => d.Id == "SWG1007");

        var document = await run.Apply(report);

        Assert.Contains(expected, (await document!.GetTextAsync()).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task There_is_no_fix_without_an_answer_at_hand()
    {
        using var run = new FixRun(World.Aws4, [Source(Answer("SMS_MFA", """["USERNAME"] = user, ["SMS_MFA_CODE"] = code"""))]);

        Assert.Null(await run.Apply(Assert.Single(await run.Reports(), d => d.Id == "SWG1007")));
    }

    private static async Task<IReadOnlyList<Diagnostic>> Reports(string rule, string statements)
    {
        var compilation = World.Aws4.Compile([CSharpSyntaxTree.ParseText(Source(statements))]);
        Assert.DoesNotContain(compilation.GetDiagnostics(), d => d.Severity == DiagnosticSeverity.Error);
        return [.. (await CaseRun.Analyze(compilation)).Where(d => d.Id == rule)];
    }

    private static string Answer(string challenge, string entries) =>
        $$"""await client.RespondToAuthChallengeAsync(new RespondToAuthChallengeRequest { ClientId = "c", ChallengeName = "{{challenge}}", ChallengeResponses = new() { {{entries}} } });""";

    private static string Source(string statements) => $$"""
        using System.Threading.Tasks;
        {{World.Aws4.Usings}}
        internal static class Sample
        {
            public static async Task Run(IAmazonCognitoIdentityProvider client, string user, string email, string code)
            {
                {{statements}}
            }
        }
        """;
}
