using System.Collections.Concurrent;

namespace Swage.Analyzers.Facts;

/// <summary>What is known of the AWS SDK's types, made type by type when first asked for. The facts themselves are in <c>AwsSdkTable.g.cs</c>.</summary>
internal static partial class AwsSdkTable
{
    private static readonly ConcurrentDictionary<string, MapProperty?> s_found = new(StringComparer.Ordinal);

    /// <summary>The map of a request or an answer, by the type's name; null where none is known.</summary>
    public static MapProperty? Find(string typeName, bool isRead) => s_found.GetOrAdd(typeName, static n => Make(n)) is { } found && found.IsRead == isRead ? found : null;
}
