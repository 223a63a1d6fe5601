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

    /// <summary>
    /// The text of an expression that is always the same: constants, <c>nameof</c>, and a local that gets such a text once. Null for any other.
    /// </summary>
    public static string? Text(IOperation operation)
    {
        if (operation.ConstantValue is { HasValue: true, Value: string text })
            return text;
        return Unwrap(operation) switch
        {
            { ConstantValue: { HasValue: true, Value: string inner } } => inner,
            ILocalReferenceOperation reference => LocalIndex.OnlyValue(reference) is { } value ? Text(value) : null,
            _ => null,
        };
    }

    /// <summary>What a text that is no constant begins with, or null.</summary>
    public static string? Prefix(IOperation operation) => Unwrap(operation) switch
    {
        IInterpolatedStringOperation { Parts: [IInterpolatedStringTextOperation first, ..] } => Text(first.Text),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, LeftOperand: var left } => Text(left) ?? Prefix(left),
        IInvocationOperation { TargetMethod: { IsStatic: true, Parameters.Length: 1 } method } => PrefixOf(method),
        _ => null,
    };

    /// <summary>
    /// The value of an open enum: a constant string converted to it, one in its constructor, a static member named for a value, a local that gets
    /// one once; null where it is known only at run time.
    /// </summary>
    public static string? EnumValue(IOperation operation)
    {
        if (Text(operation) is { } text)
            return text;
        return Unwrap(operation) switch
        {
            IObjectCreationOperation { Arguments: [{ Value: var argument }] } => Text(argument),
            IPropertyReferenceOperation { Property: { IsStatic: true } member } => Named(member, member.Type),
            IPropertyReferenceOperation { Property.Name: "Value", Instance: { } instance } => EnumValue(instance),
            IFieldReferenceOperation { Field: { IsStatic: true, IsReadOnly: true } member } => Named(member, member.Type),
            IInvocationOperation { TargetMethod: { Name: "FindValue", IsStatic: true }, Arguments: [{ Value: var argument }] } => Text(argument),
            IInvocationOperation { TargetMethod.Name: "ToString", Arguments.Length: 0, Instance: { } instance } => EnumValue(instance),
            ILocalReferenceOperation reference => LocalIndex.OnlyValue(reference) is { } value ? EnumValue(value) : null,
            _ => null,
        };
    }

    private static string? Named(ISymbol member, ITypeSymbol type)
    {
        if (!SymbolEqualityComparer.Default.Equals(member.ContainingType, type))
            return null;
        // Generated enums keep the values as constants in a nested class, under the same name.
        foreach (var nested in member.ContainingType.GetTypeMembers())
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

    // ChallengeKeys.UserAttributes(name) of generated code, beside the constant UserAttributesPrefix.
    private static string? PrefixOf(IMethodSymbol method)
    {
        foreach (var candidate in method.ContainingType.GetMembers(method.Name + "Prefix"))
        {
            if (candidate is IFieldSymbol { HasConstantValue: true, ConstantValue: string value })
                return value;
        }

        return null;
    }
}
