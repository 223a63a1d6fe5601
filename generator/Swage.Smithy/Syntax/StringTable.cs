using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Swage.Smithy.Syntax;

/// <summary>Keeps one string for each text that recurs: names, keys, shape IDs. One load uses one table; it is not thread-safe.</summary>
internal sealed class StringTable
{
    /// <summary>Longer texts hardly recur, and are not kept.</summary>
    private const int Longest = 200;

    private Entry[] _entries = new Entry[1024];
    private int _count;

    /// <summary>Every namespace of a shape ID seen so far.</summary>
    public HashSet<string> Namespaces { get; } = new(StringComparer.Ordinal);

    /// <summary>The one string with this text.</summary>
    public string Get(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return "";
        return text.Length > Longest ? text.ToString() : Slot(text).Text;
    }

    /// <summary>Reads an absolute shape ID; false where the text is none.</summary>
    public bool TryGetShapeId(string text, [NotNullWhen(true)] out ShapeId? id)
    {
        if (text.Length > Longest || text.Length == 0)
            return ShapeId.TryParse(text, out id);
        ref var entry = ref Slot(text.AsSpan());
        if (entry.State == 0)
        {
            ShapeId.TryParse(text, out var parsed);
            // Parsing makes strings; what this table has already is shared instead. The table may grow meanwhile.
            if (parsed is not null)
            {
                parsed = new ShapeId(Get(parsed.Namespace.AsSpan()), Get(parsed.Name.AsSpan()), parsed.Member is null ? null : Get(parsed.Member.AsSpan()));
                Namespaces.Add(parsed.Namespace);
            }

            entry = ref Slot(text.AsSpan());
            entry.Id = parsed;
            entry.State = parsed is not null ? (byte)1 : (byte)2;
        }

        id = entry.Id;
        return id is not null;
    }

    [MethodImpl(Jit.Optimized)]
    private ref Entry Slot(ReadOnlySpan<char> text)
    {
        if (_count * 2 > _entries.Length)
            Grow();
        var hash = 17;
        foreach (var c in text)
            hash = unchecked((hash * 31) + c);
        var mask = _entries.Length - 1;
        for (var i = Spread(hash) & mask; ; i = (i + 1) & mask)
        {
            ref var entry = ref _entries[i];
            if (entry.Text is null)
            {
                entry.Text = text.ToString();
                entry.Hash = hash;
                _count++;
                return ref entry;
            }

            if (entry.Hash == hash && entry.Text.AsSpan().SequenceEqual(text))
                return ref entry;
        }
    }

    private void Grow()
    {
        var old = _entries;
        _entries = new Entry[old.Length * 2];
        var mask = _entries.Length - 1;
        foreach (var entry in old)
        {
            if (entry.Text is null)
                continue;
            var i = Spread(entry.Hash) & mask;
            while (_entries[i].Text is not null)
                i = (i + 1) & mask;
            _entries[i] = entry;
        }
    }

    private static int Spread(int hash) => unchecked((int)((uint)hash * 0x9E3779B1u >> 8));

    private struct Entry
    {
        public string Text;
        public ShapeId? Id;
        public int Hash;
        public byte State;
    }
}
