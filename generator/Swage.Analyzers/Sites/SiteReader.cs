using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Swage.Analyzers.Facts;

namespace Swage.Analyzers.Sites;

/// <summary>
/// Reads the site that begins at a <c>new</c>, a <c>with</c> or a <c>Create</c> of a request type: what it is made with, then what is done with the
/// local it goes into, up to the client's call.
/// </summary>
internal static class SiteReader
{
    /// <summary>The site of a request that is made, or null where its type fills no known map.</summary>
    public static MapSite? Read(IOperation request, CompilationFacts facts)
    {
        if (request is IInvocationOperation { TargetMethod: not { Name: "Create", IsStatic: true } } || facts.WrittenMap(request.Type) is not { } property)
            return null;
        var site = new MapSite(property, request);
        var local = LocalOf(request);
        site.Sent = local is null ? Calls.IsSent(request) ? request : null : SendingUse(request, local);
        switch (request)
        {
            case IObjectCreationOperation { Arguments.IsEmpty: true } creation:
                site.SeesEveryEntry = true;
                ReadInitializer(site, creation.Initializer);
                break;
            case IWithOperation { Initializer: { } initializer }:
                site.SeesEveryMember = false;
                ReadInitializer(site, initializer);
                break;
            case IInvocationOperation call when SymbolEqualityComparer.Default.Equals(call.TargetMethod.ContainingType, request.Type):
                ReadArguments(site, call);
                break;
            default:
                return null;
        }

        if (local is not null)
            Follow(site, local);
        if (site.Sent is null)
            Hide(site);
        ReadCase(site);
        return site;
    }

    // Where what is written must have been written: at the call, or, where there is none, where the request is made.
    private static IOperation Point(MapSite site) => site.Sent ?? site.Request;

    private static void ReadInitializer(MapSite site, IObjectOrCollectionInitializerOperation? initializer)
    {
        if (initializer is null)
            return;
        foreach (var part in initializer.Initializers)
        {
            switch (part)
            {
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation member } assignment:
                    Assign(site, member.Property.Name, assignment.Value);
                    break;
                case IMemberInitializerOperation { InitializedMember: IPropertyReferenceOperation member } nested:
                    site.Members[member.Property.Name] = nested;
                    if (member.Property.Name != site.Property.Name)
                        break;
                    // "Map = { … }" adds to what the constructor made.
                    site.Map = nested;
                    MapReader.ReadElements(site, nested.Initializer);
                    break;
            }
        }
    }

    private static void ReadArguments(MapSite site, IInvocationOperation call)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument is { ArgumentKind: ArgumentKind.Explicit, Parameter.Name: { Length: > 0 } name })
                Assign(site, char.ToUpperInvariant(name[0]) + name.Substring(1), argument.Value);
        }
    }

    private static void Assign(MapSite site, string member, IOperation value)
    {
        site.Members[member] = value;
        if (member != site.Property.Name)
            return;
        site.Entries.Clear();
        site.Map = value;
        MapReader.Read(site, value, Point(site));
    }

    /// <summary>The local that a request goes into as it is made; null for none.</summary>
    private static ILocalSymbol? LocalOf(IOperation request) => Flow.Outermost(request).Parent switch
    {
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => declarator.Symbol,
        ISimpleAssignmentOperation { Target: ILocalReferenceOperation target, Parent: IExpressionStatementOperation } => target.Local,
        _ => null,
    };

    // The first call that the local goes to. In a lambda it may run later, so that what is written behind it may count.
    private static ILocalReferenceOperation? SendingUse(IOperation request, ILocalSymbol local)
    {
        foreach (var reference in LocalIndex.Of(request).References(local))
        {
            if (reference.Syntax.SpanStart > request.Syntax.SpanStart && Calls.IsSent(reference))
                return reference;
        }

        return null;
    }

    private static void Follow(MapSite site, ILocalSymbol local)
    {
        var isSentLater = site.Sent is { } sent && Flow.IsCaptured(sent, site.Request);
        foreach (var reference in LocalIndex.Of(site.Request).References(local))
        {
            if (reference.Syntax.SpanStart < site.Request.Syntax.SpanStart || ReferenceEquals(reference, site.Sent))
                continue;
            var isBehind = site.Sent is { } call && reference.Syntax.SpanStart > call.Syntax.SpanStart;
            if (isBehind && !isSentLater)
                return;
            var use = UseOf(site, reference);
            if (use == Use.Escape || (use == Use.Write && (isBehind || Flow.IsCaptured(reference, site.Request))))
            {
                Hide(site);
                return;
            }
        }
    }

    private static Use UseOf(MapSite site, ILocalReferenceOperation reference)
    {
        if (Calls.IsSent(reference))
            return Use.Read;
        if (reference.Parent is IWithOperation)
        {
            // A copy goes on, and what it keeps of the map is seen there.
            site.SeesEveryEntry = false;
            site.Map = null;
            return Use.Escape;
        }

        if (reference.Parent is not IPropertyReferenceOperation { Instance: var instance } member || !ReferenceEquals(instance, reference))
            return Use.Escape;
        if (member.Parent is ISimpleAssignmentOperation { Target: var target } assignment && ReferenceEquals(target, member))
        {
            if (Flow.IsAlwaysBefore(assignment, Point(site)))
                Assign(site, member.Property.Name, assignment.Value);
            else
                HideMember(site, member.Property.Name);
            return Use.Write;
        }

        if (member.Property.Name != site.Property.Name)
            return member.Parent is IAssignmentOperation ? Use.Escape : Use.Read;
        // request.Map.Add(…), request.Map[…] = …
        return MapReader.ReadUse(site, member, Point(site));
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
        {
            site.SeesEveryEntry = false;
            site.Entries.Clear();
            site.Map = null;
        }
    }

    private static bool IsFixed(MapSite site)
    {
        if (site.Map is null || site.Request.Type is not { } type || Constants.Unwrap(site.Map) is not IObjectCreationOperation)
            return false;
        foreach (var member in type.GetMembers(site.Property.Name))
        {
            if (member is IPropertySymbol { SetMethod.IsInitOnly: true })
                return true;
        }

        return false;
    }

    private static void ReadCase(MapSite site)
    {
        if (site.Members.TryGetValue(site.Property.SelectedBy, out var selected))
        {
            site.CaseOperation = selected;
            site.CaseValue = Constants.EnumValue(selected);
        }
        else if (site.TypedAnswer is { } typed && site.Request is IInvocationOperation)
        {
            // Create takes it from the answer.
            site.CaseValue = typed.Value;
        }
    }
}
