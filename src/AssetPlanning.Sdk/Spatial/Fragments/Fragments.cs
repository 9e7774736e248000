using System.Collections;
using NetTopologySuite.Geometries;

namespace AssetPlanning.Spatial;

/// <summary>The common pieces of patches and zones, 分割图斑表: ordered by patch, then by zone.</summary>
/// <remarks>Corners lie in plain rows on the grid; a geometry is made when one asks for it, each time anew. Immutable.</remarks>
public sealed class Fragments : IReadOnlyList<Fragment>
{
    private readonly PolygonSet patches;
    private readonly FragmentRow[] rows;
    private readonly int[] start;

    internal Fragments(PolygonSet patches, ZoneIndex zones, FragmentBatch[] batches)
    {
        this.patches = patches;
        Zones = zones;
        start = new int[patches.Count + 1];
        foreach (var batch in batches)
        {
            foreach (ref readonly var row in batch.Rows)
            {
                start[row.Patch + 1]++;
            }
        }

        for (var item = 0; item < patches.Count; item++)
        {
            start[item + 1] = checked(start[item + 1] + start[item]);
        }

        rows = new FragmentRow[start[^1]];
        // The rows of a patch lie together in its batch, in the order of the zones.
        foreach (var batch in batches)
        {
            for (int i = 0, first = 0; i < batch.Rows.Length; i++)
            {
                first = batch.Rows[first].Patch == batch.Rows[i].Patch ? first : i;
                rows[start[batch.Rows[i].Patch] + i - first] = batch.Rows[i];
            }
        }
    }

    /// <summary>The zones that cut.</summary>
    public ZoneIndex Zones { get; }

    /// <summary>Number of fragments.</summary>
    public int Count => rows.Length;

    /// <summary>A fragment by its place.</summary>
    /// <param name="index">The place.</param>
    public Fragment this[int index]
    {
        get
        {
            ref readonly var row = ref rows[Known(index)];
            return new(row.Patch, row.Zone, new(row.Planar), row.Origin);
        }
    }

    /// <summary>Place of the first fragment of a patch.</summary>
    /// <param name="patch">The caller's number of the patch.</param>
    /// <returns>The place.</returns>
    public int FirstOf(int patch) => start[KnownPatch(patch)];

    /// <summary>Number of fragments of a patch.</summary>
    /// <param name="patch">The caller's number of the patch.</param>
    /// <returns>How many.</returns>
    public int CountOf(int patch) => start[KnownPatch(patch) + 1] - start[patch];

    /// <summary>Number of rings of a fragment, shells and holes of all parts.</summary>
    /// <param name="index">The place of the fragment.</param>
    /// <returns>How many.</returns>
    public int RingCountOf(int index) => RingsOf(index).Count;

    /// <summary>Corners in metres of one ring of a fragment, on the grid, first repeated at the end: counter-clockwise for a shell, clockwise for a hole behind its shell.</summary>
    /// <param name="index">The place of the fragment.</param>
    /// <param name="ring">Number of the ring in the fragment.</param>
    /// <returns>The corners.</returns>
    public ReadOnlySpan<PlanePosition> RingOf(int index, int ring)
    {
        var rings = RingsOf(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(unchecked((uint)ring), unchecked((uint)rings.Count), nameof(ring));
        ReadOnlySpan<int> x = rings.XOf(ring), y = rings.YOf(ring);
        var positions = new PlanePosition[x.Length];
        for (var i = 0; i < positions.Length; i++)
        {
            positions[i] = patches.Frame.ToMetres(x[i], y[i]);
        }

        return positions;
    }

    /// <summary>The shape of a fragment in metres, shells counter-clockwise: a polygon or multi-polygon of the geometry library.</summary>
    /// <param name="index">The place of the fragment.</param>
    /// <returns>A geometry of its own.</returns>
    public Geometry ShapeOf(int index) => new FragmentShapes(patches.Frame).Of(RingsOf(index));

    /// <inheritdoc/>
    public IEnumerator<Fragment> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal RingRows RingsOf(int index)
    {
        ref readonly var row = ref rows[Known(index)];
        switch (row.Origin)
        {
            case FragmentOrigin.WholePatch:
                return RingRows.Of(patches, row.Patch);
            case FragmentOrigin.WholeZone:
                var zone = Zones.ReferenceOf(row.Zone);
                return RingRows.Of(Zones.Layers[zone.Layer], zone.Item);
            default:
                return row.Rings;
        }
    }

    private int Known(int index)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(unchecked((uint)index), unchecked((uint)rows.Length), nameof(index));
        return index;
    }

    private int KnownPatch(int patch)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(unchecked((uint)patch), unchecked((uint)patches.Count), nameof(patch));
        return patch;
    }
}
