using Swage.Smithy.Assembly;
using Swage.Smithy.Syntax;

namespace Swage.Smithy.Validation;

/// <summary>
/// What is applied as a trait is defined as one. In JSON, which tools write from models they have checked, an unknown trait is a warning: models of services
/// carry traits newer than any tool that reads them.
/// </summary>
internal sealed class TraitRule : IModelRule
{
    public void Check(RuleContext context)
    {
        var files = context.Drafts.Select(d => d.Declaration.File).Distinct().ToDictionary(f => f.Source);
        var known = new HashSet<ShapeId>();
        foreach (var draft in context.Drafts)
        {
            CheckTraits(context, draft, draft.Shape!, known, files);
            foreach (var member in draft.Shape!.Members)
                CheckTraits(context, draft, member, known, files);
        }
    }

    private static void CheckTraits(RuleContext context, Draft draft, Shape shape, HashSet<ShapeId> known, Dictionary<SourceFile, ModelFile> files)
    {
        foreach (var trait in shape.Traits)
        {
            if (known.Contains(trait.Id))
                continue;
            if (context.Model.Find(trait.Id)?.Traits.Has(TraitNames.Trait) == true)
            {
                known.Add(trait.Id);
                continue;
            }

            // What a mixin brings is reported at the mixin.
            if (trait.Location.File is not { } source)
                continue;
            var isJson = files.TryGetValue(source, out var file) ? file.IsAst : draft.Declaration.File.IsAst;
            var severity = isJson ? Severity.Warning : Severity.Error;
            if (context.Model.Find(trait.Id) is null)
            {
                context.Missing(
                    EventIds.UnresolvedTrait, shape.Id, trait.Id, trait.Location,
                    $"There is no trait '{trait.Id}'.{context.Hint(trait.Id)} Define it with @trait, or add the file that does.", severity);
            }
            else
            {
                context.Report(
                    severity, EventIds.UnresolvedTrait, shape.Id, trait.Location,
                    $"'{trait.Id}' is no trait: mark its definition with @trait, or apply another.");
            }
        }
    }
}
