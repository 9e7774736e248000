namespace AssetPlanning.Spatial;

/// <summary>Finds where the boundaries of one item cross or run along each other, and which ring lies in which, by one sweep.</summary>
/// <remarks>
/// The test of Shamos and Hoey (1976): a line goes over the corners from west to east, at equal eastings from south to north, and
/// knows the edges it meets in order; two that cross become neighbours before. Exact side tests on the grid, so the order is never
/// wrong before the first defect. Touches are judged where they are: at the corners of a point among each other, and against an edge
/// the point lies on. A ring lies in the one whose border is next below its most western corner, or in what that one lies in.
/// Time n·log n for every shape, where boxes around edges do not help: stars, slanted combs.
/// </remarks>
internal sealed partial class BoundarySweep(TouchForest? touches = null)
{
    internal const int None = SweepOrder.None;

    private readonly TouchForest? touches = touches;
    private readonly SweepOrder order = new();
    private readonly CornerSpokes spokes = new();
    private readonly List<int> ringsMet = [];
    private long[] keys = [];
    private int[] corners = [], before = [], ringOf = [], around = [];
    private bool[] isMet = [], isLeftInside = [];

    /// <summary>After a sweep without defect: per ring the smallest ring around it, or <see cref="None"/>.</summary>
    internal ReadOnlySpan<int> Around => around.AsSpan(0, ringsMet.Count);

    /// <summary>The rings from west to east: each after the one around it.</summary>
    internal IReadOnlyList<int> RingsMet => ringsMet;

    /// <summary>How often an edge was compared, in all sweeps: the work, counted.</summary>
    internal long Comparisons { get; private set; }

    /// <summary>A defect, if there is any; the first one from west to east.</summary>
    internal Defect? First(ReadOnlySpan<int> x, ReadOnlySpan<int> y, ReadOnlySpan<int> ringStart, CancellationToken cancellationToken)
    {
        var count = Prepare(x, y, ringStart);
        var sweep = new Sweep(this, x, y);
        for (int from = 0, to, checkpoint = 0; from < count; from = to)
        {
            for (to = from + 1; to < count && keys[to] == keys[from]; to++)
            {
            }

            if (from >= checkpoint)
            {
                cancellationToken.ThrowIfCancellationRequested();
                checkpoint = from + 1024;
            }

            if (sweep.Pass(corners.AsSpan(from..to)) is { } defect)
            {
                return defect;
            }
        }

        return null;
    }

    // Corners in the order of the sweep; the last corner of a ring repeats the first and is none of its own.
    private int Prepare(ReadOnlySpan<int> x, ReadOnlySpan<int> y, ReadOnlySpan<int> ringStart)
    {
        var rings = ringStart.Length - 1;
        if (x.Length > keys.Length)
        {
            (keys, corners, before, ringOf) = (new long[x.Length], new int[x.Length], new int[x.Length], new int[x.Length]);
        }

        if (rings > around.Length)
        {
            (around, isMet, isLeftInside) = (new int[rings], new bool[rings], new bool[rings]);
        }

        isMet.AsSpan(0, rings).Clear();
        ringsMet.Clear();
        touches?.Begin(rings);
        order.Begin(x.Length);
        var count = 0;
        for (var r = 0; r < rings; r++)
        {
            int start = ringStart[r] - ringStart[0], last = ringStart[r + 1] - ringStart[0] - 1;
            for (var i = start; i < last; i++)
            {
                (before[i], ringOf[i]) = (i == start ? last - 1 : i - 1, r);
                (keys[count], corners[count]) = (((long)x[i] << 32) + ((long)y[i] - int.MinValue), i);
                count++;
            }
        }

        keys.AsSpan(0, count).Sort(corners.AsSpan(0, count));
        return count;
    }
}
