using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Swage.Generator.Collections;
using Swage.Smithy;

namespace Swage.Generator.Diagnostics;

/// <summary>A position as a value: in a model file or a C# file. A Roslyn location is made of it only when the diagnostic is reported.</summary>
internal sealed record FilePosition(string Path, int Start, int Length, int Line, int Column)
{
    public static FilePosition? From(SourceLocation location)
    {
        if (location.File is null)
            return null;
        var (line, column) = location.File.GetPosition(location.Start);
        return new FilePosition(location.Path, location.Start, location.Length, line - 1, column - 1);
    }

    public static FilePosition? From(Location? location)
    {
        if (location?.SourceTree is null)
            return null;
        var span = location.GetLineSpan();
        return new FilePosition(span.Path, location.SourceSpan.Start, location.SourceSpan.Length, span.StartLinePosition.Line, span.StartLinePosition.Character);
    }

    public Location ToLocation() => Location.Create(
        Path, new TextSpan(Start, Length), new LinePositionSpan(new LinePosition(Line, Column), new LinePosition(Line, Column + Length)));
}

/// <summary>Which part of the <c>[SmithyClient]</c> declaration a diagnostic is about; the place itself stays out of the plan.</summary>
internal enum DeclarationSite
{
    Attribute,
    ServiceArgument,
    OperationArgument,
    ClassName,
}

/// <summary>A diagnostic as a value: it may sit in the pipeline and compare equal from run to run.</summary>
/// <param name="Id">A key of <see cref="Descriptors"/>.</param>
/// <param name="Arguments">What the message is formatted with.</param>
/// <param name="Position">A place in a model file; null where the declaration is meant.</param>
/// <param name="Site">The part of the declaration, where <paramref name="Position"/> is null.</param>
/// <param name="SiteIndex">Which of the operations named, for <see cref="DeclarationSite.OperationArgument"/>.</param>
internal sealed record DiagnosticInfo(string Id, EquatableArray<string> Arguments, FilePosition? Position, DeclarationSite Site = DeclarationSite.Attribute, int SiteIndex = 0)
{
    public static DiagnosticInfo At(DeclarationSite site, string id, params string[] arguments) => new(id, arguments.ToEquatableArray(), null, site);

    public static DiagnosticInfo AtModel(SourceLocation location, string id, params string[] arguments) =>
        new(id, arguments.ToEquatableArray(), FilePosition.From(location));
}
