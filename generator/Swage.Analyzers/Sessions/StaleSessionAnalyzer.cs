using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Swage.Analyzers.Facts;
using Swage.Analyzers.Sites;

namespace Swage.Analyzers.Sessions;

/// <summary>SWG1008: two answers one after the other with the same session (catalogue M09).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class StaleSessionAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor s_rule = new(
        RuleIds.StaleSession, "A session is sent a second time", "This {0} has been sent already: use the one of the latest answer", "Sessions", DiagnosticSeverity.Warning,
        isEnabledByDefault: true, "Each session is good for one answer. The service calls a used one invalid for the user.", HelpLinks.Of(RuleIds.StaleSession));

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(s_rule);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (CompilationFacts.Of(start.Compilation) is { } facts)
                start.RegisterOperationBlockStartAction(block => Look(block, facts));
        });
    }

    private static void Look(OperationBlockStartAnalysisContext block, CompilationFacts facts)
    {
        var requests = new ConcurrentQueue<IOperation>();
        block.RegisterOperationAction(
            c =>
            {
                if (c.Operation is not IInvocationOperation { TargetMethod: not { Name: "Create", IsStatic: true } } && facts.WrittenMap(c.Operation.Type) is not null)
                    requests.Enqueue(c.Operation);
            },
            OperationKind.ObjectCreation, OperationKind.With, OperationKind.Invocation);
        block.RegisterOperationBlockEndAction(end =>
        {
            // One request has no other to share a session with: most bodies are done here.
            if (requests.Count < 2)
                return;
            var all = requests.Select(r => SiteReader.Read(r, facts)).Select(static s => s is null ? null : Read(s)).OfType<Sending>().OrderBy(static s => s.Call.Syntax.SpanStart).ToList();
            for (var later = 1; later < all.Count; later++)
            {
                if (all.Take(later).Any(s => IsSpent(s, all[later])))
                    end.ReportDiagnostic(Diagnostic.Create(s_rule, all[later].Value.Syntax.GetLocation(), all[later].Member));
            }
        });
    }

    private static Sending? Read(MapSite site)
    {
        // Of the maps whose cases need a session by rule: starts of a sign-in may bring one, too, but are no answers.
        if (site.Table.Cases.SelectMany(static c => c.Companions).FirstOrDefault(static c => c.Need == CompanionNeed.Required)?.Member is not { } member)
            return null;
        if (site.Sent is not { } sent || !site.Members.TryGetValue(member, out var value) || ValuePath.Of(value) is not { } path)
            return null;
        if (Flow.Outermost(sent).Parent is not IArgumentOperation { Parent: IInvocationOperation call } || !IsWaitedFor(call))
            return null;
        var mayBeNull = site.Case?.Companions.Any(static c => c.Need == CompanionNeed.IfReceived) == true;
        return new Sending(call, value, member, path, mayBeNull);
    }

    private static bool IsSpent(Sending earlier, Sending later) =>
        earlier.Path.Equals(later.Path)
        // Where none was received, none is passed on, twice as well as once (N03).
        && !(earlier.MayBeNull && later.MayBeNull)
        && Flow.IsAlwaysBefore(earlier.Call, later.Call)
        && !IsApart(earlier.Call, later.Call)
        && !IsRenewed(earlier, later);

    private static bool IsWaitedFor(IInvocationOperation call)
    {
        if (call.Type is { Name: not ("Task" or "ValueTask") })
            return true;
        for (var around = call.Parent; around is not (null or IBlockOperation or IAnonymousFunctionOperation); around = around.Parent)
        {
            if (around is IAwaitOperation or IPropertyReferenceOperation { Property.Name: "Result" } or IInvocationOperation { TargetMethod.Name: "GetResult" or "Wait" })
                return true;
        }

        return false;
    }

    // In a loop or a catch it may be another try, for which the session still serves.
    private static bool IsApart(IOperation earlier, IOperation later)
    {
        for (var around = later.Parent; around is not null; around = around.Parent)
        {
            if (around is IBlockOperation && around.Syntax.Span.Contains(earlier.Syntax.Span))
                return false;
            if (around is ILoopOperation or ICatchClauseOperation or IAnonymousFunctionOperation or ILocalFunctionOperation)
                return true;
        }

        return true;
    }

    private static bool IsRenewed(Sending earlier, Sending later)
    {
        var root = earlier.Call as IOperation;
        while (root.Parent is { } parent)
            root = parent;
        var isMember = earlier.Path.Root is IFieldSymbol { IsReadOnly: false, IsConst: false } or IPropertySymbol;
        var start = Statement(earlier.Call).Syntax.SpanStart;
        var end = later.Value.Syntax.SpanStart;
        foreach (var operation in root.Descendants())
        {
            if (Written(operation) is { } target && TouchesAny(target, earlier.Path) && ((operation.Syntax.SpanStart >= start && operation.Syntax.SpanStart < end) || Flow.IsCaptured(operation, earlier.Call)))
                return true;
            // Own methods may write to members.
            if (isMember && operation is IInvocationOperation { Instance: null or IInstanceReferenceOperation } && operation.Syntax.SpanStart >= start && operation.Syntax.SpanStart < end)
                return true;
        }

        return false;
    }

    private static IOperation Statement(IOperation operation)
    {
        while (operation.Parent is { } parent and not IBlockOperation)
            operation = parent;
        return operation;
    }

    private static IOperation? Written(IOperation operation) => operation switch
    {
        IAssignmentOperation assignment => assignment.Target,
        IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } argument => argument.Value,
        _ => null,
    };

    private static bool TouchesAny(IOperation target, ValuePath path) => target is ITupleOperation tuple
        ? tuple.Elements.Any(e => TouchesAny(e, path))
        : Direct(target) is { } written && path.Touches(written);

    // A local that is written to is itself, whatever it was before.
    private static ValuePath? Direct(IOperation target) => target is ILocalReferenceOperation local ? new(local.Local, "") : ValuePath.Of(target);

    private sealed record Sending(IInvocationOperation Call, IOperation Value, string Member, ValuePath Path, bool MayBeNull);
}
