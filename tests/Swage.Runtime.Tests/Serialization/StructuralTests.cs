using Swage.Serialization;

namespace Swage.Runtime.Tests.Serialization;

public class StructuralTests
{
    [Fact]
    public void Lists_are_equal_by_their_elements_in_order()
    {
        Check(true, [1, 2], new List<int> { 1, 2 });
        Check(false, [1, 2], [2, 1]);
        Check(false, [1], [1, 1]);
        Check(true, null, null);
        Check(false, null, []);

        static void Check(bool equal, IReadOnlyList<int>? left, IReadOnlyList<int>? right)
        {
            Assert.Equal(equal, Structural.Equal(left, right));
            Assert.Equal(equal, Structural.Equal(right, left));
            if (equal)
                Assert.Equal(Structural.Hash(left), Structural.Hash(right));
        }
    }

    [Fact]
    public void Maps_are_equal_whatever_their_order()
    {
        IReadOnlyDictionary<string, double> left = new Dictionary<string, double> { ["a"] = 1, ["b"] = double.NaN };
        IReadOnlyDictionary<string, double> right = new SortedDictionary<string, double>(Comparer<string>.Create(static (x, y) => string.CompareOrdinal(y, x))) { ["b"] = double.NaN, ["a"] = 1 };
        Assert.True(Structural.Equal(left, right));
        Assert.Equal(Structural.Hash(left), Structural.Hash(right));
        Assert.False(Structural.Equal(left, new Dictionary<string, double> { ["a"] = 1, ["c"] = double.NaN }));
        Assert.False(Structural.Equal(left, new Dictionary<string, double> { ["a"] = 1, ["b"] = 2 }));
        Assert.False(Structural.Equal(left, null));
    }

    [Fact]
    public void Blobs_are_equal_by_their_bytes()
    {
        ReadOnlyMemory<byte>? left = new byte[] { 1, 2 };
        ReadOnlyMemory<byte>? right = new byte[] { 0, 1, 2 }.AsMemory(1);
        Assert.True(Structural.Equal(left, right));
        Assert.Equal(Structural.Hash(left), Structural.Hash(right));
        Assert.True(Structural.Equal((ReadOnlyMemory<byte>?)null, null));
        Assert.False(Structural.Equal(left, null));
        Assert.False(Structural.Equal(ReadOnlyMemory<byte>.Empty, (ReadOnlyMemory<byte>?)null));
    }

    [Fact]
    public void Nested_containers_are_compared_by_the_given_comparison()
    {
        IReadOnlyList<IReadOnlyList<string>> left = [["a"], []], right = [["a"], []];
        Assert.False(Structural.Equal(left, right));
        Assert.True(Structural.Equal(left, right, static (x, y) => Structural.Equal(x, y)));
        Assert.Equal(Structural.Hash(left, static x => Structural.Hash(x)), Structural.Hash(right, static x => Structural.Hash(x)));
        IReadOnlyDictionary<string, ReadOnlyMemory<byte>> map = new Dictionary<string, ReadOnlyMemory<byte>> { ["a"] = new byte[] { 1 } };
        IReadOnlyDictionary<string, ReadOnlyMemory<byte>> same = new Dictionary<string, ReadOnlyMemory<byte>> { ["a"] = new byte[] { 1 } };
        Assert.True(Structural.Equal(map, same, static (x, y) => Structural.Equal(x, y)));
        Assert.Equal(Structural.Hash(map, static x => Structural.Hash(x)), Structural.Hash(same, static x => Structural.Hash(x)));
    }

    [Fact]
    public void The_plain_hash_goes_with_structural_equality_of_what_is_nested_too()
    {
        IReadOnlyList<ReadOnlyMemory<byte>> blobs = [new byte[] { 1, 2 }], sameBlobs = [new byte[] { 1, 2 }];
        Assert.Equal(Structural.Hash(blobs), Structural.Hash(sameBlobs));
        Assert.NotEqual(Structural.Hash(blobs), Structural.Hash<ReadOnlyMemory<byte>>([new byte[] { 1, 3 }]));
        IReadOnlyList<ReadOnlyMemory<byte>?> sparse = [null, new byte[] { 1 }], sameSparse = [null, new byte[] { 1 }];
        Assert.Equal(Structural.Hash(sparse), Structural.Hash(sameSparse));
        IReadOnlyList<IReadOnlyList<string>> lists = [["a"], ["b", "c"]], sameLists = [new List<string> { "a" }, new Queue("b", "c")];
        Assert.Equal(Structural.Hash(lists), Structural.Hash(sameLists));
        IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> maps = new Dictionary<string, IReadOnlyDictionary<string, string>> { ["a"] = new Dictionary<string, string> { ["x"] = "y" } };
        IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> sameMaps = new Dictionary<string, IReadOnlyDictionary<string, string>> { ["a"] = new SortedDictionary<string, string> { ["x"] = "y" } };
        Assert.Equal(Structural.Hash(maps), Structural.Hash(sameMaps));
    }

    [Fact]
    public void Map_entries_walk_any_map()
    {
        foreach (var map in (IReadOnlyDictionary<string, int>[])[new Dictionary<string, int> { ["a"] = 1, ["b"] = 2 }, new SortedDictionary<string, int> { ["a"] = 1, ["b"] = 2 }])
        {
            var sum = "";
            foreach (var (key, value) in MapEntries.Of(map))
                sum += $"{key}{value}";
            Assert.Equal("a1b2", sum);
        }
    }

    [Fact]
    public void A_pooled_buffer_grows_keeps_and_forgets()
    {
        using var buffer = new PooledBuffer(1);
        var expected = new List<byte>();
        for (var i = 0; i < 5000; i++)
        {
            buffer.GetSpan(3)[0] = (byte)i;
            buffer.Advance(1);
            expected.Add((byte)i);
        }

        Assert.Equal(expected.ToArray(), buffer.WrittenMemory.ToArray());
        Assert.Throws<ArgumentOutOfRangeException>(() => buffer.Advance(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => buffer.Advance(1 << 30));
        buffer.Clear();
        Assert.Equal(0, buffer.WrittenCount);
        buffer.Dispose();
        buffer.Dispose();
        Assert.True(buffer.WrittenSpan.IsEmpty);
    }

    /// <summary>A list that is nothing but that: no ICollection tells its length.</summary>
    private sealed class Queue(params string[] items) : IReadOnlyList<string>
    {
        public int Count => items.Length;

        public string this[int index] => items[index];

        public IEnumerator<string> GetEnumerator() => items.AsEnumerable().GetEnumerator();

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
