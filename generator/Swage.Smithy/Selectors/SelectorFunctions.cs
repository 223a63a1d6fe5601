namespace Swage.Smithy;

/// <summary>The functions of selectors (Smithy spec, "Functions").</summary>
internal static class SelectorFunctions
{
    /// <summary>A function by name with its arguments; what is wrong with their number, if anything.</summary>
    public static SelectorNode? Create(string name, IReadOnlyList<SelectorNode> arguments, out string? error)
    {
        error = name switch
        {
            "not" or "in" or "root" or "recursive" when arguments.Count != 1 => $"':{name}' takes exactly one selector.",
            "topdown" when arguments.Count > 2 => "':topdown' takes one or two selectors.",
            _ => null,
        };
        return error is not null ? null : name switch
        {
            "test" => new TestFunction(arguments),
            "is" or "each" => new IsFunction(arguments),
            "not" => new NotFunction(arguments[0]),
            "in" => new InFunction(arguments[0]),
            "root" => new RootFunction(arguments[0]),
            "recursive" => new RecursiveFunction(arguments[0]),
            "topdown" => new TopDownFunction(arguments[0], arguments.Count > 1 ? arguments[1] : null),
            _ => new UnknownFunction(),
        };
    }

    private sealed class TestFunction(IReadOnlyList<SelectorNode> predicates) : FilterNode
    {
        protected override bool Accepts(SelectorState state, Shape shape) => predicates.Any(predicate => predicate.Yields(state, shape));
    }

    private sealed class IsFunction(IReadOnlyList<SelectorNode> selectors) : SelectorNode
    {
        public override bool IsFilter => selectors.All(selector => selector.IsFilter);

        public override bool Push(SelectorState state, Shape shape, ShapeReceiver next) => selectors.All(selector => selector.Push(state, shape, next));
    }

    private sealed class NotFunction(SelectorNode predicate) : FilterNode
    {
        protected override bool Accepts(SelectorState state, Shape shape) => !predicate.Yields(state, shape);
    }

    private sealed class InFunction(SelectorNode selector) : FilterNode
    {
        protected override bool Accepts(SelectorState state, Shape shape) =>
            selector is RootFunction root ? root.Find(state).Contains(shape) : !selector.Push(state, shape, found => found != shape);
    }

    /// <summary>What the selector yields for the whole model, found once in a selection and apart from its variables.</summary>
    private sealed class RootFunction(SelectorNode selector) : SelectorNode
    {
        public override bool Push(SelectorState state, Shape shape, ShapeReceiver next) => Find(state).All(found => next(found));

        public HashSet<Shape> Find(SelectorState state)
        {
            if (state.Roots.TryGetValue(this, out var found))
                return found;
            found = [];
            var apart = new SelectorState(state.Graph, state.Roots);
            foreach (var start in state.Graph.Shapes)
            {
                apart.Variables.Clear();
                found.UnionWith(selector.Collect(apart, start));
            }

            state.Roots.Add(this, found);
            return found;
        }
    }

    private sealed class RecursiveFunction(SelectorNode selector) : SelectorNode
    {
        public override bool Push(SelectorState state, Shape shape, ShapeReceiver next)
        {
            var seen = new HashSet<Shape>();
            var waiting = new Stack<Shape>();
            waiting.Push(shape);
            while (waiting.Count > 0)
            {
                var goesOn = selector.Push(state, waiting.Pop(), found =>
                {
                    if (!seen.Add(found))
                        return true;
                    waiting.Push(found);
                    return next(found);
                });
                if (!goesOn)
                    return false;
            }

            return true;
        }
    }

    /// <summary>Hands a mark down from services and resources to what is bound to them.</summary>
    private sealed class TopDownFunction(SelectorNode qualifier, SelectorNode? disqualifier) : SelectorNode
    {
        public override bool Push(SelectorState state, Shape shape, ShapeReceiver next) => Descend(state, shape, false, next, []);

        private bool Descend(SelectorState state, Shape shape, bool marked, ShapeReceiver next, HashSet<Shape> above)
        {
            if (shape.Type is not (ShapeType.Service or ShapeType.Resource or ShapeType.Operation) || !above.Add(shape))
                return true;
            marked |= qualifier.Yields(state, shape);
            if (disqualifier is not null && disqualifier.Yields(state, shape))
                marked = false;
            if (marked && !next(shape))
                return false;
            foreach (var (_, child) in state.Graph.Forward(shape))
            {
                if (child.Type is ShapeType.Resource or ShapeType.Operation && !Descend(state, child, marked, next, above))
                    return false;
            }

            above.Remove(shape);
            return true;
        }
    }

    /// <summary>The specification wants unknown functions to parse and to yield nothing.</summary>
    private sealed class UnknownFunction : FilterNode
    {
        protected override bool Accepts(SelectorState state, Shape shape) => false;
    }
}
