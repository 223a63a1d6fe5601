using Swage.Smithy.Syntax;

namespace Swage.Smithy.Assembly;

/// <summary>Puts files together into one model (Smithy spec, "Merging model files"). One use, one thread.</summary>
internal sealed class Assembler(
    IReadOnlyList<ModelFile> files,
    IReadOnlyDictionary<ShapeId, Shape> known,
    StringTable strings,
    List<ModelEvent> events,
    CancellationToken cancellationToken)
{
    private readonly AssemblyContext _context = new(files, known, strings, events);
    private readonly List<KeyValuePair<Draft, Draft>> _duplicates = [];

    /// <summary>The files the user gave, which is what there are rules for.</summary>
    public IEnumerable<ModelFile> Files => files.Where(f => !f.IsBuiltIn);

    /// <summary>The shapes those files define, built.</summary>
    public IEnumerable<Draft> Drafts => _context.Drafts.Values.Where(d => !d.Declaration.File.IsBuiltIn);

    /// <summary>What the steps of assembly share.</summary>
    public AssemblyContext Context => _context;

    /// <summary>The absolute ID of a name in one of the files.</summary>
    public ShapeId? Resolve(ModelFile file, NameReference name) => _context.Resolve(file, name);

    /// <summary>Assembles the model; what is wrong is in the list of events.</summary>
    public SemanticModel Assemble()
    {
        Collect();
        foreach (var draft in _context.Drafts.Values)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Fill(draft);
        }

        foreach (var pair in _duplicates)
            MergeDuplicate(pair.Key, pair.Value);
        foreach (var file in files)
        {
            foreach (var apply in file.Applies)
                Apply(file, apply);
        }

        foreach (var draft in _context.Drafts.Values)
        {
            if (draft.Declaration.File.Version == 1)
                VersionUpgrade.UpgradeRoot(draft);
        }

        foreach (var draft in _context.Drafts.Values)
        {
            if (draft.Declaration.File.Version == 1)
                VersionUpgrade.UpgradeMembers(draft, _context);
        }

        var builder = new ShapeBuilder(_context);
        foreach (var draft in MixinOrder.Sort(_context))
        {
            cancellationToken.ThrowIfCancellationRequested();
            builder.Build(draft);
        }

        var shapes = new Dictionary<ShapeId, Shape>(known.Count + _context.Drafts.Count);
        foreach (var shape in known)
            shapes[shape.Key] = shape.Value;
        foreach (var draft in _context.Drafts.Values)
            shapes[draft.Id] = draft.Shape!;
        var model = new SemanticModel(shapes, MetadataMerger.Merge(files, _context));
        CheckSyntacticIds(model);
        CheckUses(model);
        return model;
    }

    private void Collect()
    {
        foreach (var file in files)
        {
            foreach (var shape in file.Shapes)
            {
                if (!_context.Drafts.TryGetValue(shape.Id, out var other))
                    _context.Drafts.Add(shape.Id, new Draft(shape));
                else if (!file.IsBuiltIn)
                    _duplicates.Add(new(other, new Draft(shape)));
            }
        }
    }

    /// <summary>Resolves what a shape itself says.</summary>
    private void Fill(Draft draft)
    {
        var declaration = draft.Declaration;
        var file = declaration.File;
        _context.Traits.Add(draft.Traits, declaration.Traits, file, draft.Id);
        foreach (var mixin in declaration.Mixins)
        {
            if (_context.Resolve(file, mixin) is { } id)
                draft.Mixins.Add(new(id, mixin.Location));
        }

        foreach (var member in declaration.Members)
        {
            var target = member.Target is { } written ? _context.Resolve(file, written) : null;
            if (member.Target is not null && target is null)
                continue;
            var filled = new MemberDraft(member.Name, target, member.Location);
            if (member.Traits.Count > 0)
                _context.Traits.Add(filled.Traits, member.Traits, file, draft.Id.WithMember(member.Name));
            draft.Members.Add(filled);
        }
    }

    private void MergeDuplicate(Draft first, Draft second)
    {
        Fill(second);
        if (DraftComparer.Difference(first, second, _context) is { } difference)
        {
            _context.Report(
                EventIds.Model, second.Id, second.Declaration.Location,
                $"'{second.Id}' is already defined at {first.Declaration.Location}, and {difference}: rename one of them, or make both the same.");
            return;
        }

        _context.Report(
            EventIds.IgnoredDuplicate, second.Id, second.Declaration.Location,
            $"'{second.Id}' is defined the same at {first.Declaration.Location}: one of the two can go.", Severity.Note);
        foreach (var trait in second.Traits)
            _context.Traits.Add(first.Traits, trait, first.Id);
        foreach (var member in second.Members)
        {
            foreach (var trait in member.Traits)
                _context.Traits.Add(first.Member(member.Name)!.Traits, trait, first.Id.WithMember(member.Name));
        }
    }

    private void Apply(ModelFile file, ApplyDeclaration apply)
    {
        if (_context.Resolve(file, apply.Target) is not { } id)
            return;
        if (!_context.Drafts.TryGetValue(id.Container, out var draft))
        {
            if (id.Namespace == TraitNames.Prelude && _context.Known(id.Container) is not null)
                ReportPrelude(id, apply);
            else
                ReportNothingToApplyTo(id, apply);
            return;
        }

        // Ours does not reach into the user's definitions, nor the user's into the prelude.
        if (file.IsBuiltIn && !draft.Declaration.File.IsBuiltIn)
            return;
        if (id.Namespace == TraitNames.Prelude && !file.IsBuiltIn && draft.Declaration.File.IsBuiltIn)
            ReportPrelude(id, apply);
        else
            Apply(file, apply, id, draft);
    }

    private void ReportPrelude(ShapeId id, ApplyDeclaration apply) =>
        _context.Report(
            EventIds.Model, id, apply.Target.Location,
            $"Traits cannot be applied to '{id}', for every model shares the prelude: define a shape of your own and apply them to that.");

    private void ReportNothingToApplyTo(ShapeId id, ApplyDeclaration apply) =>
        _context.ReportMissing(
            EventIds.Model, null, id, apply.Target.Location,
            $"There is no shape '{id.Container}' to apply traits to.{_context.Hint(id.Name, SameNamespace(id.Namespace))}");

    private void Apply(ModelFile file, ApplyDeclaration apply, ShapeId id, Draft draft)
    {
        if (id.Member is null)
        {
            _context.Traits.Add(draft.Traits, apply.Traits, file, id);
        }
        else if (draft.Member(id.Member) is { } member)
        {
            _context.Traits.Add(member.Traits, apply.Traits, file, id);
        }
        else if (draft.Mixins.Count > 0)
        {
            // It may yet come from a mixin; if not, building the shape says so.
            draft.Introduced ??= new Dictionary<string, List<AppliedTrait>>(StringComparer.Ordinal);
            if (!draft.Introduced.TryGetValue(id.Member, out var traits))
                draft.Introduced.Add(id.Member, traits = []);
            _context.Traits.Add(traits, apply.Traits, file, id);
        }
        else if (apply.Traits.Count > 0)
        {
            _context.Report(
                EventIds.Model, draft.Id, apply.Target.Location,
                $"'{draft.Id}' has no member '{id.Member}' to apply traits to.{_context.Hint(id.Member, draft.Members.Select(m => m.Name))}");
        }
    }

    private void CheckUses(SemanticModel model)
    {
        foreach (var file in files)
        {
            foreach (var use in file.UseStatements)
            {
                if (strings.TryGetShapeId(use.Text, out var id) && model.Find(id) is null)
                {
                    _context.ReportMissing(
                        EventIds.Model, null, id, use.Location,
                        $"There is no shape '{id}' to import."
                        + _context.Hint(id.Name, model.Shapes.Keys.Where(k => k.Namespace == id.Namespace).Select(k => k.Name)),
                        Severity.Warning);
                }
            }
        }
    }

    private IEnumerable<string> SameNamespace(string name) => _context.Drafts.Keys.Where(k => k.Namespace == name).Select(k => k.Name);

    private void CheckSyntacticIds(SemanticModel model)
    {
        foreach (var (id, written, location) in _context.Nodes.Found)
        {
            if (model.Find(id) is null)
            {
                _context.ReportMissing(
                    EventIds.SyntacticShapeId, null, id, location,
                    $"'{written}' without quotes is a shape ID, and there is no shape '{id}': quote it if it is text, or add the file that defines the shape.",
                    Severity.Danger);
            }
        }
    }
}
