using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Swage.Analyzers.Sites;

/// <summary>What code does with a local after making it.</summary>
internal enum LocalUseKind
{
    /// <summary>It reads from it, or passes it where it ends.</summary>
    Harmless,

    /// <summary>It writes to it in a straight line.</summary>
    Write,

    /// <summary>It is handed to a call of the client's, at which all that was written counts.</summary>
    Sent,

    /// <summary>Anything may become of it.</summary>
    Escape,
}

/// <summary>The uses of a local within the member that declares it.</summary>
internal static class LocalUses
{
    /// <summary>Every reference to a local, in the order of the text.</summary>
    public static IEnumerable<ILocalReferenceOperation> Of(ILocalSymbol local, IOperation within)
    {
        foreach (var operation in Root(within).Descendants())
        {
            if (operation is ILocalReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Local, local))
                yield return reference;
        }
    }

    /// <summary>The outermost operation of the member.</summary>
    public static IOperation Root(IOperation operation)
    {
        while (operation.Parent is { } parent)
            operation = parent;
        return operation;
    }

    /// <summary>The statement that an operation is part of, and the block it stands in.</summary>
    public static (IOperation Statement, IOperation? Block) Statement(IOperation operation)
    {
        var current = operation;
        while (current.Parent is { } parent and not IBlockOperation)
            current = parent;
        return (current, current.Parent);
    }

    /// <summary>Whether an operation stands in a lambda or local function that the other is outside of.</summary>
    public static bool IsCaptured(IOperation operation, IOperation declaration) => !ReferenceEquals(Function(operation), Function(declaration));

    /// <summary>Whether an operation runs once, and always, after the other did: its statement stands in the same block.</summary>
    public static bool IsStraightAfter(IOperation operation, IOperation earlier)
    {
        var (statement, block) = Statement(operation);
        var (first, home) = Statement(earlier);
        return block is not null && ReferenceEquals(block, home) && statement.Syntax.SpanStart >= first.Syntax.SpanStart && statement is IExpressionStatementOperation;
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
