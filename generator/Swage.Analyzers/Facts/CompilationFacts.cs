using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace Swage.Analyzers.Facts;

/// <summary>The maps with known keys that a compilation can meet: each type is looked at once. Safe for concurrent use.</summary>
internal sealed class CompilationFacts
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, MapProperty?> _written = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamedTypeSymbol, MapProperty?> _read = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamedTypeSymbol, KeyTable> _tables = new(SymbolEqualityComparer.Default);
    private readonly bool _hasAwsSdk;

    private CompilationFacts(bool hasAwsSdk) => _hasAwsSdk = hasAwsSdk;

    /// <summary>The facts of a compilation; null where it knows none of the types, so that nothing needs to run.</summary>
    public static CompilationFacts? Of(Compilation compilation)
    {
        var hasSwage = compilation.GetTypeByMetadataName("Swage.Maps.MapKeysAttribute") is not null;
        var hasAwsSdk = compilation.GetTypeByMetadataName(AwsSdk.MarkerType) is not null;
        return hasSwage || hasAwsSdk ? new(hasAwsSdk) : null;
    }

    /// <summary>The map that a request type is filled with, or null.</summary>
    public MapProperty? WrittenMap(ITypeSymbol? type) => Find(type, _written, isRead: false);

    /// <summary>The map that an answer's type is read from, or null.</summary>
    public MapProperty? ReadMap(ITypeSymbol? type) => Find(type, _read, isRead: true);

    private MapProperty? Find(ITypeSymbol? type, ConcurrentDictionary<INamedTypeSymbol, MapProperty?> known, bool isRead) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Class, IsAnonymousType: false } named ? known.GetOrAdd(named, t => Look(t, isRead)) : null;

    private MapProperty? Look(INamedTypeSymbol type, bool isRead)
    {
        if (_hasAwsSdk && AwsSdk.Find(type, isRead) is { } ofAws)
            return ofAws;
        foreach (var member in type.GetMembers())
        {
            if (member is IPropertySymbol { IsStatic: false } property && AttributeReader.ReadProperty(property, Table) is { } found && found.IsRead == isRead)
                return found;
        }

        return null;
    }

    private KeyTable Table(INamedTypeSymbol keys) => _tables.GetOrAdd(keys, AttributeReader.ReadTable);
}
