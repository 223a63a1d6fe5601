using Microsoft.CodeAnalysis;

namespace Swage.Analyzers.Sites;

/// <summary>A key and value that code puts into a map.</summary>
/// <param name="Key">The key, where it is a constant.</param>
/// <param name="KeyOperation">The expression of the key.</param>
/// <param name="Value">The expression of the value.</param>
/// <param name="Whole">All of it: the initializer's element or the statement's expression.</param>
internal sealed record MapEntry(string? Key, IOperation KeyOperation, IOperation Value, IOperation Whole);
