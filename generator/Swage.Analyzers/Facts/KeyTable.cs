namespace Swage.Analyzers.Facts;

/// <summary>All cases and keys of one map.</summary>
internal sealed class KeyTable
{
    private readonly Dictionary<string, CaseFacts> _cases = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, KeyFacts> _keys = new(StringComparer.Ordinal);

    public KeyTable(string name, IReadOnlyList<CaseFacts> cases, IReadOnlyList<KeyFacts> keys)
    {
        Name = name;
        Cases = cases;
        Keys = keys;
        foreach (var one in cases)
            _cases[one.Value] = one;
        foreach (var key in keys)
            _keys[key.Key] = key;
    }

    /// <summary>The name of the class with the constants.</summary>
    public string Name { get; }

    /// <summary>The class with its namespace, as code outside may write it; null where there is no such class.</summary>
    public string? FullName { get; init; }

    public IReadOnlyList<CaseFacts> Cases { get; }

    public IReadOnlyList<KeyFacts> Keys { get; }

    /// <summary>The case of a value, in any letter case: the AWS SDK's constants are found so too. Null where the model has none.</summary>
    public CaseFacts? Case(string? value) => value is not null && _cases.TryGetValue(value, out var found) ? found : null;

    /// <summary>The case whose typed answer a type is, or null.</summary>
    public CaseFacts? CaseOfType(string typeName) => Cases.FirstOrDefault(c => c.TypeName == typeName);

    public KeyFacts? Key(string key) => _keys.TryGetValue(key, out var found) ? found : null;

    /// <summary>Whether some case takes a key by name.</summary>
    public bool Knows(string key)
    {
        if (_keys.TryGetValue(key, out var facts) && !facts.IsFamily)
            return true;
        foreach (var one in Cases)
        {
            if (one.Names(key))
                return true;
        }

        return false;
    }

    /// <summary>The cases that take a key by name.</summary>
    public IEnumerable<CaseFacts> Owners(string key) => Cases.Where(c => c.Names(key));

    /// <summary>Whether most cases require a key, so that it does not stand for any of them.</summary>
    public bool IsGeneral(string key) => Cases.Count(c => c.Required.Contains(key)) * 2 > Cases.Count;

    /// <summary>Who may see a key's value in a case.</summary>
    public Exposure ExposureOf(CaseFacts? one, string key)
    {
        if (one is not null)
        {
            foreach (var own in one.Exposures)
            {
                if (own.Key == key)
                    return own.Value;
            }
        }

        return (Key(key) ?? Keys.FirstOrDefault(k => k.IsFamily && k.Key.Length > 0 && key.StartsWith(k.Key, StringComparison.Ordinal)))?.Exposure ?? Exposure.Public;
    }
}
