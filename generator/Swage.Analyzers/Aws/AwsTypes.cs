using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Swage.Analyzers.Facts;

namespace Swage.Analyzers.Aws;

/// <summary>Knows the types of the official AWS SDK by what they are, not by what they are called.</summary>
internal static class AwsTypes
{
    /// <summary>Whether a type is a request, an answer or a part of one.</summary>
    public static bool IsModel(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Class, ContainingType: null, ContainingAssembly.Name: AwsSdk.Assembly } named
        && named.ContainingNamespace is { Name: "Model", ContainingNamespace: { Name: "CognitoIdentityProvider", ContainingNamespace: { Name: "Amazon", ContainingNamespace.IsGlobalNamespace: true } } };

    /// <summary>Whether the SDK marks a property so.</summary>
    public static bool IsMarked(IPropertySymbol property, string mark)
    {
        foreach (var data in property.GetAttributes())
        {
            if (data.AttributeClass?.Name != "AWSPropertyAttribute")
                continue;
            foreach (var named in data.NamedArguments)
            {
                if (named.Key == mark && named.Value.Value is true)
                    return true;
            }
        }

        return false;
    }

    /// <summary>The type in a <c>new</c>, or the keyword where none is written.</summary>
    public static Location NameOf(SyntaxNode creation) => creation switch
    {
        ObjectCreationExpressionSyntax full => full.Type.GetLocation(),
        ImplicitObjectCreationExpressionSyntax brief => brief.NewKeyword.GetLocation(),
        _ => creation.GetLocation(),
    };
}
