using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Swage.Analyzers.Sites;

/// <summary>Tells what runs on the way to what.</summary>
internal static class Flow
{
    /// <summary>Whether an operation has run whenever a later one runs: its statement stands, unconditionally, in a block that the later one is within.</summary>
    public static bool IsAlwaysBefore(IOperation operation, IOperation later)
    {
        if (operation.Syntax.SpanStart > later.Syntax.SpanStart)
            return false;
        var statement = operation;
        while (statement.Parent is { } parent and not (IBlockOperation or ISwitchCaseOperation))
        {
            if (parent is IConditionalOperation or ICoalesceOperation or IConditionalAccessOperation or ISwitchExpressionArmOperation
                or IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr } or ILoopOperation or IAnonymousFunctionOperation
                or ICoalesceAssignmentOperation)
            {
                return false;
            }

            statement = parent;
        }

        if (statement.Parent is not { } block || statement is not (IExpressionStatementOperation or IVariableDeclarationGroupOperation))
            return false;
        for (var around = later.Parent; around is not null; around = around.Parent)
        {
            if (ReferenceEquals(around, block))
                return true;
        }

        return false;
    }

    /// <summary>Whether one operation stands in a lambda or local function that the other is outside of.</summary>
    public static bool IsCaptured(IOperation operation, IOperation other) => !ReferenceEquals(Function(operation), Function(other));

    /// <summary>The expression with the conversions and parentheses around it.</summary>
    public static IOperation Outermost(IOperation operation)
    {
        while (operation.Parent is IConversionOperation or IParenthesizedOperation)
            operation = operation.Parent;
        return operation;
    }

    private static IOperation? Function(IOperation operation)
    {
        for (var current = operation.Parent; current is not null; current = current.Parent)
        {
            if (current is IAnonymousFunctionOperation or ILocalFunctionOperation)
                return current;
        }

        return null;
    }
}
