using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Swage.Analyzers.Sites;

namespace Swage.Analyzers.Names;

/// <summary>Guesses, by their names, which values are names of users, and which of those are aliases.</summary>
internal static class UserNames
{
    private static readonly string[] s_others = ["pool", "client", "secret", "key", "hash", "agent"];
    private static readonly string[] s_users = ["user", "login", "name"];
    private static readonly string[] s_aliases = ["mail", "phone", "alias"];

    /// <summary>Everything an expression is computed from: what it looks at, through calls, concatenations and locals with one value.</summary>
    public static IReadOnlyList<ValuePath> Sources(IOperation value)
    {
        var found = new List<ValuePath>();
        Collect(value, found, 0);
        return found;
    }

    /// <summary>Whether a value seems to name a user.</summary>
    public static bool IsUser(ValuePath path) => Has(path.Name, s_users) && !Has(path.Name, s_others) || IsAlias(path);

    /// <summary>Whether a value seems to be an email address or a phone number.</summary>
    public static bool IsAlias(ValuePath path) => Has(path.Name, s_aliases) && !Has(path.Name, s_others);

    /// <summary>Whether a user name is visibly an email address or a phone number: by its name, or written out.</summary>
    public static bool IsAlias(IOperation value) =>
        Constants.Text(value) is { } text
            ? text.IndexOf('@') > 0 || (text.Length > 7 && text[0] == '+' && text.Skip(1).All(char.IsDigit))
            : ValuePath.Of(value) is { } path && IsAlias(path);

    private static bool Has(string name, string[] words)
    {
        foreach (var word in words)
        {
            if (name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0)
                return true;
        }

        return false;
    }

    private static void Collect(IOperation operation, List<ValuePath> found, int depth)
    {
        var origin = Origins.Of(operation);
        // A limit for code that makes texts out of texts out of texts.
        if (depth > 16)
            return;
        // An object goes by its local's name: what is read of it elsewhere begins with that.
        if (ValuePath.Of(origin is IObjectCreationOperation or IAnonymousObjectCreationOperation or ITupleOperation or IAwaitOperation ? operation : origin) is { } path)
        {
            found.Add(path);
            return;
        }

        // The instance of a call counts where it is the text itself, as in email.ToLower().
        foreach (var child in origin.ChildOperations)
        {
            if (origin is not IInvocationOperation { Instance: { } instance } || !ReferenceEquals(instance, child) || instance.Type?.SpecialType == SpecialType.System_String)
                Collect(child is IArgumentOperation argument ? argument.Value : child, found, depth + 1);
        }
    }
}
