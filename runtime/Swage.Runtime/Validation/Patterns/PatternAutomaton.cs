using System.Buffers;
using System.ComponentModel;
using System.Text;

namespace Swage.Validation.Patterns;

/// <summary>
/// Checks a <c>pattern</c> by a table that the generator made of it: one look-up a character, so in time linear in the string. Immutable and
/// thread-safe. Not meant to be made by hand.
/// </summary>
/// <remarks>Strings are read by Unicode scalar values; half a surrogate pair, which no service could be sent, matches nothing.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PatternAutomaton
{
    // Numbers are written as characters from here on: printable ones, as long as they are small.
    private const char Zero = '#';

    private readonly byte[] _asciiClasses = new byte[0x80];
    private readonly int[] _classStarts;
    private readonly byte[] _classes;
    private readonly byte[] _table;
    private readonly int _classCount;
    private readonly int _start;
    private readonly int _firstAccepting;
    private readonly int _final;

    /// <summary>Unpacks an automaton.</summary>
    /// <param name="classes">Pairs of a scalar value and the class of characters from it on, a digit; in order, the first at U+0000. A digit is a
    /// character that many places after <c>#</c>.</param>
    /// <param name="table">The next state for each state and class, a digit each. State 0 is left by nothing and accepts nothing.</param>
    /// <param name="classCount">How many classes there are.</param>
    /// <param name="start">The state to start in.</param>
    /// <param name="firstAccepting">The first of the states in which the string matches if it ends there; all that follow are such.</param>
    public PatternAutomaton(string classes, string table, int classCount, int start, int firstAccepting)
    {
        ArgumentNullException.ThrowIfNull(classes);
        ArgumentNullException.ThrowIfNull(table);
        (_classCount, _start, _firstAccepting) = (classCount, start, firstAccepting);
        _table = new byte[table.Length];
        for (var i = 0; i < table.Length; i++)
            _table[i] = (byte)(table[i] - Zero);
        (_classStarts, _classes) = ReadClasses(classes);
        for (var c = 0; c < _asciiClasses.Length; c++)
            _asciiClasses[c] = _classes[ClassIndex(c)];
        _final = FindFinal();
    }

    /// <summary>Whether a string matches.</summary>
    /// <param name="value">The string.</param>
    /// <returns>Whether it does.</returns>
    public bool IsMatch(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var text = value.AsSpan();
        var state = _start;
        for (var i = 0; i < text.Length;)
        {
            if (state == 0 || state == _final)
                break;
            int c = text[i];
            var length = 1;
            if (c < 0x80)
            {
                c = _asciiClasses[c];
            }
            else
            {
                if (Rune.DecodeFromUtf16(text[i..], out var rune, out length) != OperationStatus.Done)
                    return false;
                c = _classes[ClassIndex(rune.Value)];
            }

            state = _table[(state * _classCount) + c];
            i += length;
        }

        return state >= _firstAccepting;
    }

    private static (int[] Starts, byte[] Classes) ReadClasses(string text)
    {
        var starts = new List<int>();
        var classes = new List<byte>();
        for (var rest = text.AsSpan(); rest.Length > 0;)
        {
            Rune.DecodeFromUtf16(rest, out var first, out var length);
            starts.Add(first.Value);
            classes.Add((byte)(rest[length] - Zero));
            rest = rest[(length + 1)..];
        }

        return ([.. starts], [.. classes]);
    }

    private int ClassIndex(int scalar)
    {
        var index = Array.BinarySearch(_classStarts, scalar);
        return index >= 0 ? index : ~index - 1;
    }

    // An accepting state that nothing leads out of: the rest of the string does not matter.
    private int FindFinal()
    {
        for (var state = _firstAccepting; state * _classCount < _table.Length; state++)
        {
            if (!_table.AsSpan(state * _classCount, _classCount).ContainsAnyExcept((byte)state))
                return state;
        }

        return -1;
    }
}
