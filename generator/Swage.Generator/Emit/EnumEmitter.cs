using Swage.Generator.Naming;
using Swage.Generator.Plan;

namespace Swage.Generator.Emit;

/// <summary>Prints enums and intEnums as open value types: a value the model does not know is kept as it came.</summary>
internal static class EnumEmitter
{
    public static void Emit(SourceWriter writer, ScopePlan scope, EnumPlan plan)
    {
        DeclarationEmitter.Head(writer, plan.Doc, plan.Obsolete);
        if (plan.IsInt)
        {
            writer.Open($"{scope.Accessibility} readonly record struct {plan.Name}(int Value)");
        }
        else
        {
            writer.Open($"{scope.Accessibility} readonly record struct {plan.Name}");
            writer.Line("private readonly string? _value;");
            writer.Line();
            writer.Line("/// <summary>Takes a value as it is on the wire; one that the model does not know is allowed.</summary>");
            writer.Line($"public {plan.Name}(string value) => _value = value ?? throw new global::System.ArgumentNullException(nameof(value));");
            writer.Line();
            writer.Line("/// <summary>The value on the wire; empty for <c>default</c>.</summary>");
            writer.Line("public string Value => _value ?? \"\";");
        }

        Members(writer, plan);
        writer.Close();
    }

    private static void Members(SourceWriter writer, EnumPlan plan)
    {
        var type = plan.IsInt ? "int" : "string";
        foreach (var value in plan.Values)
        {
            writer.Line();
            DeclarationEmitter.Doc(writer, value.Doc);
            if (value.Obsolete is not null)
                writer.Line($"[global::System.Obsolete({Literals.String(value.Obsolete)})]");
            writer.Line($"public static {plan.Name} {value.Name} => new(Values.{value.Name});");
        }

        writer.Line();
        writer.Line("/// <summary>The values as constants, for <c>switch</c> over <see cref=\"Value\"/> and for attributes.</summary>");
        writer.Open("public static class Values");
        foreach (var value in plan.Values)
            writer.Line($"public const {type} {value.Name} = {value.Literal};");
        writer.Close();
        writer.Line();
        writer.Line("/// <summary>Whether the model knows the value.</summary>");
        var known = plan.Values.Select(v => "Values." + v.Name).ToList();
        writer.Line($"public bool IsKnown => {(known.Count == 0 ? "false" : $"Value is {string.Join(" or ", known)}")};");
        writer.Line();
        writer.Line("/// <summary>Takes a value as it is on the wire.</summary>");
        writer.Line($"public static implicit operator {plan.Name}({type} value) => new(value);");
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Line(plan.IsInt
            ? "public override string ToString() => Value.ToString(global::System.Globalization.CultureInfo.InvariantCulture);"
            : "public override string ToString() => Value;");
    }
}
