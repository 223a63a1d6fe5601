using System.Runtime.InteropServices;
using Swage.Smithy.Assembly;
using Swage.Smithy.Syntax;
using Swage.Smithy.Validation;

namespace Swage.Smithy;

/// <summary>Reads model files and assembles them into one model.</summary>
public static class ModelLoader
{
    /// <summary>What the paths of the files this assembly carries start with, in locations of their shapes.</summary>
    public const string BuiltInPathPrefix = "swage:";

    /// <summary>
    /// Loads files together with the prelude and those of the trait models this assembly carries that they name. Order matters only where lists are
    /// concatenated. No input makes it throw: what is wrong with the files is in <see cref="LoadResult.Events"/>. Safe to call from several threads.
    /// </summary>
    /// <param name="sources">The files, IDL and JSON mixed as they come.</param>
    /// <param name="cancellationToken">Stops the work between statements.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static LoadResult Load(IReadOnlyList<ModelSource> sources, CancellationToken cancellationToken = default)
    {
        var strings = new StringTable();
        var events = new List<ModelEvent>();
        var files = new List<ModelFile>(sources.Count);
        foreach (var source in sources)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var file = Read(source, strings, cancellationToken);
            events.AddRange(file.Events);
            files.Add(file);
        }

        var builtIn = BuiltInModels.For(files, strings.Namespaces, cancellationToken);
        files.AddRange(builtIn.Overlapped);
        var assembler = new Assembler(files, builtIn.Shapes, strings, events, cancellationToken);
        var model = assembler.Assemble();
        ModelRules.Check(model, assembler, events, cancellationToken);
        return new LoadResult(model, events);
    }

    private static ModelFile Read(ModelSource source, StringTable strings, CancellationToken cancellationToken)
    {
        // Text that comes from a whole string, as it nearly always does, is read in place.
        var text = MemoryMarshal.TryGetString(source.Text, out var whole, out var start, out var length) && start == 0 && length == whole.Length
            ? whole
            : source.Text.ToString();
        var file = new SourceFile(source.Path, text.AsSpan());
        return source.IsIdl
            ? IdlParser.Read(file, text, strings, isBuiltIn: false, cancellationToken)
            : AstReader.Read(file, text, strings, cancellationToken);
    }
}
