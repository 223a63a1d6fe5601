namespace Swage.Generator.Naming;

/// <summary>The words of C# 14 that need an <c>@</c> to serve as a name of a parameter or a local.</summary>
internal static class Keywords
{
    private static readonly HashSet<string> s_reserved = new(
        ("abstract as base bool break byte case catch char checked class const continue decimal default delegate do double else enum event explicit extern " +
         "false finally fixed float for foreach goto if implicit in int interface internal is lock long namespace new null object operator out override " +
         "params private protected public readonly ref return sbyte sealed short sizeof stackalloc static string struct switch this throw true try typeof " +
         "uint ulong unchecked unsafe ushort using virtual void volatile while").Split(' '),
        StringComparer.Ordinal);

    // Words that mean something only in places. These are the places generated code has names in: accessors (field, value), patterns (and, or, not, when),
    // the start of a statement or an expression (await, yield, from, var, scoped, …), and words refused as names of some kinds (record, required, file).
    private static readonly HashSet<string> s_contextual = new(
        ("_ allows and async await dynamic extension field file from global init managed nameof nint not notnull nuint or partial record required scoped " +
         "unmanaged value var when where with yield").Split(' '),
        StringComparer.Ordinal);

    /// <summary>Whether the word can be a name only with an <c>@</c>, always or in places.</summary>
    public static bool NeedEscape(string name) => s_reserved.Contains(name) || s_contextual.Contains(name);

    /// <summary>The name, with an <c>@</c> where it needs one.</summary>
    public static string Escape(string name) => NeedEscape(name) ? "@" + name : name;
}
