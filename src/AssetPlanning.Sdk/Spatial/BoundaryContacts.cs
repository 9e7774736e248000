using System.Numerics;
using System.Runtime.Intrinsics;

namespace AssetPlanning.Spatial;

/// <summary>Finds where the boundaries of one item cross or run along each other.</summary>
/// <remarks>
/// Edges follow each other along a ring, so eight neighbours make a small box and eight boxes a larger one: a tree without
/// building one. Only edges whose boxes meet are compared. The time is near n·log n for boundaries as drawn, and a comb
/// or spiral does not spoil it as a sweep in one direction would. Small items go through a <see cref="BoundarySieve"/> first;
/// which contact is named is always decided here.
/// </remarks>
internal sealed class BoundaryContacts(bool refusesCutting = false)
{
    private const int Width = 8;

    private readonly TouchForest? touches = refusesCutting ? new() : null;
    private readonly BoundarySieve? sieve = refusesCutting ? null : new();

    // Boxes of level 0 are edges; of level k, eight boxes of level k − 1. Planes, so that one vector compare sees eight.
    private readonly List<BoxPlanes> levels = [];
    private EdgeContact contact;

    /// <summary>The first contact that makes the area ambiguous, along with where it is.</summary>
    internal Defect? First(ReadOnlySpan<int> x, ReadOnlySpan<int> y, ReadOnlySpan<int> ringStart)
    {
        if (FirstSpike(x, y, ringStart) is { } spike)
        {
            return spike;
        }

        return x.Length <= BoundarySieve.MostCorners && sieve?.IsClean(x, y, ringStart) == true ? null : FirstContact(x, y, ringStart);
    }

    private Defect? FirstContact(ReadOnlySpan<int> x, ReadOnlySpan<int> y, ReadOnlySpan<int> ringStart)
    {
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

    // Edges that follow each other share a corner and nothing else unless the second turns straight back.
    private static Defect? FirstSpike(ReadOnlySpan<int> x, ReadOnlySpan<int> y, ReadOnlySpan<int> ringStart)
    {
        for (var r = 0; r + 1 < ringStart.Length; r++)
        {
            int start = ringStart[r] - ringStart[0], last = ringStart[r + 1] - ringStart[0] - 1;
            if (IsSpike(x, y, last - 1, start, start + 1))
            {
                return new(RejectionReason.RepeatedEdge, x[start], y[start]);
            }

            for (var i = start + 1; i < last; i++)
            {
                if (i + Width <= last && MayTurnBack(x[(i - 1)..], y[(i - 1)..]) is var turns && BitOperations.TrailingZeroCount(turns) is var gentle and > 0)
                {
                    i += Math.Min(gentle, Width) - 1;
                }
                else if (IsSpike(x, y, i - 1, i, i + 1))
                {
                    return new(RejectionReason.RepeatedEdge, x[i], y[i]);
                }
            }
        }

        return null;
    }

    private static bool IsSpike(ReadOnlySpan<int> x, ReadOnlySpan<int> y, int before, int at, int after)
    {
        unchecked
        {
            long dx = (long)x[at] - x[before], dy = (long)y[at] - y[before], ex = (long)x[after] - x[at], ey = (long)y[after] - y[at];
            return dx * ey == dy * ex && dx * ex + dy * ey < 0;
        }
    }

    // Which of eight corners have the one before and the one after on the same side along both axes.
    private static uint MayTurnBack(ReadOnlySpan<int> x, ReadOnlySpan<int> y)
    {
        Vector256<int> atX = Vector256.Create(x[1..]), atY = Vector256.Create(y[1..]);
        var opposite = ((atX - Vector256.Create(x)) ^ (atX - Vector256.Create(x[2..]))) | ((atY - Vector256.Create(y)) ^ (atY - Vector256.Create(y[2..])));
        return ~opposite.ExtractMostSignificantBits() & 0xff;
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

                    if (owner.contact.Found)
                    {
                        return;
                    }
                }
            }
        }
    }

    private readonly record struct Box(int LowX, int HighX, int LowY, int HighY);

    private sealed class BoxPlanes
    {
        private int[] lowX = [], highX = [], lowY = [], highY = [];

        internal int Count { get; private set; }

        internal void Resize(int count)
        {
            Count = count;
            var padded = (count + Width - 1) / Width * Width;
            if (padded > lowX.Length)
            {
                var size = Math.Max(padded, 2 * lowX.Length);
                (lowX, highX, lowY, highY) = (new int[size], new int[size], new int[size], new int[size]);
            }

            for (var i = count; i < padded; i++)
            {
                SetEmpty(i);
            }

            if (count > 0)
            {
                SetEmpty(count - 1);
            }
        }

        internal void SetEmpty(int i) => (lowX[i], highX[i], lowY[i], highY[i]) = (int.MaxValue, int.MinValue, int.MaxValue, int.MinValue);

        /// <summary>The boxes of the edges between following corners.</summary>
        internal void Fill(ReadOnlySpan<int> x, ReadOnlySpan<int> y)
        {
            FillAxis(x, lowX, highX);
            FillAxis(y, lowY, highY);
        }

        internal void Cover(BoxPlanes below)
        {
            Resize((below.Count + Width - 1) / Width);
            for (var i = 0; i < Count; i++)
            {
                lowX[i] = Lowest(Eight(below.lowX, i * Width));
                highX[i] = ~Lowest(~Eight(below.highX, i * Width));
                lowY[i] = Lowest(Eight(below.lowY, i * Width));
                highY[i] = ~Lowest(~Eight(below.highY, i * Width));
            }
        }

        internal Box BoxOf(int i) => new(lowX[i], highX[i], lowY[i], highY[i]);

        /// <summary>Which of the eight boxes from <paramref name="other"/> on meet a box, as bits.</summary>
        internal uint Meeting(Box box, int other)
        {
            var apart = Vector256.GreaterThan(Eight(lowX, other), Vector256.Create(box.HighX))
                | Vector256.GreaterThan(Vector256.Create(box.LowX), Eight(highX, other))
                | Vector256.GreaterThan(Eight(lowY, other), Vector256.Create(box.HighY))
                | Vector256.GreaterThan(Vector256.Create(box.LowY), Eight(highY, other));
            return ~apart.ExtractMostSignificantBits() & 0xff;
        }

        private static void FillAxis(ReadOnlySpan<int> values, int[] low, int[] high)
        {
            var i = 0;
            for (; i + Width < values.Length; i += Width)
            {
                Vector256<int> from = Vector256.Create(values[i..]), to = Vector256.Create(values[(i + 1)..]);
                Vector256.Min(from, to).CopyTo(low, i);
                Vector256.Max(from, to).CopyTo(high, i);
            }

            for (; i + 1 < values.Length; i++)
            {
                (low[i], high[i]) = (Math.Min(values[i], values[i + 1]), Math.Max(values[i], values[i + 1]));
            }
        }

        private static Vector256<int> Eight(int[] plane, int from) => Vector256.Create((ReadOnlySpan<int>)plane.AsSpan(from, Width));

        private static int Lowest(Vector256<int> eight)
        {
            var four = Vector128.Min(eight.GetLower(), eight.GetUpper());
            return Math.Min(Math.Min(four[0], four[1]), Math.Min(four[2], four[3]));
        }
    }
}
