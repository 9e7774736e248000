using System.Numerics;
using System.Runtime.Intrinsics;

namespace AssetPlanning.Spatial;

/// <summary>Finds where the boundaries of one item cross or run along each other.</summary>
/// <remarks>
/// Edges follow each other along a ring, so eight neighbours make a small box and eight boxes a larger one: a tree without
/// building one. Only edges whose boxes meet are compared. The time is near n·log n for boundaries as drawn, and a comb
/// or spiral does not spoil it as a sweep in one direction would.
/// </remarks>
sealed class BoundaryContacts
{
    const int Width = 8;

    // Boxes of level 0 are edges; of level k, eight boxes of level k − 1. Planes, so that one vector compare sees eight.
    readonly List<BoxPlanes> _levels = [];
    EdgeContact _contact;

    public Defect? First(ReadOnlySpan<int> x, ReadOnlySpan<int> y, ReadOnlySpan<int> ringStart)
    {
        if (_levels.Count == 0) _levels.Add(new());
        var edges = _levels[0];
        edges.Resize(x.Length);
        for (var i = 0; i + 1 < x.Length; i++) edges.Set(i, Math.Min(x[i], x[i + 1]), Math.Max(x[i], x[i + 1]), Math.Min(y[i], y[i + 1]), Math.Max(y[i], y[i + 1]));
        // The last corner of a ring starts no edge.
        foreach (var end in ringStart[1..]) edges.SetEmpty(end - ringStart[0] - 1);
        var top = 0;
        while (_levels[top].Count > Width)
        {
            if (_levels.Count == top + 1) _levels.Add(new());
            _levels[top + 1].Cover(_levels[top]);
            top++;
        }

        _contact = new();
        var walk = new Walk(this, x, y, ringStart);
        // The virtual root covers the whole top level.
        walk.Compare(top, 0, 0);
        return _contact.Found ? new(_contact.Reason, _contact.X, _contact.Y) : null;
    }

    readonly ref struct Walk(BoundaryContacts owner, ReadOnlySpan<int> x, ReadOnlySpan<int> y, ReadOnlySpan<int> ringStart)
    {
        readonly ReadOnlySpan<int> _x = x, _y = y, _ringStart = ringStart;

        /// <summary>Compares the boxes of two groups of eight at one level; i ≤ j.</summary>
        public void Compare(int level, int groupI, int groupJ)
        {
            var boxes = owner._levels[level];
            int first = groupI * Width, end = Math.Min(first + Width, boxes.Count), other = groupJ * Width;
            for (var i = first; i < end && !owner._contact.Found; i++)
            {
                var meeting = boxes.Meeting(i, other);
                // Within one group each pair once; a box of edges is also compared with itself, an edge is not.
                if (groupI == groupJ) meeting &= uint.MaxValue << (i - first + (level == 0 ? 1 : 0));
                for (; meeting != 0 && !owner._contact.Found; meeting &= meeting - 1)
                {
                    var j = other + BitOperations.TrailingZeroCount(meeting);
                    if (level == 0) owner._contact.Inspect(_x, _y, _ringStart, i, j);
                    else Compare(level - 1, i, j);
                }
            }
        }
    }

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

        public void Set(int i, int lowX, int highX, int lowY, int highY) => (_lowX[i], _highX[i], _lowY[i], _highY[i]) = (lowX, highX, lowY, highY);

        public void SetEmpty(int i) => Set(i, int.MaxValue, int.MinValue, int.MaxValue, int.MinValue);

        public void Cover(BoxPlanes below)
        {
            Resize((below.Count + Width - 1) / Width);
            for (var i = 0; i < Count; i++)
            {
                Set(i, Low(below._lowX, i), High(below._highX, i), Low(below._lowY, i), High(below._highY, i));
            }
        }

        /// <summary>Which of the eight boxes from <paramref name="other"/> on meet box <paramref name="i"/>, as bits.</summary>
        public uint Meeting(int i, int other)
        {
            var apart = Vector256.GreaterThan(Eight(_lowX, other), Vector256.Create(_highX[i]))
                | Vector256.GreaterThan(Vector256.Create(_lowX[i]), Eight(_highX, other))
                | Vector256.GreaterThan(Eight(_lowY, other), Vector256.Create(_highY[i]))
                | Vector256.GreaterThan(Vector256.Create(_lowY[i]), Eight(_highY, other));
            return ~apart.ExtractMostSignificantBits() & 0xff;
        }

        static Vector256<int> Eight(int[] plane, int from) => Vector256.Create((ReadOnlySpan<int>)plane.AsSpan(from, Width));

        static int Low(int[] plane, int group)
        {
            var low = int.MaxValue;
            foreach (var v in plane.AsSpan(group * Width, Width)) low = Math.Min(low, v);
            return low;
        }

        static int High(int[] plane, int group)
        {
            var high = int.MinValue;
            foreach (var v in plane.AsSpan(group * Width, Width)) high = Math.Max(high, v);
            return high;
        }
    }
}
