namespace AssetPlanning.Spatial;

/// <summary>Polygons read onto the grid of a frame whose boundaries nobody has compared yet, 未检图斑: no area, no overlay, only the way to a layer.</summary>
/// <remarks>
/// Reading says whether the bytes hold polygons, the coordinates lie in the frame and the rings are closed and of four corners
/// at least; <see cref="Check"/> says the rest. Together they are <see cref="PolygonSet.FromWkb(IReadOnlyList{ReadOnlyMemory{byte}}, GridFrame, IngestionLimits, CancellationToken)"/>,
/// which does both while an item is at hand. Items keep the caller's order, rings the direction they were drawn in. Immutable.
/// </remarks>
public sealed class UncheckedPolygons
{
    private readonly UncheckedRows rows;

    private UncheckedPolygons(UncheckedRows rows, int count)
    {
        this.rows = rows;
        Count = count;
        Rejections = [.. rows.Rejections];
    }

    /// <summary>The frame the coordinates belong to.</summary>
    public GridFrame Frame => rows.Frame;

    /// <summary>Number of items given, read or not.</summary>
    public int Count { get; }

    /// <summary>Number of corners held, closing points included.</summary>
    public int CornerCount => rows.CornerCount;

    /// <summary>The items that could not be read, in the caller's order.</summary>
    public ValueList<Rejection> Rejections { get; }

    /// <summary>Reads well-known binary: OGC, ISO with Z and M, EWKB with SRID, either byte order.</summary>
    /// <param name="items">One polygon or multi-polygon each; their positions become their numbers.</param>
    /// <param name="frame">The grid.</param>
    /// <param name="limits">How much may be read; items that a check would set aside count towards the layer.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The rings as drawn.</returns>
    public static UncheckedPolygons FromWkb(
        IReadOnlyList<ReadOnlyMemory<byte>> items,
        GridFrame frame,
        IngestionLimits limits,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(items);
        return Read(items, items.Count, frame, limits, cancellationToken);
    }

    /// <summary>Reads well-known binary as it comes out of a file or a database.</summary>
    /// <param name="items">One polygon or multi-polygon each; each is read before the next is asked for, so a source may fill one buffer again and again.</param>
    /// <param name="frame">The grid.</param>
    /// <param name="limits">How much may be read; items that a check would set aside count towards the layer.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The rings as drawn.</returns>
    public static UncheckedPolygons FromWkb(
        IEnumerable<ReadOnlyMemory<byte>> items,
        GridFrame frame,
        IngestionLimits limits,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(items);
        return Read(items, 0, frame, limits, cancellationToken);
    }

    private static UncheckedPolygons Read(IEnumerable<ReadOnlyMemory<byte>> items, int expected, GridFrame frame, IngestionLimits limits, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(frame);
        ArgumentNullException.ThrowIfNull(limits);
        var read = new UncheckedRows(frame, limits, expected);
        var count = 0;
        foreach (var item in items)
        {
            if ((count & 255) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            read.BeginItem(count++);
            WkbReading.Read(item, read);
        }

        return new(read, count);
    }

    /// <summary>Number of rings of an item as drawn, shells and holes of all parts; zero for one that could not be read.</summary>
    /// <param name="item">The caller's number of the item.</param>
    /// <returns>How many.</returns>
    public int RingCountOf(int item)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(unchecked((uint)item), unchecked((uint)Count), nameof(item));
        return rows.RingsOf(item).Length;
    }

    /// <summary>Corners in metres of one ring of an item, on the grid, as drawn: first repeated at the end, of no particular direction.</summary>
    /// <param name="item">The caller's number of the item.</param>
    /// <param name="ring">Number of the ring in the item.</param>
    /// <returns>The corners.</returns>
    public ReadOnlySpan<PlanePosition> RingOf(int item, int ring)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(unchecked((uint)ring), unchecked((uint)RingCountOf(item)), nameof(ring));
        var drawn = rows.RingsOf(item)[ring];
        ReadOnlySpan<int> x = drawn.X, y = drawn.Y;
        var positions = new PlanePosition[x.Length];
        for (var i = 0; i < positions.Length; i++)
        {
            positions[i] = Frame.ToMetres(x[i], y[i]);
        }

        return positions;
    }

    /// <summary>Compares the boundaries of each item and makes the layer of those without defect.</summary>
    /// <param name="cancellationToken">Stops the check.</param>
    /// <returns>The layer, sorted along a curve; items that could not be read are among its rejections.</returns>
    public PolygonSet Check(CancellationToken cancellationToken = default)
    {
        var keys = new uint[Count];
        for (var item = 0; item < Count; item++)
        {
            keys[item] = rows.RingsOf(item) is [var first, ..] ? SpaceFillingCurve.KeyOf(first.X[0], first.Y[0]) : 0;
        }

        // What was read is within the limits already.
        var ingestion = new Ingestion(Frame, IngestionLimits.Default, Count, CornerCount, cancellationToken);
        var unread = Rejections.ToDictionary(static rejection => rejection.Item);
        var done = 0;
        foreach (var item in CurveOrder.Of(keys))
        {
            if ((done++ & 255) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            ingestion.BeginItem(item);
            if (unread.TryGetValue(item, out var rejection))
            {
                ingestion.Reject(rejection.Reason, rejection.Easting, rejection.Northing);
                continue;
            }

            var part = -1;
            foreach (ref readonly var ring in rows.RingsOf(item))
            {
                for (; part < ring.Part; part++)
                {
                    ingestion.BeginPart();
                }

                ingestion.AddOnGrid(ring.X, ring.Y);
            }

            ingestion.EndItem();
        }

        return ingestion.Finish([]);
    }
}
