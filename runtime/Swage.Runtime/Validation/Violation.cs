namespace Swage.Validation;

/// <summary>One constraint of the model that a value breaks.</summary>
/// <param name="Path">Where: members by their model name, elements by index, entries by key, as in <c>Users[0].Attributes["email"]</c>.
/// The key of a sensitive map is <c>***</c>, unless the model itself names it. Empty for the value itself.</param>
/// <param name="Constraint">Which: <c>required</c>, <c>length</c>, <c>range</c>, <c>pattern</c>, <c>uniqueItems</c>, <c>enum</c>,
/// <c>nesting</c>, or one of those that <see cref="Maps.MapRules"/> names.</param>
/// <param name="Message">What is asked for, for people. It never quotes the value.</param>
public sealed record Violation(string Path, string Constraint, string Message);
