using System.Numerics;
using System.Runtime.Intrinsics;

namespace AssetPlanning.Spatial;

/// <summary>Finds where the boundaries of one item cross or run along each other.</summary>
/// <remarks>
/// Edges follow each other along a ring, so eight neighbours make a small box and eight boxes a larger one: a tree without
/// building one. Only edges whose boxes meet are compared. The time is near n·log n for boundaries as drawn, and a comb
/// or spiral does not spoil it as a sweep in one direction would.
/// </remarks>
sealed class BoundaryContacts(bool refusesCutting = false)
{
    readonly TouchForest? _touches = refusesCutting ? new() : null;

    const int Width = 8;

    // Boxes of level 0 are edges; of level k, eight boxes of level k − 1. Planes, so that one vector compare sees eight.
    readonly List<BoxPlanes> _levels = [];
    EdgeContact _contact;

    public Defect? First(ReadOnlySpan<int> x, ReadOnlySpan<int> y, ReadOnlySpan<int> ringStart)
    {
        if (_levels.Count == 0) _levels.Add(new());
        var edges = _levels[0];
        edges.Resize(x.Length);
        edges.Fill(x, y);
        // The last corner of a ring starts no edge.
        foreach (var end in ringStart[1..]) edges.SetEmpty(end - ringStart[0] - 1);
        if (FirstSpike(x, y, ringStart) is { } spike) return spike;
        var top = 0;
        while (_levels[top].Count > Width)
        {
            if (_levels.Count == top + 1) _levels.Add(new());
            _levels[top + 1].Cover(_levels[top]);
            top++;
        }

        _touches?.Begin(ringStart.Length - 1);
        _contact = new(_touches);
        var walk = new Walk(this, x, y, ringStart);
        // The virtual root covers the whole top level.
        walk.Compare(top, 0, 0);
        return _contact.Found ? new(_contact.Reason, _contact.X, _contact.Y) : null;
    }

    // Edges that follow each other share a corner and nothing else unless the second turns straight back.
    static Defect? FirstSpike(ReadOnlySpan<int> x, ReadOnlySpan<int> y, ReadOnlySpan<int> ringStart)
    {
        for (var r = 0; r + 1 < ringStart.Length; r++)
        {
            int start = ringStart[r] - ringStart[0], last = ringStart[r + 1] - ringStart[0] - 1;
            long dx = (long)x[last] - x[last - 1], dy = (long)y[last] - y[last - 1];
            for (var i = start; i < last; i++)
            {
                unchecked
                {
                    long ex = (long)x[i + 1] - x[i], ey = (long)y[i + 1] - y[i];
                    if (dx * ey == dy * ex && dx * ex + dy * ey < 0) return new(RejectionReason.RepeatedEdge, x[i], y[i]);
                    (dx, dy) = (ex, ey);
                }
            }
        }

        return null;
    }

    readonly ref struct Walk(BoundaryContacts owner, ReadOnlySpan<int> x, ReadOnlySpan<int> y, ReadOnlySpan<int> ringStart)
    {
        readonly ReadOnlySpan<int> _x = x, _y = y, _ringStart = ringStart;

        /// <summary>Compares the boxes of two groups of eight at one level, the first group not after the second.</summary>
        public void Compare(int level, int groupI, int groupJ)
        {
            var boxes = owner._levels[level];
            int first = groupI * Width, other = groupJ * Width;
            // Of two different groups, only boxes that meet the whole of the other group are worth a closer look.
            var near = groupI == groupJ ? 0xffu : boxes.Meeting(owner._levels[level + 1].BoxOf(groupJ), first);
            for (; near != 0; near &= near - 1)
            {
                var i = first + BitOperations.TrailingZeroCount(near);
                var meeting = boxes.Meeting(boxes.BoxOf(i), other);
                // Within one group each pair once; a box of edges is also compared with itself, an edge is not.
                if (groupI == groupJ) meeting &= uint.MaxValue << (i - first + (level == 0 ? 1 : 0));
                // The next edge shares a corner by right.
                if (level == 0 && i + 1 - other is >= 0 and < Width and var next) meeting &= ~(1u << next);
                for (; meeting != 0; meeting &= meeting - 1)
                {
                    var j = other + BitOperations.TrailingZeroCount(meeting);
                    if (level == 0) owner._contact.Inspect(_x, _y, _ringStart, i, j);
                    else Compare(level - 1, i, j);
                    if (owner._contact.Found) return;
                }
            }
        }
    }

    readonly record struct Box(int LowX, int HighX, int LowY, int HighY);

    sealed class BoxPlanes
    {
        int[] _lowX = [], _highX = [], _lowY = [], _highY = [];

        public int Count { get; private set; }

        public void Resize(int count)
        {
            Count = count;
            var padded = (count + Width - 1) / Width * Width;
            if (padded > _lowX.Length)
            {
                var size = Math.Max(padded, 2 * _lowX.Length);
                (_lowX, _highX, _lowY, _highY) = (new int[size], new int[size], new int[size], new int[size]);
            }

            for (var i = count; i < padded; i++) SetEmpty(i);
            if (count > 0) SetEmpty(count - 1);
        }

        public void SetEmpty(int i) => (_lowX[i], _highX[i], _lowY[i], _highY[i]) = (int.MaxValue, int.MinValue, int.MaxValue, int.MinValue);

        /// <summary>The boxes of the edges between following corners.</summary>
        public void Fill(ReadOnlySpan<int> x, ReadOnlySpan<int> y)
        {
            FillAxis(x, _lowX, _highX);
            FillAxis(y, _lowY, _highY);
        }

        public void Cover(BoxPlanes below)
        {
            Resize((below.Count + Width - 1) / Width);
            for (var i = 0; i < Count; i++)
            {
                _lowX[i] = Lowest(Eight(below._lowX, i * Width));
                _highX[i] = ~Lowest(~Eight(below._highX, i * Width));
                _lowY[i] = Lowest(Eight(below._lowY, i * Width));
                _highY[i] = ~Lowest(~Eight(below._highY, i * Width));
            }
        }

        public Box BoxOf(int i) => new(_lowX[i], _highX[i], _lowY[i], _highY[i]);

        /// <summary>Which of the eight boxes from <paramref name="other"/> on meet a box, as bits.</summary>
        public uint Meeting(Box box, int other)
        {
            var apart = Vector256.GreaterThan(Eight(_lowX, other), Vector256.Create(box.HighX))
                | Vector256.GreaterThan(Vector256.Create(box.LowX), Eight(_highX, other))
                | Vector256.GreaterThan(Eight(_lowY, other), Vector256.Create(box.HighY))
                | Vector256.GreaterThan(Vector256.Create(box.LowY), Eight(_highY, other));
            return ~apart.ExtractMostSignificantBits() & 0xff;
        }

        static void FillAxis(ReadOnlySpan<int> values, int[] low, int[] high)
        {
            var i = 0;
            for (; i + Width < values.Length; i += Width)
            {
                Vector256<int> from = Vector256.Create(values[i..]), to = Vector256.Create(values[(i + 1)..]);
                Vector256.Min(from, to).CopyTo(low, i);
                Vector256.Max(from, to).CopyTo(high, i);
            }

            for (; i + 1 < values.Length; i++) (low[i], high[i]) = (Math.Min(values[i], values[i + 1]), Math.Max(values[i], values[i + 1]));
        }

        static Vector256<int> Eight(int[] plane, int from) => Vector256.Create((ReadOnlySpan<int>)plane.AsSpan(from, Width));

        static int Lowest(Vector256<int> eight)
        {
            var four = Vector128.Min(eight.GetLower(), eight.GetUpper());
            return Math.Min(Math.Min(four[0], four[1]), Math.Min(four[2], four[3]));
        }
    }
}
