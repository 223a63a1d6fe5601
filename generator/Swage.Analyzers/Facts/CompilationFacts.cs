using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace Swage.Analyzers.Facts;

/// <summary>The maps with known keys that a compilation can meet: each type is looked at once. Safe for concurrent use.</summary>
internal sealed class CompilationFacts
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, MapProperty?> _written = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamedTypeSymbol, MapProperty?> _read = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamedTypeSymbol, KeyTable> _tables = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IAssemblySymbol, bool> _assemblies = new(SymbolEqualityComparer.Default);
    private readonly IAssemblySymbol _own;
    private readonly bool _hasSwage;
    private readonly bool _hasAwsSdk;

    private CompilationFacts(IAssemblySymbol own, bool hasSwage, bool hasAwsSdk)
    {
        _own = own;
        _hasSwage = hasSwage;
        _hasAwsSdk = hasAwsSdk;
    }

    /// <summary>The facts of a compilation; null where it knows none of the types, so that nothing needs to run.</summary>
    public static CompilationFacts? Of(Compilation compilation)
    {
        var hasSwage = compilation.GetTypeByMetadataName("Swage.Maps.MapKeysAttribute") is not null;
        var hasAwsSdk = compilation.GetTypeByMetadataName(AwsSdk.MarkerType) is not null;
        return hasSwage || hasAwsSdk ? new(compilation.Assembly, hasSwage, hasAwsSdk) : null;
    }

    /// <summary>The map that a request type is filled with, or null.</summary>
    public MapProperty? WrittenMap(ITypeSymbol? type) => Find(type, _written, isRead: false);

    /// <summary>The map that an answer's type is read from, or null.</summary>
    public MapProperty? ReadMap(ITypeSymbol? type) => Find(type, _read, isRead: true);

    // The common answer, that a type is none of these, costs one look-up; the rest of the work is done once for a type.
    private MapProperty? Find(ITypeSymbol? type, ConcurrentDictionary<INamedTypeSymbol, MapProperty?> known, bool isRead)
    {
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Class, IsAnonymousType: false, SpecialType: SpecialType.None } named || !MayHaveMaps(named.ContainingAssembly))
            return null;
        if (!known.TryGetValue(named, out var found))
            known.TryAdd(named, found = Look(named, isRead));
        return found;
    }

    // Generated code refers to the runtime that declares the attributes; the framework's assemblies, where most types come from, do not.
    private bool MayHaveMaps(IAssemblySymbol? assembly)
    {
        if (assembly is null)
            return false;
        if (_assemblies.TryGetValue(assembly, out var known))
            return known;
        var may = SymbolEqualityComparer.Default.Equals(assembly, _own) || (_hasAwsSdk && assembly.Name == AwsSdk.Assembly);
        foreach (var module in assembly.Modules)
        {
            foreach (var reference in module.ReferencedAssemblies)
                may |= _hasSwage && reference.Name == "Swage.Runtime";
        }

        _assemblies.TryAdd(assembly, may);
        return may;
    }

    private MapProperty? Look(INamedTypeSymbol type, bool isRead)
    {
        if (_hasAwsSdk && AwsSdk.Find(type, isRead) is { } ofAws)
            return ofAws;
        if (!_hasSwage)
            return null;
        foreach (var member in type.GetMembers())
        {
            if (member is IPropertySymbol { IsStatic: false } property && AttributeReader.ReadProperty(property, Table) is { } found && found.IsRead == isRead)
                return found;
        }

        return null;
    }

    private KeyTable Table(INamedTypeSymbol keys) => _tables.GetOrAdd(keys, AttributeReader.ReadTable);
}
