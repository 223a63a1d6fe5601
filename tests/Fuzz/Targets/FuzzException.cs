namespace Swage.Tests.Fuzz;

/// <summary>A promise was broken without an exception.</summary>
internal sealed class FuzzException(string message) : Exception(message);
