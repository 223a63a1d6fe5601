using Microsoft.CodeAnalysis;
using Swage.Analyzers.Hierarchies;
using Swage.Analyzers.Tests.Harness;

namespace Swage.Analyzers.Tests.Hierarchies;

public sealed class ClosedSwitchTests
{
    private const string Shape = """

        [Swage.ClosedHierarchy]
        abstract record Shape
        {
            private Shape() { }
            public sealed record Circle(int Radius) : Shape;
            public sealed record Square(int Side, string? Note) : Shape;
            public sealed record Unknown(string Name) : Shape;
            public static class Helper { }
        }
        abstract record Open { public sealed record One : Open; public sealed record Two : Open; }
        """;

    [Theory]
    [InlineData("s switch { Shape.Circle => 1, Shape.Square => 2, Shape.Unknown => 3 }")]
    [InlineData("s switch { Shape.Circle => 1, _ => 2 }")]
    [InlineData("s switch { Shape.Circle => 1, var other => other.GetHashCode() }")]
    [InlineData("s switch { Shape.Circle or Shape.Square => 1, Shape.Unknown(var name) => name.Length }")]
    [InlineData("s switch { Shape.Circle { Radius: var r } => r, Shape.Square { Side: 1 } => 1, Shape.Square q => q.Side, Shape.Unknown => 3 }")]
    [InlineData("s switch { not Shape.Circle => 1, Shape.Circle => 2 }")]
    [InlineData("s switch { Shape.Circle c when true => c.Radius, Shape.Square => 2, Shape.Unknown => 3 }")]
    [InlineData("s switch { Shape.Circle and { Radius: var r } => r, Shape.Square => 2, Shape.Unknown => 3 }")]
    [InlineData("s switch { not null => 1 }")]
    public async Task A_switch_that_handles_everything_is_quiet_and_the_compiler_is_too(string expression)
    {
        var source = $"class C {{ int M(Shape s) => {expression}; }}{Shape}";
        await Analysis.Check(source, RuleIds.ClosedSwitch, new ClosedSwitchAnalyzer());
        Assert.DoesNotContain(await Analysis.Run(source, new ClosedSwitchAnalyzer(), new CompleteSwitchSuppressor()), d => d.Id == "CS8509" && !d.IsSuppressed);
    }

    [Theory]
    [InlineData("s [|switch|] { Shape.Circle => 1, Shape.Square => 2 }", "Unknown")]
    [InlineData("s [|switch|] { Shape.Circle => 1 }", "Square, Unknown")]
    [InlineData("s [|switch|] { Shape.Circle { Radius: 1 } => 1, Shape.Square => 2, Shape.Unknown => 3 }", "Circle")]
    [InlineData("s [|switch|] { Shape.Circle c when c.Radius > 1 => 1, Shape.Square => 2, Shape.Unknown => 3 }", "Circle")]
    [InlineData("s [|switch|] { not Shape.Circle => 1 }", "Circle")]
    [InlineData("s [|switch|] { Shape.Square { Note: string n } => 2, Shape.Circle => 1, Shape.Unknown => 3 }", "Square")]
    [InlineData("s [|switch|] { null => 0, Shape.Square => 2, Shape.Circle => 1 }", "Unknown")]
    public async Task An_expression_that_leaves_cases_out_is_told_which(string expression, string missing)
    {
        var source = $"class C {{ int M(Shape s) => {expression}; }}{Shape}";
        var message = Assert.Single(await Analysis.Check(source, RuleIds.ClosedSwitch, new ClosedSwitchAnalyzer()));
        Assert.Equal($"This switch over Shape does not handle {missing}", message);
    }

    [Fact]
    public async Task A_statement_is_told_too_but_as_information()
    {
        var source = $"class C {{ void M(Shape s) {{ switch (s) {{ case Shape.Circle: break; case Shape.Unknown when true: break; }} }} }}{Shape}";
        var report = Assert.Single(await Analysis.Run(source, new ClosedSwitchAnalyzer()), d => d.Id == RuleIds.ClosedSwitch);
        Assert.Equal(DiagnosticSeverity.Info, report.Severity);
        Assert.Contains("does not handle Square", report.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("switch (s) { case Shape.Circle: break; default: break; }")]
    [InlineData("switch (s) { case Shape.Circle: case Shape.Square: break; case Shape.Unknown: break; }")]
    public async Task A_statement_with_a_default_or_every_case_is_quiet(string statement) =>
        await Analysis.Check($"class C {{ void M(Shape s) {{ {statement} }} }}{Shape}", RuleIds.ClosedSwitch, new ClosedSwitchAnalyzer());

    [Fact]
    public async Task A_hierarchy_that_is_not_marked_is_left_to_the_compiler()
    {
        var source = $"class C {{ int M(Open s) => s switch {{ Open.One => 1 }}; }}{Shape}";
        var all = await Analysis.Run(source, new ClosedSwitchAnalyzer(), new CompleteSwitchSuppressor());
        Assert.DoesNotContain(all, d => d.Id == RuleIds.ClosedSwitch);
        Assert.Contains(all, d => d.Id == "CS8509" && !d.IsSuppressed);
    }

    [Fact]
    public async Task Null_that_may_come_and_is_not_handled_stays_the_compilers_warning()
    {
        var source = $"class C {{ int M(Shape? s) => s switch {{ Shape.Circle => 1, Shape.Square => 2, Shape.Unknown => 3 }}; }}{Shape}";
        var all = await Analysis.Run(source, new ClosedSwitchAnalyzer(), new CompleteSwitchSuppressor());
        Assert.Contains(all, d => d.Id is "CS8509" or "CS8655" && !d.IsSuppressed);
    }
}
