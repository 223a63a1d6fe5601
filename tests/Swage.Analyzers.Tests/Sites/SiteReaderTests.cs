using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Swage.Analyzers.Facts;
using Swage.Analyzers.Sites;
using Swage.Analyzers.Tests.Worlds;

namespace Swage.Analyzers.Tests.Sites;

/// <summary>What is seen of a request, and what is known to be unseen.</summary>
public class SiteReaderTests
{
    private const string Send = "await client.AdminRespondToAuthChallengeAsync(request);";

    [Fact]
    public void Members_case_and_entries_of_a_request_in_place_are_seen()
    {
        var site = Read("await client.AdminRespondToAuthChallengeAsync(new AdminRespondToAuthChallengeRequest { Session = session, ChallengeName = \"sms_mfa\", ChallengeResponses = new() { { \"A\", user }, { \"B\", code } } });");

        Assert.True(site.SeesEveryMember);
        Assert.True(site.SeesEveryEntry);
        Assert.Equal("SMS_MFA", site.Case?.Value);
        Assert.Equal(["Session", "ChallengeName", "ChallengeResponses"], site.Members.Keys);
        Assert.Equal(["A", "B"], site.Entries.Select(e => e.Key));
        Assert.All(site.Entries, e => Assert.True(e.IsAdded && e.IsAlways && e.IsInitial));
        Assert.NotNull(site.Sent);
    }

    [Fact]
    public void A_local_is_followed_to_the_call_and_no_further()
    {
        var site = Read($"var request = new AdminRespondToAuthChallengeRequest(); request.Session = session; request.Session = user; {Send} request.ChallengeName = \"SMS_MFA\";");

        Assert.True(site.SeesEveryMember);
        Assert.Equal(["Session"], site.Members.Keys);
        Assert.Equal("user", site.Members["Session"].Syntax.ToString());
        Assert.Null(site.CaseOperation);
    }

    [Fact]
    public void A_member_set_on_a_condition_is_unseen()
    {
        var site = Read($"var request = new AdminRespondToAuthChallengeRequest {{ Session = session, ClientId = clientId }}; if (flag) request.Session = user; {Send}");

        Assert.False(site.SeesEveryMember);
        Assert.Equal(["ClientId"], site.Members.Keys);
    }

    [Theory]
    [InlineData("var request = new AdminRespondToAuthChallengeRequest { ChallengeResponses = new() { [\"A\"] = user } }; GC.KeepAlive(request); " + Send)]
    [InlineData("var request = new AdminRespondToAuthChallengeRequest { ChallengeResponses = new() { [\"A\"] = user } };")]
    [InlineData("var request = new AdminRespondToAuthChallengeRequest { ChallengeResponses = new() { [\"A\"] = user } }; var map = request.ChallengeResponses; " + Send)]
    [InlineData("var request = new AdminRespondToAuthChallengeRequest { ChallengeResponses = new() { [\"A\"] = user } }; Action more = () => request.ChallengeResponses[\"B\"] = user; more(); " + Send)]
    [InlineData("var request = new AdminRespondToAuthChallengeRequest { ChallengeResponses = new() { [\"A\"] = user } }; foreach (var c in code) request.ChallengeResponses[\"B\"] = user; " + Send)]
    [InlineData("var request = new AdminRespondToAuthChallengeRequest { ChallengeResponses = new() { [\"A\"] = user } }; request.ChallengeResponses[user] = user; " + Send)]
    [InlineData("var request = new AdminRespondToAuthChallengeRequest { ChallengeResponses = new(new Dictionary<string, string>()) { [\"A\"] = user } }; " + Send)]
    [InlineData("var map = new Dictionary<string, string>(); ref var same = ref map; same = new() { [\"A\"] = user }; var request = new AdminRespondToAuthChallengeRequest { ChallengeResponses = map }; " + Send)]
    public void Entries_that_may_come_from_elsewhere_are_said_to_be_unseen(string body) => Assert.False(Read(body).SeesEveryEntry);

    [Theory]
    [InlineData("var map = new Dictionary<string, string> { [\"A\"] = user }; map.Add(\"B\", code); var request = new AdminRespondToAuthChallengeRequest { ChallengeResponses = map }; map[\"C\"] = user; " + Send, "A B C")]
    [InlineData("var map = new Dictionary<string, string>(); while (flag) { map[\"A\"] = user; await client.AdminRespondToAuthChallengeAsync(new AdminRespondToAuthChallengeRequest { ChallengeResponses = map }); }", "A")]
    [InlineData("var request = new AdminRespondToAuthChallengeRequest(); { request.ChallengeResponses = new(); request.ChallengeResponses[\"A\"] = user; " + Send + " }", "A")]
    [InlineData("var request = new AdminRespondToAuthChallengeRequest { ChallengeResponses = new() { [\"A\"] = user } }; if (flag) { request.ChallengeResponses[\"B\"] = user; " + Send + " }", "A B")]
    [InlineData("switch (user) { case \"x\": var map = new Dictionary<string, string>(); map[\"A\"] = user; await client.AdminRespondToAuthChallengeAsync(new() { ChallengeResponses = map }); break; }", "A")]
    public void Entries_on_the_way_to_the_call_are_seen(string body, string keys)
    {
        var site = Read(body);

        Assert.True(site.SeesEveryEntry);
        Assert.Equal(keys, string.Join(' ', site.Entries.Select(e => e.Key)));
    }

    [Theory]
    [InlineData("ChallengeNameType.SMS_MFA", "SMS_MFA")]
    [InlineData("\"SMS_MFA\"", "SMS_MFA")]
    [InlineData("new ChallengeNameType(\"X\")", "X")]
    [InlineData("ChallengeNameType.FindValue(\"X\")", "X")]
    [InlineData("ChallengeNameType.SMS_MFA.Value", "SMS_MFA")]
    [InlineData("nameof(ChallengeNameType.SMS_MFA)", "SMS_MFA")]
    [InlineData("$\"{nameof(ChallengeNameType)}X\"", "ChallengeNameTypeX")]
    [InlineData("user", null)]
    [InlineData("flag ? ChallengeNameType.SMS_MFA : ChallengeNameType.SMS_OTP", null)]
    [InlineData("(ChallengeNameType)user", null)]
    public void A_case_is_read_where_it_is_always_the_same(string expression, string? value) =>
        Assert.Equal(value, Read($"await client.AdminRespondToAuthChallengeAsync(new AdminRespondToAuthChallengeRequest {{ ChallengeName = {expression} }});").CaseValue);

    [Fact]
    public void Top_level_statements_are_read_as_a_method_is()
    {
        var source = World.Aws4.Usings + "using System.Collections.Generic;\nIAmazonCognitoIdentityProvider client = new AmazonCognitoIdentityProviderClient();\n"
            + "var map = new Dictionary<string, string>();\nmap[\"A\"] = \"u\";\nawait client.AdminRespondToAuthChallengeAsync(new AdminRespondToAuthChallengeRequest { ChallengeResponses = map });\n";

        var site = Read(source, OutputKind.ConsoleApplication);

        Assert.True(site.SeesEveryEntry);
        Assert.Equal("A", Assert.Single(site.Entries).Key);
    }

    [Fact]
    public void Nothing_is_known_in_a_compilation_without_the_types()
    {
        var compilation = CSharpCompilation.Create("None", [], Basic.Reference.Assemblies.Net100.References.All);

        Assert.Null(CompilationFacts.Of(compilation));
    }

    private static MapSite Read(string body) => Read(new Case("SWG1001.txt", "one", [], "statements", body).Source(World.Aws4, 1), OutputKind.DynamicallyLinkedLibrary);

    // The site of the last request in the source.
    private static MapSite Read(string source, OutputKind kind)
    {
        var tree = CSharpSyntaxTree.ParseText(source, CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp14));
        var compilation = World.Aws4.Compile([tree], kind);
        Assert.DoesNotContain(compilation.GetDiagnostics(), d => d.Severity == DiagnosticSeverity.Error);
        var model = compilation.GetSemanticModel(tree);
        var facts = CompilationFacts.Of(compilation)!;
        return tree.GetRoot().DescendantNodes().OfType<BaseObjectCreationExpressionSyntax>().Select(n => SiteReader.Read(model.GetOperation(n)!, facts)).OfType<MapSite>().Last();
    }
}
