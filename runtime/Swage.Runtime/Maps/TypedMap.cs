using System.Collections;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using Swage.Serialization;

namespace Swage.Maps;

/// <summary>
/// A map of strings whose keys are properties: the base of the generated records that fill one case of a map, such as the answer to one challenge.
/// It is the map, so that it goes wherever the map goes and costs no memory beyond the record itself.
/// </summary>
/// <remarks>
/// Keys whose property is null are not in the map. A key that more than one place gives (a property, a family of keys, a family of any keys) is there
/// once, with the value of the first of these. As immutable, and so as safe to share between threads, as the collections that its properties hold.
/// Two typed maps are equal as records are: by type and properties. <see cref="Structural"/> compares by content, whatever the maps' types.
/// </remarks>
public abstract record TypedMap : IReadOnlyDictionary<string, string>
{
    // Longer keys of families are put together on the heap where they are only looked for.
    private const int ShortKey = 256;

    /// <summary>For generated records.</summary>
    protected TypedMap()
    {
    }

    /// <inheritdoc/>
    int IReadOnlyCollection<KeyValuePair<string, string>>.Count
    {
        get
        {
            var count = 0;
            foreach (var _ in Entries)
                count++;
            return count;
        }
    }

    /// <inheritdoc/>
    IEnumerable<string> IReadOnlyDictionary<string, string>.Keys
    {
        get
        {
            foreach (var (key, _) in Entries)
                yield return key;
        }
    }

    /// <inheritdoc/>
    IEnumerable<string> IReadOnlyDictionary<string, string>.Values
    {
        get
        {
            foreach (var (_, value) in Entries)
                yield return value;
        }
    }

    private MapEntries<string, string> Entries => MapEntries.Of<string, string>(this);

    /// <inheritdoc/>
    string IReadOnlyDictionary<string, string>.this[string key] =>
        Find(key) ?? throw new KeyNotFoundException($"The map {GetType().Name} has no such key.");

    /// <inheritdoc/>
    bool IReadOnlyDictionary<string, string>.ContainsKey(string key) => Find(key) is not null;

    /// <inheritdoc/>
    bool IReadOnlyDictionary<string, string>.TryGetValue(string key, [MaybeNullWhen(false)] out string value) => (value = Find(key)) is not null;

    /// <inheritdoc/>
    IEnumerator<KeyValuePair<string, string>> IEnumerable<KeyValuePair<string, string>>.GetEnumerator() => Walk();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => Walk();

    /// <summary>The type and the keys that are set. No value is ever shown.</summary>
    /// <returns>Text such as <c>SmsMfaResponses { USERNAME = ***, SMS_MFA_CODE = *** }</c>.</returns>
    public sealed override string ToString()
    {
        var text = new StringBuilder(GetType().Name).Append(" { ");
        var start = text.Length;
        foreach (var (key, _) in Entries)
            text.Append(text.Length > start ? ", " : "").Append(key).Append(" = ***");
        return text.Append(text.Length > start ? " }" : "}").ToString();
    }

    /// <summary>The value of a key, by number. Keys are numbered without gaps, whether set or not.</summary>
    /// <param name="index">The number, from 0.</param>
    /// <param name="key">The key; null where the numbers end.</param>
    /// <returns>The value; null where it is not set.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected abstract string? __Entry(int index, out string? key);

    /// <summary>The entries of a family of keys, by number.</summary>
    /// <param name="index">The number, from 0.</param>
    /// <param name="prefix">What the family's keys begin with, empty for any key; null where the numbers end.</param>
    /// <returns>The entries, by key without the prefix or with it; null where there are none.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected virtual IReadOnlyDictionary<string, string>? __Family(int index, out string? prefix)
    {
        prefix = null;
        return null;
    }

    internal string? EntryAt(int index, out string? key) => __Entry(index, out key);

    internal IReadOnlyDictionary<string, string>? FamilyAt(int index, out string? prefix) => __Family(index, out prefix);

    /// <summary>Whether a family has a key with its prefix, which then goes before the same one without.</summary>
    internal static bool HasWhole(IReadOnlyDictionary<string, string> entries, string prefix)
    {
        foreach (var (name, _) in MapEntries.Of(entries))
        {
            if (name.StartsWith(prefix, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>Whether a key of a family is given already: by a property, by a family before it, or in the same family with its prefix.</summary>
    internal bool IsGivenBefore(int family, string prefix, string name, IReadOnlyDictionary<string, string> entries, bool hasWhole = true)
    {
        var isWhole = name.StartsWith(prefix, StringComparison.Ordinal);
        var head = isWhole ? "" : prefix;
        for (var i = 0; ; i++)
        {
            var value = __Entry(i, out var key);
            if (key is null)
                break;
            if (value is not null && key.Length == head.Length + name.Length && key.StartsWith(head, StringComparison.Ordinal) && key.EndsWith(name, StringComparison.Ordinal))
                return true;
        }

        return (hasWhole && !isWhole && Has(entries, prefix, name)) || (family > 0 && FindInFamilies(head + name, family) is not null);
    }

    private static bool Has(IReadOnlyDictionary<string, string> entries, string prefix, string name)
    {
        var length = prefix.Length + name.Length;
        if (length > ShortKey || entries is not Dictionary<string, string> dictionary || !dictionary.TryGetAlternateLookup<ReadOnlySpan<char>>(out var lookup))
            return entries.TryGetValue(prefix + name, out var found) && found is not null;
        Span<char> key = stackalloc char[ShortKey];
        prefix.CopyTo(key);
        name.CopyTo(key[prefix.Length..]);
        return lookup.TryGetValue(key[..length], out var value) && value is not null;
    }

    private IEnumerator<KeyValuePair<string, string>> Walk()
    {
        foreach (var entry in Entries)
            yield return entry;
    }

    private string? Find(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        for (var i = 0; ; i++)
        {
            var value = __Entry(i, out var name);
            if (name is null)
                return FindInFamilies(key, int.MaxValue);
            if (value is not null && name == key)
                return value;
        }
    }

    private string? FindInFamilies(string key, int end)
    {
        for (var i = 0; i < end; i++)
        {
            var entries = __Family(i, out var prefix);
            if (prefix is null)
                return null;
            if (entries is null || !key.StartsWith(prefix, StringComparison.Ordinal))
                continue;
            if (entries.TryGetValue(key, out var value) && value is not null)
                return value;
            if (prefix.Length > 0 && entries.TryGetValue(key[prefix.Length..], out value) && value is not null)
                return value;
        }

        return null;
    }
}
