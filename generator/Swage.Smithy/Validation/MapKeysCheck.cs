using System.Text.RegularExpressions;

namespace Swage.Smithy.Validation;

/// <summary>Checks that what a <c>mapKeys</c> trait says of its keys agrees with itself.</summary>
internal sealed class MapKeysCheck(RuleContext context, MapKeysUse use, MapKeysTrait read)
{
    private static readonly Regex s_typeName = new("^[A-Z][A-Za-z0-9]*$", RegexOptions.CultureInvariant);

    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    public void Check()
    {
        CheckShape();
        var common = use.Node("common");
        var shared = Names(common).ToList();
        CheckOnce(shared, []);
        foreach (var entry in ((ObjectNode)use.Node("cases")!).Members)
            CheckCase(entry.Key.Value, entry.Value, shared);
        CheckFacts();
    }

    private void CheckShape()
    {
        foreach (var node in new[] { use.Node("typeName"), use.Node("keysName"), use.Node("caseSuffix"), use.Node("otherwise").Get("name") })
        {
            if (node is StringNode name && !s_typeName.IsMatch(name.Value))
                use.Error(context, name, $"'{name.Value}' cannot name a type: begin with a capital letter, and go on with letters and digits of ASCII.");
        }

        if (read.Direction == MapKeysDirection.Read)
            return;
        if (use.Node("caseSuffix") is null)
            context.Error(EventIds.MapKeys, use.Shape, use.Trait.Location, "A map that is filled needs 'caseSuffix', which ends the names of its cases' types.");
        if (use.Node("otherwise") is { } otherwise)
            use.Error(context, otherwise, "'otherwise' is for maps that are read: take it away, or set 'direction' to \"read\".");
    }

    private void CheckCase(string value, Node node, List<StringNode> shared)
    {
        var names = Names(node).ToList();
        CheckOnce(names, shared);
        var families = Strings(node.Get("patterns")).ToList();
        CheckFamilies(families);
        var keys = shared.Concat(names).Select(n => n.Value).ToList();
        var prefixes = families.Where(f => IsFamily(f.Value)).Select(f => f.Value.Substring(0, f.Value.Length - 1)).ToList();
        var isOpen = node.Get("otherKeys").AsString() == "open";
        _taken.UnionWith(keys);
        _taken.UnionWith(families.Select(f => f.Value));

        foreach (var dependent in Elements(node.Get("requiredWith")))
        {
            ExpectTaken(dependent.Get("key") as StringNode);
            var then = Strings(dependent.Get("keys")).ToList();
            CheckOnce(then, []);
            foreach (var key in then)
                ExpectTaken(key);
            if (dependent.Get("value") is StringNode when && node.Get("values").Get(dependent.Get("key").AsString() ?? "") is { } set && set.Get("closed").AsBoolean() == true
                && Strings(set.Get("values")).All(v => v.Value != when.Value))
            {
                use.Error(
                    context, when,
                    $"'{when.Value}' is none of the values that '{dependent.Get("key").AsString()}' takes.{context.Hint(when.Value, Strings(set.Get("values")).Select(v => v.Value))}");
            }
        }

        foreach (var entry in Entries(node.Get("values")))
        {
            ExpectTaken(entry.Key);
            if (entry.Value.Get("values") is ArrayNode { Elements.Count: 0 } none)
                use.Error(context, none, $"The list of values of '{entry.Key.Value}' is empty: name them, or take it away.");
            CheckOnce([.. Strings(entry.Value.Get("values"))], []);
        }

        foreach (var entry in Entries(node.Get("exposure")))
            ExpectTaken(entry.Key);

        if (node.Get("legacy").Get("replacement") is StringNode replacement)
            CheckReplacement(value, replacement);

        void ExpectTaken(StringNode? key)
        {
            if (key is null || isOpen || keys.Contains(key.Value) || families.Any(f => f.Value == key.Value)
                || prefixes.Any(p => key.Value.StartsWith(p, StringComparison.Ordinal)))
                return;
            use.Error(
                context, key,
                $"The case '{value}' does not take the key '{key.Value}'.{context.Hint(key.Value, keys.Concat(families.Select(f => f.Value)))} Name it among the required or optional keys.");
        }
    }

    private void CheckReplacement(string value, StringNode replacement)
    {
        if (replacement.Value == value)
            use.Error(context, replacement, $"'{value}' cannot replace itself: name another case, or leave 'replacement' out.");
        else if (use.Node("cases").Get(replacement.Value) is null)
            use.Error(context, replacement, $"There is no case '{replacement.Value}'.{context.Hint(replacement.Value, read.Cases.Select(c => c.Value).Where(c => c != value))}");
    }

    /// <summary>A key is required, required on a condition or optional, for all cases or for one: just one of these.</summary>
    private void CheckOnce(List<StringNode> names, List<StringNode> before)
    {
        var seen = new HashSet<string>(before.Select(n => n.Value), StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (name.Value.Length == 0)
                use.Error(context, name, "This is empty: give it a text.");
            else if (!seen.Add(name.Value))
                use.Error(context, name, $"'{name.Value}' is given twice{(before.Any(b => b.Value == name.Value) ? ", here and among the common keys" : "")}: leave one.");
        }
    }

    private void CheckFamilies(List<StringNode> families)
    {
        CheckOnce(families, []);
        foreach (var family in families)
        {
            if (!IsFamily(family.Value) && family.Value.Length > 0)
                use.Error(context, family, $"'{family.Value}' is no family of keys: write a prefix and one asterisk at the end, such as 'prefix.*'.");
        }
    }

    private void CheckFacts()
    {
        foreach (var entry in Entries(use.Node("keys")))
        {
            if (!_taken.Contains(entry.Key.Value))
            {
                context.Report(
                    Severity.Warning, EventIds.MapKeys, use.Shape, use.At(entry.Key),
                    $"No case takes the key '{entry.Key.Value}'.{context.Hint(entry.Key.Value, _taken)}");
            }

            if (read.Direction == MapKeysDirection.Write && entry.Value.Get("encoding") is StringNode { Value: not "text" } encoding)
                use.Error(context, encoding, "'encoding' is for maps that are read: a map that is filled takes text.");
            if (entry.Value.Get("min").AsInt64() is { } min && entry.Value.Get("max").AsInt64() is { } max && min > max)
                use.Error(context, entry.Value.Get("max"), $"The greatest length, {max}, is less than the least, {min}.");
            if (entry.Value.Get("pattern") is StringNode pattern && Refusal(pattern.Value) is { } refusal)
                use.Error(context, pattern, $"The pattern of '{entry.Key.Value}' is no regular expression: {refusal}");
        }
    }

    /// <summary>Why an expression cannot be right; null where it can. What ECMA 262 writes in a way that .NET does not know is let pass.</summary>
    private static string? Refusal(string pattern)
    {
        if (pattern.Length == 0)
            return "it is empty.";
        if (pattern.IndexOf("\\u{", StringComparison.Ordinal) >= 0 || pattern.IndexOf("\\p{", StringComparison.Ordinal) >= 0 && pattern.IndexOf('=') >= 0)
            return null;
        try
        {
            _ = new Regex(pattern, RegexOptions.CultureInvariant);
            return null;
        }
        catch (ArgumentException refused)
        {
            return refused.Message;
        }
    }

    private static bool IsFamily(string text) => text.Length > 0 && text.IndexOf('*') == text.Length - 1;

    /// <summary>The keys named as required, required on a condition, or optional, in that order.</summary>
    private IEnumerable<StringNode> Names(Node? node)
    {
        foreach (var name in Strings(node.Get("required")).Concat(Elements(node.Get("requiredWhen")).SelectMany(c => Strings(c.Get("keys")))).Concat(Strings(node.Get("optional"))))
        {
            if (name.Value.IndexOf('*') < 0)
                yield return name;
            else
                use.Error(context, name, $"'{name.Value}' is a family of keys: name it in the case's 'patterns'.");
        }
    }

    private static IEnumerable<Node> Elements(Node? node) => node is ArrayNode array ? array.Elements : [];

    private static IEnumerable<StringNode> Strings(Node? node) => Elements(node).OfType<StringNode>();

    private static IEnumerable<KeyValuePair<StringNode, Node>> Entries(Node? node) => node is ObjectNode map ? map.Members : [];
}
