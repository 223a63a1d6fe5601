using System.Globalization;
using System.Text;
using Swage.Validation;

namespace Swage;

/// <summary>The input breaks constraints of the model, and <see cref="Client.ClientOptions.ValidateRequests"/> is on: nothing was sent.</summary>
public sealed class RequestValidationException : SwageException
{
    private const int ShownInMessage = 10;

    /// <summary>Makes the exception.</summary>
    /// <param name="operationName">The operation that was to be called.</param>
    /// <param name="result">What is wrong.</param>
    public RequestValidationException(string operationName, ValidationResult result)
        : base(MessageOf(operationName, result))
    {
        Result = result;
    }

    /// <summary>Every violation, with its path. No value is quoted.</summary>
    public ValidationResult Result { get; }

    private static string MessageOf(string operationName, ValidationResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"The input of {operationName} was not sent, because it breaks {result.Violations.Count} constraint(s) of the model:");
        foreach (var violation in result.Violations.Take(ShownInMessage))
            text.Append("\n- ").Append(violation.Path).Append(": ").Append(violation.Message);
        if (result.Violations.Count > ShownInMessage)
            text.Append("\n- and more: see Result");
        return text.ToString();
    }
}
