using System.Globalization;
using Swage.Generator.Diagnostics;
using Swage.Generator.Documentation;
using Swage.Generator.Naming;
using Swage.Generator.Patterns;
using Swage.Generator.Plan;
using Swage.Smithy;

namespace Swage.Generator.Planning;

/// <summary>Decides what <c>Validate()</c> checks, and gathers a method for each constrained shape that is not a structure or union.</summary>
internal sealed class ConstraintPlanner
{
    private readonly SemanticModel _model;
    private readonly ValuePlanner _values;
    private readonly ServiceClosure _closure;
    private readonly TypeTable _types;
    private readonly MapKeysPlanner _maps;
    private readonly HashSet<ShapeId> _checked;
    private readonly UniqueNames _names = UniqueNames.ForCSharp();
    private readonly Dictionary<ShapeId, string> _methods = [];
    private readonly List<ConstraintMethodPlan> _plans = [];
    // A set: the search for checked shapes comes by a member more than once.
    private readonly HashSet<DiagnosticInfo> _diagnostics = [];

    public ConstraintPlanner(SemanticModel model, ServiceClosure closure, ValuePlanner values, TypeTable types, MapKeysPlanner maps)
    {
        _maps = maps;
        _model = model;
        _closure = closure;
        _values = values;
        _types = types;
        _names.Reserve(ReservedNames.OfStaticClass);
        _checked = FindChecked();
    }

    /// <summary>The methods of <c>__Constraints</c>, by name.</summary>
    public IReadOnlyList<ConstraintMethodPlan> Methods
    {
        get
        {
            _plans.Sort(static (x, y) => string.CompareOrdinal(x.Method, y.Method));
            return _plans;
        }
    }

    /// <summary>What there is to say about patterns that cannot be checked.</summary>
    public IEnumerable<DiagnosticInfo> Diagnostics => _diagnostics;

    /// <summary>Whether a structure or union has anything to check, itself or deeper.</summary>
    public bool IsChecked(ShapeId shape) => _checked.Contains(shape);

    /// <summary>The check of a structure's or union's member, or null.</summary>
    public MemberCheckPlan? CheckOf(MemberShape member, ValuePlan value)
    {
        var required = member.MustBeGiven();
        var check = CheckOf(member);
        // What C# cannot leave out needs no check that it is there.
        return check is null && (!required || value.IsValueType && !_model.IsOptional(member, OptionalityMode.Client)) ? null : new MemberCheckPlan(member.Name, required, check);
    }

    /// <summary>The limits of a member in words, for its documentation, or null.</summary>
    public string? Limits(MemberShape member)
    {
        var target = _model.Find(member.Target);
        var unit = target?.Type switch
        {
            ShapeType.Blob => DocSentences.LengthUnit.Bytes,
            ShapeType.List or ShapeType.Set => DocSentences.LengthUnit.Items,
            ShapeType.Map => DocSentences.LengthUnit.Entries,
            _ => DocSentences.LengthUnit.Characters,
        };
        if (_model.GetLength(member) is { } length)
            return DocSentences.Length(length.Min, length.Max, unit);
        return _model.GetRange(member) is { } range ? DocSentences.Range(range.Min?.ToString(), range.Max?.ToString()) : null;
    }

    private ValueCheckPlan? CheckOf(MemberShape member)
    {
        var target = _model.Expect(member.Target);
        if (target.Type is ShapeType.Structure or ShapeType.Union)
            return _checked.Contains(target.Id) ? new ValueCheckPlan(null) : null;
        var isOverridden = HasConstraintTrait(member);
        return isOverridden || _checked.Contains(target.Id) ? new ValueCheckPlan(MethodOf(member, target, isOverridden)) : null;
    }

    private string MethodOf(MemberShape member, Shape target, bool isOverridden)
    {
        var key = isOverridden ? member.Id : target.Id;
        if (_methods.TryGetValue(key, out var known))
            return known;
        var name = isOverridden ? _closure.NameOf(member.Id.Container) + "_" + member.Name : _closure.NameOf(target.Id);
        var method = _names.Add(CSharpNames.Type(name));
        _methods.Add(key, method);
        var value = _values.Plan(member);
        var isMap = target.Type == ShapeType.Map;
        var element = target.Type is ShapeType.List or ShapeType.Set ? target.Members[0] : isMap ? target.Member("value") : null;
        var mapKey = isMap ? target.Member("key") : null;
        var constraint = Constraint(member, target, value, method);
        _plans.Add(new ConstraintMethodPlan(
            method, value, constraint,
            Key: mapKey is null ? null : CheckOf(mapKey),
            KeyIsSensitive: mapKey is not null && (_model.IsSensitive(mapKey) || target.IsSensitive() || member.IsSensitive()),
            Element: element is null ? null : CheckOf(element),
            ElementIsNullable: target.IsSparse(), ElementCanBeNull: element is not null && !_values.Plan(element).IsValueType, isMap,
            KeyEnum: mapKey is not null && _model.Find(mapKey.Target) is { Type: ShapeType.Enum } keyEnum ? _types.ReferenceTo(keyEnum.Id) : null));
        return method;
    }

    private ConstraintPlan? Constraint(MemberShape member, Shape target, ValuePlan value, string method)
    {
        var length = _model.GetLength(member);
        var range = _model.GetRange(member);
        var pattern = _model.GetPattern(member) is { } text && PatternCompiler.Compile(text) is var plan && IsWorthChecking(plan) ? plan : null;
        var isUnique = target.HasUniqueItems();
        var enumName = target.Type is ShapeType.Enum or ShapeType.IntEnum ? _closure.NameOf(target.Id) : null;
        if (length is null && range is null && pattern is null && !isUnique && enumName is null)
            return null;
        return new ConstraintPlan(
            length?.Min is { } min and > 0 ? Literals.Int64(min) : null, length?.Max is { } max ? Literals.Int64(max) : null,
            Bound(value, range?.Min, isMin: true), Bound(value, range?.Max, isMin: false),
            pattern, pattern is null ? null : _names.Add(method + "Pattern"), isUnique, isUnique ? UniqueElement(target) : null, enumName);
    }

    private ValuePlan? UniqueElement(Shape list)
    {
        var element = _values.Plan(list.Members[0]);
        return element.Kind is ValueKind.StringList or ValueKind.StringMap or ValueKind.List or ValueKind.Map ? element : null;
    }

    private static string? Bound(ValuePlan value, ExactNumber? bound, bool isMin)
    {
        if (bound is not { } number)
            return null;
        return value.Kind switch
        {
            ValueKind.Single or ValueKind.Double => double.TryParse(number.ToString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var real) ? Literals.Double(real) : null,
            ValueKind.BigInteger => DefaultPlanner.BigInteger(number),
            ValueKind.BigDecimal => number.TryToDecimal(out var exact) ? Literals.Decimal(exact) : $"global::Swage.BigDecimal.Parse({Literals.String(number.ToString())})",
            // A fraction as the bound of whole numbers: the next whole number within it says the same.
            _ => number.TryToInt64(out var whole) ? Literals.Int64(whole)
                : number.TryToDecimal(out var exact) && Math.Abs(exact) < long.MaxValue ? Literals.Int64((long)(isMin ? Math.Ceiling(exact) : Math.Floor(exact))) : null,
        };
    }

    private static bool IsWorthChecking(PatternPlan pattern) => pattern.IsCheckable && !pattern.MatchesAlways;

    private static bool HasConstraintTrait(Shape shape) =>
        shape.Traits.Has(PreludeTraits.Length) || shape.Traits.Has(PreludeTraits.Range) || shape.Traits.Has(PreludeTraits.Pattern) || shape.Traits.Has(PreludeTraits.UniqueItems);

    // Grows from the shapes with constraints of their own to all that hold them, until nothing is added: models are recursive.
    private HashSet<ShapeId> FindChecked()
    {
        var found = new HashSet<ShapeId>();
        var inputs = _closure.Shapes.Where(s => (s.Use & ShapeUse.Input) != 0).Select(s => s.Shape).ToList();
        foreach (var shape in inputs)
        {
            if (shape.Type is ShapeType.Enum or ShapeType.IntEnum || IsConstrained(shape))
                found.Add(shape.Id);
        }

        bool grew;
        do
        {
            grew = false;
            foreach (var shape in inputs)
            {
                if (shape.Type is not (ShapeType.Enum or ShapeType.IntEnum) && !found.Contains(shape.Id) && shape.Members.Any(m => IsConstrained(m) || found.Contains(m.Target)))
                    grew |= found.Add(shape.Id);
            }
        }
        while (grew);
        return found;
    }

    private bool IsConstrained(Shape shape)
    {
        if (shape.Type == ShapeType.Structure)
            return shape.Members.Any(m => m.MustBeGiven()) || _maps.IsChecked(shape.Id);
        if (shape.Traits.Has(PreludeTraits.Length) || shape.Traits.Has(PreludeTraits.Range) || shape.HasUniqueItems())
            return true;
        if (shape.GetPattern() is not { } text)
            return false;
        var pattern = PatternCompiler.Compile(text);
        if (!pattern.IsCheckable)
            _diagnostics.Add(DiagnosticInfo.AtModel(shape.Location, Descriptors.PatternNotChecked, shape.Id.ToString(), pattern.Problem ?? ""));
        return IsWorthChecking(pattern);
    }
}
