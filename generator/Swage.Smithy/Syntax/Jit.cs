using System.Runtime.CompilerServices;

namespace Swage.Smithy.Syntax;

/// <summary>How .NET compiles a method.</summary>
internal static class Jit
{
    /// <summary>
    /// Optimized at once, by the value of AggressiveOptimization, which netstandard2.0 lacks the name of. For the few loops that see every
    /// character of a model: compilers are mostly cold, and would run them unoptimized and compile them three times over.
    /// </summary>
    public const MethodImplOptions Optimized = (MethodImplOptions)512;
}
