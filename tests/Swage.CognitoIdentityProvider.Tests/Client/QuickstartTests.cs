using System.Reflection;
using Swage.CognitoIdentityProvider.Quickstart;

namespace Swage.CognitoIdentityProvider.Tests.Client;

/// <summary>The README's main command, in this process.</summary>
[Collection(nameof(QuickstartTests))]
public class QuickstartTests
{
    [Fact]
    public async Task It_signs_three_times_in_and_shows_a_refusal_but_no_secret()
    {
        var (exitCode, output, errors) = await RunAsync();
        Assert.Equal((0, ""), (exitCode, errors));
        foreach (var part in new[]
        {
            "Embedded Cognito on http://127.0.0.1:", "ada signs in\n  asked: NEW_PASSWORD_REQUIRED\n  asked: SMS_MFA, code sent to +*******0123\n",
            "  refused: CodeMismatchException: Invalid code or auth state for the user.\n    HTTP 400, code CodeMismatchException, request ",
            "eve signs in\n  asked: MFA_SETUP\n  signed in: ", "eve signs in\n  asked: SOFTWARE_TOKEN_MFA\n  signed in: ",
        })
        {
            Assert.Contains(part, output, StringComparison.Ordinal);
        }

        Assert.Equal(3, output.Split("signed in: AuthenticationResultType { AccessToken = ***").Length - 1);
        Assert.DoesNotContain("eyJ", output, StringComparison.Ordinal); // how every JWT begins
        Assert.DoesNotContain("Welcome-", output, StringComparison.Ordinal);
        Assert.DoesNotContain("Chosen-", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--live needs --pool, --client, --user too.", "--live")]
    [InlineData("--live needs --user too.", "--live", "--pool", "us-east-1_Abc", "--client", "abc")]
    [InlineData("--pool needs a value.", "--live", "--pool")]
    [InlineData("--pool needs a value.", "--live", "--pool", "--client")]
    [InlineData("There is no option --verbose.", "--verbose")]
    [InlineData("There is no option live.", "live", "now")]
    [InlineData("These options go with --live.", "--user", "ada")]
    public async Task A_wrong_command_line_is_explained(string message, params string[] args)
    {
        var (exitCode, output, errors) = await RunAsync(args);
        Assert.Equal((2, ""), (exitCode, output));
        Assert.StartsWith(message + "\n\nSigns users in", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_is_no_failure()
    {
        var (exitCode, output, errors) = await RunAsync("--help");
        Assert.Equal((0, ""), (exitCode, errors));
        Assert.Contains("--pool ID", output, StringComparison.Ordinal);
    }

    private static async Task<(int ExitCode, string Output, string Errors)> RunAsync(params string[] args)
    {
        var (standardOutput, standardError) = (Console.Out, Console.Error);
        using StringWriter output = new() { NewLine = "\n" }, errors = new() { NewLine = "\n" };
        Console.SetOut(output);
        Console.SetError(errors);
        try
        {
            var main = typeof(Options).Assembly.EntryPoint!;
            var result = main.Invoke(null, [args]);
            var exitCode = result is Task<int> task ? await task : (int)result!;
            return (exitCode, output.ToString(), errors.ToString());
        }
        catch (TargetInvocationException e)
        {
            throw e.InnerException!;
        }
        finally
        {
            Console.SetOut(standardOutput);
            Console.SetError(standardError);
        }
    }
}

/// <summary>They take the console, so nothing runs beside them.</summary>
[CollectionDefinition(nameof(QuickstartTests), DisableParallelization = true)]
public class QuickstartCollection;
