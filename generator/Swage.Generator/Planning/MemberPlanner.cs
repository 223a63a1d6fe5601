using Swage.Generator.Collections;
using Swage.Generator.Naming;
using Swage.Generator.Plan;
using Swage.Smithy;

namespace Swage.Generator.Planning;

/// <summary>Decides the members of structures, unions and errors: names, optionality, defaults, secrecy.</summary>
internal sealed class MemberPlanner(SemanticModel model, ValuePlanner values, ConstraintPlanner constraints, DocPlanner docs)
{
    /// <summary>The members of a structure or error.</summary>
    /// <param name="type">The C# name of the type.</param>
    /// <param name="members">Its members, less those that its base says already.</param>
    /// <param name="isError">Whether the type is an exception.</param>
    /// <param name="isValidated">Whether its checks are wanted.</param>
    public EquatableArray<MemberPlan> OfStructure(string type, IEnumerable<MemberShape> members, bool isError, bool isValidated)
    {
        var names = UniqueNames.ForCSharp();
        var locals = UniqueNames.ForCSharp();
        locals.Reserve(["w", "r", "c", "v", "empty"]);
        var plans = new List<MemberPlan>();
        foreach (var member in members)
        {
            var value = values.Plan(member);
            var nullable = model.IsOptional(member, OptionalityMode.Client);
            var correction = nullable || member.HasNonNullDefault() ? null : Correction(value);
            var name = names.Add(isError ? CSharpNames.ErrorProperty(member.Name, type) : CSharpNames.Property(member.Name, type));
            plans.Add(new MemberPlan(
                name, member.Name, locals.Add(CSharpNames.Local(name)), value, nullable,
                IsRequired: member.IsRequired() && !member.HasNonNullDefault(),
                IsSensitive: IsSecret(member),
                Default: nullable ? null : DefaultPlanner.Expression(value, member.GetDefault()),
                correction,
                IsCorrectedByEmptyStructure: !nullable && value.Kind == ValueKind.Structure,
                isValidated ? constraints.CheckOf(member, value) : null,
                docs.OfMember(member, $"The member {member.Name}.", constraints.Limits(member)),
                DocPlanner.Obsolete(member)));
        }

        return plans.ToEquatableArray();
    }

    /// <summary>The cases of a union.</summary>
    public EquatableArray<MemberPlan> OfUnion(string type, Shape union, bool isValidated)
    {
        var names = UniqueNames.ForCSharp();
        var plans = new List<MemberPlan>();
        foreach (var member in union.Members)
        {
            plans.Add(new MemberPlan(
                names.Add(CSharpNames.UnionCase(member.Name, type)), member.Name, "x", values.Plan(member), IsNullable: false, IsRequired: false,
                IsSensitive: IsSecret(member), Default: null, Correction: null, IsCorrectedByEmptyStructure: false,
                isValidated ? constraints.CheckOf(member, values.Plan(member)) : null,
                docs.OfMember(member, $"The case {member.Name}.", constraints.Limits(member)), DocPlanner.Obsolete(member)));
        }

        return plans.ToEquatableArray();
    }

    /// <summary>The name of the case for what the model does not know; no case of a model's gets it, but a union may be called so.</summary>
    public static string UnknownCaseOf(string union) => union == "Unknown" || union.EndsWith(".Unknown", StringComparison.Ordinal) ? "UnknownCase" : "Unknown";

    // A structure or union that is a secret as a whole prints nothing of itself, not even where it stands alone.
    private bool IsSecret(MemberShape member) => model.HoldsSecrets(member) || model.Find(member.Id.Container) is { } container && container.IsSensitive();

    // What a service left out although the model requires it gets a value that breaks no caller (Smithy spec, "Client error correction").
    private static string? Correction(ValuePlan value) => value.Kind switch
    {
        ValueKind.String => "\"\"",
        ValueKind.Timestamp => "global::System.DateTimeOffset.UnixEpoch",
        ValueKind.Document => "global::Swage.Document.Null",
        ValueKind.StringList or ValueKind.List => "[]",
        ValueKind.StringMap or ValueKind.Map => DefaultPlanner.EmptyMap(value),
        ValueKind.Union => $"new {value.Type}.{UnknownCaseOf(value.Type)}(\"\")",
        _ => null,
    };
}
