using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Swage.Package.Tests.Harness;

/// <summary>What a compiled assembly declares, read without loading it.</summary>
internal static class PublicSurface
{
    /// <summary>Public types as <c>Namespace.Type</c>, their methods and properties as <c>Namespace.Type.Member</c>.</summary>
    public static IReadOnlySet<string> Of(string assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly));
        var reader = file.GetMetadataReader();
        var names = new HashSet<string>();
        foreach (var type in reader.TypeDefinitions.Select(reader.GetTypeDefinition).Where(t => (t.Attributes & TypeAttributes.VisibilityMask) == TypeAttributes.Public))
        {
            var name = reader.GetString(type.Namespace) + "." + reader.GetString(type.Name);
            names.Add(name);
            names.UnionWith(type.GetMethods().Select(m => name + "." + reader.GetString(reader.GetMethodDefinition(m).Name)));
            names.UnionWith(type.GetProperties().Select(p => name + "." + reader.GetString(reader.GetPropertyDefinition(p).Name)));
        }

        return names;
    }
}
