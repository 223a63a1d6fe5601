using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;
using Swage.Analyzers;

namespace Swage.CodeFixes;

/// <summary>Writes a point in time in the form that is signed: the canonical format, the invariant culture and UTC (SWG1012), where it is written in place.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class TimestampFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.Timestamp);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (Fix.Data(diagnostic, FixData.Instead) is { } format && await Fix.Find(context, diagnostic).ConfigureAwait(false) is { } old && Moment(old) is { } moment)
                Fix.Offer(context, diagnostic, "Write the time as it is signed", old, Text(moment, format));
        }
    }

    // x.ToString(…) and $"{x:…}"; nothing where several are put together.
    private static ExpressionSyntax? Moment(ExpressionSyntax old) => old switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ToString" } access } => InUtc(access.Expression),
        InterpolatedStringExpressionSyntax { Contents: [InterpolationSyntax hole] } => InUtc(hole.Expression),
        _ => null,
    };

    // What is in local time is asked for in UTC; null where that cannot be told from the text.
    private static ExpressionSyntax? InUtc(ExpressionSyntax moment) => moment switch
    {
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Now" } access => access.WithName(SyntaxFactory.IdentifierName("UtcNow")),
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "UtcNow" or "UtcDateTime" } => moment,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ToLocalTime" } access } => access.Expression is IdentifierNameSyntax or MemberAccessExpressionSyntax { Name.Identifier.ValueText: "UtcNow" } ? access.Expression : null,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ToUniversalTime" or "GetUtcNow" } } => moment,
        IdentifierNameSyntax => moment,
        _ => null,
    };

    private static InvocationExpressionSyntax Text(ExpressionSyntax moment, string format) => SyntaxFactory.InvocationExpression(
        SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, moment.WithoutTrivia(), SyntaxFactory.IdentifierName("ToString")),
        SyntaxFactory.ArgumentList(SyntaxFactory.SeparatedList(new[]
        {
            SyntaxFactory.Argument(Fix.Literal(format)),
            SyntaxFactory.Argument(SyntaxFactory.ParseExpression("global::System.Globalization.CultureInfo.InvariantCulture").WithAdditionalAnnotations(Simplifier.Annotation, Simplifier.AddImportsAnnotation))
                .WithLeadingTrivia(SyntaxFactory.Space),
        })));
}
