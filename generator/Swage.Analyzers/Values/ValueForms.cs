using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Swage.Analyzers.Facts;
using Swage.Analyzers.Sites;

namespace Swage.Analyzers.Values;

/// <summary>Knows by the last step that makes a value whether it can have the form its key asks for.</summary>
internal static class ValueForms
{
    /// <summary>What is wrong with a value, in words; null where nothing is seen to be.</summary>
    /// <param name="isCertain">Whether the service refuses it every time; otherwise it is right now and then.</param>
    public static string? Problem(KeyFacts key, IOperation value, out bool isCertain)
    {
        isCertain = true;
        var format = key.Format ?? "";
        if (format.StartsWith("base64 of an HMAC", StringComparison.Ordinal))
            return Encoding(value) ?? (key.Key == "SECRET_HASH" ? Hash(value) : null);
        if (format.StartsWith("base64", StringComparison.Ordinal))
            return Encoding(value) ?? Reencoded(value);
        if (format.StartsWith("hexadecimal", StringComparison.Ordinal))
        {
            isCertain = false;
            return Hexadecimal(value);
        }

        if (format.EndsWith("digits", StringComparison.Ordinal))
        {
            isCertain = false;
            return IsNumber(value) ? "leading zeros are lost: keep the code as a string" : null;
        }

        return format.StartsWith("a JSON object", StringComparison.Ordinal) && Constants.Text(value) is { Length: > 0 } text && !(text.Trim() is ['{', .., '}']) ? "the text is no JSON object" : null;
    }

    // Hexadecimal or raw text where Base64 belongs.
    private static string? Encoding(IOperation value)
    {
        var resolved = SiteValues.Resolve(value);
        while (resolved is IInvocationOperation { TargetMethod: { Name: "ToLower" or "ToUpper" or "ToLowerInvariant" or "ToUpperInvariant" or "Replace", ContainingType.SpecialType: SpecialType.System_String }, Instance: { } inner })
        {
            if (SiteValues.Resolve(inner) is not IInvocationOperation)
                break;
            resolved = SiteValues.Resolve(inner);
        }

        return resolved switch
        {
            IInvocationOperation { TargetMethod: { Name: "ToHexString" or "ToHexStringLower", ContainingType.Name: "Convert" } } => "it must be Base64, not hexadecimal",
            IInvocationOperation { TargetMethod: { Name: "ToString", ContainingType.Name: "BitConverter" } } => "it must be Base64, not hexadecimal",
            IInvocationOperation { TargetMethod.Name: "GetString", Instance.Type: { } type } when IsEncoding(type) => "it must be Base64, not bytes taken for text",
            _ => null,
        };
    }

    private static string? Reencoded(IOperation value) =>
        SiteValues.Resolve(value) is IInvocationOperation { TargetMethod: { Name: "ToBase64String", ContainingType.Name: "Convert" }, Arguments: [{ Value: var bytes }, ..] } && TextOfBytes(bytes) is not null
            ? "it is Base64 as received, and must be sent unchanged"
            : null;

    private static string? Hash(IOperation value)
    {
        const string Is = "it is Base64(HMAC-SHA256(client secret, user name + client ID))";
        var resolved = SiteValues.Resolve(value);
        if ((SiteValues.NameOf(resolved) ?? (resolved is ILiteralOperation ? SiteValues.NameOf(value) : null)) is { } name && IsSecretItself(name))
            return Is;
        if (resolved is not IInvocationOperation { TargetMethod: { Name: "ToBase64String", ContainingType.Name: "Convert" }, Arguments: [{ Value: var bytes }, ..] })
            return null;
        if (TextOfBytes(bytes) is not null)
            return Is;
        if (SiteValues.Resolve(bytes) is IInvocationOperation { TargetMethod.Name: "ComputeHash" or "HashData", Arguments: [.., { Value: var data }] } && TextOfBytes(data) is { } text
            && SiteValues.NameOf(SiteValues.Resolve(text)) is { } part && Letters(part) is "clientid" or "appclientid" or "username" or "user" or "userid")
        {
            return Is;
        }

        return null;
    }

    private static string? Hexadecimal(IOperation value)
    {
        const string Is = "it is hexadecimal digits alone, without sign or prefix";
        switch (SiteValues.Resolve(value))
        {
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum when Start(sum) is { } text && HasMark(text):
            case IInterpolatedStringOperation { Parts: [IInterpolatedStringTextOperation { Text: var first }, ..] } when Constants.Text(first) is { } words && HasMark(words):
                return Is;
            case IInterpolatedStringOperation { Parts: [IInterpolationOperation { FormatString: null, Expression.Type: { } type }] } when IsBigInteger(type):
                return "it is hexadecimal, not decimal";
            case IInvocationOperation { TargetMethod.Name: "ToString", Instance.Type: { } type } call when IsBigInteger(type):
                foreach (var argument in call.Arguments)
                {
                    if (argument.Parameter?.Type.SpecialType == SpecialType.System_String)
                        return Constants.Text(argument.Value) is { } format && format.Length > 0 && format[0] is not ('x' or 'X') ? "it is hexadecimal, not decimal" : null;
                }

                return "it is hexadecimal, not decimal";
            default:
                return null;
        }
    }

    private static string? Start(IBinaryOperation sum)
    {
        var left = Constants.Unwrap(sum.LeftOperand);
        return Constants.Text(left) ?? (left is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } inner ? Start(inner) : null);
    }

    private static bool HasMark(string text) => text.StartsWith("0x", StringComparison.OrdinalIgnoreCase) || text.StartsWith("-", StringComparison.Ordinal) || text.StartsWith("+", StringComparison.Ordinal);

    private static bool IsNumber(IOperation value) => SiteValues.Resolve(value) switch
    {
        IInvocationOperation { TargetMethod.Name: "ToString", Instance.Type: { } type } call when IsInteger(type) => !call.Arguments.Any(static a => IsPadded(a.Value)),
        IInvocationOperation { TargetMethod: { Name: "ToString", ContainingType.Name: "Convert" }, Arguments: [{ Value: var number }, ..] } => Constants.Unwrap(number).Type is { } type && IsInteger(type),
        IInterpolatedStringOperation { Parts: [IInterpolationOperation { FormatString: null, Alignment: null, Expression.Type: { } type }] } => IsInteger(type),
        IInvocationOperation { TargetMethod: { Name: "Concat", ContainingType.SpecialType: SpecialType.System_String }, Arguments: [{ Value: var number }] } => Constants.Unwrap(number).Type is { } type && IsInteger(type),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } sum =>
            (IsEmpty(sum.LeftOperand) && Constants.Unwrap(sum.RightOperand).Type is { } right && IsInteger(right)) || (IsEmpty(sum.RightOperand) && Constants.Unwrap(sum.LeftOperand).Type is { } left && IsInteger(left)),
        _ => false,
    };

    // "D6", "000000", or a format that cannot be seen.
    private static bool IsPadded(IOperation format) =>
        format.Type?.SpecialType == SpecialType.System_String && (Constants.Text(format) is not { } text || text.StartsWith("0", StringComparison.Ordinal) || text is ['D' or 'd', _, ..]);

    private static bool IsEmpty(IOperation operation) => Constants.Text(operation) is "";

    private static IOperation? TextOfBytes(IOperation bytes) =>
        SiteValues.Resolve(bytes) is IInvocationOperation { TargetMethod.Name: "GetBytes", Instance.Type: { } type, Arguments: [{ Value: var text }] } && IsEncoding(type) ? text : null;

    private static bool IsEncoding(ITypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current is { Name: "Encoding", ContainingNamespace: { Name: "Text", ContainingNamespace.Name: "System" } })
                return true;
        }

        return false;
    }

    private static bool IsInteger(ITypeSymbol type) => type.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_UInt64;

    private static bool IsBigInteger(ITypeSymbol type) => type is { Name: "BigInteger" };

    private static bool IsSecretItself(string name) => Letters(name) is var letters && letters.EndsWith("secret", StringComparison.Ordinal) && letters.IndexOf("hash", StringComparison.Ordinal) < 0;

    private static string Letters(string text) => new string([.. text.Where(char.IsLetter)]).ToLowerInvariant();
}
