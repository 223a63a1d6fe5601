namespace Swage.CognitoIdentityProvider;

/// <summary>
/// One sign-in, from its start to tokens. It answers what it can by itself (proofs of a password and of a remembered device, the choice of the password) and
/// hands out the rest as a <see cref="SignInStep"/>, one challenge at a time.
/// </summary>
/// <example>
/// <code>
/// using var signIn = SignIn.ForAdmin(cognito, userPoolId, clientId, new() { ClientSecret = clientSecret });
/// var tokens = await signIn.CompleteAsync(SignInStart.Password(user, password), async (step, ct) => step switch
/// {
///     SignInStep.SmsMfa sms => sms.Answer(await AskAsync($"Code sent to {sms.CodeDeliveryDestination}", ct)),
///     SignInStep.SoftwareTokenMfa app => app.Answer(await AskAsync("Code of your authenticator app", ct)),
///     SignInStep.NewPasswordRequired first => first.Answer(await AskAsync("Your new password", ct)),
///     _ => null,      // ends the sign-in with an exception that names the challenge
/// }, ct);
/// </code>
/// </example>
/// <remarks>
/// <para>
/// Every answer carries the session of the latest one, the user name Cognito returned (USERNAME, else USER_ID_FOR_SRP, else the one given) and, where the app
/// client has a secret, SECRET_HASH over that name: what an answer says under these keys is put right. A session is never sent again once it was taken: a
/// refusal that leaves it good (a wrong code, a new password that is too weak, a missing attribute, too many requests) leaves the step open for another try;
/// after any other failure the sign-in is over, and can be started anew.
/// </para>
/// <para>
/// The password is let go as soon as no step can need it; with a remembered device that is when the sign-in ends, since it starts over where the device turns
/// out to be unknown. Proofs take tens of milliseconds of the calling thread. An instance is one conversation: not safe for concurrent use, and a call during
/// another throws. The client is not disposed with it.
/// </para>
/// </remarks>
public sealed partial class SignIn : IDisposable
{
    private readonly SignInOperations _operations;
    private string? _username;
    private string? _session;
    private int _isBusy;
    private bool _isDisposed;

    private SignIn(SignInOperations operations)
    {
        _operations = operations;
        Device = operations.Options.Device;
    }

    /// <summary>The user's name as answers carry it.</summary>
    /// <exception cref="InvalidOperationException">No name is known yet: the sign-in has not started.</exception>
    public string Username => _username ?? throw new InvalidOperationException("No user name is known: the sign-in has not started, or started without one.");

    /// <summary>What Cognito asks now, or the tokens; null before the start and after a failure that ended the sign-in.</summary>
    public SignInStep? Step { get; private set; }

    /// <summary>The device in use: the one of the options, until Cognito said that it does not know it; a new one once it is confirmed.</summary>
    public SignInDevice? Device { get; private set; }

    /// <summary>Whether Cognito did not know the device of the options, so that the sign-in went on without it. Delete what you stored of it.</summary>
    public bool DeviceWasForgotten { get; private set; }

    /// <summary>A sign-in by a server: AdminInitiateAuth and AdminRespondToAuthChallenge, signed with IAM credentials.</summary>
    /// <param name="client">The client to call; it outlives the sign-in.</param>
    /// <param name="userPoolId">The user pool, such as <c>eu-west-1_AbCdEf</c>.</param>
    /// <param name="clientId">The app client.</param>
    /// <param name="options">What else is known; null for nothing.</param>
    /// <exception cref="ArgumentException">A part is null or empty.</exception>
    public static SignIn ForAdmin(ICognitoClient client, string userPoolId, string clientId, SignInOptions? options = null)
    {
        Check(client, userPoolId, clientId);
        return new(new AdminSignInOperations(client, userPoolId, clientId, options ?? new()));
    }

    /// <summary>A sign-in from the user's own device: InitiateAuth and RespondToAuthChallenge, without credentials.</summary>
    /// <inheritdoc cref="ForAdmin"/>
    public static SignIn ForUser(ICognitoClient client, string userPoolId, string clientId, SignInOptions? options = null)
    {
        Check(client, userPoolId, clientId);
        return new(new UserSignInOperations(client, userPoolId, clientId, options ?? new()));
    }

    /// <summary>Starts the sign-in, and answers by itself as far as it can.</summary>
    /// <param name="start">How it begins.</param>
    /// <param name="cancellationToken">Ends the wait; the sign-in is over then.</param>
    /// <returns>What is asked next, or <see cref="SignInStep.Completed"/>.</returns>
    /// <exception cref="InvalidOperationException">A challenge is open, another call is under way, or a refresh with a client secret has no user name.</exception>
    /// <exception cref="CognitoException">Cognito refused.</exception>
    /// <exception cref="SrpException">What came with a password challenge is malformed or unsafe.</exception>
    /// <exception cref="ObjectDisposedException">The sign-in was disposed.</exception>
    public async Task<SignInStep> StartAsync(SignInStart start, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(start);
        using var call = Enter();
        if (Step is not (null or SignInStep.Completed))
            throw new InvalidOperationException($"A sign-in is under way: {NameOf(Step)} is open. Answer it, or begin another SignIn.");
        cancellationToken.ThrowIfCancellationRequested();
        Begin(start);
        return await RunAsync(() => InitiateAsync(start, cancellationToken), _ => false, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Answers the open challenge, and goes on by itself as far as it can.</summary>
    /// <param name="answer">
    /// A typed answer (<see cref="SmsMfaResponses"/> and its kin, or <c>Answer</c> of the step), or any map for a challenge the model does not know. USERNAME
    /// and SECRET_HASH are put right.
    /// </param>
    /// <param name="cancellationToken">Ends the wait; the sign-in is over then, since the session may be spent.</param>
    /// <returns>What is asked next, or <see cref="SignInStep.Completed"/>.</returns>
    /// <exception cref="InvalidOperationException">
    /// No challenge is open, it is not the one this answers, MFA_SETUP is answered before its authenticator app is verified, or another call is under way.
    /// </exception>
    /// <exception cref="CognitoException">Cognito refused; <see cref="Step"/> says whether the challenge is still open.</exception>
    /// <exception cref="SrpException">What came with a password challenge is malformed or unsafe.</exception>
    /// <exception cref="ObjectDisposedException">The sign-in was disposed.</exception>
    public async Task<SignInStep> AnswerAsync(IReadOnlyDictionary<string, string> answer, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(answer);
        using var call = Enter();
        var challenge = ChallengeAnsweredBy(answer);
        cancellationToken.ThrowIfCancellationRequested();
        return await RunAsync(() => SendAsync(challenge, answer, cancellationToken), IsWorthAnotherTry, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Starts the sign-in and asks for an answer to every challenge that is left, until there are tokens.</summary>
    /// <param name="start">How it begins.</param>
    /// <param name="answer">Gives the answer to a step; null ends the sign-in with <see cref="SignInUnfinishedException"/>. In MFA_SETUP it may enrol an app first.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The tokens.</returns>
    /// <exception cref="SignInUnfinishedException">A challenge was left unanswered; the exception names it.</exception>
    /// <exception cref="InvalidOperationException">As for <see cref="StartAsync"/> and <see cref="AnswerAsync"/>.</exception>
    /// <exception cref="CognitoException">Cognito refused.</exception>
    public async Task<AuthenticationResultType> CompleteAsync(
        SignInStart start, Func<SignInStep, CancellationToken, ValueTask<IReadOnlyDictionary<string, string>?>> answer, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(answer);
        await StartAsync(start, cancellationToken).ConfigureAwait(false);
        return await CompleteAsync(answer, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Goes on from the open step until there are tokens: after a wrong code, for instance.</summary>
    /// <inheritdoc cref="CompleteAsync(SignInStart, Func{SignInStep, CancellationToken, ValueTask{IReadOnlyDictionary{string, string}?}}, CancellationToken)"/>
    public async Task<AuthenticationResultType> CompleteAsync(
        Func<SignInStep, CancellationToken, ValueTask<IReadOnlyDictionary<string, string>?>> answer, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var step = Step ?? throw NotStarted();
        while (step is not SignInStep.Completed)
        {
            var given = await answer(step, cancellationToken).ConfigureAwait(false) ?? throw new SignInUnfinishedException(step);
            step = await AnswerAsync(given, cancellationToken).ConfigureAwait(false);
        }

        return ((SignInStep.Completed)step).AuthenticationResult;
    }

    /// <summary>Ends the sign-in: private numbers are zeroed, the password is let go.</summary>
    public void Dispose()
    {
        _isDisposed = true;
        End();
    }

    /// <summary>Where the sign-in stands; no names, secrets or tokens.</summary>
    public override string ToString() => $"{nameof(SignIn)} {{ {(Step is null ? "no step" : NameOf(Step))} }}";

    private static void Check(ICognitoClient client, string userPoolId, string clientId)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentException.ThrowIfNullOrEmpty(clientId);
        _ = SrpIdentity.User(userPoolId, clientId); // a pool id without a pool would only show with the first proof
    }

    private static string NameOf(SignInStep step) =>
        step is SignInStep.Completed ? "Completed" : step.ChallengeName is { Value.Length: > 0 } challenge ? challenge.Value : "an answer without a challenge";

    private static InvalidOperationException NotStarted() => new("No challenge is open: call StartAsync first, or again after a failure that ended the sign-in.");

    private Call Enter()
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        return Interlocked.Exchange(ref _isBusy, 1) == 0 ? new(this) : throw new InvalidOperationException("Another call of this sign-in is under way: one at a time.");
    }

    /// <summary>A call under way.</summary>
    private readonly struct Call(SignIn owner) : IDisposable
    {
        public void Dispose() => Volatile.Write(ref owner._isBusy, 0);
    }
}
