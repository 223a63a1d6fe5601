namespace Swage.CognitoIdentityProvider.Quickstart;

/// <summary>Says what happens. Whatever the model calls sensitive, the generated types print as ***.</summary>
internal static class Report
{
    public static void Begins(Person person) => Console.WriteLine($"\n{person.Name} signs in");

    public static void Asked(SignInStep step)
    {
        var sentTo = step.ChallengeParameters.TryGetValue(ChallengeParameterKeys.CodeDeliveryDestination, out var masked) ? $", code sent to {masked}" : "";
        Console.WriteLine($"  asked: {step.ChallengeName}{sentTo}");
    }

    public static void Refused(CodeMismatchException refusal) =>
        Console.WriteLine($"  refused: {refusal.GetType().Name}: {refusal.Message}\n    HTTP {(int?)refusal.StatusCode}, code {refusal.Code}, request {refusal.RequestId}");

    public static void SignedIn(SignInStep.Completed done) => Console.WriteLine($"  signed in: {done.AuthenticationResult}");

    /// <summary>Whether a failure's own message says enough; anything else is a bug, whose trace should be seen.</summary>
    public static bool Explains(Exception failure) => failure is SwageException or NotSupportedException or EndOfStreamException;

    /// <summary>Returns the exit code.</summary>
    public static int Failed(Exception failure)
    {
        Console.Error.WriteLine($"{failure.GetType().Name}: {failure.Message}");
        if (failure is ServiceException { RequestId: { } id })
            Console.Error.WriteLine($"request {id}");
        return 1;
    }
}
