using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Swage.Conformance.Sizes;

/// <summary>Weighs generated code by shape and operation: the text by its syntax, the IL by the types of the emitted assembly.</summary>
internal sealed class CodeSizes
{
    private const string OperationsClass = "__Operations";
    private readonly string _client;
    private readonly Dictionary<(PartKind Kind, string Name), (long Code, long Text, long Il)> _parts = [];
    private readonly Dictionary<string, PartKind> _shapes = [];
    // Of the client's methods and of the properties that hold descriptors.
    private readonly Dictionary<string, string> _operationOfMethod = [];

    private CodeSizes(string client) => _client = client;

    /// <summary>The parts of what was generated for one client; together they are all of it.</summary>
    /// <param name="trees">The generated files.</param>
    /// <param name="image">The assembly compiled from them and nothing else that has code.</param>
    /// <param name="client">The name of the client's class.</param>
    public static IReadOnlyList<PartSize> Measure(IEnumerable<SyntaxTree> trees, MemoryStream image, string client)
    {
        var sizes = new CodeSizes(client);
        var roots = trees.Select(static t => t.GetRoot()).ToList();
        var types = roots.SelectMany(static r => r.DescendantNodes(static n => n is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)).OfType<TypeDeclarationSyntax>().ToList();
        // The client first: it tells which method belongs to which operation.
        foreach (var type in types.OrderBy(t => t.Identifier.Text != client))
            sizes.AddType(type);
        sizes.AddRest(roots);
        sizes.AddIl(image);
        PartSize[] parts = [.. sizes._parts.Select(static p => new PartSize(p.Key.Kind, p.Key.Name, p.Value.Code, p.Value.Text, p.Value.Il))];
        // Everything has both; what has not was attributed to something else, and the figures would be wrong.
        return parts.FirstOrDefault(static p => p.Code <= 0 || p.Il <= 0) is { } lost
            ? throw new InvalidOperationException($"The {lost.Kind} '{lost.Name}' was weighed at {lost.Code} bytes of C# and {lost.Il} of IL.")
            : parts;
    }

    private void AddType(TypeDeclarationSyntax type)
    {
        var name = type.Identifier.Text;
        if (type is InterfaceDeclarationSyntax || name == _client)
            AddOperations(type);
        else if (KindOf(type) is { } kind)
        {
            _shapes[name] = kind;
            Add(kind, name, type);
        }
    }

    private static PartKind? KindOf(TypeDeclarationSyntax type) => type switch
    {
        RecordDeclarationSyntax record when record.ClassOrStructKeyword.IsKind(SyntaxKind.StructKeyword) => PartKind.Enum,
        RecordDeclarationSyntax record => record.Modifiers.Any(SyntaxKind.AbstractKeyword) ? PartKind.Union : PartKind.Structure,
        // Serializers and constraints are static, and the base of a client's exceptions derives from the runtime's.
        ClassDeclarationSyntax { BaseList.Types: [var parent, ..] } => parent.Type.ToString().StartsWith("global::", StringComparison.Ordinal) ? null : PartKind.Error,
        _ => null,
    };

    private void AddOperations(TypeDeclarationSyntax type)
    {
        foreach (var member in type.Members)
        {
            switch (member)
            {
                case ClassDeclarationSyntax { Identifier.Text: OperationsClass } descriptors:
                    foreach (var property in descriptors.Members.OfType<PropertyDeclarationSyntax>())
                    {
                        _operationOfMethod["get_" + property.Identifier.Text] = property.Identifier.Text;
                        Add(PartKind.Operation, property.Identifier.Text, property);
                    }

                    break;
                case MethodDeclarationSyntax method:
                    var descriptor = method.DescendantNodes().OfType<MemberAccessExpressionSyntax>().FirstOrDefault(static x => x.Expression.ToString() == OperationsClass);
                    if (descriptor is not null)
                        _operationOfMethod[method.Identifier.Text] = descriptor.Name.Identifier.Text;
                    if (_operationOfMethod.TryGetValue(method.Identifier.Text, out var operation))
                        Add(PartKind.Operation, operation, method);
                    break;
            }
        }
    }

    private void Add(PartKind kind, string name, SyntaxNode node)
    {
        var (code, text) = Weigh(node);
        Add(kind, name, code, text, 0);
    }

    private void Add(PartKind kind, string name, long code, long text, long il)
    {
        var (oldCode, oldText, oldIl) = _parts.GetValueOrDefault((kind, name));
        _parts[(kind, name)] = (oldCode + code, oldText + text, oldIl + il);
    }

    private void AddRest(IEnumerable<SyntaxNode> roots)
    {
        var (code, text) = (0L, 0L);
        foreach (var root in roots)
        {
            var (rootCode, rootText) = Weigh(root);
            (code, text) = (code + rootCode, text + rootText);
        }

        Add(PartKind.Shared, "", code - _parts.Values.Sum(static p => p.Code), text - _parts.Values.Sum(static p => p.Text), 0);
    }

    private static (long Code, long Text) Weigh(SyntaxNode node)
    {
        var (code, text) = (0L, 0L);
        foreach (var line in node.ToFullString().AsSpan().EnumerateLines())
        {
            var bytes = Encoding.UTF8.GetByteCount(line) + 1;
            text += bytes;
            if (!line.TrimStart().StartsWith("///", StringComparison.Ordinal))
                code += bytes;
        }

        // After the last line's end there is one more, empty line.
        return (code - 1, text - 1);
    }

    private void AddIl(MemoryStream image)
    {
        image.Position = 0;
        using var file = new PEReader(image, PEStreamOptions.LeaveOpen);
        var metadata = file.GetMetadataReader();
        foreach (var method in metadata.MethodDefinitions.Select(metadata.GetMethodDefinition).Where(static m => m.RelativeVirtualAddress != 0))
        {
            var (kind, name) = Owner(metadata, method);
            Add(kind, name, 0, 0, file.GetMethodBody(method.RelativeVirtualAddress).Size);
        }
    }

    private (PartKind Kind, string Name) Owner(MetadataReader metadata, MethodDefinition method)
    {
        var type = metadata.GetTypeDefinition(method.GetDeclaringType());
        while (!type.GetDeclaringType().IsNil)
            type = metadata.GetTypeDefinition(type.GetDeclaringType());
        var name = metadata.GetString(type.Name);
        if (_shapes.TryGetValue(name, out var kind))
            return (kind, name);
        if (name != _client)
            return (PartKind.Shared, "");
        // A lambda is named after the member it is written in: <get_Encrypt>b__3_0.
        var member = metadata.GetString(method.Name);
        if (member.StartsWith('<') && member.IndexOf('>', StringComparison.Ordinal) is > 0 and var end)
            member = member[1..end];
        return _operationOfMethod.TryGetValue(member, out var operation) ? (PartKind.Operation, operation) : (PartKind.Shared, "");
    }
}
