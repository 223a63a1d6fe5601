namespace Swage.Client;

/// <summary>One header of a request.</summary>
/// <param name="Name">The name, in lower case.</param>
/// <param name="Value">The value, as sent.</param>
public readonly record struct HttpHeader(string Name, string Value);
