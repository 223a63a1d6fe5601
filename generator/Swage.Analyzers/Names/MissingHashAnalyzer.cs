using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Swage.Analyzers.Facts;
using Swage.Analyzers.Sites;

namespace Swage.Analyzers.Names;

/// <summary>
/// SWG1015: SECRET_HASH left out where the same type sends it for the same client (catalogue M01). Whether a client has a secret is not in the code
/// (N04); that one and the same client both has one and has none cannot be.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MissingHashAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor s_rule = new(
        RuleIds.MissingHash, "SECRET_HASH is left out for a client that has a secret", "SECRET_HASH goes along with {0} here, but not with this {1}", "Names", DiagnosticSeverity.Warning,
        isEnabledByDefault: true, "A client with a secret has to send the hash in every call; the service refuses the others.", HelpLinks.Of(RuleIds.MissingHash));

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
                start.RegisterSymbolStartAction(type => Look(type, facts), SymbolKind.NamedType);
        });
    }

    private static void Look(SymbolStartAnalysisContext type, CompilationFacts facts)
    {
        var with = new ConcurrentQueue<(ValuePath Client, string Case)>();
        var without = new ConcurrentQueue<(ValuePath Client, MapSite Site)>();
        type.RegisterOperationAction(
            c =>
            {
                // A nested type is looked at by itself.
                if (!SymbolEqualityComparer.Default.Equals(c.ContainingSymbol.ContainingType, type.Symbol) || SiteReader.Read(c.Operation, facts) is not { Case: { } one } site)
                    return;
                if (!one.RequiredWhen.Contains(CognitoKeys.SecretHash) || !site.Members.TryGetValue(CognitoKeys.ClientId, out var id) || ValuePath.Of(id) is not { } client)
                    return;
                if (MapValues.Of(site, CognitoKeys.SecretHash) is { } hash)
                {
                    if (IsCertain(hash))
                        with.Enqueue((client, one.Value));
                }
                else if (MapValues.AreAllSeen(site) && (site.TypedAnswer is not null || site.Entries.Count > 0) && !MapValues.HasAny(site, [CognitoKeys.SecretHash]))
                {
                    without.Enqueue((client, site));
                }
            },
            OperationKind.ObjectCreation, OperationKind.With, OperationKind.Invocation);
        type.RegisterSymbolEndAction(end =>
        {
            foreach (var (client, site) in without)
            {
                foreach (var other in with.OrderBy(static w => w.Case, StringComparer.Ordinal))
                {
                    if (!other.Client.Equals(client))
                        continue;
                    end.ReportDiagnostic(Diagnostic.Create(s_rule, site.Place, other.Case, site.CaseValue));
                    break;
                }
            }
        });
    }

    // Where the value may be null, the key may have been left out as well.
    private static bool IsCertain(IOperation hash) =>
        !Origins.IsNull(hash) && Origins.Of(hash) is not IConditionalOperation
        && hash.SemanticModel?.GetTypeInfo(hash.Syntax).Nullability.FlowState != NullableFlowState.MaybeNull;
}
