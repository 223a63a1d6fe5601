using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Swage.Analyzers.Hierarchies;

/// <summary>Reads what the arms of a switch cover.</summary>
internal static class SwitchReader
{
    public static Coverage Read(ISwitchExpressionOperation operation, ClosedHierarchy hierarchy)
    {
        var coverage = new Coverage(hierarchy);
        foreach (var arm in operation.Arms)
            coverage.Add(arm.Pattern, arm.Guard);
        return coverage;
    }

    public static Coverage Read(ISwitchOperation operation, ClosedHierarchy hierarchy)
    {
        var coverage = new Coverage(hierarchy);
        foreach (var clause in operation.Cases.SelectMany(section => section.Clauses))
        {
            if (clause is IDefaultCaseClauseOperation)
                coverage.AddEverything();
            else if (clause is IPatternCaseClauseOperation pattern)
                coverage.Add(pattern.Pattern, pattern.Guard);
        }

        return coverage;
    }

    /// <summary>The keyword, so that not the whole switch is underlined.</summary>
    public static Location Keyword(SyntaxNode node) => node switch
    {
        SwitchExpressionSyntax expression => expression.SwitchKeyword.GetLocation(),
        SwitchStatementSyntax statement => statement.SwitchKeyword.GetLocation(),
        _ => node.GetLocation(),
    };
}
