using Swage.Validation;

namespace Swage.Maps;

/// <summary>The constraints of a key's value, the same in every case.</summary>
/// <param name="key">The key, or a family: a prefix and an asterisk.</param>
/// <param name="check">States the constraints of a value, as a generated check of a string does. It is called at the value's place.</param>
public sealed class MapKeyCheck(string key, Action<Validator, string> check)
{
    /// <summary>The key, or a family.</summary>
    public string Key { get; } = key;

    /// <summary>States the constraints of a value.</summary>
    public Action<Validator, string> Check { get; } = check;
}
