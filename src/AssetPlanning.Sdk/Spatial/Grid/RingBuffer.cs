namespace AssetPlanning.Spatial;

/// <summary>Closed rings on the grid, written one after the other into rows that are used again.</summary>
internal sealed class RingBuffer
{
    private int[] x = new int[256], y = new int[256], starts = new int[16];
    private int corners;

    /// <summary>Number of closed rings.</summary>
    internal int Count { get; private set; }

    internal ReadOnlySpan<int> X => x.AsSpan(0, starts[Count]);

    internal ReadOnlySpan<int> Y => y.AsSpan(0, starts[Count]);

    /// <summary>First corner of each ring, and the end.</summary>
    internal ReadOnlySpan<int> Starts => starts.AsSpan(0, Count + 1);

    internal ReadOnlySpan<int> XOf(int ring) => x.AsSpan(starts[ring]..starts[ring + 1]);

    internal ReadOnlySpan<int> YOf(int ring) => y.AsSpan(starts[ring]..starts[ring + 1]);

    /// <summary>Length along the axes, there and back, of rings that rounding made a line.</summary>
    internal long Gone { get; private set; }

    internal void Clear() => (Count, corners, Gone) = (0, 0, 0);

    /// <summary>Adds a corner to the open ring, unless the ring stands there already.</summary>
    internal void Add(int x, int y)
    {
        if (corners > starts[Count] && this.x[corners - 1] == x && this.y[corners - 1] == y)
        {
            return;
        }

        Reserve(1);
        (this.x[corners], this.y[corners++]) = (x, y);
    }

    /// <summary>Adds corners that follow each other.</summary>
    internal void Add(ReadOnlySpan<int> x, ReadOnlySpan<int> y)
    {
        if (x.IsEmpty)
        {
            return;
        }

        Add(x[0], y[0]);
        Reserve(x.Length - 1);
        x[1..].CopyTo(this.x.AsSpan(corners));
        y[1..].CopyTo(this.y.AsSpan(corners));
        corners += x.Length - 1;
    }

    /// <summary>Closes the open ring. Rounded to a point or a line it is gone, but for its length.</summary>
    internal void Close()
    {
        var start = starts[Count];
        while (corners > start + 1 && x[corners - 1] == x[start] && y[corners - 1] == y[start])
        {
            corners--;
        }

        if (corners < start + 3)
        {
            if (corners == start + 2)
            {
                Gone += 2 * (Math.Abs((long)x[start + 1] - x[start]) + Math.Abs((long)y[start + 1] - y[start]));
            }

            corners = start;
            return;
        }

        Reserve(1);
        (x[corners], y[corners++]) = (x[start], y[start]);
        if (++Count == starts.Length)
        {
            Array.Resize(ref starts, 2 * Count);
        }

        starts[Count] = corners;
    }

    private void Reserve(int more)
    {
        if (corners + more > x.Length)
        {
            var size = Math.Max(corners + more, 2 * x.Length);
            Array.Resize(ref x, size);
            Array.Resize(ref y, size);
        }
    }
}
