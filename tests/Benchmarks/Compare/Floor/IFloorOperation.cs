using System.Text.Json;

namespace Swage.Benchmarks.Compare.Floor;

/// <summary>One operation's codec, known to the compiler.</summary>
internal interface IFloorOperation<TInput, TOutput>
{
    static abstract void Write(Utf8JsonWriter writer, TInput input);

    static abstract TOutput Read(ReadOnlySpan<byte> body);
}
