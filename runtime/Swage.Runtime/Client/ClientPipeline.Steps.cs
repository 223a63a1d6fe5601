using System.Runtime.CompilerServices;

namespace Swage.Client;

// The steps of a call.
public sealed partial class ClientPipeline
{
    private const int FirstReadBytes = 16 * 1024;

    /// <summary>The most that is taken from the pool on the word of a Content-Length alone.</summary>
    private const int MostBelievedBytes = 1024 * 1024;

    private void ArmAttempt(CallContext call)
    {
        var time = _limits.Attempt;
        var limit = TimeoutLimit.Attempt;
        if (_limits.Call is { } whole)
        {
            var left = Left(call, whole);
            if (time is null || left <= time)
                (time, limit) = (left, TimeoutLimit.Call);
        }

        call.Arm(_clock, time, limit);
    }

    private TimeSpan Left(CallContext call, TimeSpan whole)
    {
        var left = whole - _clock.GetElapsedTime(call.Started);
        // A timer takes whole milliseconds, and none of them would mean at once, without a chance to fail in the usual way.
        return left < TimeSpan.FromMilliseconds(1) ? TimeSpan.FromMilliseconds(1) : left;
    }

    private void BeginAttempt(CallContext call)
    {
        call.BeginAttempt(_clock.GetTimestamp());
        _interceptors?.BeforeAttempt(call);
        _headers?.AddToAttempt(call);
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder))]
    private async ValueTask ReadBodyAsync(CallContext call, HttpResponseMessage answer)
    {
        var buffer = call.ResponseSlot.Buffer;
        var announced = answer.Content.Headers.ContentLength;
        if (announced > _maxResponseBytes)
            throw Failures.TooLong(call, _maxResponseBytes);
        try
        {
            var stream = await answer.Content.ReadAsStreamAsync(call.Token).ConfigureAwait(false);
            // One byte more than announced, so that the read that sees the end needs no larger array.
            var wanted = announced is { } length ? (int)Math.Min(length + 1, MostBelievedBytes) : FirstReadBytes;
            while (true)
            {
                var count = await stream.ReadAsync(buffer.GetMemory(buffer.WrittenCount < wanted ? wanted - buffer.WrittenCount : 1), call.Token).ConfigureAwait(false);
                if (count == 0)
                    break;
                buffer.Advance(count);
                if (buffer.WrittenCount > _maxResponseBytes)
                    throw Failures.TooLong(call, _maxResponseBytes);
            }
        }
        catch (Exception e) when (e is not ResponseFormatException)
        {
            // A stream that was torn down may still write into what it was given.
            buffer.Abandon();
            throw;
        }

        // .NET's own transport has checked this; a handler of the user's may not have.
        if (announced > buffer.WrittenCount && call._request._method != HttpMethod.Head)
            throw Failures.Cut(call, null);
    }

    private void EndAttempt(CallContext call, Exception? failure)
    {
        call.DetachBody();
        var skewed = false;
        if (_signer is not null && call.HasResponse && _skew.Observe(call.ResponseSlot.GetHeader("Date"), call.IsSigned ? call.ClockOffset : _skew.Offset))
        {
            _log?.ClockCorrected(call, _skew.Offset);
            skewed = call.IsSigned && failure is ServiceException;
        }

        call._exception = failure;
        if (failure is not null)
        {
            call.Retry ??= new RetryContext(call.OperationName, failure);
            call.Retry.Exception = failure;
            call.Retry.Attempt = call._attempt;
            call.Retry.IsClockSkew = skewed && !call.ClockSkewRetried;
        }

        _log?.AttemptEnded(call, failure, _clock.GetElapsedTime(call.AttemptStarted));
        _interceptors?.AfterAttempt(call);
    }

    private TimeSpan? NextDelay(CallContext call, Exception failure)
    {
        if (failure is OperationCanceledException)
            return null;
        var delay = _retries.NextDelay(call.Retry!);
        if (delay is not { } time)
            return null;
        call.ClockSkewRetried |= call.Retry!.IsClockSkew;
        _log?.Retrying(call, failure, time);
        return time;
    }

    private async ValueTask WaitAsync(CallContext call, Exception failure, TimeSpan delay)
    {
        if (delay > TimeSpan.Zero)
        {
            call.Arm(_clock, _limits.Call is { } whole ? Left(call, whole) : null, TimeoutLimit.Call);
            try
            {
                await Task.Delay(delay, _clock, call.Token).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (call._cancellationToken.IsCancellationRequested)
            {
                throw Failures.Cancelled(call, failure);
            }
            catch (OperationCanceledException)
            {
                throw Failures.TimedOut(call, TimeoutLimit.Call, _limits.Call, failure);
            }
        }

        if (_limits.Call is { } limit && _clock.GetElapsedTime(call.Started) >= limit)
            throw Failures.TimedOut(call, TimeoutLimit.Call, limit, failure);
    }

    private void Succeed(CallContext call)
    {
        _retries.OnSuccess(call.Retry);
        _log?.Succeeded(call, _clock.GetElapsedTime(call.Started));
        if (call.Activity is { } activity)
        {
            Telemetry.Answered(activity, (int)call.ResponseSlot.StatusCode, _settings._requestIdTag, call.Operation.GetRequestId(call.ResponseSlot));
            Telemetry.Stop(activity, call._attempt, failure: null);
        }
    }

    private void Fail(CallContext call, Exception failure)
    {
        call._exception = failure;
        _interceptors?.OnError(call, _log);
        _log?.Failed(call, failure, _clock.GetElapsedTime(call.Started));
        if (call.Activity is { } activity)
        {
            if (call.HasResponse)
                Telemetry.Answered(activity, (int)call.ResponseSlot.StatusCode, _settings._requestIdTag, call.Operation.GetRequestId(call.ResponseSlot));
            Telemetry.Stop(activity, call._attempt, Telemetry.NameOf(failure));
        }
    }

    private void End(CallContext call)
    {
        _interceptors?.OnCompletion(call, _log);
        call.End();
        if (_interceptors is null)
            _calls.Return(call);
    }
}
