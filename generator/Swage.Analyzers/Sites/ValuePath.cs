using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Swage.Analyzers.Sites;

/// <summary>
/// Where an expression takes its value from: a local, parameter or member, and what is read of it. Two expressions of one path have one value as
/// long as nothing is written in between.
/// </summary>
/// <param name="Root">The local, parameter, field or property it begins with.</param>
/// <param name="Members">The properties read of it, each with a dot or in brackets.</param>
internal readonly record struct ValuePath(ISymbol Root, string Members)
{
    /// <summary>The name it ends with, for guesses at what it holds.</summary>
    public string Name => Members.Length == 0 ? Root.Name : Members.Substring(Members.LastIndexOf('.') + 1);

    /// <summary>The path of an expression; null for one that is no plain look at something.</summary>
    public static ValuePath? Of(IOperation operation)
    {
        switch (Constants.Unwrap(operation))
        {
            case ILocalReferenceOperation reference:
                return LocalIndex.OnlyValue(reference) is { } value && Of(value) is { } origin && IsFixed(origin.Root, reference) ? origin : new(reference.Local, "");
            case IParameterReferenceOperation reference:
                return new(reference.Parameter, "");
            case IFieldReferenceOperation { Instance: null or IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance } } reference:
                return new(reference.Field, "");
            case IFieldReferenceOperation { Instance: { } instance } reference:
                return Of(instance)?.With("." + reference.Field.Name);
            case IPropertyReferenceOperation { Arguments: [{ Value: var key }], Instance: { } instance }:
                return Constants.Text(key) is { } text ? Of(instance)?.With("[" + text + "]") : null;
            case IPropertyReferenceOperation { Property.IsIndexer: false, Instance: null or IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance } } reference:
                return new(reference.Property, "");
            case IPropertyReferenceOperation { Property.IsIndexer: false, Instance: { } instance } reference:
                return Of(instance)?.With("." + reference.Property.Name);
            case IConditionalAccessOperation access:
                return Of(access.WhenNotNull);
            case IConditionalAccessInstanceOperation instance:
                return Origins.Receiver(instance) is { } receiver ? Of(receiver) : null;
            default:
                return null;
        }
    }

    /// <summary>Whether the two read the same, or one reads the other's part.</summary>
    public bool Touches(ValuePath other) =>
        SymbolEqualityComparer.Default.Equals(Root, other.Root)
        && (Members.StartsWith(other.Members, StringComparison.Ordinal) || other.Members.StartsWith(Members, StringComparison.Ordinal));

    public bool Equals(ValuePath other) => SymbolEqualityComparer.Default.Equals(Root, other.Root) && Members == other.Members;

    public override int GetHashCode() => SymbolEqualityComparer.Default.GetHashCode(Root) ^ StringComparer.Ordinal.GetHashCode(Members);

    private ValuePath With(string member) => this with { Members = Members + member };

    // What may get another value after the local took this one is not the local's origin any more.
    private static bool IsFixed(ISymbol root, IOperation around) => root switch
    {
        ILocalSymbol local => LocalIndex.Of(around).References(local) is [var first, ..] && LocalIndex.OnlyValue(first) is not null,
        IParameterSymbol => true,
        IFieldSymbol field => field.IsReadOnly || field.IsConst,
        _ => false,
    };
}
