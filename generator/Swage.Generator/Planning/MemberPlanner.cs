using Swage.Generator.Collections;
using Swage.Generator.Naming;
using Swage.Generator.Plan;
using Swage.Smithy;

namespace Swage.Generator.Planning;

/// <summary>Decides the members of structures, unions and errors: names, optionality, defaults, secrecy.</summary>
internal sealed class MemberPlanner(SemanticModel model, TypeTable types, ValuePlanner values, ConstraintPlanner constraints, DocPlanner docs)
{
    /// <summary>The members of a structure or error.</summary>
    /// <param name="type">The C# name of the type.</param>
    /// <param name="members">Its members, less those that its base says already.</param>
    /// <param name="isError">Whether the type is an exception.</param>
    /// <param name="isValidated">Whether its checks are wanted.</param>
    public EquatableArray<MemberPlan> OfStructure(string type, IEnumerable<MemberShape> members, bool isError, bool isValidated)
    {
        var all = members.ToList();
        var names = isError ? MemberNames.OfError(all, type) : MemberNames.OfStructure(all, type);
        var locals = UniqueNames.ForCSharp();
        locals.Reserve(["w", "r", "c", "v", "empty"]);
        locals.Reserve(names);
        var plans = new List<MemberPlan>();
        for (var i = 0; i < all.Count; i++)
        {
            var (member, name) = (all[i], names[i]);
            var value = values.Plan(member);
            var nullable = model.IsOptional(member, OptionalityMode.Client);
            var correction = nullable || member.HasNonNullDefault() ? null : Correction(member, value);
            plans.Add(new MemberPlan(
                name, member.Name, locals.Add(CSharpNames.Local(name)), value, nullable,
                IsRequired: member.MustBeGiven(),
                IsSensitive: IsSecret(member),
                Default: nullable ? null : DefaultPlanner.Expression(value, member.GetDefault()),
                correction,
                IsCorrectedByEmptyStructure: !nullable && value.Kind == ValueKind.Structure && Ends(member),
                isValidated ? constraints.CheckOf(member, value) : null,
                docs.OfMember(member, $"The member {member.Name}.", constraints.Limits(member)),
                DocPlanner.Obsolete(member)));
        }

        return plans.ToEquatableArray();
    }

    /// <summary>The cases of a union.</summary>
    public EquatableArray<MemberPlan> OfUnion(string type, Shape union, bool isValidated)
    {
        var plans = new List<MemberPlan>();
        var names = MemberNames.OfUnion(union.Members, type);
        for (var i = 0; i < names.Count; i++)
        {
            var (member, name) = (union.Members[i], names[i]);
            plans.Add(new MemberPlan(
                name, member.Name, "x", values.Plan(member), IsNullable: false, IsRequired: false,
                IsSensitive: IsSecret(member), Default: null, Correction: null, IsCorrectedByEmptyStructure: false,
                isValidated ? constraints.CheckOf(member, values.Plan(member)) : null,
                docs.OfMember(member, $"The case {member.Name}.", constraints.Limits(member)), DocPlanner.Obsolete(member)));
        }

        return plans.ToEquatableArray();
    }

    // A structure or union that is a secret as a whole prints nothing of itself, not even where it stands alone.
    private bool IsSecret(MemberShape member) => model.HoldsSecrets(member) || model.Find(member.Id.Container) is { } container && container.IsSensitive();

    // Structures that require each other in a circle have no least value: no valid model has them, and making one would never end.
    private bool Ends(MemberShape member)
    {
        var seen = new HashSet<ShapeId>();
        var waiting = new Stack<ShapeId>([member.Target]);
        while (waiting.Count > 0)
        {
            var id = waiting.Pop();
            if (id == member.Id.Container)
                throw new UnplannableException(member.Location, $"'{member.Id}' requires its own structure in the end: make a member on the way optional");
            if (!seen.Add(id))
                continue;
            foreach (var next in model.Expect(id).Members)
            {
                if (model.Find(next.Target)?.Type == ShapeType.Structure && !model.IsOptional(next, OptionalityMode.Client))
                    waiting.Push(next.Target);
            }
        }

        return true;
    }

    // What a service left out although the model requires it gets a value that breaks no caller (Smithy spec, "Client error correction").
    private string? Correction(MemberShape member, ValuePlan value) => value.Kind switch
    {
        ValueKind.String => "\"\"",
        ValueKind.Timestamp => "global::System.DateTimeOffset.UnixEpoch",
        ValueKind.Document => "global::Swage.Document.Null",
        ValueKind.StringList or ValueKind.List => "[]",
        ValueKind.StringMap or ValueKind.Map => DefaultPlanner.EmptyMap(value),
        ValueKind.Union => $"new {value.Type}.{MemberNames.UnknownCaseOf(types.NameOf(member.Target))}(\"\")",
        _ => null,
    };
}
