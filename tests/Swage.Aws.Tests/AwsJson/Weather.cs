using System.Diagnostics.CodeAnalysis;
using Swage.Aws.AwsJson;
using Swage.Client;
using Swage.Json;
using Swage.Serialization;

namespace Swage.Aws.Tests.AwsJson;

// A tiny service, by hand, in the shape that the generator writes.
internal sealed record AskRequest
{
    public string? City { get; init; }

    public int? Days { get; init; }

    public string? Token { get; init; }

    internal void Write<TWriter>(ref TWriter w)
        where TWriter : IShapeWriter, allows ref struct
    {
        w.BeginStructure();
        w.WriteString("City"u8, City);
        w.WriteInt32("Days"u8, Days);
        w.MarkSensitive();
        w.WriteString("Token"u8, Token);
        w.EndStructure();
    }
}

internal sealed record AskResponse
{
    public string? Summary { get; init; }

    public int? Degrees { get; init; }

    public AskResponse()
    {
    }

    internal AskResponse(ref JsonShapeReader r)
    {
        var c = r.BeginStructure();
        while (r.NextMember(Names, ref c))
        {
            switch (c.Index)
            {
                case 0:
                    Summary = r.ReadString();
                    break;
                case 1:
                    Degrees = r.ReadInt32();
                    break;
            }
        }
    }

    private static ReadOnlySpan<byte> Names => "Summary\nDegrees\n"u8;
}

internal class WeatherException(ErrorDetails details) : ServiceException(details);

internal sealed class NoSuchCityException : WeatherException
{
    [SuppressMessage("Usage", "CA2201", Justification = "As generated.")]
    internal NoSuchCityException(ErrorDetails details, ref JsonShapeReader r)
        : base(details.With(ErrorFault.Client, retryable: false, throttling: false))
    {
        var c = r.BeginStructure();
        while (r.NextMember(Names, ref c))
        {
            if (c.Index == 0)
                Nearest = r.ReadString();
        }
    }

    public string? Nearest { get; }

    private static ReadOnlySpan<byte> Names => "nearest\n"u8;
}

internal sealed class StormException(ErrorDetails details) : WeatherException(details.With(ErrorFault.Client, retryable: true, throttling: false));

internal static class Weather
{
    public static AwsJsonService Service { get; } = new(AwsJsonVersion.V1_1, "WeatherService", ReadError);

    public static AwsJsonService Compatible { get; } = new(AwsJsonVersion.V1_0, "WeatherService", ReadError, queryCompatible: true);

    public static AwsJsonOperation<AskRequest, AskResponse> Ask { get; } = AskOf(Service);

    public static AwsJsonOperation<AskRequest, AskResponse> AskOf(AwsJsonService service, bool requiresBody = false) => new(
        service,
        "Ask",
        static (AskRequest x, ref JsonShapeWriter w) => x.Write(ref w),
        static (ref JsonShapeReader r) => new AskResponse(ref r))
    {
        RequiresBody = requiresBody,
    };

    public static AwsJsonOperation<Unit, Unit> Ping { get; } = new(Service, "Ping", null, null);

    public static ClientPipeline Pipeline(Uri endpoint, int attempts = 1, Action<ClientOptions>? configure = null)
    {
        var options = new ClientOptions { Endpoint = endpoint, RetryStrategy = new StandardRetryStrategy { Attempts = attempts, BaseDelay = TimeSpan.Zero, ThrottlingBaseDelay = TimeSpan.Zero } };
        configure?.Invoke(options);
        return new ClientPipeline(new ClientPipelineSettings { ServiceName = "Weather" }, options);
    }

    private static ServiceException ReadError(ErrorDetails e, ref JsonShapeReader r) => e.Code switch
    {
        "NoSuchCityException" or "Weather.City.Missing" => new NoSuchCityException(e, ref r),
        "StormException" => new StormException(e),
        _ => new WeatherException(e),
    };
}
