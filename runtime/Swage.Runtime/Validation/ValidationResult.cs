namespace Swage.Validation;

/// <summary>What a validation found. Immutable.</summary>
public sealed class ValidationResult
{
    /// <summary>The result of a value in which nothing can be wrong.</summary>
    public static ValidationResult Valid { get; } = new([]);

    internal ValidationResult(IReadOnlyList<Violation> violations) => Violations = violations;

    /// <summary>Whether the value breaks no constraint.</summary>
    public bool IsValid => Violations.Count == 0;

    /// <summary>All violations, in the order of the model's members.</summary>
    public IReadOnlyList<Violation> Violations { get; }

    /// <summary>Throws where the value breaks a constraint: the check that a client makes before it sends, for use without one.</summary>
    /// <param name="operationName">The operation whose input was validated, for the message.</param>
    /// <exception cref="RequestValidationException">The value breaks a constraint.</exception>
    public void ThrowIfInvalid(string operationName)
    {
        if (!IsValid)
            throw new RequestValidationException(operationName, this);
    }

    /// <summary>The violations, one a line, without any value.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => IsValid
        ? "Valid"
        : string.Join('\n', Violations.Select(static x => x.Path.Length == 0 ? x.Message : $"{x.Path}: {x.Message}"));
}
