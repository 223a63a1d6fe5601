using System.Diagnostics.CodeAnalysis;
using Swage.Serialization;

namespace Swage.Json;

/// <summary>
/// Reads shapes from JSON in UTF-8, straight from the bytes into values: no tokens, no tree. It is strict about JSON itself, ignores
/// members it does not know, and lets the last of repeated members win.
/// </summary>
/// <remarks>
/// Every failure is a <see cref="ShapeReadException"/> that names the byte and what was expected. Nesting and numbers are bounded by
/// <see cref="CodecLimits"/>, memory by the document's length (some fifty times it at worst, for nothing but empty objects). Call <see cref="ReadEnd"/> at the end.
/// </remarks>
/// <param name="utf8Json">The whole document.</param>
public ref partial struct JsonShapeReader(ReadOnlySpan<byte> utf8Json)
{
    private readonly ReadOnlySpan<byte> _data = utf8Json;
    private int _position;
    private int _depth;

    // A bracket has been opened and nothing read behind it yet.
    private bool _opened;

    // Where the name of the last known member stands, for messages: a member's name is the model's, never a secret.
    private int _memberStart;
    private int _memberLength;

    // How many items the list or map at each level has so far, and how many the last one before it had.
    private Counts _counts;
    private Counts _lastLists;
    private Counts _lastMaps;

    /// <summary>Opens a structure; <see cref="NextMember"/> follows until it says false.</summary>
    /// <returns>The cursor to give to <see cref="NextMember"/>.</returns>
    /// <exception cref="ShapeReadException">There is no object here, or it is nested too deep.</exception>
    public StructureCursor BeginStructure()
    {
        Open((byte)'{', "an object");
        return default;
    }

    /// <summary>Goes to the next member that is known and not null; others are skipped. At the end it closes the structure.</summary>
    /// <param name="names">The names of the known members in UTF-8, each ended by a line feed.</param>
    /// <param name="cursor">What <see cref="BeginStructure"/> returned; its index then says which name it is.</param>
    /// <returns>Whether there is a value to read. If so it must be read before the next call.</returns>
    /// <exception cref="ShapeReadException">The document is malformed.</exception>
    public bool NextMember(ReadOnlySpan<byte> names, ref StructureCursor cursor)
    {
        while (Next((byte)'}'))
        {
            var index = ReadMember(names, ref cursor);
            if (Colon() == 'n')
            {
                Literal("null"u8);
                continue;
            }

            if (index >= 0)
            {
                cursor.Index = index;
                return true;
            }

            Skip();
        }

        return false;
    }

    /// <summary>Opens a union and goes to its member's value: nulls, <c>__type</c> and unknown members are passed over.</summary>
    /// <param name="names">The names of the known members in UTF-8, each ended by a line feed.</param>
    /// <param name="unknown">Where no member is known (the index is −1): the name of the first unknown one, whose value is skipped.</param>
    /// <returns>The cursor, to be given to <see cref="EndUnion"/> when the value has been read.</returns>
    /// <exception cref="ShapeReadException">There is no object here, it has no member, or it is nested too deep.</exception>
    public StructureCursor BeginUnion(ReadOnlySpan<byte> names, out string? unknown)
    {
        unknown = null;
        var cursor = BeginStructure();
        while (Next((byte)'}'))
        {
            Peek();
            var nameStart = _position;
            var index = ReadMember(names, ref cursor);
            var nameEnd = _position;
            if (Colon() == 'n')
            {
                Literal("null"u8);
                continue;
            }

            if (index >= 0)
            {
                cursor.Index = index;
                return cursor;
            }

            var afterName = _position;
            if (unknown is null && !_data[nameStart..nameEnd].SequenceEqual("\"__type\""u8))
            {
                _position = nameStart;
                unknown = ReadString();
                _position = afterName;
            }

            Skip();
        }

        if (unknown is null)
            Fail("a union with one member that is not null");
        cursor.Index = -1;
        cursor.Closed = true;
        return cursor;
    }

    /// <summary>Closes a union.</summary>
    /// <param name="cursor">What <see cref="BeginUnion"/> returned.</param>
    /// <exception cref="ShapeReadException">Another member than null or <c>__type</c> follows: the value would be ambiguous.</exception>
    public void EndUnion(ref StructureCursor cursor)
    {
        if (cursor.Closed)
            return;
        while (Next((byte)'}'))
        {
            if (Peek() != '"')
                Fail("the name of a member");
            var start = _position;
            ScanName(out _);
            var isType = _data[start.._position].SequenceEqual("\"__type\""u8);
            if (Colon() != 'n' && !isType)
                Fail("no second member of a union");
            Skip();
        }
    }

    /// <summary>Opens a list; <see cref="NextElement"/> or <see cref="NextElementOrNull"/> follows until it says false.</summary>
    /// <returns>A capacity to begin with: how many elements the last list at this level had. Since each is given for a list that was
    /// really there, a document cannot drive up memory with it.</returns>
    /// <exception cref="ShapeReadException">There is no array here, or it is nested too deep.</exception>
    public int BeginList()
    {
        Open((byte)'[', "an array");
        return Expected(ref _lastLists);
    }

    /// <summary>Goes to the next element of a dense list; nulls are passed over.</summary>
    /// <returns>Whether there is a value to read. If so it must be read before the next call.</returns>
    /// <exception cref="ShapeReadException">The document is malformed.</exception>
    public bool NextElement()
    {
        while (NextElementOrNull(out var isNull))
        {
            if (!isNull)
                return true;
        }

        return false;
    }

    /// <summary>Goes to the next element of a sparse list.</summary>
    /// <param name="isNull">Whether it is null; then there is nothing to read.</param>
    /// <returns>Whether there is an element. If so and it is not null, it must be read before the next call.</returns>
    /// <exception cref="ShapeReadException">The document is malformed.</exception>
    public bool NextElementOrNull(out bool isNull)
    {
        isNull = false;
        if (!Next((byte)']'))
        {
            EndCount(ref _lastLists);
            return false;
        }

        Count();
        if (Peek() == 'n')
        {
            Literal("null"u8);
            isNull = true;
        }

        return true;
    }

    /// <summary>Opens a map; <see cref="NextEntry"/> or <see cref="NextEntryOrNull"/> follows until it says false.</summary>
    /// <returns>A capacity to begin with: how many entries the last map at this level had. Since each is given for a map that was
    /// really there, a document cannot drive up memory with it.</returns>
    /// <exception cref="ShapeReadException">There is no object here, or it is nested too deep.</exception>
    public int BeginMap()
    {
        Open((byte)'{', "an object");
        return Expected(ref _lastMaps);
    }

    /// <summary>Goes to the next entry of a dense map; entries whose value is null are passed over.</summary>
    /// <param name="key">The entry's key.</param>
    /// <returns>Whether there is a value to read. If so it must be read before the next call.</returns>
    /// <exception cref="ShapeReadException">The document is malformed.</exception>
    public bool NextEntry([NotNullWhen(true)] out string? key)
    {
        while (NextEntryOrNull(out key, out var isNull))
        {
            if (!isNull)
                return true;
        }

        return false;
    }

    /// <summary>Goes to the next entry of a sparse map.</summary>
    /// <param name="key">The entry's key.</param>
    /// <param name="isNull">Whether its value is null; then there is nothing to read.</param>
    /// <returns>Whether there is an entry. If so and its value is not null, it must be read before the next call.</returns>
    /// <exception cref="ShapeReadException">The document is malformed.</exception>
    public bool NextEntryOrNull([NotNullWhen(true)] out string? key, out bool isNull)
    {
        isNull = false;
        if (!Next((byte)'}'))
        {
            EndCount(ref _lastMaps);
            key = null;
            return false;
        }

        Count();
        key = ReadName();
        if (Colon() == 'n')
        {
            Literal("null"u8);
            isNull = true;
        }

        return true;
    }

    /// <summary>Reads a boolean.</summary>
    /// <returns>The value.</returns>
    /// <exception cref="ShapeReadException">There is none here.</exception>
    public bool ReadBoolean()
    {
        switch (Peek())
        {
            case (byte)'t':
                Literal("true"u8);
                return true;
            case (byte)'f':
                Literal("false"u8);
                return false;
            default:
                return Fail<bool>("true or false");
        }
    }

    /// <summary>Reads a list of strings; nulls in it are passed over.</summary>
    /// <returns>The list.</returns>
    /// <exception cref="ShapeReadException">There is no array of strings here.</exception>
    public IReadOnlyList<string> ReadStringList()
    {
        var list = new List<string>(BeginList());
        while (NextElement())
            list.Add(ReadString());
        return list;
    }

    /// <summary>Reads a map from strings to strings; entries whose value is null are passed over.</summary>
    /// <returns>The map.</returns>
    /// <exception cref="ShapeReadException">There is no object of strings here.</exception>
    public IReadOnlyDictionary<string, string> ReadStringMap()
    {
        var map = new Dictionary<string, string>(BeginMap());
        while (NextEntry(out var key))
            map[key] = ReadString();
        return map;
    }

    /// <summary>Reads a document.</summary>
    /// <returns>The document; one that holds null where the value is null.</returns>
    /// <exception cref="ShapeReadException">What is here is no JSON value.</exception>
    public Document ReadDocument()
    {
        switch (Peek())
        {
            case (byte)'{':
                var map = new Dictionary<string, Document>(BeginMap());
                while (NextEntryOrNull(out var key, out var isNull))
                    map[key] = isNull ? Document.Null : ReadDocument();
                return Document.FromMap(map);
            case (byte)'[':
                var list = new List<Document>(BeginList());
                while (NextElementOrNull(out var isNull))
                    list.Add(isNull ? Document.Null : ReadDocument());
                return Document.FromList(list);
            case (byte)'"':
                return ReadString();
            case (byte)'t' or (byte)'f':
                return ReadBoolean();
            case (byte)'n':
                Literal("null"u8);
                return Document.Null;
            default:
                return ReadDocumentNumber();
        }
    }

    /// <summary>Reads a null, if there is one here.</summary>
    /// <returns>Whether there was; if not, nothing has been read.</returns>
    /// <exception cref="ShapeReadException">The document is malformed.</exception>
    public bool TryReadNull()
    {
        if (Peek() != 'n')
            return false;
        Literal("null"u8);
        return true;
    }

    /// <summary>Passes over one value of any kind.</summary>
    /// <exception cref="ShapeReadException">What is here is no JSON value, or it is nested too deep.</exception>
    public void Skip()
    {
        switch (Peek())
        {
            case (byte)'{':
                Open((byte)'{', "an object");
                while (Next((byte)'}'))
                {
                    if (Peek() != '"')
                        Fail("the name of a member");
                    SkipString();
                    Colon();
                    Skip();
                }

                break;
            case (byte)'[':
                Open((byte)'[', "an array");
                while (Next((byte)']'))
                    Skip();
                break;
            case (byte)'"': SkipString(); break;
            case (byte)'t': Literal("true"u8); break;
            case (byte)'f': Literal("false"u8); break;
            case (byte)'n': Literal("null"u8); break;
            default: ScanNumber("a value"); break;
        }
    }

    /// <summary>Checks that nothing but white space follows.</summary>
    /// <exception cref="ShapeReadException">Something does.</exception>
    public void ReadEnd()
    {
        Peek();
        if (_position < _data.Length)
            Fail("the end of the document");
    }
}
