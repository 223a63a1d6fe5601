using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Swage.Analyzers.Facts;

namespace Swage.Analyzers.Sites;

/// <summary>Reads the site that begins at a <c>new</c> or a <c>with</c> of a request type: its initializer, then what is done with the local it goes into.</summary>
internal static class SiteReader
{
    /// <summary>The site of a request that is made, or null where its type fills no known map.</summary>
    public static MapSite? Read(IOperation request, CompilationFacts facts)
    {
        if (facts.WrittenMap(request.Type) is not { } property)
            return null;
        var site = new MapSite(property, request);
        switch (request)
        {
            case IObjectCreationOperation { Initializer: var initializer, Arguments: [] }:
                ReadInitializer(site, initializer);
                break;
            case IWithOperation { Initializer: { } initializer }:
                ReadInitializer(site, initializer);
                site.SeesEveryMember = false;
                break;
            default:
                return null;
        }

        FollowRequest(site);
        ReadCase(site);
        return site;
    }

    private static void ReadInitializer(MapSite site, IObjectOrCollectionInitializerOperation? initializer)
    {
        foreach (var part in initializer is null ? ImmutableArray<IOperation>.Empty : initializer.Initializers)
        {
            switch (part)
            {
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation member } assignment:
                    Assign(site, member.Property.Name, assignment.Value);
                    break;
                case IMemberInitializerOperation { InitializedMember: IPropertyReferenceOperation member } nested when member.Property.Name == site.Property.Name:
                    // "Map = { … }" adds to what the constructor made.
                    site.Map = nested;
                    site.SeesEveryEntry = true;
                    MapReader.ReadElements(site, nested.Initializer);
                    break;
            }
        }
    }

    private static void Assign(MapSite site, string member, IOperation value)
    {
        site.Members[member] = value;
        if (member != site.Property.Name)
            return;
        site.Entries.Clear();
        site.Map = value;
        MapReader.Read(site, value);
    }

    // What happens to the request between its making and the call it is made for.
    private static void FollowRequest(MapSite site)
    {
        if (MapReader.LocalOf(site.Request) is not { } local)
        {
            // Made in place: as an argument of the client's own it is sent as it stands; anywhere else members may follow.
            if (!IsSent(site.Request))
                Hide(site);
            return;
        }

        foreach (var reference in LocalUses.Of(local, site.Request))
        {
            if (reference.Syntax.SpanStart < site.Request.Syntax.SpanStart)
                continue;
            if (LocalUses.IsCaptured(reference, site.Request))
            {
                Hide(site);
                return;
            }

            switch (UseOf(site, reference))
            {
                case LocalUseKind.Sent:
                    return;
                case LocalUseKind.Escape:
                    Hide(site);
                    return;
            }
        }

        // Never sent as far as can be seen.
        Hide(site);
    }

    private static LocalUseKind UseOf(MapSite site, ILocalReferenceOperation reference)
    {
        var parent = reference.Parent;
        if (IsSent(reference))
            return LocalUseKind.Sent;
        if (parent is not IPropertyReferenceOperation { Instance: var instance } member || !ReferenceEquals(instance, reference))
            return LocalUseKind.Escape;
        var isStraight = LocalUses.IsStraightAfter(reference, site.Request);
        if (member.Parent is ISimpleAssignmentOperation { Target: var target } assignment && ReferenceEquals(target, member))
        {
            if (!isStraight)
            {
                HideMember(site, member.Property.Name);
                return LocalUseKind.Harmless;
            }

            Assign(site, member.Property.Name, assignment.Value);
            return LocalUseKind.Write;
        }

        if (member.Property.Name != site.Property.Name)
            return LocalUseKind.Harmless;
        // request.Map.Add(…), request.Map[…] = …
        return MapReader.ReadWrite(site, member, isStraight);
    }

    private static void Hide(MapSite site)
    {
        site.SeesEveryMember = false;
        // What only an initializer can set does not change any more, and nor does a map made in place behind a read-only interface.
        if (!IsFixed(site))
            site.SeesEveryEntry = false;
    }

    private static void HideMember(MapSite site, string member)
    {
        site.Members.Remove(member);
        site.SeesEveryMember = false;
        if (member == site.Property.Name)
            site.SeesEveryEntry = false;
        if (member == site.Property.SelectedBy)
            site.CaseOperation = null;
    }

    private static bool IsFixed(MapSite site) =>
        site.Request is IObjectCreationOperation { Type: INamedTypeSymbol type } && type.GetMembers(site.Property.Name).OfType<IPropertySymbol>().FirstOrDefault() is { SetMethod.IsInitOnly: true }
        && site.Map is not null && Constants.Unwrap(site.Map) is IObjectCreationOperation;

    /// <summary>Whether an expression is an argument of a method that the request's own library declares, such as the client's.</summary>
    private static bool IsSent(IOperation operation)
    {
        var current = operation;
        while (current.Parent is IConversionOperation or IParenthesizedOperation)
            current = current.Parent;
        return current.Parent is IArgumentOperation { Parent: IInvocationOperation { TargetMethod: var method } }
            && operation.Type is { } type
            && method.ContainingType.TypeKind is TypeKind.Class or TypeKind.Interface
            && SymbolEqualityComparer.Default.Equals(method.ContainingAssembly, type.ContainingAssembly)
            && IsOperation(method, type);
    }

    // XxxAsync(XxxRequest, …): in a project that compiles its own client, the assembly alone does not tell the client from its users.
    private static bool IsOperation(IMethodSymbol method, ITypeSymbol request)
    {
        var name = method.Name.EndsWith("Async", StringComparison.Ordinal) ? method.Name.Substring(0, method.Name.Length - "Async".Length) : method.Name;
        return request.Name.StartsWith(name, StringComparison.Ordinal);
    }

    private static void ReadCase(MapSite site)
    {
        if (site.Members.TryGetValue(site.Property.SelectedBy, out var selected))
        {
            site.CaseOperation = selected;
            site.CaseValue = Constants.EnumValue(selected);
        }
        else if (site.TypedAnswer is { } typed)
        {
            site.CaseValue = typed.Value;
        }
    }
}
