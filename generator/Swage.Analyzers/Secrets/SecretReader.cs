using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Swage.Analyzers.Aws;
using Swage.Analyzers.Facts;
using Swage.Analyzers.Sites;

namespace Swage.Analyzers.Secrets;

/// <summary>Tells which expressions show a secret of an SDK: Session, tokens, the map of answers and the secret keys in it. Safe for concurrent use.</summary>
internal sealed class SecretReader(CompilationFacts facts)
{
    // What the model marks as sensitive and lets whoever has it sign in. Names and client IDs are marked too, but every log has them.
    private static readonly HashSet<string> s_members = new(StringComparer.Ordinal)
    {
        "Session", "AccessToken", "IdToken", "RefreshToken", "SecretHash", "ClientSecret", "SecretCode", "Password", "NewPassword", "TemporaryPassword", "PreviousPassword", "ProposedPassword",
        "SmsMfaCode", "SmsOtpCode", "EmailOtpCode", "SoftwareTokenMfaCode", "Credential", "PasswordClaimSignature",
    };

    private readonly ConcurrentDictionary<INamespaceSymbol, bool> _sdks = new(SymbolEqualityComparer.Default);

    /// <summary>The secret that an expression shows when it is printed: where it stands, and its name. Null where none is seen.</summary>
    /// <param name="isWhole">Whether objects are printed with all they hold, as serializers do.</param>
    public (IOperation Place, string Name)? Find(IOperation value, bool isWhole = false, int depth = 0)
    {
        if (depth > 8)
            return null;
        value = Constants.Unwrap(value);
        if (Own(value, isWhole) is { } name)
            return (value, name);
        switch (value)
        {
            case ILocalReferenceOperation reference when LocalIndex.OnlyValue(reference) is { } only:
                return Find(only, isWhole, depth + 1) is { } found ? (value, found.Name) : null;
            case IInterpolatedStringOperation text:
                return First(text.Parts.OfType<IInterpolationOperation>().Select(static p => p.Expression), isWhole: false, depth);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum:
                return First([sum.LeftOperand, sum.RightOperand], isWhole: false, depth);
            case ICoalesceOperation either:
                return First([either.Value, either.WhenNull], isWhole, depth);
            case IConditionalOperation { WhenFalse: { } whenFalse } choice:
                return First([choice.WhenTrue, whenFalse], isWhole, depth);
            case IConditionalAccessOperation access:
                return Find(access.WhenNotNull, isWhole, depth + 1);
            case IArrayCreationOperation { Initializer: { } elements }:
                return First(elements.ElementValues, isWhole, depth);
            case IAnonymousObjectCreationOperation anonymous:
                return First(anonymous.Initializers.OfType<ISimpleAssignmentOperation>().Select(static a => a.Value), isWhole, depth);
            case IInvocationOperation call:
                return InCall(call, isWhole, depth);
            default:
                return null;
        }
    }

    private (IOperation Place, string Name)? InCall(IInvocationOperation call, bool isWhole, int depth)
    {
        var method = call.TargetMethod;
        var type = method.ContainingType?.Name;
        if (method.Name.StartsWith("Serialize", StringComparison.Ordinal) && type is "JsonSerializer" or "JsonConvert")
            return First(call.Arguments.Select(static a => a.Value), isWhole: true, depth);
        if (type == "String" && method.IsStatic && method.Name is "Format" or "Concat" or "Join")
            return First(call.Arguments.Select(static a => a.Value), isWhole: method.Name == "Join", depth);
        return method.Name is "ToString" or "Trim" && call.Arguments.IsEmpty && call.Instance is { } instance ? Find(instance, isWhole, depth + 1) : null;
    }

    private (IOperation Place, string Name)? First(IEnumerable<IOperation> values, bool isWhole, int depth)
    {
        foreach (var value in values)
        {
            if (Find(value, isWhole, depth + 1) is { } found)
                return found;
        }

        return null;
    }

    private string? Own(IOperation value, bool isWhole)
    {
        if (value is IPropertyReferenceOperation { Property: { IsIndexer: true }, Instance: { } map, Arguments: [{ Value: var key }] })
            return MapOf(map) is { } table && Constants.Text(key) is { } text && table.ExposureOf(null, text) == Exposure.Secret ? text : null;
        if (value is IPropertyReferenceOperation { Property: { IsStatic: false } property })
        {
            if (isWhole && MapOf(value) is not null)
                return property.Name;
            if (s_members.Contains(property.Name) && property.Type.SpecialType == SpecialType.System_String && IsOfSdk(property.ContainingType))
                return property.Name;
            if (property.Name is "Values" && property.ContainingType.IsGenericType && value is IPropertyReferenceOperation { Instance: { } whole } && isWhole && MapOf(whole) is not null)
                return "Values";
        }

        return isWhole && value.Type is INamedTypeSymbol type && (facts.WrittenMap(type) is not null || (type.Name == "AuthenticationResultType" && IsOfSdk(type))) ? type.Name : null;
    }

    // The property of a request that holds a map with known keys.
    private KeyTable? MapOf(IOperation value) =>
        Constants.Unwrap(value) is IPropertyReferenceOperation { Property: { IsStatic: false } property } && facts.WrittenMap(property.ContainingType) is { } map && map.Name == property.Name ? map.Table : null;

    // Its namespace holds a request with such a map: somebody's own class with a Session is another matter.
    private bool IsOfSdk(INamedTypeSymbol type) => AwsTypes.IsModel(type) || (type.ContainingNamespace is { IsGlobalNamespace: false } space && _sdks.GetOrAdd(space, Look));

    private bool Look(INamespaceSymbol space)
    {
        foreach (var type in space.GetTypeMembers())
        {
            if (type.Name.EndsWith("Request", StringComparison.Ordinal) && facts.WrittenMap(type) is not null)
                return true;
        }

        return false;
    }
}
