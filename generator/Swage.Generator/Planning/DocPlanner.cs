using Swage.Generator.Collections;
using Swage.Generator.Documentation;
using Swage.Generator.Plan;
using Swage.Smithy;

namespace Swage.Generator.Planning;

/// <summary>Turns documentation traits into XML documentation; into none where the project asks for none.</summary>
internal sealed class DocPlanner(SemanticModel model, bool documents)
{
    // Converting texts is most of planning. Large enough for the documentation of several of the largest services.
    private static readonly RecentCache<ConvertedDoc> s_converted = new(capacity: 2_000_000, overhead: 100);

    /// <summary>The documentation of a shape; <paramref name="otherwise"/> where the model gives none.</summary>
    public DocPlan Of(Shape shape, string otherwise, string? defaultValue = null) => Plan(shape, shape.GetDocumentation(), otherwise, null, defaultValue);

    /// <summary>The documentation of a member, or else its target's, with its limits.</summary>
    public DocPlan OfMember(MemberShape member, string otherwise, string? limits) => Plan(member, model.GetDocumentation(member), otherwise, limits, null);

    /// <summary>The documentation of an enum's value.</summary>
    public DocPlan OfValue(EnumValue value) =>
        documents && !string.IsNullOrWhiteSpace(value.Documentation) ? Converted(value.Documentation!).Plan(null) : DocPlan.None;

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
        var links = shape.GetExternalDocumentation();
        var since = shape.GetSince();
        if (links.Count == 0 && since is null && !string.IsNullOrWhiteSpace(text) && Converted(text!) is { HasSummary: true } usual)
            return usual.Plan(limits);
        var doc = (string.IsNullOrWhiteSpace(text) ? XmlDoc.Empty : Converted(text!).Doc).OrSummary(otherwise).WithRemark(limits);
        foreach (var link in links)
            doc = doc.WithRemark(DocSentences.ExternalDocumentation(link.Key, link.Value));
        return Lines(since is null ? doc : doc.WithRemark(DocSentences.Since(since)));
    }

    private static ConvertedDoc Converted(string text) => s_converted.Get(text, static t => new ConvertedDoc(XmlDoc.Convert(t)));

    private static DocPlan Lines(XmlDoc doc) => new(doc.ToLines().ToEquatableArray());

    /// <summary>A converted text, with the plan that was last made of it: most texts stand in one place, and plans that are one object compare at once.</summary>
    private sealed class ConvertedDoc(XmlDoc doc)
    {
        private volatile LimitedPlan? _last;

        public XmlDoc Doc { get; } = doc;

        public bool HasSummary => Doc.Summary.Length > 0;

        /// <summary>The plan of the text with limits beside it.</summary>
        public DocPlan Plan(string? limits)
        {
            if (_last is { } last && last.Limits == limits)
                return last.Plan;
            var plan = Lines(Doc.WithRemark(limits));
            _last = new LimitedPlan(limits, plan);
            return plan;
        }

        private sealed class LimitedPlan(string? limits, DocPlan plan)
        {
            public string? Limits { get; } = limits;

            public DocPlan Plan { get; } = plan;
        }
    }
}
