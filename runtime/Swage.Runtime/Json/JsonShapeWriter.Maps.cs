using Swage.Maps;
using Swage.Serialization;

namespace Swage.Json;

// Typed maps are asked for their entries one by one: nothing is allocated, not even the keys of families.
public ref partial struct JsonShapeWriter
{
    private void WriteTypedMap(TypedMap map)
    {
        Begin((byte)'{');
        for (var i = 0; ; i++)
        {
            var value = map.EntryAt(i, out var key);
            if (key is null)
                break;
            if (value is null)
                continue;
            WriteKey(key);
            Text(value);
        }

        for (var i = 0; ; i++)
        {
            var entries = map.FamilyAt(i, out var prefix);
            if (prefix is null)
                break;
            if (entries is not null)
                WriteFamily(map, i, prefix, entries);
        }

        End((byte)'}');
    }

    private void WriteFamily(TypedMap map, int family, string prefix, IReadOnlyDictionary<string, string> entries)
    {
        var hasWhole = TypedMap.HasWhole(entries, prefix);
        foreach (var (name, value) in MapEntries.Of(entries))
        {
            if (value is null || map.IsGivenBefore(family, prefix, name, entries, hasWhole))
                continue;
            if (hasWhole && name.StartsWith(prefix, StringComparison.Ordinal))
                WriteKey(name);
            else
                WriteKey(prefix, name);
            Text(value);
        }
    }

    private void WriteKey(string prefix, string name)
    {
        Ensure(prefix.Length + name.Length + 3);
        Comma();
        _span[_length++] = (byte)'"';
        var copied = CopyPlain(prefix, _span[_length..]);
        _length += copied;
        if (copied < prefix.Length)
        {
            QuotedSlow(string.Concat(prefix.AsSpan(copied), name));
        }
        else
        {
            copied = CopyPlain(name, _span[_length..]);
            _length += copied;
            QuotedSlow(name.AsSpan(copied));
        }

        Ensure(1);
        _span[_length++] = (byte)':';
        _comma = 0;
    }
}
