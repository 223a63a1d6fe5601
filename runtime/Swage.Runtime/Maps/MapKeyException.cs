namespace Swage.Maps;

/// <summary>The base of failures that concern one key of a map of strings. Messages name the key and the case, never a value.</summary>
public abstract class MapKeyException : SwageException
{
    private protected MapKeyException(string message, string key, string? caseName, Exception? innerException)
        : base(message, innerException)
    {
        Key = key;
        Case = caseName;
    }

    /// <summary>The key.</summary>
    public string Key { get; }

    /// <summary>The case, which is the value of the member that decides on the keys; null where it is not known.</summary>
    public string? Case { get; }
}
