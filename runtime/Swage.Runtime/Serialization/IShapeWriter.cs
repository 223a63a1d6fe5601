using System.Numerics;

namespace Swage.Serialization;

/// <summary>
/// What a generated shape writes itself to: the wire formats and <see cref="ShapePrinter"/>. Implementations are structs that travel by
/// reference, so that each shape's one generic body is compiled separately, and without virtual calls, for every format.
/// </summary>
/// <remarks>
/// <para>A value is written by exactly one call (or one Begin/End pair). Inside a structure each value is preceded by
/// <see cref="WriteMember"/>, inside a map by <see cref="WriteKey"/>. The overloads that take a member's name write name and value in one
/// step and drop the member where the value is null.</para>
/// <para>A member's name is UTF-8 text in its wire form: where a format needs escapes in names, the generator has put them in.</para>
/// <para>Writers are not thread-safe: each belongs to one call.</para>
/// </remarks>
public interface IShapeWriter
{
    /// <summary>Opens a structure or union; its members follow.</summary>
    void BeginStructure();

    /// <summary>Closes the structure or union that was opened last.</summary>
    void EndStructure();

    /// <summary>Writes a member's name; exactly one value must follow.</summary>
    /// <param name="name">The name in its wire form.</param>
    void WriteMember(ReadOnlySpan<byte> name);

    /// <summary>Opens a list; its elements follow.</summary>
    /// <param name="count">How many elements will follow; formats with counted lists rely on it.</param>
    void BeginList(int count);

    /// <summary>Closes the list that was opened last.</summary>
    void EndList();

    /// <summary>Opens a map; its entries follow.</summary>
    /// <param name="count">How many entries will follow; formats with counted maps rely on it.</param>
    void BeginMap(int count);

    /// <summary>Writes an entry's key; exactly one value must follow.</summary>
    /// <param name="key">The key; lone surrogates in it become U+FFFD.</param>
    void WriteKey(string key);

    /// <summary>Closes the map that was opened last.</summary>
    void EndMap();

    /// <summary>
    /// Says that what is written next is a secret: the next key, or the next value with all that is in it (a member's name is neither).
    /// Only writers for people heed it. A named write consumes the mark even where its value is null; before <see cref="WriteMember"/>
    /// the mark belongs inside the test for null.
    /// </summary>
    void MarkSensitive();

    /// <summary>Writes null: an element or entry of a sparse list or map.</summary>
    void WriteNull();

    /// <summary>Writes a string (enums too, by their value).</summary>
    /// <param name="value">The text; lone surrogates in it become U+FFFD.</param>
    void WriteString(string value);

    /// <summary>Writes a boolean.</summary>
    /// <param name="value">The value.</param>
    void WriteBoolean(bool value);

    /// <summary>Writes a byte, short, integer or intEnum.</summary>
    /// <param name="value">The value.</param>
    void WriteInt32(int value);

    /// <summary>Writes a long.</summary>
    /// <param name="value">The value.</param>
    void WriteInt64(long value);

    /// <summary>Writes a float.</summary>
    /// <param name="value">The value, NaN and infinities included.</param>
    void WriteSingle(float value);

    /// <summary>Writes a double.</summary>
    /// <param name="value">The value, NaN and infinities included.</param>
    void WriteDouble(double value);

    /// <summary>Writes a bigInteger.</summary>
    /// <param name="value">The value.</param>
    void WriteBigInteger(BigInteger value);

    /// <summary>Writes a bigDecimal.</summary>
    /// <param name="value">The value; its precision is kept.</param>
    void WriteBigDecimal(BigDecimal value);

    /// <summary>Writes a timestamp.</summary>
    /// <param name="value">The instant; what is finer than a millisecond is cut off.</param>
    /// <param name="format">How it stands on the wire.</param>
    void WriteTimestamp(DateTimeOffset value, TimestampFormat format);

    /// <summary>Writes a blob.</summary>
    /// <param name="value">The bytes.</param>
    void WriteBlob(ReadOnlyMemory<byte> value);

    /// <summary>Writes a document.</summary>
    /// <param name="value">The document; null in it is written as null.</param>
    void WriteDocument(Document value);

    /// <summary>Writes a list of strings.</summary>
    /// <param name="value">The list.</param>
    void WriteStringList(IReadOnlyList<string> value);

    /// <summary>Writes a map from strings to strings.</summary>
    /// <param name="value">The map.</param>
    void WriteStringMap(IReadOnlyDictionary<string, string> value);

    /// <summary>Writes a string member; null drops it.</summary>
    /// <param name="name">The name in its wire form.</param>
    /// <param name="value">The value.</param>
    void WriteString(ReadOnlySpan<byte> name, string? value);

    /// <summary>Writes a boolean member; null drops it.</summary>
    /// <param name="name">The name in its wire form.</param>
    /// <param name="value">The value.</param>
    void WriteBoolean(ReadOnlySpan<byte> name, bool? value);

    /// <summary>Writes a byte, short, integer or intEnum member; null drops it.</summary>
    /// <param name="name">The name in its wire form.</param>
    /// <param name="value">The value.</param>
    void WriteInt32(ReadOnlySpan<byte> name, int? value);

    /// <summary>Writes a long member; null drops it.</summary>
    /// <param name="name">The name in its wire form.</param>
    /// <param name="value">The value.</param>
    void WriteInt64(ReadOnlySpan<byte> name, long? value);

    /// <summary>Writes a float member; null drops it.</summary>
    /// <param name="name">The name in its wire form.</param>
    /// <param name="value">The value.</param>
    void WriteSingle(ReadOnlySpan<byte> name, float? value);

    /// <summary>Writes a double member; null drops it.</summary>
    /// <param name="name">The name in its wire form.</param>
    /// <param name="value">The value.</param>
    void WriteDouble(ReadOnlySpan<byte> name, double? value);

    /// <summary>Writes a bigInteger member; null drops it.</summary>
    /// <param name="name">The name in its wire form.</param>
    /// <param name="value">The value.</param>
    void WriteBigInteger(ReadOnlySpan<byte> name, BigInteger? value);

    /// <summary>Writes a bigDecimal member; null drops it.</summary>
    /// <param name="name">The name in its wire form.</param>
    /// <param name="value">The value.</param>
    void WriteBigDecimal(ReadOnlySpan<byte> name, BigDecimal? value);

    /// <summary>Writes a timestamp member; null drops it.</summary>
    /// <param name="name">The name in its wire form.</param>
    /// <param name="value">The value.</param>
    /// <param name="format">How it stands on the wire.</param>
    void WriteTimestamp(ReadOnlySpan<byte> name, DateTimeOffset? value, TimestampFormat format);

    /// <summary>Writes a blob member; null drops it.</summary>
    /// <param name="name">The name in its wire form.</param>
    /// <param name="value">The value.</param>
    void WriteBlob(ReadOnlySpan<byte> name, ReadOnlyMemory<byte>? value);

    /// <summary>Writes a document member; null (not a document that holds null) drops it.</summary>
    /// <param name="name">The name in its wire form.</param>
    /// <param name="value">The value.</param>
    void WriteDocument(ReadOnlySpan<byte> name, Document? value);

    /// <summary>Writes a member that is a list of strings; null drops it.</summary>
    /// <param name="name">The name in its wire form.</param>
    /// <param name="value">The value.</param>
    void WriteStringList(ReadOnlySpan<byte> name, IReadOnlyList<string>? value);

    /// <summary>Writes a member that is a map from strings to strings; null drops it.</summary>
    /// <param name="name">The name in its wire form.</param>
    /// <param name="value">The value.</param>
    void WriteStringMap(ReadOnlySpan<byte> name, IReadOnlyDictionary<string, string>? value);
}
