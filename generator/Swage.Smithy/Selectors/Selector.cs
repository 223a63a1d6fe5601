namespace Swage.Smithy;

/// <summary>What is wrong with a selector, and where.</summary>
/// <param name="Message">A whole sentence for people.</param>
/// <param name="Offset">The UTF-16 offset in the selector's text.</param>
public sealed record SelectorError(string Message, int Offset);

/// <summary>A selector: an expression that finds shapes of a model (Smithy spec, "Selectors").</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class Selector
{
    private readonly SelectorNode _root;

    private Selector(string text, SelectorNode root)
    {
        Text = text;
        _root = root;
    }

    /// <summary>The selector as written.</summary>
    public string Text { get; }

    /// <summary>Parses a selector.</summary>
    /// <exception cref="FormatException">The text is no selector; the message says what is wrong with it and where.</exception>
    public static Selector Parse(string text) =>
        TryParse(text, out var selector, out var error) ? selector! : throw new FormatException($"{error!.Message} (offset {error.Offset})");

    /// <summary>Parses a selector; where the text is none, false and what is wrong with it.</summary>
    public static bool TryParse(string text, out Selector? selector, out SelectorError? error)
    {
        selector = null;
        error = null;
        try
        {
            selector = new Selector(text, new SelectorParser(text).Parse());
            return true;
        }
        catch (SelectorParser.SyntaxException e)
        {
            error = new SelectorError(e.Message, e.Offset);
            return false;
        }
    }

    /// <summary>The shapes that the selector yields when each shape of the model is sent through it, each once, in the graph's order of first find.</summary>
    /// <param name="graph">The model's shapes.</param>
    /// <param name="cancellationToken">Stops the search between two shapes.</param>
    /// <exception cref="OperationCanceledException">The search was stopped.</exception>
    public IReadOnlyCollection<Shape> Select(ShapeGraph graph, CancellationToken cancellationToken = default) => SelectFrom(_root, graph, cancellationToken);

    private static List<Shape> SelectFrom(SelectorNode node, ShapeGraph graph, CancellationToken cancellationToken)
    {
        var found = new List<Shape>();
        var seen = new HashSet<Shape>();
        var state = new SelectorState(graph);
        foreach (var shape in graph.Shapes)
        {
            cancellationToken.ThrowIfCancellationRequested();
            state.Variables.Clear();
            node.Push(state, shape, yielded =>
            {
                if (seen.Add(yielded))
                    found.Add(yielded);
                return true;
            });
        }

        return found;
    }

    /// <summary>The shapes that the selector yields when one shape is sent through it, each once.</summary>
    public IReadOnlyCollection<Shape> SelectFrom(ShapeGraph graph, Shape shape) => _root.Collect(new SelectorState(graph), shape);

    /// <summary>
    /// Says of shapes of the model whether <see cref="Select"/> finds them; without looking at all of them where one shape's answer depends on no
    /// other, or on the shape that holds it alone, as with <c>structure &gt; member</c>.
    /// </summary>
    internal Predicate<Shape> Test(ShapeGraph graph, CancellationToken cancellationToken) => Test(_root, graph, cancellationToken);

    private Predicate<Shape> Test(SelectorNode node, ShapeGraph graph, CancellationToken cancellationToken)
    {
        var state = new SelectorState(graph);
        if (node.IsFilter)
            return shape => node.Yields(state, shape);
        HashSet<Shape>? found = null;
        Predicate<Shape> isFound = shape => (found ??= new HashSet<Shape>(SelectFrom(node, graph, cancellationToken))).Contains(shape);
        // What variables hold depends on the way to the shape.
        if (Text.IndexOf('$') >= 0 || node is not SelectorChain chain || !chain.TrySplit(out var before, out var step, out var after))
            return isFound;
        Predicate<Shape>? holds = null;
        return shape => after.Yields(state, shape) && (shape is MemberShape
            ? step.Follows("member") && graph.Model.Find(shape.Id.Container) is { } container && (holds ??= Test(before, graph, cancellationToken))(container)
            : isFound(shape));
    }

    /// <inheritdoc/>
    public override string ToString() => Text;
}
