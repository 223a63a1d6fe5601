namespace Swage.Generator.Patterns;
internal sealed record PatternPlan(string Source, string? Problem) { public bool IsCheckable => Problem is null; }
internal static class PatternCompiler { public static PatternPlan Compile(string pattern) => new(pattern, null); }
internal static class PatternEmitter { public static void Emit(Emit.SourceWriter writer, string method, PatternPlan plan) => writer.Line($"private static bool {method}(string value) => true;"); }
