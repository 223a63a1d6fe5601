using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Swage.Analyzers.Sites;

/// <summary>Where a member's body declares and uses each of its locals. Made once for a body, since a file may be full of sites. Safe for concurrent use.</summary>
internal sealed class LocalIndex
{
    private static readonly ConditionalWeakTable<IOperation, LocalIndex> s_known = new();

    private readonly Dictionary<ILocalSymbol, List<ILocalReferenceOperation>> _references = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ILocalSymbol, IVariableDeclaratorOperation> _declarators = new(SymbolEqualityComparer.Default);

    private LocalIndex(IOperation root)
    {
        foreach (var operation in root.Descendants())
        {
            if (operation is ILocalReferenceOperation reference)
            {
                if (!_references.TryGetValue(reference.Local, out var all))
                    _references[reference.Local] = all = [];
                Insert(all, reference);
            }
            else if (operation is IVariableDeclaratorOperation declarator)
            {
                _declarators[declarator.Symbol] = declarator;
            }
        }
    }

    /// <summary>The index of the body that an operation is part of.</summary>
    public static LocalIndex Of(IOperation operation)
    {
        while (operation.Parent is { } parent)
            operation = parent;
        return s_known.GetValue(operation, static r => new LocalIndex(r));
    }

    /// <summary>Every reference to a local, in the order of the text.</summary>
    public IReadOnlyList<ILocalReferenceOperation> References(ILocalSymbol local) => _references.TryGetValue(local, out var all) ? all : [];

    /// <summary>The initial value of a local, or null.</summary>
    public IOperation? InitialValue(ILocalSymbol local) => _declarators.TryGetValue(local, out var declarator) ? declarator.GetVariableInitializer()?.Value : null;

    /// <summary>The value of a local that gets one with its declaration and never another; null for any other.</summary>
    public static IOperation? OnlyValue(ILocalReferenceOperation reference)
    {
        var index = Of(reference);
        if (index.InitialValue(reference.Local) is not { } value)
            return null;
        foreach (var use in index.References(reference.Local))
        {
            if (IsWritten(use))
                return null;
        }

        return value;
    }

    // Operations come in the order of the text but for some, such as named arguments.
    private static void Insert(List<ILocalReferenceOperation> all, ILocalReferenceOperation reference)
    {
        var at = all.Count;
        while (at > 0 && all[at - 1].Syntax.SpanStart > reference.Syntax.SpanStart)
            at--;
        all.Insert(at, reference);
    }

    private static bool IsWritten(ILocalReferenceOperation use) => use.Parent switch
    {
        IAssignmentOperation assignment => ReferenceEquals(assignment.Target, use),
        IIncrementOrDecrementOperation or ITupleOperation => true,
        IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } => true,
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol.RefKind: not RefKind.None } } => true,
        _ => false,
    };
}
