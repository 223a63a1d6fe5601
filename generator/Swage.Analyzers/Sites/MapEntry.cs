using Microsoft.CodeAnalysis;

namespace Swage.Analyzers.Sites;

/// <summary>A key and value that code puts into a map.</summary>
/// <param name="Key">The key, where it is a constant.</param>
/// <param name="Prefix">What a key that is no constant is known to begin with, or null.</param>
/// <param name="KeyOperation">The expression of the key.</param>
/// <param name="Value">The expression of the value.</param>
/// <param name="Whole">All of it: the initializer's element or the statement's expression.</param>
/// <param name="IsAlways">Whether it is put in on every way to the call.</param>
/// <param name="IsAdded">Whether it is added with <c>Add</c>, which refuses a key that is there already.</param>
internal sealed record MapEntry(string? Key, string? Prefix, IOperation KeyOperation, IOperation Value, IOperation Whole, bool IsAlways, bool IsAdded)
{
    /// <summary>Whether it stands in an initializer, not in a statement of its own.</summary>
    public bool IsInitial => Whole.Parent is Microsoft.CodeAnalysis.Operations.IObjectOrCollectionInitializerOperation;
}
