using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Swage.Analyzers.Sites;

namespace Swage.Analyzers.Values;

/// <summary>Reads how the text of a timestamp is made, and what is wrong with it. What it does not understand it does not judge.</summary>
internal static class TimestampReader
{
    /// <summary>What is wrong with a value, in words; null where nothing is, or where it cannot be seen.</summary>
    public static string? Problem(IOperation value, string? pattern)
    {
        if (Constants.Text(value) is { } text)
            return text.Length == 0 || pattern is null || Patterns.Fits(pattern, text) != false ? null : $"the text must look like {TimestampFormat.Canonical} gives it";
        return SiteValues.Resolve(value) switch
        {
            IInvocationOperation { TargetMethod.Name: "ToString", Instance: { } moment } call when IsMoment(moment.Type) => OfToString(call, moment),
            IInvocationOperation { TargetMethod: { Name: "ToLongDateString" or "ToShortDateString" or "ToLongTimeString" or "ToShortTimeString" }, Instance: { } moment } when IsMoment(moment.Type) => Form,
            IInvocationOperation { TargetMethod: { IsStatic: true, Name: "Invariant", ContainingType.Name: "FormattableString" }, Arguments: [{ Value: var inner }] } => OfText(inner, null),
            IInvocationOperation { TargetMethod: { IsStatic: true, Name: "Create", ContainingType.SpecialType: SpecialType.System_String }, Arguments: [{ Value: var provider }, { Value: var inner }] } => OfText(inner, CultureProblem(provider)),
            IInterpolatedStringOperation text1 => OfText(text1, NoCulture),
            IInvocationOperation { TargetMethod: { IsStatic: true, Name: "Format", ContainingType.SpecialType: SpecialType.System_String } } call => OfFormat(call),
            IInvocationOperation { TargetMethod.Name: "ToUnixTimeSeconds" or "ToUnixTimeMilliseconds" } => Form,
            IInvocationOperation { TargetMethod.Name: "ToString", Instance: { } number } when Constants.Unwrap(number) is IInvocationOperation { TargetMethod.Name: "ToUnixTimeSeconds" or "ToUnixTimeMilliseconds" } => Form,
            _ => null,
        };
    }

    /// <summary>The readings of a clock that a value is made from, through locals that get one value.</summary>
    public static IReadOnlyList<SyntaxNode> Clocks(IOperation value)
    {
        var found = new List<SyntaxNode>();
        Collect(value, found, 0);
        return found;
    }

    /// <summary>Whether a type is a point in time.</summary>
    public static bool IsMoment(ITypeSymbol? type) =>
        type is { SpecialType: SpecialType.System_DateTime } or { Name: "DateTimeOffset", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };

    /// <summary>Whether the time is read in local time somewhere else than in the value itself, so that nothing written here makes it right.</summary>
    public static bool IsLocalElsewhere(IOperation value)
    {
        foreach (var operation in Constants.Unwrap(value).DescendantsAndSelf())
        {
            if (operation is ILocalReferenceOperation && IsMoment(operation.Type) && IsLocalTime(operation))
                return true;
        }

        return false;
    }

    private const string Form = "the form must be " + TimestampFormat.Canonical;
    private const string NoCulture = "without a culture the machine's own decides how days and months are called: pass CultureInfo.InvariantCulture";
    private const string Local = "the time must be UTC";

    private static string? OfToString(IInvocationOperation call, IOperation moment)
    {
        IOperation? format = null;
        IOperation? provider = null;
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter?.Type.SpecialType == SpecialType.System_String)
                format = argument.Value;
            else
                provider = argument.Value;
        }

        if (format is null || (Constants.Text(format) is { } text && !TimestampFormat.IsCanonical(text)))
            return Form;
        if (IsLocalTime(moment))
            return Local;
        return provider is null ? NoCulture : CultureProblem(provider);
    }

    private static string? OfText(IOperation operation, string? culture)
    {
        if (SiteValues.Resolve(operation) is not IInterpolatedStringOperation text)
            return null;
        var format = new StringBuilder();
        var hasMoment = false;
        foreach (var part in text.Parts)
        {
            switch (part)
            {
                case IInterpolatedStringTextOperation plain when Constants.Text(plain.Text) is { } words:
                    format.Append(TimestampFormat.Quote(words));
                    break;
                case IInterpolationOperation hole when IsMoment(hole.Expression.Type):
                    hasMoment = true;
                    if (hole.FormatString is null || Constants.Text(hole.FormatString) is not { } own)
                        return Form;
                    if (IsLocalTime(hole.Expression))
                        return Local;
                    format.Append(own);
                    break;
                default:
                    return null;
            }
        }

        return !hasMoment ? null : TimestampFormat.IsCanonical(format.ToString()) ? culture : Form;
    }

    private static string? OfFormat(IInvocationOperation call)
    {
        IOperation? provider = null;
        string? format = null;
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter?.Name == "provider")
                provider = argument.Value;
            else if (argument.Parameter?.Name == "format")
                format = Constants.Text(argument.Value);
        }

        if (format is null || !format.StartsWith("{0:", StringComparison.Ordinal) || format.IndexOf('}') != format.Length - 1)
            return null;
        if (!TimestampFormat.IsCanonical(format.Substring(3, format.Length - 4)))
            return Form;
        return provider is null ? NoCulture : CultureProblem(provider);
    }

    private static string? CultureProblem(IOperation provider)
    {
        var culture = SiteValues.Resolve(provider);
        if (culture is { ConstantValue: { HasValue: true, Value: null } } or IDefaultValueOperation)
            return NoCulture;
        if (culture is IPropertyReferenceOperation { Property: { IsStatic: true, Name: "CurrentCulture" or "CurrentUICulture" or "CurrentInfo" or "InstalledUICulture" } })
            return NoCulture;
        var name = culture switch
        {
            IObjectCreationOperation { Type.Name: "CultureInfo", Arguments: [{ Value: var first }, ..] } => Constants.Text(first),
            IInvocationOperation { TargetMethod: { IsStatic: true, ContainingType.Name: "CultureInfo" }, Arguments: [{ Value: var first }, ..] } => Constants.Text(first),
            _ => null,
        };
        return name is null || name.ToLowerInvariant() is "" or "en" or "en-us" ? null : $"the culture \"{name}\" may write days and months in its own way: pass CultureInfo.InvariantCulture";
    }

    private static bool IsLocalTime(IOperation moment) => SiteValues.Resolve(moment) switch
    {
        IPropertyReferenceOperation { Property: { IsStatic: true, Name: "Now" or "Today" } } => true,
        IPropertyReferenceOperation { Property: { IsStatic: false, Name: "LocalDateTime" } } => true,
        IPropertyReferenceOperation { Property: { IsStatic: false, Name: "DateTime" or "Date" }, Instance: { } inner } => IsLocalTime(inner),
        IInvocationOperation { TargetMethod.Name: "ToLocalTime" or "GetLocalNow" } => true,
        IInvocationOperation { TargetMethod.Name: "AddSeconds" or "AddMinutes" or "AddMilliseconds" or "AddHours", Instance: { } inner } => IsLocalTime(inner),
        _ => false,
    };

    private static void Collect(IOperation value, List<SyntaxNode> found, int depth)
    {
        if (depth > 4)
            return;
        foreach (var operation in value.DescendantsAndSelf())
        {
            if (operation is IPropertyReferenceOperation { Property: { IsStatic: true, Name: "UtcNow" or "Now" } } clock && IsMoment(clock.Type))
                found.Add(clock.Syntax);
            else if (operation is IInvocationOperation { TargetMethod.Name: "GetUtcNow" } call)
                found.Add(call.Syntax);
            else if (operation is ILocalReferenceOperation reference && LocalIndex.OnlyValue(reference) is { } only)
                Collect(only, found, depth + 1);
        }
    }
}
