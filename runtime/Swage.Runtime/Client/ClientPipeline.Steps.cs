using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;

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
        call.Attempt++;
        call.AttemptStarted = _clock.GetTimestamp();
        call.Exception = null;
        call.IsSending = false;
        _interceptors.BeforeAttempt(call);
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
        if (announced > buffer.WrittenCount && call.Request.Method != HttpMethod.Head)
            throw Failures.Cut(call, null);
    }

    private void EndAttempt(CallContext call, Exception? failure)
    {
        call.DetachBody();
        var skewed = false;
        if (_signer is not null && call.HasResponse && _skew.Observe(call.ResponseSlot.GetHeader("Date"), call.IsSigned ? call.ClockOffset : _skew.Offset))
        {
            Log.ClockCorrected(_log, call.ServiceName, call.OperationName, _skew.Offset.TotalSeconds);
            skewed = call.IsSigned && failure is ServiceException;
        }

        call.Exception = failure;
        if (failure is not null)
        {
            call.Retry ??= new RetryContext(call.OperationName, failure);
            call.Retry.Exception = failure;
            call.Retry.Attempt = call.Attempt;
            call.Retry.IsClockSkew = skewed && !call.ClockSkewRetried;
        }

        if (_log.IsEnabled(LogLevel.Debug))
        {
            var duration = _clock.GetElapsedTime(call.AttemptStarted).TotalMilliseconds;
            if (call.HasResponse && failure is null or ServiceException)
                Log.Answered(_log, call.ServiceName, call.OperationName, call.Attempt, (int)call.ResponseSlot.StatusCode, duration, call.Operation.GetRequestId(call.ResponseSlot));
            else
                Log.Unanswered(_log, call.ServiceName, call.OperationName, call.Attempt, duration, Telemetry.NameOf(failure!));
        }

        _interceptors.AfterAttempt(call);
    }

    private TimeSpan? NextDelay(CallContext call, Exception failure)
    {
        if (failure is OperationCanceledException)
            return null;
        var delay = _retries.NextDelay(call.Retry!);
        if (delay is not { } time)
            return null;
        call.ClockSkewRetried |= call.Retry!.IsClockSkew;
        if (_log.IsEnabled(LogLevel.Information))
        {
            Log.Retrying(
                _log, call.ServiceName, call.OperationName, call.Attempt, call.MaxAttempts, Telemetry.NameOf(failure), time.TotalMilliseconds);
        }

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
            catch (OperationCanceledException) when (call.CancellationToken.IsCancellationRequested)
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
        if (_log.IsEnabled(LogLevel.Debug))
            Log.Succeeded(_log, call.ServiceName, call.OperationName, call.Attempt, _clock.GetElapsedTime(call.Started).TotalMilliseconds);
        if (call.Activity is { } activity)
        {
            Telemetry.Answered(activity, (int)call.ResponseSlot.StatusCode, _settings.RequestIdTag, call.Operation.GetRequestId(call.ResponseSlot));
            Telemetry.Stop(activity, call.Attempt, failure: null);
        }
    }

    private void Fail(CallContext call, Exception failure)
    {
        call.Exception = failure;
        _interceptors.OnError(call, _log);
        if (call.Activity is null && !_log.IsEnabled(LogLevel.Warning))
            return;
        var name = Telemetry.NameOf(failure);
        var requestId = call.HasResponse ? call.Operation.GetRequestId(call.ResponseSlot) : null;
        // A caller who cancels knows it; a warning about it would be noise.
        if (failure is not OperationCanceledException)
            Log.Failed(_log, call.ServiceName, call.OperationName, call.Attempt, _clock.GetElapsedTime(call.Started).TotalMilliseconds, name, requestId);
        if (call.Activity is { } activity)
        {
            if (call.HasResponse)
                Telemetry.Answered(activity, (int)call.ResponseSlot.StatusCode, _settings.RequestIdTag, requestId);
            Telemetry.Stop(activity, call.Attempt, name);
        }
    }

    private void End(CallContext call)
    {
        _interceptors.OnCompletion(call, _log);
        call.End();
        if (!_interceptors.HasUsers)
            _calls.Return(call);
    }
}
