using Swage.Json;
using Swage.Maps;
using Swage.Serialization;
using Swage.Validation;

namespace Swage.Runtime.Tests.Maps;

/// <summary>A typed map costs the record and nothing more: less than the dictionary it stands for.</summary>
public class TypedMapAllocationTests
{
    private static readonly string[] s_names = ["hue", "size"];

    private static object? s_kept;

    [Fact]
    public void A_record_is_a_header_and_its_properties()
    {
        var record = Measure(static () => s_kept = new LockerNotes { ParcelId = "P", LockerCode = "C", Floor = "2" });
        Assert.Equal(16 + (4 * IntPtr.Size), record);
    }

    [Fact]
    public void Made_and_written_it_costs_less_than_the_dictionary()
    {
        using var buffer = new PooledBuffer(1024);
        var record = Measure(() => Write(buffer, new LockerNotes { ParcelId = "P", LockerCode = "C", Floor = "2" }));
        var map = Measure(() => Write(buffer, new Dictionary<string, string>(3) { ["PARCEL_ID"] = "P", ["LOCKER_CODE"] = "C", ["FLOOR"] = "2" }));
        Assert.Equal(48, record);
        Assert.True(record * 4 < map, $"{record} bytes, the dictionary {map}");
    }

    [Fact]
    public void With_a_family_it_costs_no_more_than_the_dictionary_with_all_keys()
    {
        using var buffer = new PooledBuffer(1024);
        var record = Measure(() => Write(buffer, new DoorstepNotes { ParcelId = "P", Labels = new Dictionary<string, string> { ["hue"] = "1", ["size"] = "2" } }));
        var map = Measure(() => Write(buffer, new Dictionary<string, string> { ["PARCEL_ID"] = "P", ["DEPOT_SEAL"] = "S", ["label.hue"] = "1", ["label.size"] = "2" }));
        Assert.True(record <= map, $"{record} bytes, the dictionary {map}");
    }

    [Fact]
    public void Walking_writing_comparing_and_validating_allocate_nothing()
    {
        using var buffer = new PooledBuffer(1024);
        IReadOnlyDictionary<string, string> locker = new LockerNotes { ParcelId = "P", LockerCode = "C", Floor = "2" };
        IReadOnlyDictionary<string, string> doorstep = new DoorstepNotes { ParcelId = "P", Labels = s_names.ToDictionary(static x => x) };
        IReadOnlyDictionary<string, string> whole = new DoorstepNotes { ParcelId = "P", Labels = s_names.ToDictionary(static x => "label." + x) };
        var same = new Dictionary<string, string>(locker);
        Assert.Equal(0, Measure(() => Write(buffer, locker)));
        Assert.Equal(0, Measure(() => Write(buffer, doorstep)));
        Assert.Equal(0, Measure(() => Walk(locker)));
        Assert.Equal(0, Measure(() => Walk(whole)));
        Assert.Equal(0, Measure(() => Structural.Equal(locker, same)));
        Assert.Equal(0, Measure(() => Structural.Equal(same, locker)));
        Assert.Equal(0, Measure(() => Structural.Hash(locker)));
        Assert.Equal(0, Measure(() => locker.Count));
        var rules = new MapRules("handover", new MapCaseRules("LOCKER") { Required = ["PARCEL_ID", "LOCKER_CODE"], Optional = ["FLOOR"], RequiredCompanions = ["door"] });
        var validator = Measured(v => rules.Check(v, "notes", locker, "LOCKER", isSensitive: true, "handOver", new MapCompanion("door", true)));
        Assert.Equal(0, validator);
    }

    private static long Measured(Action<Validator> check)
    {
        var bytes = -1L;
        Validator.Run(0, (_, v) => bytes = Measure(() => check(v)));
        return bytes;
    }

    private static void Write(PooledBuffer buffer, IReadOnlyDictionary<string, string> map)
    {
        buffer.Clear();
        var writer = new JsonShapeWriter(buffer);
        writer.WriteStringMap(map);
        writer.Flush();
    }

    private static int Walk(IReadOnlyDictionary<string, string> map)
    {
        var length = 0;
        foreach (var (key, value) in MapEntries.Of(map))
            length += key.Length + value.Length;
        return length;
    }

    private static long Measure(Func<object?> body) => Measure(() => { _ = body(); });

    private static long Measure(Func<int> body) => Measure(() => { _ = body(); });

    private static long Measure(Func<bool> body) => Measure(() => { _ = body(); });

    /// <summary>The bytes that one run allocates, as the least of several: the runtime itself allocates now and then.</summary>
    private static long Measure(Action body)
    {
        for (var i = 0; i < 100; i++)
            body();
        var least = long.MaxValue;
        for (var i = 0; i < 20; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            body();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
