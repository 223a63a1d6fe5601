using Swage.Aws.Configuration;

namespace Swage.Aws.Tests.Configuration;

public class SharedConfigurationTests
{
    [Theory]
    [InlineData(null, null, "default")]
    [InlineData(null, "from-env", "from-env")]
    [InlineData("from-code", "from-env", "from-code")]
    [InlineData(null, "  ", "default")]
    public void Code_names_the_profile_before_the_environment(string? code, string? variable, string expected)
    {
        var environment = new FakeEnvironment();
        if (variable is not null)
            environment.Variables["AWS_PROFILE"] = variable;
        Assert.Equal(expected, SharedConfiguration.Load(environment, code).ProfileName);
    }

    [Theory]
    [InlineData("default", "[default]\nregion = a", "a")]
    [InlineData("default", "[profile default]\nregion = a", "a")]
    [InlineData("default", "[default]\nregion = a\n[profile default]\nregion = b", "b")]
    [InlineData("default", "[profile default]\nregion = b\n[default]\nregion = a", "b")]
    [InlineData("dev", "[profile dev]\nregion = a", "a")]
    [InlineData("dev", "[dev]\nregion = a", null)]
    [InlineData("dev", "[profile Dev]\nregion = a", null)]
    [InlineData("team/dev.1@eu", "[profile team/dev.1@eu]\nregion = a", "a")]
    public void The_configuration_file_says_profile_before_the_name(string profile, string text, string? region) =>
        Assert.Equal(region, SharedConfiguration.Load(new FakeEnvironment { Config = text }, profile).Profile?.Get("region"));

    [Theory]
    [InlineData("dev", "[dev]\nregion = a", "a")]
    [InlineData("dev", "[profile dev]\nregion = a", null)]
    public void The_credentials_file_does_not(string profile, string text, string? region) =>
        Assert.Equal(region, SharedConfiguration.Load(new FakeEnvironment { Credentials = text }, profile).Profile?.Get("region"));

    [Fact]
    public void The_credentials_file_wins_property_by_property()
    {
        var environment = new FakeEnvironment { Config = "[default]\nregion = config\noutput = json", Credentials = "[default]\nregion = credentials" };
        var profile = SharedConfiguration.Load(environment, null).Profile!;
        Assert.Equal("credentials", profile.Get("region"));
        Assert.Equal("json", profile.Get("output"));
        Assert.Null(profile.Get("absent"));
    }

    [Fact]
    public void Variables_name_other_files_and_a_tilde_is_the_home()
    {
        var environment = new FakeEnvironment();
        environment.Variables["AWS_CONFIG_FILE"] = "~/elsewhere/config";
        environment.Variables["AWS_SHARED_CREDENTIALS_FILE"] = "/etc/keys";
        environment.Files["/home/ada/elsewhere/config"] = "[default]\nregion = a";
        environment.Files["/etc/keys"] = "[default]\noutput = b";
        var profile = SharedConfiguration.Load(environment, null).Profile!;
        Assert.Equal("a", profile.Get("region"));
        Assert.Equal("b", profile.Get("output"));
    }

    [Theory]
    [InlineData("HOME=/h", "/h/.aws/config")]
    [InlineData("USERPROFILE=/u", "/u/.aws/config")]
    [InlineData("HOME=/h;USERPROFILE=/u", "/h/.aws/config")]
    [InlineData("HOMEDRIVE=/d;HOMEPATH=/p", "/d/p/.aws/config")]
    public void The_home_is_where_other_tools_find_it(string variables, string path)
    {
        var environment = new FakeEnvironment();
        environment.Variables.Clear();
        foreach (var pair in variables.Split(';'))
            environment.Variables[pair.Split('=')[0]] = pair.Split('=')[1];
        environment.Files[path] = "[default]\nregion = found";
        Assert.Equal("found", SharedConfiguration.Load(environment, null).Profile?.Get("region"));
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_an_error_that_names_it()
    {
        var environment = new FakeEnvironment();
        environment.Locked.Add("/home/ada/.aws/credentials");
        var error = Assert.Throws<ClientConfigurationException>(() => SharedConfiguration.Load(environment, null));
        Assert.Contains("/home/ada/.aws/credentials", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_real_files_are_read_as_text()
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, "\uFEFF[default]\nregion = a");
            Assert.Equal("[default]\nregion = a", AwsEnvironment.Process.File(path));
            Assert.Null(AwsEnvironment.Process.File(path + ".absent"));
            Assert.Null(AwsEnvironment.Process.File(Path.Combine(path, "below-a-file")));
        }
        finally
        {
            File.Delete(path);
        }
    }
}
