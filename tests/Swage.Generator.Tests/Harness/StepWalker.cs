using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Swage.Generator.Tests.Harness;

/// <summary>Walks everything that a pipeline step's outputs reach. A symbol, compilation, syntax node or location held there would keep a whole compilation alive.</summary>
internal static class StepWalker
{
    public static void AssertHoldsNoCompilerObjects(IncrementalGeneratorRunStep step)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        foreach (var (value, _) in step.Outputs)
            Walk(value, step.Name ?? "(unnamed)", seen);
    }

    private static void Walk(object? root, string step, HashSet<object> seen)
    {
        var waiting = new Stack<object?>([root]);
        while (waiting.TryPop(out var value))
        {
            if (value is null or string or Type || value.GetType().IsPrimitive || value.GetType().IsEnum || !seen.Add(value))
                continue;
            Assert.False(value is ISymbol or Compilation or SyntaxNode or SyntaxTree or Location or SemanticModel, $"Step {step} holds a {value.GetType().Name}.");
            if (value is IEnumerable items and not Microsoft.CodeAnalysis.Text.SourceText)
            {
                foreach (var item in items)
                    waiting.Push(item);
            }

            // Fields of our own types and of tuples and collections; the inside of Roslyn's text and of the framework is theirs.
            for (var type = value.GetType(); type is not null && IsOurs(type); type = type.BaseType)
            {
                foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly))
                    waiting.Push(field.GetValue(value));
            }
        }
    }

    private static bool IsOurs(Type type) => type.Namespace is { } name && (name.StartsWith("Swage", StringComparison.Ordinal) || name.StartsWith("System.", StringComparison.Ordinal) && type.IsGenericType) || type.FullName?.StartsWith("System.ValueTuple", StringComparison.Ordinal) == true;
}
