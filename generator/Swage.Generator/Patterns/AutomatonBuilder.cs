namespace Swage.Generator.Patterns;

/// <summary>Makes a pattern's automaton by the subset construction, and minimises it. Gives up where the result would be too big to print: counts are
/// unrolled here. The pattern may hold the assertions of start and end anywhere; it is searched for in the string, so that one that is
/// anchored has them.</summary>
internal sealed class AutomatonBuilder
{
    private const int MostNodes = 3_000;
    private const int MostSubsets = 600;
    private const int MostSteps = 150_000;
    private const int MostStates = 220;
    private const int LargestTable = 2_400;

    private readonly List<Node> _nodes = [];
    private readonly List<CharSet> _sets = [];
    private readonly List<(int First, int Class)> _classes = [];
    private readonly Stack<int> _open = new();
    private readonly List<int> _result = [];
    private int[] _seen = [];
    private int _stamp;
    private int _steps;
    private int _classCount;
    private bool[,] _setHasClass = new bool[0, 0];

    private enum NodeKind
    {
        Set,
        Split,
        Start,
        End,
        Match,
    }

    private sealed class Node(NodeKind kind, int next, int other = -1, int set = -1)
    {
        public NodeKind Kind { get; } = kind;

        public int Next { get; set; } = next;

        public int Other { get; set; } = other;

        public int Set { get; } = set;
    }

    private sealed class TooBigException : Exception;

    /// <summary>The automaton; null where there is none of a sensible size.</summary>
    public static Automaton? TryBuild(RegexNode node)
    {
        try
        {
            return new AutomatonBuilder().Build(node);
        }
        catch (TooBigException)
        {
            return null;
        }
    }

    private Automaton? Build(RegexNode pattern)
    {
        var match = Add(new Node(NodeKind.Match, -1));
        var entry = Compile(pattern, match);
        MakeClasses();
        _seen = new int[_nodes.Count];
        var (table, accepting, start) = MakeSubsets(entry);
        return Minimise(table, accepting, start);
    }

    private int Add(Node node)
    {
        if (_nodes.Count >= MostNodes)
            throw new TooBigException();
        _nodes.Add(node);
        return _nodes.Count - 1;
    }

    // Back to front: gives the node that a match of the pattern starts at, and goes on at "next" after.
    private int Compile(RegexNode node, int next)
    {
        switch (node)
        {
            case SetNode { Set.Categories: 0 } set:
                var index = _sets.IndexOf(set.Set);
                if (index < 0)
                {
                    index = _sets.Count;
                    _sets.Add(set.Set);
                }

                return Add(new Node(NodeKind.Set, next, set: index));
            case SequenceNode sequence:
                for (var i = sequence.Items.Count - 1; i >= 0; i--)
                    next = Compile(sequence.Items[i], next);
                return next;
            case AlternationNode alternation:
                var entry = Compile(alternation.Items[alternation.Items.Count - 1], next);
                for (var i = alternation.Items.Count - 2; i >= 0; i--)
                    entry = Add(new Node(NodeKind.Split, Compile(alternation.Items[i], next), entry));
                return entry;
            case CaptureNode capture:
                return Compile(capture.Item, next);
            case RepeatNode repeat:
                return CompileRepeat(repeat, next);
            case AssertionNode { Kind: AssertionKind.Start }:
                return Add(new Node(NodeKind.Start, next));
            case AssertionNode { Kind: AssertionKind.End }:
                return Add(new Node(NodeKind.End, next));
            default:
                throw new TooBigException();
        }
    }

    private int CompileRepeat(RepeatNode repeat, int next)
    {
        var entry = next;
        if (repeat.Max == RepeatNode.Unbounded)
        {
            var loop = Add(new Node(NodeKind.Split, -1, next));
            _nodes[loop].Next = Compile(repeat.Item, loop);
            entry = loop;
        }
        else
        {
            for (var i = repeat.Min; i < repeat.Max; i++)
                entry = Add(new Node(NodeKind.Split, Compile(repeat.Item, entry), next));
        }

        for (var i = 0; i < repeat.Min; i++)
            entry = Compile(repeat.Item, entry);
        return entry;
    }

    // Characters that every set of the pattern treats alike are one class.
    private void MakeClasses()
    {
        var ranges = new List<IReadOnlyList<(int First, int Last)>>(_sets.Count);
        var all = new List<int> { 0 };
        foreach (var set in _sets)
        {
            ranges.Add(set.ToRanges());
            foreach (var (first, last) in ranges[ranges.Count - 1])
            {
                all.Add(first);
                if (last < 0x10FFFF)
                    all.Add(last == 0xD7FF ? 0xE000 : last + 1);
            }
        }

        all.Sort();
        var byMembership = new Dictionary<string, int>(StringComparer.Ordinal);
        var members = new List<bool[]>();
        var previous = -1;
        foreach (var border in all)
        {
            if (border == previous)
                continue;
            previous = border;
            var membership = new bool[ranges.Count];
            var characters = new char[ranges.Count];
            for (var s = 0; s < membership.Length; s++)
            {
                membership[s] = IsWithin(border, ranges[s]);
                characters[s] = membership[s] ? '1' : '0';
            }

            var key = new string(characters);
            if (!byMembership.TryGetValue(key, out var number))
            {
                byMembership[key] = number = members.Count;
                members.Add(membership);
            }

            if (_classes.Count == 0 || _classes[_classes.Count - 1].Class != number)
                _classes.Add((border, number));
        }

        _classCount = members.Count;
        _setHasClass = new bool[_sets.Count, _classCount];
        for (var c = 0; c < _classCount; c++)
        {
            for (var s = 0; s < _sets.Count; s++)
                _setHasClass[s, c] = members[c][s];
        }
    }

    private static bool IsWithin(int scalar, IReadOnlyList<(int First, int Last)> ranges)
    {
        for (var i = 0; i < ranges.Count; i++)
        {
            if (ranges[i].First <= scalar && scalar <= ranges[i].Last)
                return true;
        }

        return false;
    }

    private (List<int[]> Table, List<bool> Accepting, int Start) MakeSubsets(int entry)
    {
        // State 0 here is the one where a match is found and the rest of the string no matter.
        var table = new List<int[]> { new int[_classCount] };
        var accepting = new List<bool> { true };
        var subsets = new List<int[]> { Array.Empty<int>() };
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);

        var again = Closure([entry], atStart: false, atEnd: false);
        var start = State(Closure([entry], atStart: true, atEnd: false), atStart: true);
        var next = new List<int>();
        for (var i = 1; i < subsets.Count; i++)
        {
            var row = new int[_classCount];
            for (var c = 0; c < _classCount; c++)
            {
                next.Clear();
                next.AddRange(again);
                foreach (var number in subsets[i])
                {
                    var node = _nodes[number];
                    if (node.Kind == NodeKind.Set && _setHasClass[node.Set, c])
                        next.Add(node.Next);
                }

                row[c] = State(Closure(next, atStart: false, atEnd: false), atStart: false);
            }

            table.Add(row);
        }

        return (table, accepting, start);

        int State(int[] subset, bool atStart)
        {
            if (HasMatch(subset))
                return 0;
            var characters = new char[subset.Length + 1];
            characters[0] = atStart ? '^' : ' ';
            for (var i = 0; i < subset.Length; i++)
                characters[i + 1] = (char)subset[i];
            var key = new string(characters);
            if (numbers.TryGetValue(key, out var number))
                return number;
            if (subsets.Count >= MostSubsets)
                throw new TooBigException();
            numbers[key] = number = subsets.Count;
            subsets.Add(subset);
            accepting.Add(HasMatch(Closure(subset, atStart, atEnd: true)));
            return number;
        }
    }

    private bool HasMatch(int[] subset)
    {
        foreach (var number in subset)
        {
            if (_nodes[number].Kind == NodeKind.Match)
                return true;
        }

        return false;
    }

    // Follows what consumes nothing; keeps, in order, what consumes, matches, or waits for the end.
    private int[] Closure(IReadOnlyList<int> from, bool atStart, bool atEnd)
    {
        _result.Clear();
        _stamp++;
        for (var i = 0; i < from.Count; i++)
            _open.Push(from[i]);
        while (_open.Count > 0)
        {
            var number = _open.Pop();
            if (++_steps > MostSteps)
                throw new TooBigException();
            if (_seen[number] == _stamp)
                continue;
            _seen[number] = _stamp;
            var node = _nodes[number];
            switch (node.Kind)
            {
                case NodeKind.Split:
                    _open.Push(node.Next);
                    _open.Push(node.Other);
                    break;
                case NodeKind.Start when atStart:
                case NodeKind.End when atEnd:
                    _open.Push(node.Next);
                    break;
                case NodeKind.Start:
                    break;
                default:
                    _result.Add(number);
                    break;
            }
        }

        _result.Sort();
        return _result.ToArray();
    }

    // Moore's: states are told apart until no transition tells more of them apart.
    private Automaton? Minimise(List<int[]> table, List<bool> accepting, int start)
    {
        var block = new int[table.Count];
        for (var s = 0; s < block.Length; s++)
            block[s] = accepting[s] ? 1 : 0;
        var key = new char[_classCount + 1];
        for (var count = 0; ;)
        {
            var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
            var next = new int[table.Count];
            for (var s = 0; s < table.Count; s++)
            {
                key[0] = (char)block[s];
                for (var c = 0; c < _classCount; c++)
                    key[c + 1] = (char)block[table[s][c]];
                var text = new string(key);
                if (!numbers.TryGetValue(text, out var number))
                    numbers[text] = number = numbers.Count;
                next[s] = number;
            }

            block = next;
            if (numbers.Count == count)
                break;
            count = numbers.Count;
        }

        return Number(table, accepting, block, start);
    }

    private Automaton? Number(List<int[]> table, List<bool> accepting, int[] block, int start)
    {
        // One state of each block speaks for it, the first; the dead one comes first, and those that accept last.
        var number = new int[block.Length];
        var speaks = new bool[block.Length];
        var known = new bool[block.Length];
        for (var s = 0; s < block.Length; s++)
        {
            speaks[s] = !known[block[s]];
            known[block[s]] = true;
        }

        var ordered = new List<int>();
        Take(s => !accepting[s] && IsDead(table[s], block, s));
        if (ordered.Count == 0)
            ordered.Add(-1);
        Take(s => !accepting[s]);
        var firstAccepting = ordered.Count;
        Take(s => accepting[s]);

        // Classes that no state tells apart are one.
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        var column = new int[_classCount];
        var kept = new List<int>();
        for (var c = 0; c < _classCount; c++)
        {
            var characters = new char[ordered.Count];
            for (var i = 0; i < characters.Length; i++)
                characters[i] = (char)(ordered[i] < 0 ? 0 : number[block[table[ordered[i]][c]]]);
            var key = new string(characters);
            if (!columns.TryGetValue(key, out column[c]))
            {
                columns[key] = column[c] = kept.Count;
                kept.Add(c);
            }
        }

        if (ordered.Count > MostStates || ordered.Count * kept.Count > LargestTable)
            return null;
        var flat = new List<int>(ordered.Count * kept.Count);
        foreach (var s in ordered)
        {
            foreach (var c in kept)
                flat.Add(s < 0 ? 0 : number[block[table[s][c]]]);
        }

        var classes = new List<(int First, int Class)>();
        foreach (var (first, c) in _classes)
        {
            if (classes.Count == 0 || classes[classes.Count - 1].Class != column[c])
                classes.Add((first, column[c]));
        }

        return new Automaton(classes, kept.Count, flat, number[block[start]], firstAccepting);

        void Take(Func<int, bool> isNext)
        {
            for (var s = 0; s < block.Length; s++)
            {
                if (!speaks[s] || !isNext(s))
                    continue;
                speaks[s] = false;
                number[block[s]] = ordered.Count;
                ordered.Add(s);
            }
        }
    }

    private static bool IsDead(int[] row, int[] block, int state)
    {
        foreach (var next in row)
        {
            if (block[next] != block[state])
                return false;
        }

        return true;
    }
}
