using System.Numerics;

namespace AssetPlanning.Spatial;

/// <summary>Finds where the boundaries of one item cross or run along each other.</summary>
/// <remarks>
/// Edges follow each other along a ring, so eight neighbours make a small box and eight boxes a larger one: a tree without
/// building one. Only edges whose boxes meet are compared. The time is near n·log n for boundaries as drawn, far below that of a
/// sweep. Shapes whose boxes meet everywhere use up an allowance of comparisons, and a <see cref="BoundarySweep"/> starts anew.
/// Small items go through a <see cref="BoundarySieve"/> first; which contact is named is always decided here.
/// </remarks>
internal sealed class BoundaryContacts(bool refusesCutting = false)
{
    private const int Width = BoxPlanes.Width, ComparisonsPerCorner = 32, FewestComparisons = 4096;

    private readonly TouchForest? touches = refusesCutting ? new() : null;
    private readonly BoundarySieve? sieve = refusesCutting ? null : new();

    // Boxes of level 0 are edges; of level k, eight boxes of level k − 1. Planes, so that one vector compare sees eight.
    private readonly List<BoxPlanes> levels = [];
    private EdgeContact contact;
    private BoundarySweep? sweep;
    private long left;

    /// <summary>How many boxes, edges and sides were compared so far, the sieve of small items aside: the work, counted.</summary>
    internal long Comparisons { get => field + (sweep?.Comparisons ?? 0); private set; }

    /// <summary>The first contact that makes the area ambiguous, along with where it is.</summary>
    internal Defect? First(ReadOnlySpan<int> x, ReadOnlySpan<int> y, ReadOnlySpan<int> ringStart, CancellationToken cancellationToken = default)
    {
        if (RingSpikes.First(x, y, ringStart) is { } spike)
        {
            return spike;
        }

        if (x.Length <= BoundarySieve.MostCorners && sieve?.IsClean(x, y, ringStart) == true)
        {
            return null;
        }

        var allowed = left = ComparisonsPerCorner * (long)x.Length + FewestComparisons;
        var first = FirstContact(x, y, ringStart, cancellationToken);
        Comparisons += allowed - left;
        return left >= 0 || first is not null ? first : (sweep ??= new(touches)).First(x, y, ringStart, cancellationToken);
    }

    private Defect? FirstContact(ReadOnlySpan<int> x, ReadOnlySpan<int> y, ReadOnlySpan<int> ringStart, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (levels.Count == 0)
        {
            levels.Add(new());
        }

        var edges = levels[0];
        edges.Resize(x.Length);
        edges.Fill(x, y);
        // The last corner of a ring starts no edge.
        foreach (var end in ringStart[1..])
        {
            edges.SetEmpty(end - ringStart[0] - 1);
        }

        var top = 0;
        while (levels[top].Count > Width)
        {
            if (levels.Count == top + 1)
            {
                levels.Add(new());
            }

            levels[top + 1].Cover(levels[top]);
            top++;
        }

        touches?.Begin(ringStart.Length - 1);
        contact = new(touches);
        var walk = new Walk(this, x, y, ringStart);
        // The virtual root covers the whole top level.
        walk.Compare(top, 0, 0);
        return contact.Found ? new(contact.Reason, contact.X, contact.Y) : null;
    }

    private readonly ref struct Walk(BoundaryContacts owner, ReadOnlySpan<int> x, ReadOnlySpan<int> y, ReadOnlySpan<int> ringStart)
    {
        private readonly ReadOnlySpan<int> x = x, y = y, ringStart = ringStart;

        /// <summary>Compares the boxes of two groups of eight at one level, the first group not after the second.</summary>
        internal void Compare(int level, int groupI, int groupJ)
        {
            var boxes = owner.levels[level];
            int first = groupI * Width, other = groupJ * Width;
            // Of two different groups, only boxes that meet the whole of the other group are worth a closer look.
            var near = groupI == groupJ ? 0xffu : boxes.Meeting(owner.levels[level + 1].BoxOf(groupJ), first);
            for (; near != 0; near &= near - 1)
            {
                var i = first + BitOperations.TrailingZeroCount(near);
                var meeting = boxes.Meeting(boxes.BoxOf(i), other);
                // Within one group each pair once; a box of edges is also compared with itself, an edge is not.
                if (groupI == groupJ)
                {
                    meeting &= uint.MaxValue << (i - first + (level == 0 ? 1 : 0));
                }

                // The next edge shares a corner by right.
                if (level == 0 && i + 1 - other is >= 0 and < Width and var next)
                {
                    meeting &= ~(1u << next);
                }

                owner.left -= 1 + BitOperations.PopCount(meeting);
                if (owner.left < 0)
                {
                    return;
                }

                for (; meeting != 0; meeting &= meeting - 1)
                {
                    var j = other + BitOperations.TrailingZeroCount(meeting);
                    if (level == 0)
                    {
                        owner.contact.Inspect(x, y, ringStart, i, j);
                    }
                    else
                    {
                        Compare(level - 1, i, j);
                    }

                    if (owner.contact.Found || owner.left < 0)
                    {
                        return;
                    }
                }
            }
        }
    }
}
