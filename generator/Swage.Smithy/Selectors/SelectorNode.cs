using System.Diagnostics.CodeAnalysis;

namespace Swage.Smithy;

/// <summary>Takes a shape that a selector yields; false when it wants no more.</summary>
internal delegate bool ShapeReceiver(Shape shape);

/// <summary>What an evaluation knows: the graph, the variables of the current starting shape, and the results of <c>:root</c>.</summary>
internal sealed class SelectorState(ShapeGraph graph, Dictionary<SelectorNode, HashSet<Shape>>? roots = null)
{
    public ShapeGraph Graph { get; } = graph;

    public Dictionary<string, HashSet<Shape>> Variables { get; } = new(StringComparer.Ordinal);

    /// <summary>Kept for the whole selection, across starting shapes and nested <c>:root</c>s.</summary>
    public Dictionary<SelectorNode, HashSet<Shape>> Roots { get; } = roots ?? [];
}

/// <summary>A part of a selector. Shapes are pushed through; a receiver can stop the flow, so that <c>:test</c> looks no further than it must.</summary>
internal abstract class SelectorNode
{
    /// <summary>Whether a shape leads to itself or to nothing.</summary>
    public virtual bool IsFilter => false;

    /// <summary>Sends a shape through; false when the receiver wants no more.</summary>
    public abstract bool Push(SelectorState state, Shape shape, ShapeReceiver next);

    /// <summary>Whether the shape leads to any other.</summary>
    public bool Yields(SelectorState state, Shape shape) => !Push(state, shape, static _ => false);

    /// <summary>All that the shape leads to.</summary>
    public HashSet<Shape> Collect(SelectorState state, Shape shape)
    {
        var found = new HashSet<Shape>();
        Push(state, shape, yielded =>
        {
            found.Add(yielded);
            return true;
        });
        return found;
    }
}

/// <summary>Selectors one after the other, each fed by the one before.</summary>
internal sealed class SelectorChain(IReadOnlyList<SelectorNode> parts) : SelectorNode
{
    public override bool IsFilter => parts.All(part => part.IsFilter);

    public override bool Push(SelectorState state, Shape shape, ShapeReceiver next) => parts.Count == 0 ? next(shape) : PushFrom(0, state, shape, next);

    /// <summary>Splits the chain at its last step from shapes to those they refer to; false where something but filters comes after, or nothing like it is there.</summary>
    public bool TrySplit([NotNullWhen(true)] out SelectorNode? before, [NotNullWhen(true)] out ForwardNode? step, [NotNullWhen(true)] out SelectorNode? after)
    {
        var index = parts.Count - 1;
        while (index >= 0 && parts[index].IsFilter)
            index--;
        step = index < 0 ? null : parts[index] as ForwardNode;
        before = step is null ? null : new SelectorChain([.. parts.Take(index)]);
        after = step is null ? null : new SelectorChain([.. parts.Skip(index + 1)]);
        return step is not null;
    }

    private bool PushFrom(int index, SelectorState state, Shape shape, ShapeReceiver next) =>
        index == parts.Count - 1
            ? parts[index].Push(state, shape, next)
            : parts[index].Push(state, shape, yielded => PushFrom(index + 1, state, yielded, next));
}

/// <summary>A selector that lets a shape pass or not.</summary>
internal abstract class FilterNode : SelectorNode
{
    public sealed override bool IsFilter => true;

    public sealed override bool Push(SelectorState state, Shape shape, ShapeReceiver next) => !Accepts(state, shape) || next(shape);

    protected abstract bool Accepts(SelectorState state, Shape shape);
}

/// <summary>A type or a group of types.</summary>
internal sealed class TypeNode(Func<ShapeType, bool> matches) : FilterNode
{
    protected override bool Accepts(SelectorState state, Shape shape) => matches(shape.Type);
}

/// <summary><c>&gt;</c> and <c>-[…]-&gt;</c>.</summary>
internal sealed class ForwardNode(HashSet<string>? names) : SelectorNode
{
    /// <summary>Whether relationships of the name are followed.</summary>
    public bool Follows(string name) => names is null || names.Contains(name);

    public override bool Push(SelectorState state, Shape shape, ShapeReceiver next)
    {
        foreach (var neighbor in state.Graph.Forward(shape))
        {
            if (Follows(neighbor.Name) && !next(neighbor.Shape))
                return false;
        }

        return names?.Contains("trait") != true || state.Graph.TraitsOf(shape).All(trait => next(trait));
    }
}

/// <summary><c>&lt;</c> and <c>&lt;-[…]-</c>.</summary>
internal sealed class ReverseNode(HashSet<string>? names) : SelectorNode
{
    public override bool Push(SelectorState state, Shape shape, ShapeReceiver next)
    {
        foreach (var neighbor in state.Graph.Reverse(shape))
        {
            if ((names is null || names.Contains(neighbor.Name)) && !next(neighbor.Shape))
                return false;
        }

        return names?.Contains("trait") != true || state.Graph.UsesOf(shape).All(use => next(use));
    }
}

/// <summary><c>~&gt;</c>: all that a shape leads to, but itself.</summary>
internal sealed class RecursiveForwardNode : SelectorNode
{
    public override bool Push(SelectorState state, Shape shape, ShapeReceiver next)
    {
        var seen = new HashSet<Shape> { shape };
        var waiting = new Stack<Shape>();
        waiting.Push(shape);
        while (waiting.Count > 0)
        {
            foreach (var neighbor in state.Graph.Forward(waiting.Pop()))
            {
                if (!seen.Add(neighbor.Shape))
                    continue;
                if (!next(neighbor.Shape))
                    return false;
                waiting.Push(neighbor.Shape);
            }
        }

        return true;
    }
}

/// <summary><c>$name(…)</c>: keeps what the shape leads to, and lets the shape pass.</summary>
internal sealed class VariableSetNode(string name, SelectorNode value) : SelectorNode
{
    public override bool Push(SelectorState state, Shape shape, ShapeReceiver next)
    {
        state.Variables[name] = value.Collect(state, shape);
        return next(shape);
    }
}

/// <summary><c>${name}</c>: yields what is kept.</summary>
internal sealed class VariableGetNode(string name) : SelectorNode
{
    public override bool Push(SelectorState state, Shape shape, ShapeReceiver next) =>
        !state.Variables.TryGetValue(name, out var kept) || kept.ToList().All(found => next(found));
}
