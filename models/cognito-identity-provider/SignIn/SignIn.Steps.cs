namespace Swage.CognitoIdentityProvider;

/// <content>What happens between a request and the next step that somebody else must answer.</content>
public sealed partial class SignIn
{
    // Each is dropped once used, so that a server that asks again and again gets no second answer by itself, and every run ends.
    private SignInStart? _restart;
    private string? _password;
    private SrpSession? _srp;
    private SrpSession? _deviceSrp;
    private bool _choosesPassword;
    private bool _sendsPassword;
    private bool _devicePending;

    private string? OwnDeviceKey => Device?.DeviceKey;

    private void Begin(SignInStart start)
    {
        End();
        _username = start.Username;
        _session = start.Session;
        _password = start.Secret;
        (_choosesPassword, _sendsPassword) = (start.ChoosesPassword, start.SendsPassword);
        _devicePending = Device is not null;
        _restart = _devicePending ? start : null;
        _srp = start.ProvesPassword ? new SrpSession() : null;
    }

    private void End()
    {
        Step = null;
        _session = null;
        LetGo();
    }

    private void LetGo()
    {
        _restart = null;
        _devicePending = _isAssociated = _isVerified = false;
        LetPasswordGo();
        _deviceSrp?.Dispose();
        _deviceSrp = null;
    }

    private void LetPasswordGo()
    {
        TakePassword();
        _srp?.Dispose();
        _srp = null;
    }

    /// <summary>Makes the first request, then answers until a step is left for others.</summary>
    private async Task<SignInStep> RunAsync(Func<Task<SignInStep>> first, Predicate<Exception> leavesOpen, CancellationToken cancellationToken)
    {
        var step = Take(await GuardAsync(first, leavesOpen).ConfigureAwait(false));
        while (await GuardAsync(() => AnswerByItselfAsync(step, cancellationToken), _ => false).ConfigureAwait(false) is { } next)
            step = Take(next);
        if (step is not SignInStep.CustomChallenge)
            LetPasswordGo(); // only the Lambda triggers ask for a proof after something else
        return step;
    }

    /// <summary>What must not be sent again is not: a failure after which the session may be spent ends the sign-in.</summary>
    private async Task<T> GuardAsync<T>(Func<Task<T>> send, Predicate<Exception> leavesOpen)
    {
        try
        {
            return await send().ConfigureAwait(false);
        }
        catch (Exception failure) when (!leavesOpen(failure))
        {
            End();
            throw;
        }
    }

    private static bool IsWorthAnotherTry(Exception failure) => failure is CodeMismatchException or EnableSoftwareTokenMFAException or InvalidPasswordException
        or PasswordHistoryPolicyViolationException or InvalidParameterException or TooManyRequestsException or RequestValidationException;

    private SignInStep Take(SignInStep step)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        _username = step.Username ?? step.UserIdForSrp ?? _username;
        step.GivenUsername = _username;
        _session = step.Session;
        (_isAssociated, _isVerified) = (false, false);
        if (step is SignInStep.Completed)
            LetGo();
        return Step = step;
    }

    private async Task<SignInStep> InitiateAsync(SignInStart start, CancellationToken cancellationToken)
    {
        try
        {
            return await _operations.InitiateAsync(Make(OwnDeviceKey), start.Session, cancellationToken).ConfigureAwait(false);
        }
        catch (ResourceNotFoundException refusal) when (Device is not null && IsAboutDevice(refusal))
        {
            ForgetDevice();
            return await _operations.InitiateAsync(Make(null), start.Session, cancellationToken).ConfigureAwait(false);
        }

        AuthParameters Make(string? deviceKey)
        {
            var parameters = start.Make(new(_operations.IsAdmin, deviceKey, _srp?.SrpA));
            if (_operations.Options.ClientSecret is null)
                return parameters;
            if (start.Username is null)
                throw new InvalidOperationException("The app client has a secret: SECRET_HASH of a refresh is made over the user's name inside the token; give it with the token.");
            return parameters with { SecretHash = HashOver(start.Username) };
        }
    }

    private async Task<SignInStep> SendAsync(ChallengeNameType challenge, IReadOnlyDictionary<string, string> answer, CancellationToken cancellationToken)
    {
        var complete = Complete(answer);
        var withDevice = Device is { } device && complete is ChallengeResponses typed ? AddDevice(typed, device.DeviceKey) : complete;
        try
        {
            return await _operations.RespondAsync(challenge, withDevice, _session, cancellationToken).ConfigureAwait(false);
        }
        catch (ResourceNotFoundException refusal) when (IsAboutDevice(refusal) && !ReferenceEquals(withDevice, complete))
        {
            ForgetDevice();
            return await _operations.RespondAsync(challenge, complete, _session, cancellationToken).ConfigureAwait(false);
        }
        catch (ResourceNotFoundException refusal)
            when (IsAboutDevice(refusal) && answer is (DeviceSrpAuthResponses or DevicePasswordVerifierResponses) && _restart is not null)
        {
            // The device stood for the second factor, so the whole way is gone again without it.
            var start = _restart;
            ForgetDevice();
            Begin(start);
            return await InitiateAsync(start, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Null where the step is for others.</summary>
    private async Task<SignInStep?> AnswerByItselfAsync(SignInStep step, CancellationToken cancellationToken) =>
        MakeAnswer(step) is { } answer ? await SendAsync(answer.ChallengeName, answer, cancellationToken).ConfigureAwait(false) : null;

    private ChallengeResponses? MakeAnswer(SignInStep step) => step switch
    {
        SignInStep.PasswordVerifier asked when _srp is { } srp && _password is not null => ProvePassword(asked, srp, _password),
        SignInStep.DeviceSrpAuth when _devicePending => StartDevice(),
        SignInStep.DevicePasswordVerifier asked when _deviceSrp is { } srp && Device is not null => ProveDevice(asked, srp, Device),
        SignInStep.SelectChallenge asked when _choosesPassword && _password is not null => ChoosePassword(asked, _password),
        SignInStep.PasswordSrp when _choosesPassword && _password is not null => new PasswordSrpResponses { Username = Username, SrpA = NewSrp() },
        SignInStep.Password asked when _choosesPassword && _sendsPassword && TakePassword() is { } password => asked.Answer(password),
        _ => null,
    };

    private PasswordVerifierResponses ProvePassword(SignInStep.PasswordVerifier asked, SrpSession srp, string password)
    {
        var timestamp = ChallengeTimestamp.Format(_operations.Options.TimeProvider.GetUtcNow());
        var identity = SrpIdentity.User(_operations.UserPoolId, asked.UserIdForSrp ?? asked.AnswerUsername);
        var signature = srp.Sign(identity, password, new SrpChallenge { Salt = asked.Salt, SrpB = asked.SrpB, SecretBlock = asked.SecretBlock }, timestamp);
        LetPasswordGo();
        return new() { Username = Username, PasswordClaimSignature = signature, PasswordClaimSecretBlock = asked.SecretBlock, Timestamp = timestamp };
    }

    private DeviceSrpAuthResponses StartDevice()
    {
        _devicePending = false;
        _deviceSrp = new SrpSession();
        return new() { Username = Username, DeviceKey = OwnDeviceKey!, SrpA = _deviceSrp.SrpA };
    }

    private DevicePasswordVerifierResponses ProveDevice(SignInStep.DevicePasswordVerifier asked, SrpSession srp, SignInDevice device)
    {
        var timestamp = ChallengeTimestamp.Format(_operations.Options.TimeProvider.GetUtcNow());
        var identity = SrpIdentity.Device(device.DeviceGroupKey, device.DeviceKey);
        var signature = srp.Sign(identity, device.Secret, new SrpChallenge { Salt = asked.Salt, SrpB = asked.SrpB, SecretBlock = asked.SecretBlock }, timestamp);
        srp.Dispose();
        _deviceSrp = null;
        return new()
        {
            Username = Username, DeviceKey = device.DeviceKey, PasswordClaimSignature = signature, PasswordClaimSecretBlock = asked.SecretBlock, Timestamp = timestamp,
        };
    }

    private SelectChallengeResponses? ChoosePassword(SignInStep.SelectChallenge asked, string password)
    {
        _choosesPassword = false;
        if (asked.AvailableChallenges is { } available && available.Contains(ChallengeNameType.PasswordSrp))
            return asked.Answer(ChallengeNameType.PasswordSrp) with { SrpA = NewSrp() };
        return _sendsPassword && asked.AvailableChallenges?.Contains(ChallengeNameType.Password) == true ? asked.Answer(ChallengeNameType.Password) with { Password = password } : null;
    }

    private string NewSrp()
    {
        _choosesPassword = false;
        _srp?.Dispose();
        _srp = new SrpSession();
        return _srp.SrpA;
    }

    private string? TakePassword()
    {
        var password = _password;
        _password = null;
        _choosesPassword = false;
        return password;
    }

    /// <summary>The challenge that an answer from outside is for, where it may be given now.</summary>
    private ChallengeNameType ChallengeAnsweredBy(IReadOnlyDictionary<string, string> answer)
    {
        if (Step is not { } step)
            throw NotStarted();
        if (step is SignInStep.Completed)
            throw new InvalidOperationException("The sign-in is complete: there is nothing to answer.");
        if (step.ChallengeName is not { Value.Length: > 0 } asked)
            throw new InvalidOperationException("Cognito sent neither tokens nor a challenge: there is nothing to answer.");
        var answered = answer is ChallengeResponses typed ? typed.ChallengeName : asked;
        if (answered != asked && !(IsChoice(asked) && (IsChoice(answered) || answered == ChallengeNameType.WebAuthn)))
            throw new InvalidOperationException($"{asked.Value} is open, and {answer.GetType().Name} answers {answered.Value}.");
        if (step is SignInStep.MfaSetup && !_isVerified && !answer.ContainsKey(ChallengeKeys.Email))
            throw new InvalidOperationException("MFA_SETUP is answered once an authenticator app is enrolled: AssociateSoftwareTokenAsync, then VerifySoftwareTokenAsync.");
        return answered;
    }

    // A first factor may be named with SELECT_CHALLENGE or answered under its own name.
    private static bool IsChoice(ChallengeNameType challenge) => challenge.Value is ChallengeNameType.Values.SelectChallenge or ChallengeNameType.Values.Password or ChallengeNameType.Values.PasswordSrp;

    private IReadOnlyDictionary<string, string> Complete(IReadOnlyDictionary<string, string> answer)
    {
        var secret = _operations.Options.ClientSecret;
        if (answer is ChallengeResponses typed)
            return typed with { Username = Username, SecretHash = secret is null ? typed.SecretHash : HashOver(Username) };
        var copy = new Dictionary<string, string>(answer, StringComparer.Ordinal) { [ChallengeKeys.Username] = Username };
        if (secret is not null)
            copy[ChallengeKeys.SecretHash] = HashOver(Username);
        return copy;
    }

    private string HashOver(string username) => SecretHash.Compute(username, _operations.ClientId, _operations.Options.ClientSecret!);

    // The same object where the answer takes no DEVICE_KEY, or has one.
    private static ChallengeResponses AddDevice(ChallengeResponses answer, string key) => answer switch
    {
        PasswordVerifierResponses { DeviceKey: null } a => a with { DeviceKey = key },
        SmsMfaResponses { DeviceKey: null } a => a with { DeviceKey = key },
        SoftwareTokenMfaResponses { DeviceKey: null } a => a with { DeviceKey = key },
        EmailOtpResponses { DeviceKey: null } a => a with { DeviceKey = key },
        SmsOtpResponses { DeviceKey: null } a => a with { DeviceKey = key },
        NewPasswordRequiredResponses { DeviceKey: null } a => a with { DeviceKey = key },
        CustomChallengeResponses { DeviceKey: null } a => a with { DeviceKey = key },
        SelectChallengeResponses { DeviceKey: null } a => a with { DeviceKey = key },
        PasswordResponses { DeviceKey: null } a => a with { DeviceKey = key },
        PasswordSrpResponses { DeviceKey: null } a => a with { DeviceKey = key },
        _ => answer,
    };

    // One exception serves pools, clients and devices; only its words tell them apart, and the service's own clients go by them too.
    private static bool IsAboutDevice(ResourceNotFoundException refusal) => refusal.Message.Contains("device", StringComparison.OrdinalIgnoreCase);

    private void ForgetDevice()
    {
        Device = null;
        DeviceWasForgotten = true;
        _devicePending = false;
        _restart = null;
    }
}
