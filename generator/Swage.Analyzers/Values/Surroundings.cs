using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace Swage.Analyzers.Values;

/// <summary>Tells code that talks to the service from code that pretends to: tests and emulators take any password, session and id (catalogue N26).</summary>
internal static class Surroundings
{
    private static readonly string[] s_testFrameworks = ["xunit", "nunit", "microsoft.visualstudio.testplatform", "mstest.", "microsoft.testing.platform", "tunit"];
    private static readonly string[] s_emulators = ["://localhost", "127.0.0.1", "://moto", "://localstack", "host.docker.internal"];

    private static readonly ConditionalWeakTable<Compilation, StrongBox<bool>> s_tests = new();
    private static readonly ConditionalWeakTable<SyntaxTree, StrongBox<bool>> s_emulated = new();

    /// <summary>Whether literals at an operation are no secrets and need not fit the model.</summary>
    public static bool ArePretended(IOperation operation) =>
        (operation.SemanticModel is { Compilation: var compilation } && s_tests.GetValue(compilation, static c => new(IsTest(c))).Value)
        || s_emulated.GetValue(operation.Syntax.SyntaxTree, static t => new(SpeaksOfEmulator(t))).Value;

    private static bool IsTest(Compilation compilation)
    {
        var name = compilation.AssemblyName ?? "";
        if (name.EndsWith("Tests", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".Test", StringComparison.OrdinalIgnoreCase))
            return true;
        foreach (var reference in compilation.ReferencedAssemblyNames)
        {
            foreach (var framework in s_testFrameworks)
            {
                if (reference.Name.StartsWith(framework, StringComparison.OrdinalIgnoreCase))
                    return true;
            }
        }

        return false;
    }

    private static bool SpeaksOfEmulator(SyntaxTree tree)
    {
        var text = tree.ToString();
        foreach (var emulator in s_emulators)
        {
            if (text.IndexOf(emulator, StringComparison.OrdinalIgnoreCase) >= 0)
                return true;
        }

        return false;
    }
}
