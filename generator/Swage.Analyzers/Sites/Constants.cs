using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Swage.Analyzers.Sites;

/// <summary>Reads what an expression is known to be.</summary>
internal static class Constants
{
    /// <summary>The expression without conversions and parentheses.</summary>
    public static IOperation Unwrap(IOperation operation)
    {
        while (true)
        {
            switch (operation)
            {
                case IConversionOperation conversion:
                    operation = conversion.Operand;
                    break;
                case IParenthesizedOperation parenthesized:
                    operation = parenthesized.Operand;
                    break;
                default:
                    return operation;
            }
        }
    }

    /// <summary>The text of a constant expression, <c>nameof</c> and constants included; null where it is not one.</summary>
    public static string? Text(IOperation operation) =>
        operation.ConstantValue is { HasValue: true, Value: string text } ? text
        : Unwrap(operation) is { ConstantValue: { HasValue: true, Value: string inner } } ? inner
        : null;

    /// <summary>
    /// The value of an open enum: a constant string converted to it, one in its constructor, a static member named for a value; null where it is
    /// known only at run time.
    /// </summary>
    public static string? EnumValue(IOperation operation)
    {
        if (Text(operation) is { } text)
            return text;
        return Unwrap(operation) switch
        {
            IObjectCreationOperation { Arguments: [{ Value: var argument }] } => Text(argument),
            IPropertyReferenceOperation { Property: { IsStatic: true } member } => Named(member),
            IFieldReferenceOperation { Field: { IsStatic: true, IsReadOnly: true } member } => Named(member),
            _ => null,
        };
    }

    // SmsMfa of a generated enum, SMS_MFA of the AWS SDK: compared without marks and case by who looks the value up.
    private static string? Named(ISymbol member) =>
        member.ContainingType is { } type && SymbolEqualityComparer.Default.Equals(type, (member as IPropertySymbol)?.Type ?? (member as IFieldSymbol)?.Type)
            ? ValueOf(type, member)
            : null;

    private static string? ValueOf(INamedTypeSymbol type, ISymbol member)
    {
        // Generated enums keep the values as constants in a nested class, under the same name.
        foreach (var nested in type.GetTypeMembers())
        {
            foreach (var candidate in nested.GetMembers(member.Name))
            {
                if (candidate is IFieldSymbol { HasConstantValue: true, ConstantValue: string value })
                    return value;
            }
        }

        // The AWS SDK's constants are named as the values are.
        return member.Name;
    }
}
