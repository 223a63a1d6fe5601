using Microsoft.CodeAnalysis;

namespace Swage.Analyzers.Facts;

/// <summary>
/// The request and answer types of the official AWS SDK for .NET, versions 3 and 4, that the facts hold for too. They carry no attributes: which
/// keys there are comes from a table made from the overlay in <c>models/cognito-identity-provider/overlay</c>.
/// </summary>
internal static class AwsSdk
{
    /// <summary>The assembly that declares them, in all versions.</summary>
    public const string Assembly = "AWSSDK.CognitoIdentityProvider";

    public const string MarkerType = "Amazon.CognitoIdentityProvider.Model.AdminRespondToAuthChallengeRequest";

    /// <summary>What is known of a type's map, or null.</summary>
    public static MapProperty? Find(INamedTypeSymbol type, bool isRead) =>
        type.ContainingType is null && type.ContainingNamespace.ToDisplayString() == "Amazon.CognitoIdentityProvider.Model" ? AwsSdkTable.Find(type.Name, isRead) : null;
}
