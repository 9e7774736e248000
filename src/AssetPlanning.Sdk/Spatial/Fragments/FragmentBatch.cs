using System.Runtime.InteropServices;

namespace AssetPlanning.Spatial;

/// <summary>A fragment in its batch: its rings, or none when a whole patch or zone has them.</summary>
internal readonly record struct FragmentRow(int Patch, int Zone, long Planar, FragmentOrigin Origin, FragmentBatch Batch, int FirstRing, int EndRing)
{
    internal RingRows Rings => new(Batch.X, Batch.Y, Batch.Starts, FirstRing, EndRing);
}

/// <summary>The fragments of one run of patches, in the sorted order, as one thread leaves them: their corners in rows, no object per fragment or ring.</summary>
internal sealed class FragmentBatch
{
    private readonly List<FragmentRow> rows = [];
    private int[] x = new int[1 << 14], y = new int[1 << 14], starts = new int[1 << 10];
    private int corners, rings;

    internal ReadOnlySpan<FragmentRow> Rows => CollectionsMarshal.AsSpan(rows);

    internal int[] X => x;

    internal int[] Y => y;

    /// <summary>First corner of each ring, and the end.</summary>
    internal int[] Starts => starts;

    internal void AddWhole(int patch, int zone, long planar, FragmentOrigin origin) => rows.Add(new(patch, zone, planar, origin, this, rings, rings));

    internal void Add(int patch, int zone, long planar, FragmentOrigin origin, RingBuffer found, List<int> order)
    {
        var first = rings;
        foreach (var ring in order)
        {
            Append(found.XOf(ring), found.YOf(ring));
        }

        var isShown = rings > first || origin == FragmentOrigin.Uncertified;
        rows.Add(new(patch, zone, planar, isShown ? origin : FragmentOrigin.BelowGrid, this, first, rings));
    }

    private void Append(ReadOnlySpan<int> ringX, ReadOnlySpan<int> ringY)
    {
        if (corners + ringX.Length > x.Length)
        {
            var size = Math.Max(corners + ringX.Length, 2 * x.Length);
            Array.Resize(ref x, size);
            Array.Resize(ref y, size);
        }

        if (rings + 2 > starts.Length)
        {
            Array.Resize(ref starts, 2 * starts.Length);
        }

        ringX.CopyTo(x.AsSpan(corners));
        ringY.CopyTo(y.AsSpan(corners));
        corners += ringX.Length;
        starts[++rings] = corners;
    }
}
