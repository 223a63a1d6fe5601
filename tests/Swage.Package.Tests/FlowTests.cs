using Swage.Package.Tests.Harness;
using Swage.Tests;

namespace Swage.Package.Tests;

/// <summary>
/// The README's SDK, built by its author from our packages and packed, and then used by somebody who references that package alone. The
/// generator works for the author and never reaches the user; the analyzers reach both.
/// </summary>
[Collection(PackageCollection.Name)]
public class FlowTests
{
    private static readonly CleanFolder s_folder = PackedSwage.Folder;

    public FlowTests(PackedSwage swage) => swage.Pack.Succeeded();

    [RestoringFact]
    public void The_generator_works_for_the_author_of_an_sdk_and_does_not_reach_its_user_but_the_analyzers_do()
    {
        var sdk = PackSdk();
        sdk.WithoutWarnings();
        var surface = PublicSurface.Of(s_folder.PathOf("sdk/bin/Release/net10.0/Contoso.Identity.dll"));
        Assert.Superset(new HashSet<string>(["Contoso.Identity.CognitoClient.AdminInitiateAuthAsync", "Contoso.Identity.ICognitoClient", "Contoso.Identity.AdminInitiateAuthRequest.UserPoolId"]), surface.ToHashSet());
        Assert.DoesNotContain("Contoso.Identity.CognitoClient.InitiateAuthAsync", surface);
        // What is looked for below, and must not be there, is here: the checks can tell.
        Assert.Contains(PackedSwage.CompilerArguments("sdk.json"), IsGenerator);
        Assert.Contains("Swage.targets", ImportedFromPackages("sdk/obj/Contoso.Identity.csproj"), StringComparison.Ordinal);

        var (nuspec, files) = PackedSwage.Open("Contoso.Identity");
        Assert.Equal(["lib/net10.0/Contoso.Identity.dll", "lib/net10.0/Contoso.Identity.xml"], files);
        Assert.Equal(["Swage.Aws"], nuspec.Descendants().Where(e => e.Name.LocalName == "dependency").Select(e => e.Attribute("id")!.Value));

        BuildUser().WithoutWarnings();
        Assert.DoesNotContain(PackedSwage.CompilerArguments("user.json"), IsGenerator);
        Assert.DoesNotContain("Swage.targets", ImportedFromPackages("user/obj/User.csproj"), StringComparison.Ordinal);
        Assert.Single(PackedSwage.CompilerArguments("user.json"), IsAnalyzers);
        Assert.Single(PackedSwage.CompilerArguments("sdk.json"), IsAnalyzers);
        Assert.False(Directory.Exists(s_folder.PathOf("user/bin/Release/net10.0/Swage.Generator.dll")));

        var run = s_folder.Dotnet("user", "bin/Release/net10.0/User.dll").Succeeded();
        Assert.Equal("SMS_MFA AWSCognitoIdentityProviderService.AdminInitiateAuth {\"UserPoolId\":\"eu-central-1_a\",\"ClientId\":\"app\",\"AuthFlow\":\"ADMIN_USER_PASSWORD_AUTH\",\"AuthParameters\":{\"USERNAME\":\"ada\",\"PASSWORD\":\"Right-Pass-1!\"}}", run.Output.Trim());

        s_folder.Write("user/Wrong.cs", """
            using Contoso.Identity;

            internal static class Wrong
            {
                public static Task<AdminRespondToAuthChallengeResponse> AnswerAsync(ICognitoClient cognito, AdminInitiateAuthResponse asked, string user, string code) =>
                    cognito.AdminRespondToAuthChallengeAsync(new()
                    {
                        UserPoolId = "eu-central-1_a", ClientId = "app", Session = asked.Session, ChallengeName = ChallengeNameType.SoftwareTokenMfa,
                        ChallengeResponses = new Dictionary<string, string> { ["USERNAME"] = user, ["SMS_MFA_CODE"] = code },
                    });

                public static int Count(SignInStep step) => step switch { SignInStep.Completed => 1, SignInStep.SmsMfa => 2 };
            }
            """);
        var wrong = BuildUser();
        Assert.NotEqual(0, wrong.ExitCode);
        Assert.Contains("SWG1002", wrong.Output, StringComparison.Ordinal);
        Assert.Contains("SWG2001", wrong.Output, StringComparison.Ordinal);
    }

    private static DotnetResult PackSdk()
    {
        s_folder.Write("sdk/Contoso.Identity.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <AnalysisLevel>latest-recommended</AnalysisLevel>
                <GenerateDocumentationFile>true</GenerateDocumentationFile>
              </PropertyGroup>
              <ItemGroup>
                {ReadmeSnippets.ProjectItems}
              </ItemGroup>
            </Project>
            """);
        s_folder.Write("sdk/CognitoClient.cs", Documented(ReadmeSnippets.ClientFile));
        foreach (var room in new[] { "model", "overlay" })
        {
            foreach (var file in Directory.GetFiles(Path.Combine(Repository.Root, "models", "cognito-identity-provider", room), "*.smithy"))
                s_folder.Write($"sdk/{room}/{Path.GetFileName(file)}", File.ReadAllText(file));
        }

        return s_folder.Dotnet("sdk", ["pack", "-o", s_folder.Packages, .. PackedSwage.RecordingTo("sdk.json")]);
    }

    private static DotnetResult BuildUser()
    {
        s_folder.Write("user/User.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Contoso.Identity" Version="1.0.0" />
              </ItemGroup>
            </Project>
            """);
        s_folder.Write("user/Program.cs", """"
            using System.Net;
            using Contoso.Identity;
            using Swage.Aws;

            using var cognito = new CognitoClient(new AwsClientOptions { Region = "eu-central-1", Credentials = new AwsCredentials("AKIDEXAMPLE", "not a secret"), HttpMessageHandler = new Echo() });
            var answer = await cognito.AdminInitiateAuthAsync(new() { UserPoolId = "eu-central-1_a", ClientId = "app", AuthFlow = AuthFlowType.AdminUserPasswordAuth, AuthParameters = new AdminUserPasswordAuthParameters { Username = "ada", Password = "Right-Pass-1!" } });
            Console.WriteLine($"{answer.ChallengeName} {answer.Session}");

            /// <summary>Answers with what it was asked, as the session.</summary>
            internal sealed class Echo : HttpMessageHandler
            {
                protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
                {
                    var asked = request.Headers.GetValues("X-Amz-Target").Single() + " " + await request.Content!.ReadAsStringAsync(cancellationToken);
                    return new(HttpStatusCode.OK) { Content = new StringContent($$"""{"ChallengeName":"SMS_MFA","Session":{{System.Text.Json.JsonSerializer.Serialize(asked)}}}""") };
                }
            }
            """");
        s_folder.Write("user/Readme.cs", $$"""
            using Contoso.Identity;

            internal static class Readme
            {
                public static async Task<AdminRespondToAuthChallengeResponse> CallAsync(AdminInitiateAuthResponse asked, string pool, string app, string user, string code)
                {
                    {{ReadmeSnippets.Calls}}
                    return next;
                }
            }
            """);
        return s_folder.Dotnet("user", ["build", "-t:Build", "-c", "Release", .. PackedSwage.RecordingTo("user.json")]);
    }

    /// <summary>A public class of a documented library needs its comment; the README leaves it out.</summary>
    private static string Documented(string clientFile) => clientFile.Replace("[SmithyClient(", "/// <summary>Signs people in.</summary>\n[SmithyClient(", StringComparison.Ordinal);

    private static bool IsGenerator(string compilerArgument) => IsAnalyzer(compilerArgument, "Swage.Generator.dll") || IsAnalyzer(compilerArgument, "Swage.Smithy.dll");

    private static bool IsAnalyzers(string compilerArgument) => IsAnalyzer(compilerArgument, "Swage.Analyzers.dll");

    private static bool IsAnalyzer(string compilerArgument, string file) =>
        compilerArgument.StartsWith("/analyzer:", StringComparison.Ordinal) && Path.GetFileName(compilerArgument) == file;

    /// <summary>What restoring wrote for MSBuild to import from packages.</summary>
    private static string ImportedFromPackages(string project) =>
        string.Concat(new[] { ".nuget.g.props", ".nuget.g.targets" }.Select(extension => File.ReadAllText(s_folder.PathOf(project + extension))).Select(text => text[text.IndexOf("<ImportGroup", StringComparison.Ordinal) is var at and >= 0 ? at.. : text.Length..]));
}
