using Swage.Smithy.Syntax;

namespace Swage.Smithy.Assembly;

/// <summary>Merges the metadata of all files: arrays are concatenated, equal values ignored, others refused (Smithy spec, "Metadata conflicts").</summary>
internal static class MetadataMerger
{
    public static IReadOnlyDictionary<string, Node> Merge(IReadOnlyList<ModelFile> files, AssemblyContext context)
    {
        var merged = new Dictionary<string, Node>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            foreach (var entry in file.Metadata)
            {
                var value = entry.HasShapeIds ? context.Nodes.Resolve(entry.Value, file) : entry.Value;
                if (!merged.TryGetValue(entry.Key, out var other))
                {
                    merged.Add(entry.Key, value);
                }
                else if (other is ArrayNode first && value is ArrayNode second)
                {
                    merged[entry.Key] = new ArrayNode([.. first.Elements, .. second.Elements], first.Location);
                }
                else if (!NodeEquality.Equal(other, value))
                {
                    context.Report(
                        EventIds.Model, null, entry.Location,
                        $"The metadata '{entry.Key}' has another value at {other.Location}: keep one of them.");
                }
            }
        }

        return merged;
    }
}
