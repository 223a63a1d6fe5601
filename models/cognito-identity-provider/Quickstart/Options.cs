namespace Swage.CognitoIdentityProvider.Quickstart;

/// <summary>The command line.</summary>
internal sealed class Options
{
    private const string Usage =
        """
        Signs users in to Amazon Cognito with a generated client.

          dotnet run                      against a Cognito embedded in this process: no account, no network
          dotnet run -- --live OPTIONS    against AWS, with the credentials of the environment or the shared files

          --pool ID         the user pool, such as eu-west-1_AbCdEfGhI
          --client ID       an app client of it that allows ALLOW_ADMIN_USER_PASSWORD_AUTH
          --user NAME       who signs in; the password and codes are asked for
          --client-secret   the app client has a secret: ask for it
          --region NAME     the region, if not the one the pool's ID begins with
          --profile NAME    the profile of the shared files
          --help            this text
        """;

    private string? _fault;

    public bool IsLive { get; private set; }

    public string? UserPoolId { get; private set; }

    public string? ClientId { get; private set; }

    public string? User { get; private set; }

    public bool HasClientSecret { get; private set; }

    public string? Region { get; private set; }

    public string? Profile { get; private set; }

    /// <summary>Reads the command line; false where there is something to <see cref="Complain"/> about, or help to give.</summary>
    public static bool TryParse(string[] args, out Options options)
    {
        options = new();
        for (var i = 0; i < args.Length; i++)
        {
            switch (args[i])
            {
                case "--help" or "-h":
                    return false;
                case "--live":
                    options.IsLive = true;
                    continue;
                case "--client-secret":
                    options.HasClientSecret = true;
                    continue;
            }

            if (i + 1 == args.Length || !options.Set(args[i], args[i + 1]))
            {
                options._fault = IsNamed(args[i]) ? $"{args[i]} needs a value." : $"There is no option {args[i]}.";
                return false;
            }

            i++;
        }

        options._fault = options.WhatIsMissing();
        return options._fault is null;
    }

    /// <summary>Says what is wrong and how it goes right; returns the exit code.</summary>
    public int Complain()
    {
        if (_fault is null)
        {
            Console.WriteLine(Usage);
            return 0;
        }

        Console.Error.WriteLine($"{_fault}\n\n{Usage}");
        return 2;
    }

    private static bool IsNamed(string name) => name is "--pool" or "--client" or "--user" or "--region" or "--profile";

    private bool Set(string name, string value)
    {
        if (value.StartsWith("--", StringComparison.Ordinal))
            return false;
        switch (name)
        {
            case "--pool": UserPoolId = value; break;
            case "--client": ClientId = value; break;
            case "--user": User = value; break;
            case "--region": Region = value; break;
            case "--profile": Profile = value; break;
            default: return false;
        }

        return true;
    }

    private string? WhatIsMissing()
    {
        if (!IsLive)
            return UserPoolId is null && ClientId is null && User is null && Region is null && Profile is null && !HasClientSecret ? null : "These options go with --live.";
        string?[] missing = [UserPoolId is null ? "--pool" : null, ClientId is null ? "--client" : null, User is null ? "--user" : null];
        return missing.Any(m => m is not null) ? $"--live needs {string.Join(", ", missing.OfType<string>())} too." : null;
    }
}
