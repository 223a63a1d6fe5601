using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Swage.Analyzers.Sites;

/// <summary>Knows the calls of clients that requests go to.</summary>
internal static class Calls
{
    /// <summary>Whether an expression is the request of a client's call: <c>XxxAsync(XxxRequest)</c> or <c>Xxx(XxxRequest)</c> of a type of the request's own library.</summary>
    public static bool IsSent(IOperation request) =>
        Flow.Outermost(request).Parent is IArgumentOperation { Parent: IInvocationOperation { TargetMethod: var method } } && request.Type is { } type && IsOperation(method, type);

    /// <summary>Whether a method is the operation that a request type is for.</summary>
    public static bool IsOperation(IMethodSymbol method, ITypeSymbol request)
    {
        const string Suffix = "Request";
        var name = request.Name;
        if (!name.EndsWith(Suffix, StringComparison.Ordinal) || !SymbolEqualityComparer.Default.Equals(method.ContainingAssembly, request.ContainingAssembly))
            return false;
        var length = name.Length - Suffix.Length;
        return string.CompareOrdinal(method.Name, 0, name, 0, length) == 0
            && (method.Name.Length == length || method.Name.Length == length + "Async".Length && method.Name.EndsWith("Async", StringComparison.Ordinal));
    }
}
