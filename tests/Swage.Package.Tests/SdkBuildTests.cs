using Swage.Package.Tests.Harness;

namespace Swage.Package.Tests;

/// <summary>Everyday builds of an SDK project that references the packages: mistakes, a changed model, settings.</summary>
[Collection(PackageCollection.Name)]
public class SdkBuildTests
{
    private const string Model = """
        $version: "2"
        namespace contoso
        use aws.protocols#awsJson1_0

        @awsJson1_0
        service Weather { version: "1", operations: [GetCity] }

        /// Tells about a city.
        operation GetCity { input := { @required name: String } }
        """;

    private const string Client = """
        using Swage;

        namespace Contoso.Weather;

        /// <summary>Asks for the weather.</summary>
        [SmithyClient("contoso#Weather")]
        public sealed partial class WeatherClient;
        """;

    private static readonly CleanFolder s_folder = PackedSwage.Folder;

    public SdkBuildTests(PackedSwage swage) => swage.Pack.Succeeded();

    [RestoringFact]
    public void A_service_that_no_model_has_is_an_error_at_the_attribute()
    {
        Write("no-service", Model, Client.Replace("#Weather", "#Whether", StringComparison.Ordinal));

        var build = Build("no-service");

        Assert.NotEqual(0, build.ExitCode);
        var error = Assert.Single(build.Messages);
        Assert.Equal(("SWG0002", "error", s_folder.PathOf("no-service/WeatherClient.cs"), 6, 15), (error.Id, error.Severity, error.File, error.Line, error.Column));
        Assert.Contains("did you mean contoso#Weather?", error.Text, StringComparison.Ordinal);
    }

    [RestoringFact]
    public void A_mistake_in_the_model_is_an_error_at_its_place_in_the_model_file()
    {
        Write("no-brace", Model.Replace("version: \"1\"", "version \"1\"", StringComparison.Ordinal), Client);

        var build = Build("no-brace");

        Assert.NotEqual(0, build.ExitCode);
        Assert.Contains(build.Messages, m => (m.Id, m.Severity, m.File, m.Line) == ("SWG0020", "error", s_folder.PathOf("no-brace/model/weather.smithy"), 6));
        Assert.DoesNotContain(build.Messages, m => m.Id.StartsWith("CS", StringComparison.Ordinal));
    }

    [RestoringFact]
    public void A_changed_model_or_setting_runs_the_compiler_again_and_nothing_else_does()
    {
        Write("weather", Model, Client);
        Build("weather").WithoutWarnings();
        var built = File.GetLastWriteTimeUtc(Assembly("weather"));
        Assert.Contains("Contoso.Weather.GetCityInput.Name", PublicSurface.Of(Assembly("weather")));
        Assert.Contains("Tells about a city.", Documentation("weather"), StringComparison.Ordinal);

        Build("weather", "--no-restore").WithoutWarnings();
        Assert.Equal(built, File.GetLastWriteTimeUtc(Assembly("weather")));

        s_folder.Write("weather/model/weather.smithy", Model.Replace("name: String", "name: String, country: String", StringComparison.Ordinal));
        Build("weather", "--no-restore").WithoutWarnings();
        Assert.Contains("Contoso.Weather.GetCityInput.Country", PublicSurface.Of(Assembly("weather")));

        Build("weather", "--no-restore", "-p:SwageDocumentation=false").WithoutWarnings();
        Assert.DoesNotContain("Tells about a city.", Documentation("weather"), StringComparison.Ordinal);
    }

    [RestoringFact]
    public void Packing_an_sdk_that_would_hand_the_generator_on_is_warned_of()
    {
        Write("leak", Model, Client, swageReference: """<PackageReference Include="Swage" Version="0.1.0" />""");

        var pack = s_folder.Dotnet("leak", "pack", "-p:TreatWarningsAsErrors=false").Succeeded();

        Assert.Contains("Contoso.Weather.csproj : warning SWG0090: The package Swage would flow on to the users of Contoso.Weather", pack.Output, StringComparison.Ordinal);
    }

    private static void Write(string name, string model, string client, string swageReference = """<PackageReference Include="Swage" Version="0.1.0" PrivateAssets="all" />""")
    {
        s_folder.Write(name + "/Contoso.Weather.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <GenerateDocumentationFile>true</GenerateDocumentationFile>
              </PropertyGroup>
              <ItemGroup>
                {swageReference}
                <PackageReference Include="Swage.Aws" Version="0.1.0" />
                <SmithyModel Include="model/*.smithy" />
              </ItemGroup>
            </Project>
            """);
        s_folder.Write(name + "/model/weather.smithy", model);
        s_folder.Write(name + "/WeatherClient.cs", client);
    }

    private static DotnetResult Build(string name, params string[] arguments) => s_folder.Dotnet(name, ["build", "-v", "quiet", .. arguments]);

    private static string Assembly(string name) => s_folder.PathOf(name + "/obj/Debug/net10.0/Contoso.Weather.dll");

    private static string Documentation(string name) => File.ReadAllText(s_folder.PathOf(name + "/obj/Debug/net10.0/Contoso.Weather.xml"));
}
