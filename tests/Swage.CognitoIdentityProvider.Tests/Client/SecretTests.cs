using System.Collections.Concurrent;
using System.Diagnostics;
using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;
using Swage.Aws;
using Swage.CognitoIdentityProvider.Embedded;
using Swage.Maps;
using Swage.Validation;

namespace Swage.CognitoIdentityProvider.Tests.Client;

/// <summary>What the model calls sensitive shows up nowhere: not in prints, validation, exceptions, logs or activities.</summary>
public class SecretTests
{
    public static TheoryData<Type> Types => [.. Marked.Structures.Select(s => s.Type)];

    public static TheoryData<string> Operations =>
        [.. typeof(ICognitoClient).GetMethods().Where(m => m.Name.EndsWith("Async", StringComparison.Ordinal)).Select(m => m.Name)];

    [Fact]
    public void Every_generated_record_is_looked_at()
    {
        var records = typeof(CognitoClient).Assembly.GetTypes().Where(t =>
            t.Namespace == typeof(CognitoClient).Namespace && t.GetMethod("<Clone>$") is not null && !t.IsAssignableTo(typeof(TypedMap)) && !t.IsAssignableTo(typeof(SignInStep)));
        Assert.Equal(records.OrderBy(t => t.Name, StringComparer.Ordinal), Marked.Structures.Select(s => s.Type).OrderBy(t => t.Name, StringComparer.Ordinal));
        Assert.Equal(9, Operations.Count);
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void A_print_shows_what_is_plain_and_no_secret(Type type)
    {
        var text = Marked.Make(type).ToString()!;
        Assert.DoesNotContain(Marked.Secret, text, StringComparison.Ordinal);
        if (Marked.Structures.Single(s => s.Type == type).Facts.HasPlainText)
            Assert.Contains(Marked.Plain, text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_typed_map_prints_its_keys_and_no_value()
    {
        var maps = typeof(CognitoClient).Assembly.GetTypes().Where(t => t.IsAssignableTo(typeof(TypedMap)) && !t.IsAbstract).ToList();
        Assert.Equal(16 + 8, maps.Count); // challenges and flows
        foreach (var map in maps.Select(RuntimeHelpers.GetUninitializedObject))
        {
            foreach (var property in map.GetType().GetProperties().Where(p => p.PropertyType == typeof(string) && p.CanWrite))
                property.SetValue(map, Marked.Secret);
            Assert.Contains("SECRET_HASH", map.ToString()!, StringComparison.Ordinal);
            Assert.DoesNotContain(Marked.Secret, map.ToString()!, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Violations_quote_no_secret(Type type)
    {
        if (type.GetMethod("Validate", Type.EmptyTypes) is not { } validate)
            return; // nothing in it is constrained
        var result = (ValidationResult)validate.Invoke(Marked.Make(type), null)!;
        Assert.DoesNotContain(Marked.Secret, result.ToString(), StringComparison.Ordinal);
        Assert.All(result.Violations, v => Assert.DoesNotContain(Marked.Secret, v.Path + v.Constraint + v.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Secrets_do_break_constraints_here_so_that_the_test_above_means_something()
    {
        var result = ((AdminSetUserPasswordRequest)Marked.Make(typeof(AdminSetUserPasswordRequest))).Validate();
        Assert.Equal(["UserPoolId", "Username", "Password"], result.Violations.Select(v => v.Path));
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task A_call_that_fails_leaks_no_secret_into_exceptions_logs_or_activities(string method)
    {
        var heard = new ConcurrentQueue<string>();
        using var listener = Listen(heard);
        await using var server = EmbeddedCognito.Start();
        var closed = new UriBuilder(server.Endpoint) { Port = 1 }.Uri; // nobody listens there
        foreach (var (endpoint, validates) in new[] { (server.Endpoint, true), (server.Endpoint, false), (closed, false) })
        {
            using var logs = new ListeningLoggers(heard);
            using var cognito = Clients.For(server, options =>
            {
                options.Endpoint = endpoint;
                options.ValidateRequests = validates;
                options.LoggerFactory = logs;
                options.MaxAttempts = 2;
            });
            heard.Enqueue((await Assert.ThrowsAnyAsync<SwageException>(() => CallAsync(cognito, method))).ToString());
        }

        Assert.InRange(heard.Count, 4, int.MaxValue); // more than the exceptions
        Assert.All(heard, text => Assert.DoesNotContain(Marked.Secret, text, StringComparison.Ordinal));
    }

    [Fact]
    public void Credentials_do_not_print_their_secret() =>
        Assert.DoesNotContain("very-secret", new AwsCredentials("AKID", "very-secret", "very-secret-token").ToString(), StringComparison.Ordinal);

    private static Task CallAsync(CognitoClient cognito, string method)
    {
        var target = typeof(CognitoClient).GetMethod(method)!;
        try
        {
            return (Task)target.Invoke(cognito, [Marked.Make(target.GetParameters()[0].ParameterType), CancellationToken.None])!;
        }
        catch (TargetInvocationException e)
        {
            return Task.FromException(e.InnerException!);
        }
    }

    private static ActivityListener Listen(ConcurrentQueue<string> heard)
    {
        var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name.StartsWith("Swage", StringComparison.Ordinal),
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity => heard.Enqueue(string.Join('\n',
            [
                activity.DisplayName, activity.StatusDescription ?? "", .. activity.TagObjects.Select(t => $"{t.Key}={t.Value}"),
                .. activity.Events.SelectMany(e => e.Tags.Select(t => $"{e.Name}.{t.Key}={t.Value}")),
            ])),
        };
        ActivitySource.AddActivityListener(listener);
        return listener;
    }

    private sealed class ListeningLoggers(ConcurrentQueue<string> heard) : ILoggerFactory, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public void AddProvider(ILoggerProvider provider)
        {
        }

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            heard.Enqueue(state.ToString() ?? "");
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            heard.Enqueue(formatter(state, exception) + exception);
            if (state is IEnumerable<KeyValuePair<string, object?>> values)
                heard.Enqueue(string.Join('\n', values.Select(v => $"{v.Key}={v.Value}")));
        }

        public void Dispose()
        {
        }
    }
}
