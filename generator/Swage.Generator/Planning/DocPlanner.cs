using Swage.Generator.Collections;
using Swage.Generator.Documentation;
using Swage.Generator.Plan;
using Swage.Smithy;

namespace Swage.Generator.Planning;

/// <summary>Turns documentation traits into XML documentation; into none where the project asks for none.</summary>
internal sealed class DocPlanner(SemanticModel model, bool documents)
{
    /// <summary>The documentation of a shape; <paramref name="otherwise"/> where the model gives none.</summary>
    public DocPlan Of(Shape shape, string otherwise, string? defaultValue = null) => Plan(shape, shape.GetDocumentation(), otherwise, null, defaultValue);

    /// <summary>The documentation of a member, or else its target's, with its limits.</summary>
    public DocPlan OfMember(MemberShape member, string otherwise, string? limits) => Plan(member, model.GetDocumentation(member), otherwise, limits, null);

    /// <summary>The documentation of an enum's value.</summary>
    public DocPlan OfValue(EnumValue value) =>
        documents && !string.IsNullOrWhiteSpace(value.Documentation) ? Lines(XmlDoc.Convert(value.Documentation)) : DocPlan.None;

    /// <summary>The documentation of a method, with the exceptions that the operation names.</summary>
    public DocPlan OfOperation(OperationShape operation, IEnumerable<string> exceptions)
    {
        if (!documents)
            return DocPlan.None;
        var doc = Of(operation, $"Calls the operation {operation.Id.Name}.");
        return new DocPlan(doc.Lines.Concat(exceptions.Select(e => $"<exception cref=\"{e}\"/>")).ToEquatableArray());
    }

    /// <summary>Documentation from a text that no trait of a shape holds.</summary>
    /// <param name="text">CommonMark or HTML, or null.</param>
    /// <param name="otherwise">Plain text for where there is none.</param>
    /// <param name="remarks">What follows, XML on one line each; null adds nothing.</param>
    public DocPlan Text(string? text, string otherwise, params string?[] remarks) =>
        documents ? Lines(remarks.Aggregate(XmlDoc.Convert(text).OrSummary(otherwise), static (doc, remark) => doc.WithRemark(remark))) : DocPlan.None;

    /// <summary>The message of <c>[Obsolete]</c>, or null.</summary>
    public static string? Obsolete(Shape shape) => Obsolete(shape.GetDeprecated());

    public static string? Obsolete(DeprecatedTrait? deprecated) =>
        deprecated is null ? null : DocSentences.Deprecated(deprecated.Message, deprecated.Since);

    private DocPlan Plan(Shape shape, string? text, string otherwise, string? limits, string? defaultValue)
    {
        if (!documents)
            return DocPlan.None;
        var doc = XmlDoc.Convert(text).OrSummary(otherwise).WithRemark(limits);
        foreach (var link in shape.GetExternalDocumentation())
            doc = doc.WithRemark(DocSentences.ExternalDocumentation(link.Key, link.Value));
        if (shape.GetSince() is { } since)
            doc = doc.WithRemark(DocSentences.Since(since));
        return Lines(doc);
    }

    private static DocPlan Lines(XmlDoc doc) => new(doc.ToLines().ToEquatableArray());
}
