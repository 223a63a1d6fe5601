#pragma warning disable CS1591
namespace Swage.Validation;

// Stands in until validation itself is there.
public sealed record Violation(string Path, string Constraint, string Message);

public sealed class ValidationResult
{
    public bool IsValid => Violations.Count == 0;

    public IReadOnlyList<Violation> Violations { get; init; } = [];
}

public sealed class Validator
{
    public static ValidationResult Run<T>(T value, Action<T, Validator> check)
    {
        check(value, new Validator());
        return new ValidationResult();
    }
}
