using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Swage.Generator.Collections;
using Swage.Generator.Diagnostics;

namespace Swage.Generator.Pipeline;

/// <summary>What one <c>[SmithyClient]</c> class says, without where it says it.</summary>
/// <param name="Namespace">The class's namespace, or null for the global one.</param>
/// <param name="Problem">What keeps the class from being a client, or null.</param>
/// <param name="SharesNamespaceWith">A client declared earlier in the same namespace, or null.</param>
/// <param name="IsLikeAnother">Whether the full name of another client equals this one's, or begins with it, but for case: names of files would collide.</param>
/// <remarks>A value: moving the class within its file changes only the <see cref="DeclarationPositions"/>, and re-runs nothing.</remarks>
internal sealed record ClientDeclaration(
    string? Namespace, string Name, string Accessibility, string ServiceId, EquatableArray<string> Operations, DiagnosticInfo? Problem, string? SharesNamespaceWith = null,
    bool IsLikeAnother = false)
{
    public const string AttributeName = "Swage.SmithyClientAttribute";

    public string FullName => Namespace is null ? Name : Namespace + "." + Name;

    public static ClientDeclaration Parse(GeneratorAttributeSyntaxContext context)
    {
        var type = (INamedTypeSymbol)context.TargetSymbol;
        var attribute = context.Attributes[0];
        var @namespace = type.ContainingNamespace.IsGlobalNamespace ? null : type.ContainingNamespace.ToDisplayString();
        var serviceId = attribute.ConstructorArguments.Length == 1 ? attribute.ConstructorArguments[0].Value as string ?? "" : "";
        var operations = EquatableArray<string>.Empty;
        foreach (var argument in attribute.NamedArguments)
        {
            if (argument.Key == "Operations" && !argument.Value.IsNull)
                operations = argument.Value.Values.Select(v => v.Value as string ?? "").ToEquatableArray();
        }

        return new ClientDeclaration(
            @namespace, type.Name, type.DeclaredAccessibility == Microsoft.CodeAnalysis.Accessibility.Public ? "public" : "internal", serviceId, operations,
            FindProblem(type, (TypeDeclarationSyntax)context.TargetNode));
    }

    /// <summary>Marks each client whose namespace an earlier one fills already, since their types would collide, and each whose files' names would.</summary>
    public static IEnumerable<ClientDeclaration> Resolve(IReadOnlyList<ClientDeclaration> all)
    {
        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var declared in all)
        {
            var declaration = declared with { IsLikeAnother = all.Any(declared.IsLike) };
            var key = declaration.Namespace ?? "";
            if (first.TryGetValue(key, out var earlier))
            {
                yield return declaration with { SharesNamespaceWith = earlier };
                continue;
            }

            first.Add(key, declaration.FullName);
            yield return declaration;
        }
    }

    private bool IsLike(ClientDeclaration other) =>
        FullName != other.FullName
        && ((FullName + ".").StartsWith(other.FullName + ".", StringComparison.OrdinalIgnoreCase) || (other.FullName + ".").StartsWith(FullName + ".", StringComparison.OrdinalIgnoreCase));

    private static DiagnosticInfo? FindProblem(INamedTypeSymbol type, TypeDeclarationSyntax syntax)
    {
        if (!syntax.Modifiers.Any(SyntaxKind.PartialKeyword))
            return DiagnosticInfo.At(DeclarationSite.ClassName, Descriptors.ClassNotPartial, type.Name);
        var reason = type.ContainingType is not null ? "it is nested in another type; move it into a namespace"
            : type.IsStatic ? "it is static"
            : type.IsAbstract ? "it is abstract"
            : type.IsGenericType ? "it has type parameters"
            : type.IsRecord ? "it is a record"
            : type.IsFileLocal ? "it is local to its file"
            : type.Name is "Dispose" or "Equals" or "Finalize" or "GetHashCode" or "GetType" or "MemberwiseClone" or "ReferenceEquals" or "ToString" ? "it is called like a method that every client has"
            : null;
        return reason is null ? null : DiagnosticInfo.At(DeclarationSite.ClassName, Descriptors.ClassShapeNotSupported, type.Name, reason);
    }
}

/// <summary>A <c>[SmithyClient]</c> class: what it says, and where it says it.</summary>
internal sealed record DeclaredClient(ClientDeclaration Declaration, DeclarationPositions Positions)
{
    public static DeclaredClient Parse(GeneratorAttributeSyntaxContext context)
    {
        var declaration = ClientDeclaration.Parse(context);
        var attribute = (AttributeSyntax?)context.Attributes[0].ApplicationSyntaxReference?.GetSyntax();
        return new(declaration, DeclarationPositions.Of(declaration.FullName, (TypeDeclarationSyntax)context.TargetNode, attribute));
    }
}

/// <summary>Where the parts of a declaration stand, for diagnostics.</summary>
internal sealed record DeclarationPositions(string FullName, FilePosition? Attribute, FilePosition? Service, EquatableArray<FilePosition> Operations, FilePosition? ClassName)
{
    public static DeclarationPositions Of(string fullName, TypeDeclarationSyntax type, AttributeSyntax? attribute)
    {
        var arguments = attribute?.ArgumentList?.Arguments ?? default;
        var service = arguments.FirstOrDefault(a => a.NameEquals is null);
        var operations = arguments.FirstOrDefault(a => a.NameEquals?.Name.Identifier.ValueText == "Operations")?.Expression switch
        {
            CollectionExpressionSyntax collection => collection.Elements.Select(e => e.GetLocation()),
            ArrayCreationExpressionSyntax { Initializer: { } initializer } => initializer.Expressions.Select(e => e.GetLocation()),
            ImplicitArrayCreationExpressionSyntax array => array.Initializer.Expressions.Select(e => e.GetLocation()),
            _ => [],
        };
        return new DeclarationPositions(
            fullName, FilePosition.From(attribute?.GetLocation()), FilePosition.From(service?.GetLocation()),
            operations.Select(l => FilePosition.From(l)!).ToEquatableArray(), FilePosition.From(type.Identifier.GetLocation()));
    }

    /// <summary>The place a diagnostic is about; the attribute where the part itself is not to be found.</summary>
    public FilePosition? Find(DiagnosticInfo diagnostic) => diagnostic.Site switch
    {
        DeclarationSite.ServiceArgument => Service ?? Attribute,
        DeclarationSite.OperationArgument when diagnostic.SiteIndex < Operations.Count => Operations[diagnostic.SiteIndex],
        DeclarationSite.ClassName => ClassName,
        _ => Attribute,
    };
}
