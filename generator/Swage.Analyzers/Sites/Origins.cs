using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Swage.Analyzers.Facts;

namespace Swage.Analyzers.Sites;

/// <summary>Finds what an expression's value was made by, through locals that get one value only.</summary>
internal static class Origins
{
    /// <summary>The expression a value comes from.</summary>
    public static IOperation Of(IOperation operation)
    {
        while (true)
        {
            operation = Constants.Unwrap(operation);
            if (operation is ILocalReferenceOperation reference && LocalIndex.OnlyValue(reference) is { } value)
                operation = value;
            else
                return operation;
        }
    }

    /// <summary>The call that an answer comes from, awaited or waited for; null where it comes from elsewhere.</summary>
    public static IInvocationOperation? Call(IOperation answer)
    {
        while (true)
        {
            switch (Of(answer))
            {
                case IAwaitOperation awaited:
                    answer = awaited.Operation;
                    break;
                case IInvocationOperation { TargetMethod.Name: "ConfigureAwait" or "GetAwaiter" or "GetResult", Instance: { } instance }:
                    answer = instance;
                    break;
                case IPropertyReferenceOperation { Property.Name: "Result", Instance: { Type.Name: "Task" } instance }:
                    answer = instance;
                    break;
                case IConditionalAccessInstanceOperation instance when Receiver(instance) is { } receiver:
                    answer = receiver;
                    break;
                case IInvocationOperation call:
                    return call;
                default:
                    return null;
            }
        }
    }

    /// <summary>The site of the request that a call sends, or null where it is not made in the same body.</summary>
    public static MapSite? Request(IInvocationOperation call, CompilationFacts facts)
    {
        foreach (var argument in call.Arguments)
        {
            if (facts.WrittenMap(argument.Value.Type) is not null && Of(argument.Value) is IObjectCreationOperation or IWithOperation or IInvocationOperation)
                return SiteReader.Read(Of(argument.Value), facts);
        }

        return null;
    }

    /// <summary>The property that a value is read from, with <c>?.</c> too; null for any other value.</summary>
    public static IPropertyReferenceOperation? Property(IOperation value) => Of(value) switch
    {
        IPropertyReferenceOperation property => property,
        IConditionalAccessOperation { WhenNotNull: var inner } => Property(inner),
        _ => null,
    };

    /// <summary>What stands before the <c>?.</c> that an instance goes with.</summary>
    public static IOperation? Receiver(IConditionalAccessInstanceOperation instance)
    {
        IOperation inner = instance;
        for (var around = instance.Parent; around is not null; inner = around, around = around.Parent)
        {
            if (around is IConditionalAccessOperation access && ReferenceEquals(access.WhenNotNull, inner))
                return access.Operation;
        }

        return null;
    }

    /// <summary>Whether a value is written as null.</summary>
    public static bool IsNull(IOperation value) => Constants.Unwrap(value) is IDefaultValueOperation || Constants.Unwrap(value).ConstantValue is { HasValue: true, Value: null };
}
