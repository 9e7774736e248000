using System.Runtime.InteropServices;

namespace AssetPlanning.Spatial;

/// <summary>Splits the edges of rings until they meet in common ends only: crossings become corners by rounding to the grid.</summary>
/// <remarks>
/// Rounding a corner bends two edges by less than a step, and a bent edge may meet another: so it goes on until nothing is
/// left to split. For borders that were free of crossings before their corners were rounded one or two rounds do; where two
/// nearly run along each other their crossing may walk along them for some dozen.
/// </remarks>
internal sealed class EdgeNoding
{
    private const int MostRounds = 64;

    private readonly List<(int Edge, long Along, int X, int Y)> splits = [];
    private List<Segment> edges = [], divided = [];
    private List<int> sources = [], dividedSources = [];
    private long[] sweep = [];

    internal ReadOnlySpan<Segment> Edges => CollectionsMarshal.AsSpan(edges);

    /// <summary>Whence each edge came: what was said when it was added.</summary>
    internal ReadOnlySpan<int> Sources => CollectionsMarshal.AsSpan(sources);

    /// <summary>Splits the edges of rings; false when bends go on to make new crossings.</summary>
    internal bool Split(RingBuffer rings)
    {
        Begin();
        Add(rings, isReversed: false);
        return Split();
    }

    internal void Begin()
    {
        edges.Clear();
        sources.Clear();
    }

    internal void Add(Segment edge, int source = 0)
    {
        edges.Add(edge);
        sources.Add(source);
    }

    internal void Add(RingBuffer rings, bool isReversed, int source = 0)
    {
        for (var r = 0; r < rings.Count; r++)
        {
            ReadOnlySpan<int> x = rings.XOf(r), y = rings.YOf(r);
            for (var i = 0; i + 1 < x.Length; i++)
            {
                Add(isReversed ? new(x[i + 1], y[i + 1], x[i], y[i]) : new(x[i], y[i], x[i + 1], y[i + 1]), source);
            }
        }
    }

    /// <summary>Splits the edges added since the beginning.</summary>
    internal bool Split()
    {
        for (var round = 0; round < MostRounds; round++)
        {
            FindSplits();
            if (splits.Count == 0)
            {
                return true;
            }

            Divide();
        }

        return false;
    }

    private void FindSplits()
    {
        splits.Clear();
        if (sweep.Length < edges.Count)
        {
            sweep = new long[2 * edges.Count];
        }

        for (var i = 0; i < edges.Count; i++)
        {
            sweep[i] = (long)Math.Min(edges[i].X0, edges[i].X1) << 32 | (uint)i;
        }

        var order = sweep.AsSpan(0, edges.Count);
        order.Sort();
        for (var a = 0; a < order.Length; a++)
        {
            var i = (int)(order[a] & int.MaxValue);
            var e = edges[i];
            int right = Math.Max(e.X0, e.X1), low = Math.Min(e.Y0, e.Y1), high = Math.Max(e.Y0, e.Y1);
            for (var b = a + 1; b < order.Length && order[b] >> 32 <= right; b++)
            {
                var j = (int)(order[b] & int.MaxValue);
                var f = edges[j];
                if (Math.Min(f.Y0, f.Y1) <= high && Math.Max(f.Y0, f.Y1) >= low)
                {
                    Meet(i, e, j, f);
                }
            }
        }
    }

    private void Meet(int i, Segment e, int j, Segment f)
    {
        long o0 = Orientation.Of(f.X0, f.Y0, f.X1, f.Y1, e.X0, e.Y0), o1 = Orientation.Of(f.X0, f.Y0, f.X1, f.Y1, e.X1, e.Y1);
        long r0 = Orientation.Of(e.X0, e.Y0, e.X1, e.Y1, f.X0, f.Y0), r1 = Orientation.Of(e.X0, e.Y0, e.X1, e.Y1, f.X1, f.Y1);
        if (o0 != 0 && o1 != 0 && r0 != 0 && r1 != 0)
        {
            if (o0 > 0 != o1 > 0 && r0 > 0 != r1 > 0)
            {
                var (x, y) = CrossingCorrection.Point(e, f, new(CrossingPlace.Magnitude(o0), CrossingPlace.Magnitude(o1), r0, r1));
                AddSplit(i, e, (int)Math.Round(x), (int)Math.Round(y));
                AddSplit(j, f, (int)Math.Round(x), (int)Math.Round(y));
            }

            return;
        }

        AddTouch(j, f, o0, e.X0, e.Y0);
        AddTouch(j, f, o1, e.X1, e.Y1);
        AddTouch(i, e, r0, f.X0, f.Y0);
        AddTouch(i, e, r1, f.X1, f.Y1);
    }

    private void AddTouch(int edge, Segment line, long side, int x, int y)
    {
        if (side == 0 && x >= Math.Min(line.X0, line.X1) && x <= Math.Max(line.X0, line.X1) && y >= Math.Min(line.Y0, line.Y1) && y <= Math.Max(line.Y0, line.Y1))
        {
            AddSplit(edge, line, x, y);
        }
    }

    private void AddSplit(int edge, Segment line, int x, int y)
    {
        if ((x, y) == (line.X0, line.Y0) || (x, y) == (line.X1, line.Y1))
        {
            return;
        }

        long along = ((long)x - line.X0) * ((long)line.X1 - line.X0) + ((long)y - line.Y0) * ((long)line.Y1 - line.Y0);
        splits.Add((edge, along, x, y));
    }

    private void Divide()
    {
        splits.Sort();
        divided.Clear();
        dividedSources.Clear();
        var at = 0;
        for (var i = 0; i < edges.Count; i++)
        {
            var (x, y) = (edges[i].X0, edges[i].Y0);
            for (; at < splits.Count && splits[at].Edge == i; at++)
            {
                if ((x, y) != (splits[at].X, splits[at].Y))
                {
                    divided.Add(new(x, y, splits[at].X, splits[at].Y));
                    dividedSources.Add(sources[i]);
                    (x, y) = (splits[at].X, splits[at].Y);
                }
            }

            divided.Add(new(x, y, edges[i].X1, edges[i].Y1));
            dividedSources.Add(sources[i]);
        }

        (edges, divided) = (divided, edges);
        (sources, dividedSources) = (dividedSources, sources);
    }
}
