namespace Swage.CognitoIdentityProvider.Embedded;

/// <summary>All that is known of a sign-in under way. Every right answer makes a new one; <see cref="NextStep"/> reads nothing else.</summary>
/// <param name="User">Who signs in.</param>
/// <param name="Client">Through which app client.</param>
/// <param name="Flow">The AuthFlow it began with.</param>
internal sealed record SignInProgress(User User, AppClient Client, string Flow)
{
    /// <summary>What stands in <see cref="FirstFactor"/> once the password is known, however it was proved.</summary>
    public const string Password = "PASSWORD";

    public bool IsAdmin { get; init; }

    /// <summary>What proved who it is: PASSWORD, or the challenge that did.</summary>
    public string? FirstFactor { get; init; }

    /// <summary>The second factor that was shown.</summary>
    public string? SecondFactor { get; init; }

    /// <summary>The first factor chosen, for USER_AUTH.</summary>
    public string? ChosenFirst { get; init; }

    /// <summary>The second factor chosen.</summary>
    public string? ChosenSecond { get; init; }

    /// <summary>The client's A, once it sent one to prove the password with.</summary>
    public string? SrpA { get; init; }

    /// <summary>The device the sign-in comes from, as last named.</summary>
    public string? DeviceKey { get; init; }

    /// <summary>The client's A of the device.</summary>
    public string? DeviceSrpA { get; init; }

    public bool DeviceIsProved { get; init; }

    /// <summary>What the triggers were told so far, for CUSTOM_AUTH.</summary>
    public IReadOnlyList<CustomRound> Rounds { get; init; } = [];

    /// <summary>ClientMetadata of the latest call.</summary>
    public IReadOnlyDictionary<string, string> ClientMetadata { get; init; } = new Dictionary<string, string>();

    public bool IsRefresh => Flow is "REFRESH_TOKEN_AUTH" or "REFRESH_TOKEN";

    public bool IsCustom => Flow == "CUSTOM_AUTH";

    /// <summary>After a factor was shown: a round for the triggers in CUSTOM_AUTH, else the first or second factor.</summary>
    public SignInProgress Shown(string challenge, string? factor = null)
    {
        if (IsCustom)
            return Round(challenge, true);
        return FirstFactor is null ? this with { FirstFactor = factor ?? challenge } : this with { SecondFactor = factor ?? challenge };
    }

    public SignInProgress Round(string challenge, bool isRight) => this with { Rounds = [.. Rounds, new(challenge, isRight)] };
}
