using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Swage.Generator.Pipeline;

/// <summary>A model file of the project. Its identity is its path and the hash of its content, so that equal content is never read twice.</summary>
internal sealed class ModelFile(string path, SourceText text) : IEquatable<ModelFile>
{
    private readonly ImmutableArray<byte> _hash = text.GetContentHash();

    public string Path { get; } = path;

    public SourceText Text { get; } = text;

    public static ModelFile? Read(AdditionalText file, CancellationToken cancellationToken) =>
        file.GetText(cancellationToken) is { } text ? new ModelFile(file.Path, text) : null;

    public bool Equals(ModelFile? other) => other is not null && Path == other.Path && _hash.AsSpan().SequenceEqual(other._hash.AsSpan());

    public override bool Equals(object? obj) => Equals(obj as ModelFile);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Path) ^ BitConverter.ToInt32([.. _hash.AsSpan(0, 4)], 0);
}
