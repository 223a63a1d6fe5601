using System.Globalization;
using System.Numerics;
using System.Text;
using Swage.Json;
using Swage.Serialization;

namespace Swage;

/// <summary>
/// A value without a schema: Smithy's document type. It holds what JSON can hold, and numbers exactly. Immutable (the lists and maps it
/// is made from must not be changed afterwards), equal by value, and so safe to share between threads.
/// </summary>
public sealed class Document : IEquatable<Document>
{
    // null, bool, long, double, BigDecimal, string, IReadOnlyList<Document> or IReadOnlyDictionary<string, Document>.
    private readonly object? _value;

    private Document(DocumentKind kind, object? value)
    {
        Kind = kind;
        _value = value;
    }

    /// <summary>The document that holds null.</summary>
    public static Document Null { get; } = new(DocumentKind.Null, null);

    /// <summary>What it holds.</summary>
    public DocumentKind Kind { get; }

    /// <summary>A document of a boolean.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator Document(bool value) => new(DocumentKind.Boolean, value);

    /// <summary>A document of a whole number.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator Document(long value) => new(DocumentKind.Number, value);

    /// <summary>A document of a double.</summary>
    /// <param name="value">A finite value.</param>
    /// <exception cref="ArgumentException">It is NaN or infinite: a document's numbers are JSON's.</exception>
    public static implicit operator Document(double value) => double.IsFinite(value)
        ? new(DocumentKind.Number, value)
        : throw new ArgumentException("A document holds finite numbers only.", nameof(value));

    /// <summary>A document of a decimal.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator Document(decimal value) => new(DocumentKind.Number, (BigDecimal)value);

    /// <summary>A document of a number of any precision.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator Document(BigDecimal value) => new(DocumentKind.Number, value);

    /// <summary>A document of a string.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator Document(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new(DocumentKind.String, value);
    }

    /// <summary>A document of a list.</summary>
    /// <param name="elements">The elements; null among them is <see cref="Null"/>.</param>
    /// <returns>The document.</returns>
    public static Document FromList(IReadOnlyList<Document> elements)
    {
        ArgumentNullException.ThrowIfNull(elements);
        return new(DocumentKind.List, elements);
    }

    /// <summary>A document of a map.</summary>
    /// <param name="entries">The entries; null among the values is <see cref="Null"/>.</param>
    /// <returns>The document.</returns>
    public static Document FromMap(IReadOnlyDictionary<string, Document> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        return new(DocumentKind.Map, entries);
    }

    /// <summary>Reads a document from JSON text.</summary>
    /// <param name="json">The text.</param>
    /// <returns>The document.</returns>
    /// <exception cref="ShapeReadException">It is not JSON, or beyond <see cref="CodecLimits"/>.</exception>
    public static Document Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Parse(Encoding.UTF8.GetBytes(json));
    }

    /// <summary>Reads a document from JSON text.</summary>
    /// <param name="utf8Json">The text in UTF-8.</param>
    /// <returns>The document.</returns>
    /// <exception cref="ShapeReadException">It is not JSON, or beyond <see cref="CodecLimits"/>.</exception>
    public static Document Parse(ReadOnlySpan<byte> utf8Json)
    {
        var reader = new JsonShapeReader(utf8Json);
        var document = reader.ReadDocument();
        reader.ReadEnd();
        return document;
    }

    /// <summary>The boolean.</summary>
    /// <returns>The value.</returns>
    /// <exception cref="InvalidOperationException">It holds something else.</exception>
    public bool AsBoolean() => Kind == DocumentKind.Boolean ? (bool)_value! : throw Holds(DocumentKind.Boolean);

    /// <summary>The string.</summary>
    /// <returns>The value.</returns>
    /// <exception cref="InvalidOperationException">It holds something else.</exception>
    public string AsString() => Kind == DocumentKind.String ? (string)_value! : throw Holds(DocumentKind.String);

    /// <summary>The elements.</summary>
    /// <returns>The list.</returns>
    /// <exception cref="InvalidOperationException">It holds something else.</exception>
    public IReadOnlyList<Document> AsList() =>
        Kind == DocumentKind.List ? (IReadOnlyList<Document>)_value! : throw Holds(DocumentKind.List);

    /// <summary>The entries.</summary>
    /// <returns>The map.</returns>
    /// <exception cref="InvalidOperationException">It holds something else.</exception>
    public IReadOnlyDictionary<string, Document> AsMap() =>
        Kind == DocumentKind.Map ? (IReadOnlyDictionary<string, Document>)_value! : throw Holds(DocumentKind.Map);

    /// <summary>The number, exactly.</summary>
    /// <returns>The value.</returns>
    /// <exception cref="InvalidOperationException">It holds something else.</exception>
    public BigDecimal AsBigDecimal() => _value switch
    {
        long whole => whole,
        double number => BigDecimal.Parse(number.ToString("R", CultureInfo.InvariantCulture)),
        BigDecimal exact => exact,
        _ => throw Holds(DocumentKind.Number),
    };

    /// <summary>The number as a double: the nearest there is.</summary>
    /// <returns>The value.</returns>
    /// <exception cref="InvalidOperationException">It holds something else.</exception>
    public double AsDouble() => _value switch
    {
        long whole => whole,
        double number => number,
        BigDecimal exact => exact.ToDouble(),
        _ => throw Holds(DocumentKind.Number),
    };

    /// <summary>The number as a long, where it is one exactly.</summary>
    /// <returns>The value.</returns>
    /// <exception cref="InvalidOperationException">It holds something else.</exception>
    /// <exception cref="OverflowException">The number is no whole number of 64 bits.</exception>
    public long AsInt64()
    {
        if (_value is long whole)
            return whole;
        var exact = AsBigDecimal();
        if (exact < long.MinValue || exact > long.MaxValue)
            throw new OverflowException("The number is no whole number of 64 bits.");
        if (exact.Unscaled.IsZero)
            return 0;
        if (exact.Scale <= 0)
            return (long)(exact.Unscaled * BigInteger.Pow(10, -exact.Scale));
        if (exact.Scale > CodecLimits.MaxNumberLength)
            throw new OverflowException("The number is no whole number of 64 bits.");
        var quotient = BigInteger.DivRem(exact.Unscaled, BigInteger.Pow(10, exact.Scale), out var remainder);
        return remainder.IsZero ? (long)quotient : throw new OverflowException("The number is no whole number of 64 bits.");
    }

    /// <summary>Whether the other document holds an equal value; numbers are compared by value.</summary>
    /// <param name="other">The other document.</param>
    /// <returns>Whether it does.</returns>
    public bool Equals(Document? other)
    {
        if (ReferenceEquals(this, other))
            return true;
        if (other is null || Kind != other.Kind)
            return false;
        return Kind switch
        {
            DocumentKind.Null => true,
            DocumentKind.Number => _value is long a && other._value is long b ? a == b : AsBigDecimal().CompareTo(other.AsBigDecimal()) == 0,
            DocumentKind.List => Structural.Equal(AsList(), other.AsList()),
            DocumentKind.Map => Structural.Equal(AsMap(), other.AsMap()),
            _ => _value!.Equals(other._value),
        };
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Document);

    /// <inheritdoc/>
    public override int GetHashCode() => Kind switch
    {
        DocumentKind.Null => 0,
        DocumentKind.Number => AsDouble().GetHashCode(),
        DocumentKind.List => Structural.Hash(AsList()),
        DocumentKind.Map => Structural.Hash(AsMap()),
        _ => _value!.GetHashCode(),
    };

    /// <summary>The document as JSON text. It redacts nothing: a document that is a secret must not be printed.</summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        using var buffer = new PooledBuffer();
        var writer = new JsonShapeWriter(buffer);
        writer.WriteDocument(this);
        writer.Flush();
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    internal void Write<TWriter>(ref TWriter writer)
        where TWriter : IShapeWriter, allows ref struct
    {
        switch (_value)
        {
            case null: writer.WriteNull(); break;
            case bool boolean: writer.WriteBoolean(boolean); break;
            case long whole: writer.WriteInt64(whole); break;
            case double number: writer.WriteDouble(number); break;
            case BigDecimal exact: writer.WriteBigDecimal(exact); break;
            case string text: writer.WriteString(text); break;
            case IReadOnlyList<Document> list:
                writer.BeginList(list.Count);
                for (var i = 0; i < list.Count; i++)
                    (list[i] ?? Null).Write(ref writer);
                writer.EndList();
                break;
            case IReadOnlyDictionary<string, Document> map:
                writer.BeginMap(map.Count);
                foreach (var (key, value) in MapEntries.Of(map))
                {
                    writer.WriteKey(key);
                    (value ?? Null).Write(ref writer);
                }

                writer.EndMap();
                break;
        }
    }

    private InvalidOperationException Holds(DocumentKind wanted) => new($"The document holds {Kind}, not {wanted}.");
}
