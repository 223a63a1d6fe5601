using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using Swage.Serialization;

namespace Swage.Validation;

/// <summary>
/// Gathers the violations of one value. Generated code walks the value with <c>Enter…</c> and <see cref="Leave"/>, which keep the path,
/// and states the constraints of each place. Not thread-safe: one for each validation.
/// </summary>
/// <remarks>No value is ever quoted, and keys within what is sensitive are not either. A path is put together only where something is wrong.</remarks>
public sealed partial class Validator
{
    private readonly List<Segment> _path = [];

    // How many of the members entered are secrets as a whole.
    private int _secrets;

    private List<Violation>? _violations;

    /// <summary>Validates a value.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="validate">The generated checks.</param>
    /// <returns>Every violation there is.</returns>
    public static ValidationResult Run<T>(T value, Action<T, Validator> validate)
    {
        ArgumentNullException.ThrowIfNull(validate);
        var validator = new Validator();
        validate(value, validator);
        return validator._violations is { } violations ? new(violations) : ValidationResult.Valid;
    }

    /// <summary>Steps into a member that has a value; notes a violation where a required one has none.</summary>
    /// <typeparam name="T">The member's type.</typeparam>
    /// <param name="member">The member's name in the model.</param>
    /// <param name="value">Its value.</param>
    /// <param name="required">Whether the model requires it.</param>
    /// <param name="sensitive">Whether its value is a secret as a whole: the path then shows no key of any map in it.</param>
    /// <returns>Whether there is a value to check. If so, <see cref="Leave"/> must follow; if not, it must not.</returns>
    public bool Enter<T>(string member, [NotNullWhen(true)] T? value, bool required = false, bool sensitive = false)
    {
        _path.Add(new(member, sensitive ? SegmentKind.Secret : SegmentKind.Member, 0));
        if (sensitive)
            _secrets++;
        if (value is not null && IsWithinDepth())
            return true;
        if (value is null && required)
            Add("required", "is required");
        Leave();
        return false;
    }

    /// <summary>Steps into an element of a list. <see cref="Leave"/> must follow.</summary>
    /// <param name="index">Its index.</param>
    public void EnterIndex(int index) => _path.Add(new("", SegmentKind.Index, index));

    /// <summary>Steps into an entry of a map: its key, or its value. <see cref="Leave"/> must follow.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="sensitive">Whether keys of this map are secrets; the path then says <c>***</c>.</param>
    public void EnterKey(string key, bool sensitive = false) => _path.Add(new(sensitive || _secrets > 0 ? "***" : key, SegmentKind.Key, 0));

    /// <summary>Whether the element or entry entered last is there; null in a list or map that is not sparse is a violation.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="value">Its value.</param>
    /// <returns>False for null, which is then noted.</returns>
    public bool Present<T>([NotNullWhen(true)] T? value)
    {
        if (value is not null)
            return true;
        Add("required", "must not be null");
        return false;
    }

    /// <summary>Steps out of what was entered last.</summary>
    public void Leave()
    {
        if (_path[^1].Kind == SegmentKind.Secret)
            _secrets--;
        _path.RemoveAt(_path.Count - 1);
    }

    /// <summary>Notes a violation at the place that was entered last.</summary>
    /// <param name="constraint">The constraint, as <see cref="Violation.Constraint"/> has it.</param>
    /// <param name="message">What is asked for, without the value.</param>
    public void Add(string constraint, string message) => (_violations ??= []).Add(new(Path(), constraint, message));

    /// <summary>Whether what was entered is part of a secret.</summary>
    internal bool IsInSecret => _secrets > 0;

    /// <summary>Steps into a member whether it has a value or not. <see cref="Leave"/> must follow.</summary>
    internal void EnterMember(string member) => _path.Add(new(member, SegmentKind.Member, 0));

    /// <summary>Steps into an entry whose key is the model's own word, and so no secret even in a sensitive map. <see cref="Leave"/> must follow.</summary>
    internal void EnterKnownKey(string key) => _path.Add(new(key, SegmentKind.Key, 0));

    private bool IsWithinDepth()
    {
        if (_path.Count <= CodecLimits.MaxDepth)
            return true;

        // What is this deep cannot be written either; and walking on could exhaust the stack.
        Add("nesting", string.Create(CultureInfo.InvariantCulture, $"is nested deeper than {CodecLimits.MaxDepth} levels"));
        return false;
    }

    private string Path()
    {
        var text = new StringBuilder();
        foreach (var segment in _path)
        {
            switch (segment.Kind)
            {
                case SegmentKind.Member or SegmentKind.Secret:
                    if (text.Length > 0)
                        text.Append('.');
                    text.Append(segment.Name);
                    break;
                case SegmentKind.Index:
                    text.Append(CultureInfo.InvariantCulture, $"[{segment.Index}]");
                    break;
                default:
                    text.Append("[\"").Append(segment.Name).Append("\"]");
                    break;
            }
        }

        return text.ToString();
    }

    private enum SegmentKind
    {
        Member,
        Secret,
        Index,
        Key,
    }

    private readonly record struct Segment(string Name, SegmentKind Kind, int Index);
}
