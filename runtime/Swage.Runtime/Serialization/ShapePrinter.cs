using System.Globalization;
using System.Numerics;
using System.Text;
using Swage.Maps;

namespace Swage.Serialization;

/// <summary>
/// Prints a shape for people: what generated records' <c>ToString</c> says. Secrets become <c>***</c>, blobs their length, long strings
/// and lists are cut. It is no format to be read back.
/// </summary>
/// <param name="builder">Where to. The outermost structure's members are printed without brackets, since the record puts those.</param>
public struct ShapePrinter(StringBuilder builder) : IShapeWriter
{
    private const string Secret = "***";
    private const int LongestText = 256;
    private const int MostItems = 16;

    // One for each open bracket that is printed.
    private readonly Stack<Bracket> _brackets = new();

    // What comes next is a secret.
    private bool _isSensitive;

    // A name or key was handled: the value belongs right behind it, and is printed only where the name was.
    private bool _isNamed;
    private bool _isNamePrinted;

    // How many brackets are open within something that is not printed: a secret, or what is beyond the end of a cut list.
    private int _muted;

    /// <summary>Whether anything was printed.</summary>
    public bool Any { get; private set; }

    /// <inheritdoc/>
    public void BeginStructure() => Begin("{ ", isStructure: true);

    /// <inheritdoc/>
    public void EndStructure() => End(" }", isStructure: true);

    /// <inheritdoc/>
    public void BeginList(int count) => Begin("[");

    /// <inheritdoc/>
    public void EndList() => End("]");

    /// <inheritdoc/>
    public void BeginMap(int count) => Begin("{ ");

    /// <inheritdoc/>
    public void EndMap() => End(" }");

    /// <inheritdoc/>
    public void WriteMember(ReadOnlySpan<byte> name)
    {
        if (_muted == 0)
            Name(Encoding.UTF8.GetString(name), " = ");
    }

    /// <inheritdoc/>
    public void WriteKey(string key)
    {
        var isSecret = _isSensitive;
        _isSensitive = false;
        if (_muted == 0)
            Name(isSecret ? Secret : Cut(key), ": ");
    }

    /// <inheritdoc/>
    public void MarkSensitive() => _isSensitive = true;

    /// <inheritdoc/>
    public void WriteNull() => Print("null");

    /// <inheritdoc/>
    public void WriteString(string value) => Print(Cut(value));

    /// <inheritdoc/>
    public void WriteBoolean(bool value) => Print(value ? "true" : "false");

    /// <inheritdoc/>
    public void WriteInt32(int value) => Print(value.ToString(CultureInfo.InvariantCulture));

    /// <inheritdoc/>
    public void WriteInt64(long value) => Print(value.ToString(CultureInfo.InvariantCulture));

    /// <inheritdoc/>
    public void WriteSingle(float value) => Print(value.ToString("R", CultureInfo.InvariantCulture));

    /// <inheritdoc/>
    public void WriteDouble(double value) => Print(value.ToString("R", CultureInfo.InvariantCulture));

    /// <inheritdoc/>
    public void WriteBigInteger(BigInteger value) => Print(Cut(value.ToString(CultureInfo.InvariantCulture)));

    /// <inheritdoc/>
    public void WriteBigDecimal(BigDecimal value) => Print(Cut(value.ToString()));

    /// <inheritdoc/>
    public void WriteTimestamp(DateTimeOffset value, TimestampFormat format) =>
        Print(value.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFF'Z'", CultureInfo.InvariantCulture));

    /// <inheritdoc/>
    public void WriteBlob(ReadOnlyMemory<byte> value) =>
        Print(string.Create(CultureInfo.InvariantCulture, $"({value.Length} bytes)"));

    /// <inheritdoc/>
    public void WriteDocument(Document value) => value.Write(ref this);

    /// <inheritdoc/>
    public void WriteStringList(IReadOnlyList<string> value)
    {
        BeginList(value.Count);
        for (var i = 0; i < value.Count; i++)
            WriteString(value[i]);
        EndList();
    }

    /// <inheritdoc/>
    public void WriteStringMap(IReadOnlyDictionary<string, string> value)
    {
        // Of a typed map's values any may be a secret, as in its own ToString.
        var isTyped = value is TypedMap;
        BeginMap(value.Count);
        foreach (var (key, text) in MapEntries.Of(value))
        {
            WriteKey(key);
            _isSensitive |= isTyped;
            WriteString(text);
        }

        EndMap();
    }

    /// <inheritdoc/>
    public void WriteString(ReadOnlySpan<byte> name, string? value)
    {
        if (Named(name, value is not null))
            WriteString(value!);
    }

    /// <inheritdoc/>
    public void WriteBoolean(ReadOnlySpan<byte> name, bool? value)
    {
        if (Named(name, value.HasValue))
            WriteBoolean(value.GetValueOrDefault());
    }

    /// <inheritdoc/>
    public void WriteInt32(ReadOnlySpan<byte> name, int? value)
    {
        if (Named(name, value.HasValue))
            WriteInt32(value.GetValueOrDefault());
    }

    /// <inheritdoc/>
    public void WriteInt64(ReadOnlySpan<byte> name, long? value)
    {
        if (Named(name, value.HasValue))
            WriteInt64(value.GetValueOrDefault());
    }

    /// <inheritdoc/>
    public void WriteSingle(ReadOnlySpan<byte> name, float? value)
    {
        if (Named(name, value.HasValue))
            WriteSingle(value.GetValueOrDefault());
    }

    /// <inheritdoc/>
    public void WriteDouble(ReadOnlySpan<byte> name, double? value)
    {
        if (Named(name, value.HasValue))
            WriteDouble(value.GetValueOrDefault());
    }

    /// <inheritdoc/>
    public void WriteBigInteger(ReadOnlySpan<byte> name, BigInteger? value)
    {
        if (Named(name, value.HasValue))
            WriteBigInteger(value.GetValueOrDefault());
    }

    /// <inheritdoc/>
    public void WriteBigDecimal(ReadOnlySpan<byte> name, BigDecimal? value)
    {
        if (Named(name, value.HasValue))
            WriteBigDecimal(value.GetValueOrDefault());
    }

    /// <inheritdoc/>
    public void WriteTimestamp(ReadOnlySpan<byte> name, DateTimeOffset? value, TimestampFormat format)
    {
        if (Named(name, value.HasValue))
            WriteTimestamp(value.GetValueOrDefault(), format);
    }

    /// <inheritdoc/>
    public void WriteBlob(ReadOnlySpan<byte> name, ReadOnlyMemory<byte>? value)
    {
        if (Named(name, value.HasValue))
            WriteBlob(value.GetValueOrDefault());
    }

    /// <inheritdoc/>
    public void WriteDocument(ReadOnlySpan<byte> name, Document? value)
    {
        if (Named(name, value is not null))
            WriteDocument(value!);
    }

    /// <inheritdoc/>
    public void WriteStringList(ReadOnlySpan<byte> name, IReadOnlyList<string>? value)
    {
        if (Named(name, value is not null))
            WriteStringList(value!);
    }

    /// <inheritdoc/>
    public void WriteStringMap(ReadOnlySpan<byte> name, IReadOnlyDictionary<string, string>? value)
    {
        if (Named(name, value is not null))
            WriteStringMap(value!);
    }

    private static string Cut(string text)
    {
        if (text.Length <= LongestText)
            return text;
        var length = char.IsHighSurrogate(text[LongestText - 1]) ? LongestText - 1 : LongestText;
        return string.Create(CultureInfo.InvariantCulture, $"{text.AsSpan(0, length)}… ({text.Length} characters)");
    }

    private bool Named(ReadOnlySpan<byte> name, bool hasValue)
    {
        if (hasValue)
            WriteMember(name);
        else
            _isSensitive = false;
        return hasValue;
    }

    private void Name(string text, string separator)
    {
        _isNamed = true;
        _isNamePrinted = BeginItem();
        if (_isNamePrinted)
            builder.Append(text).Append(separator);
    }

    /// <summary>Counts an item of the innermost bracket and separates it from the one before.</summary>
    /// <returns>Whether it is to be printed: a structure has as many members as its model says, but long lists and maps are cut.</returns>
    private bool BeginItem()
    {
        if (_brackets.Count == 0)
            return true;
        var (count, isStructure) = _brackets.Pop();
        _brackets.Push(new(count + 1, isStructure));
        if (count > MostItems && !isStructure)
            return false;
        if (count > 0)
            builder.Append(", ");
        if (count < MostItems || isStructure)
            return true;
        builder.Append('…');
        return false;
    }

    /// <summary>Begins a value.</summary>
    /// <returns>Whether it is to be printed; a secret is not, but for its stars.</returns>
    private bool BeginValue()
    {
        var isSecret = _isSensitive;
        _isSensitive = false;
        if (_muted > 0)
            return false;
        Any = true;
        var isPrinted = _isNamed ? _isNamePrinted : BeginItem();
        _isNamed = false;
        if (!isPrinted || !isSecret)
            return isPrinted;
        builder.Append(Secret);
        return false;
    }

    private void Print(string text)
    {
        if (BeginValue())
            builder.Append(text);
    }

    private void Begin(string bracket, bool isStructure = false)
    {
        if (!BeginValue())
        {
            _muted++;
            return;
        }

        if (_brackets.Count > 0 || !isStructure)
            builder.Append(bracket);
        else
            Any = false;
        _brackets.Push(new(0, isStructure));
    }

    private void End(string bracket, bool isStructure = false)
    {
        if (_muted > 0)
        {
            _muted--;
            return;
        }

        _brackets.Pop();
        if (_brackets.Count > 0 || !isStructure)
            builder.Append(bracket);
    }

    private readonly record struct Bracket(int Count, bool IsStructure);
}
