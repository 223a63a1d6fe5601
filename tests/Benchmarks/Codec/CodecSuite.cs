using System.Globalization;
using System.Text;
using System.Text.Json;
using Swage.Benchmarks.Codec.Forms;
using Swage.Serialization;

namespace Swage.Benchmarks.Codec;

/// <summary>
/// Which text should be emitted for a structure's codec? Each form is emitted, compiled, checked to give the same JSON, and measured in
/// time, memory, size and what the compiler pays for it.
/// </summary>
internal static class CodecSuite
{
    private static readonly Form[] s_forms = [new GenericForm(), new ConstructorForm(isGeneric: true), new ConstructorForm(isGeneric: false), new TableForm()];

    public static int Run(string[] args)
    {
        var isQuick = args.Contains("--quick");
        Console.WriteLine($".NET {Environment.Version}, {Environment.ProcessorCount} processors. Ratios to the first row of each case; times only for orientation.");
        if (!args.Contains("--size"))
            Time(isQuick);
        if (!args.Contains("--time"))
            Size(isQuick);
        return 0;
    }

    private static void Time(bool isQuick)
    {
        var sample = Sample.Create(7);
        var list = new PeerList { Items = [.. Enumerable.Range(0, 100).Select(Sample.Create)] };
        var json = Utf8(w => HandWritten.Write(w, sample));
        var listJson = Utf8(w => HandWritten.Write(w, list));
        var loaded = s_forms.Select(x => (x.Name, Ends: Emitted.Load(x))).ToArray();
        foreach (var (name, ends) in loaded)
        {
            Check(name, ends.One, json);
            Check(name, ends.List, listJson);
        }

        Cases("write one", json, HandWritten.Write, w => JsonSerializer.Serialize(w, sample, PeerContext.Default.PeerShape), sample, static x => x.One);
        Cases("write 100", listJson, HandWritten.Write, w => JsonSerializer.Serialize(w, list, PeerContext.Default.PeerList), list, static x => x.List);
        ReadCases("read one", json, static x => HandWritten.ReadOne(x), static x => JsonSerializer.Deserialize(x, PeerContext.Default.PeerShape), static x => x.One);
        ReadCases("read 100", listJson, static x => HandWritten.ReadList(x), static x => JsonSerializer.Deserialize(x, PeerContext.Default.PeerList), static x => x.List);
        var shuffled = Sample.Shuffle(json);
        ReadCases("read one, members in another order", shuffled, static x => HandWritten.ReadOne(x), static x => JsonSerializer.Deserialize(x, PeerContext.Default.PeerShape), static x => x.One);

        void Cases<T>(string title, byte[] input, Action<Utf8JsonWriter, T> hand, Action<Utf8JsonWriter> peer, T value, Func<(Ends One, Ends List), Ends> pick)
        {
            // A long-lived buffer and writer for all: what the pipeline does.
            var buffer = new PooledBuffer(1 << 20);
            var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { SkipValidation = true });
            List<Paired.Variant> variants =
            [
                new("by hand, Utf8JsonWriter", () => { buffer.Clear(); writer.Reset(); hand(writer, value); writer.Flush(); }),
                new("System.Text.Json, source-generated", () => { buffer.Clear(); writer.Reset(); peer(writer); writer.Flush(); }),
            ];
            foreach (var (name, ends) in loaded)
            {
                var end = pick(ends);
                var instance = end.Read(input);
                variants.Add(new(name, () => { buffer.Clear(); end.Write(instance, buffer); }));
            }

            Print(title, input.Length, variants, isQuick);
        }

        void ReadCases(string title, byte[] input, Func<byte[], object> hand, Func<byte[], object?> peer, Func<(Ends One, Ends List), Ends> pick)
        {
            List<Paired.Variant> variants = [new("by hand, Utf8JsonReader", () => hand(input)), new("System.Text.Json, source-generated", () => peer(input))];
            foreach (var (name, ends) in loaded)
            {
                var end = pick(ends);
                variants.Add(new(name, () => end.Read(input)));
            }

            Print(title, input.Length, variants, isQuick);
        }
    }

    private static void Print(string title, int length, IReadOnlyList<Paired.Variant> variants, bool isQuick)
    {
        var outcomes = isQuick ? Paired.Run(variants, 2, 15, 10) : Paired.Run(variants, 8, 41, 20);
        Console.WriteLine(F($"\n### {title} ({length:N0} bytes)\n\n| form | time | ratio (p10 to p90) | allocated |\n|---|---|---|---|"));
        foreach (var x in outcomes)
            Console.WriteLine(F($"| {x.Name} | {x.Microseconds:0.00} µs | {x.Ratio:0.00} ({x.RatioLow:0.00} to {x.RatioHigh:0.00}) | {x.Bytes:N0} B |"));
    }

    private static void Size(bool isQuick)
    {
        const int Count = 300;
        var rounds = isQuick ? 3 : 7;
        Form[] forms = [new TypesOnly(), .. s_forms];
        var sources = forms.Select(x => Emitted.Many(x, Count)).ToArray();
        var times = forms.Select(_ => new List<double>()).ToArray();
        var il = new double[forms.Length];
        var image = new double[forms.Length];
        var source = sources.Select(static x => x.Sum(static y => Encoding.UTF8.GetByteCount(y)) / 1024.0 / Count).ToArray();
        for (var round = -1; round < rounds; round++)
        {
            for (var i = 0; i < forms.Length; i++)
            {
                using var stream = new MemoryStream();
                var time = Emitted.Compile(sources[i], stream);
                il[i] = Emitted.IlBytes(stream) / 1024.0 / Count;
                image[i] = stream.Length / 1024.0 / Count;
                if (round >= 0)
                    times[i].Add(time);
            }
        }

        Console.WriteLine($"\n### What is emitted, by shape ({Count} shapes of 20 members; codec = form less types alone)\n");
        Console.WriteLine("| form | source KB | codec source KB | IL KB | codec IL KB | assembly KB | compile ms | codec compile ms |\n|---|---|---|---|---|---|---|---|");
        var first = Paired.Median(times[0]) / Count;
        for (var i = 0; i < forms.Length; i++)
        {
            var time = Paired.Median(times[i]) / Count;
            Console.WriteLine(F(
                $"| {forms[i].Name} | {source[i]:0.0} | {source[i] - source[0]:0.0} | {il[i]:0.00} | {il[i] - il[0]:0.00} | {image[i]:0.0} | {time:0.0} | {time - first:0.0} |"));
        }
    }

    private static string F(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static void Check(string name, Ends ends, byte[] json)
    {
        using var buffer = new PooledBuffer();
        ends.Write(ends.Read(json), buffer);
        if (!buffer.WrittenSpan.SequenceEqual(json))
            throw new InvalidOperationException($"{name} does not give back its input:\n{Encoding.UTF8.GetString(json)}\n{Encoding.UTF8.GetString(buffer.WrittenSpan)}");
    }

    private static byte[] Utf8(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
            write(writer);
        return stream.ToArray();
    }
}
