using System.Diagnostics.CodeAnalysis;

namespace Swage.Smithy;

/// <summary>An absolute shape ID, <c>namespace#Name</c> or <c>namespace#Name$member</c> (Smithy spec, "Shape ID"). Compared by value.</summary>
/// <remarks>
/// Immutable and safe to share between threads. A class, since so much is kept by shape ID: .NET compiles every generic collection anew for
/// each struct that it holds, in each process.
/// </remarks>
public sealed record ShapeId(string Namespace, string Name, string? Member = null) : IComparable<ShapeId>
{
    private int _hash;

    // A copy is made to change a part of it: the hash stays behind.
    private ShapeId(ShapeId other)
    {
        Namespace = other.Namespace;
        Name = other.Name;
        Member = other.Member;
    }

    /// <summary>The ID of the shape that holds the member, or the ID itself.</summary>
    public ShapeId Container => Member is null ? this : new ShapeId(Namespace, Name);

    /// <summary>The ID of a member of this shape.</summary>
    public ShapeId WithMember(string member) => new(Namespace, Name, member);

    /// <summary>Whether both name the same shape; the parts that differ most are compared first.</summary>
    public bool Equals(ShapeId? other) =>
        ReferenceEquals(this, other) || other is not null && Name == other.Name && Namespace == other.Namespace && Member == other.Member;

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        if (_hash == 0)
            _hash = unchecked(Name.GetHashCode() + (Member is null ? 0 : Member.GetHashCode() * 31) + Namespace.Length);
        return _hash;
    }

    /// <summary>Parses an absolute ID.</summary>
    /// <exception cref="FormatException">The text is not an absolute shape ID.</exception>
    public static ShapeId Parse(string text) =>
        TryParse(text, out var id) ? id : throw new FormatException($"'{text}' is not an absolute shape ID such as 'com.example#Name'.");

    /// <summary>Parses an absolute ID; false where the text is none.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out ShapeId? id)
    {
        id = null;
        var hash = text.IndexOf('#');
        if (hash <= 0 || !IsNamespace(text.AsSpan(0, hash)))
            return false;
        var dollar = text.IndexOf('$', hash);
        var nameEnd = dollar < 0 ? text.Length : dollar;
        if (!IsIdentifier(text.AsSpan(hash + 1, nameEnd - hash - 1)))
            return false;
        if (dollar >= 0 && !IsIdentifier(text.AsSpan(dollar + 1)))
            return false;
        id = new ShapeId(text.Substring(0, hash), text.Substring(hash + 1, nameEnd - hash - 1), dollar < 0 ? null : text.Substring(dollar + 1));
        return true;
    }

    /// <summary>Whether the text is an identifier: underscores, then a letter, then letters, digits and underscores.</summary>
    public static bool IsIdentifier(ReadOnlySpan<char> text)
    {
        var i = 0;
        while (i < text.Length && text[i] == '_')
            i++;
        if (i == text.Length || !IsLetter(text[i]) && !(i > 0 && IsDigit(text[i])))
            return false;
        for (; i < text.Length; i++)
        {
            if (!IsLetter(text[i]) && !IsDigit(text[i]) && text[i] != '_')
                return false;
        }

        return true;
    }

    /// <summary>Whether the text is a namespace: identifiers joined by dots.</summary>
    public static bool IsNamespace(ReadOnlySpan<char> text)
    {
        while (true)
        {
            var dot = text.IndexOf('.');
            if (dot < 0)
                return IsIdentifier(text);
            if (!IsIdentifier(text.Slice(0, dot)))
                return false;
            text = text.Slice(dot + 1);
        }
    }

    /// <inheritdoc/>
    public int CompareTo(ShapeId? other)
    {
        if (other is null)
            return 1;
        var order = string.CompareOrdinal(Namespace, other.Namespace);
        if (order == 0)
            order = string.CompareOrdinal(Name, other.Name);
        return order != 0 ? order : string.CompareOrdinal(Member, other.Member);
    }

    /// <inheritdoc/>
    public override string ToString() => Member is null ? $"{Namespace}#{Name}" : $"{Namespace}#{Name}${Member}";

    private static bool IsLetter(char c) => (uint)((c | 0x20) - 'a') < 26;

    private static bool IsDigit(char c) => (uint)(c - '0') < 10;
}
