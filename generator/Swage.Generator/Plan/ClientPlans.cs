using Swage.Generator.Collections;
using Swage.Generator.Diagnostics;

namespace Swage.Generator.Plan;

/// <summary>Where generated types go and how visible they are: the head of each file.</summary>
internal sealed record ScopePlan(string? Namespace, string Accessibility, string ClientName);

/// <summary>An operation of the client.</summary>
/// <param name="Name">Smithy's name, as sent.</param>
/// <param name="Method">The method's name.</param>
/// <param name="Property">The name of its descriptor.</param>
/// <param name="Input">The request type, or null for an operation without input.</param>
/// <param name="InputIsOptional">Whether the method may be called without a request.</param>
/// <param name="Output">The response type, or null.</param>
/// <param name="IsSigned">Whether the request is signed.</param>
/// <param name="TokenMember">The request's idempotency token property, filled in where null.</param>
/// <param name="InputIsValidated">Whether the request has anything to validate.</param>
/// <param name="RequiresBody">Whether an answer without a body is broken.</param>
internal sealed record OperationPlan(
    string Name, string Method, string Property, string? Input, bool InputIsOptional, string? Output, bool IsSigned, string? TokenMember, bool InputIsValidated, bool RequiresBody, DocPlan Doc, string? Obsolete);

/// <summary>An error code and the exception made of it.</summary>
/// <param name="ReadsBody">Whether the exception has members to read.</param>
internal sealed record ErrorCasePlan(string Code, string Type, bool ReadsBody);

/// <summary>The protocol, as the client's static fields need it.</summary>
/// <param name="Version">The member of <c>AwsJsonVersion</c>.</param>
/// <param name="TargetPrefix">The service's name in <c>X-Amz-Target</c>.</param>
/// <param name="IsQueryCompatible">Whether the service also speaks awsQuery's error codes.</param>
internal sealed record AwsJsonPlan(string Version, string TargetPrefix, bool IsQueryCompatible);

/// <summary>The client and its interface.</summary>
internal sealed record ClientPlan(
    string Name, string InterfaceName, string ExceptionName, string ServiceId, string EndpointPrefix, string SigningName, string ApiVersion, AwsJsonPlan Protocol,
    EquatableArray<OperationPlan> Operations, EquatableArray<ErrorCasePlan> Errors, DocPlan Doc);

/// <summary>One generated file. What is null or empty is not in it.</summary>
/// <param name="HintName">Its name towards Roslyn.</param>
/// <param name="Scope">Namespace and accessibility.</param>
internal sealed record FilePlan(
    string HintName, ScopePlan Scope, EquatableArray<TypePlan> Types, EquatableArray<CollectionPlan> Collections, EquatableArray<ConstraintMethodPlan> Constraints, ClientPlan? Client);

/// <summary>All that is generated for one <c>[SmithyClient]</c>, and what there is to say about it.</summary>
/// <param name="FullName">The client's.</param>
internal sealed record ClientPlanResult(string FullName, EquatableArray<FilePlan> Files, EquatableArray<DiagnosticInfo> Diagnostics);
