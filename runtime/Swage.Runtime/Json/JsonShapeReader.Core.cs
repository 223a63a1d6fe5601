using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Swage.Serialization;

namespace Swage.Json;

// What everything else is made of: white space, brackets, commas and colons, and how a failure is told.
public ref partial struct JsonShapeReader
{
    /// <summary>Reads the name of a member. The guess is that the one after the last comes next: one comparison, without a search.</summary>
    /// <returns>Its place in the list of names, or −1.</returns>
    private int ReadMember(ReadOnlySpan<byte> names, ref StructureCursor cursor)
    {
        if (Peek() != '"')
            Fail("the name of a member");
        var start = _position + 1;
        var rest = _data[start..];
        var guess = names[cursor.Offset..];
        var common = guess.CommonPrefixLength(rest);
        if ((uint)common >= (uint)guess.Length || guess[common] != '\n' || (uint)common >= (uint)rest.Length || rest[common] != '"')
            return FindMember(names, ref cursor);
        cursor.Offset += common + 1;
        _position = start + common + 1;
        _memberStart = start;
        _memberLength = common;
        return cursor.Next++;
    }

    /// <summary>Begins to count the items at this level.</summary>
    private int Expected(ref Counts last)
    {
        var level = _depth - 1;
        if ((uint)level >= Counts.Levels)
            return 0;
        _counts[level] = 0;
        return last[level];
    }

    private void Count()
    {
        var level = _depth - 1;
        if ((uint)level < Counts.Levels)
            _counts[level]++;
    }

    private readonly void EndCount(ref Counts last)
    {
        // The bracket is closed already.
        if ((uint)_depth < Counts.Levels)
            last[_depth] = _counts[_depth];
    }

    /// <summary>Passes over white space.</summary>
    /// <returns>The byte behind it, or 0 at the end (which no caller expects, as it begins nothing in JSON).</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private byte Peek()
    {
        var position = _position;
        var data = _data;
        if ((uint)position < (uint)data.Length)
        {
            var b = data[position];
            if (b > ' ')
                return b;
        }

        return PeekSlow();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private byte PeekSlow()
    {
        while ((uint)_position < (uint)_data.Length)
        {
            var b = _data[_position];
            if (b is not ((byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t'))
                return b;
            _position++;
        }

        return 0;
    }

    private void Open(byte bracket, string what)
    {
        if (Peek() != bracket)
            Fail(what);
        if (++_depth > CodecLimits.MaxDepth)
            Fail($"no more than {CodecLimits.MaxDepth} levels");
        _position++;
        _opened = true;
    }

    /// <summary>Goes to the next item of the innermost object or array, or closes it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool Next(byte close)
    {
        var b = Peek();
        if (b == ',' && !_opened)
        {
            _position++;
            return true;
        }

        return NextSlow(b, close);
    }

    private bool NextSlow(byte b, byte close)
    {
        if (b == close)
        {
            _position++;
            _depth--;
            _opened = false;
            return false;
        }

        if (!_opened)
            Fail(close == '}' ? "',' or '}'" : "',' or ']'");
        _opened = false;
        return true;
    }

    /// <summary>Passes over a colon.</summary>
    /// <returns>The first byte of the value behind it.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private byte Colon()
    {
        if (Peek() != ':')
            Fail("':'");
        _position++;
        return Peek();
    }

    private void Literal(ReadOnlySpan<byte> literal)
    {
        if (!_data[_position..].StartsWith(literal))
            Fail("a value");
        _position += literal.Length;
    }

    [DoesNotReturn]
    private readonly T Fail<T>(string expected)
    {
        Fail(expected);
        return default;
    }

    [DoesNotReturn]
    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly void Fail(string expected) => FailAt(_position, expected, Found());

    [DoesNotReturn]
    private readonly void FailAt(int offset, string expected, string found)
    {
        var member = _memberLength > 0
            ? $", at or after member \"{System.Text.Encoding.UTF8.GetString(_data.Slice(_memberStart, _memberLength))}\""
            : "";
        throw new ShapeReadException($"The JSON has {found} at byte {offset}{member}, where {expected} was expected.", offset);
    }

    private readonly string Found()
    {
        if (_position >= _data.Length)
            return "its end";
        return _data[_position] switch
        {
            (byte)'"' => "a string",
            (byte)'{' => "an object",
            (byte)'[' => "an array",
            (byte)'t' or (byte)'f' => "a boolean",
            (byte)'n' => "null",
            (byte)'-' or (>= (byte)'0' and <= (byte)'9') => "a number",
            (byte)'}' or (byte)']' or (byte)',' or (byte)':' => $"'{(char)_data[_position]}'",
            _ => "something else",
        };
    }

    /// <summary>A number for each of the outer levels; deeper ones are not worth it.</summary>
    [InlineArray(Levels)]
    private struct Counts
    {
        public const int Levels = 8;
        private int _first;
    }
}
