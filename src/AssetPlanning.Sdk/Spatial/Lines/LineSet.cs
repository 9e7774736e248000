using NetTopologySuite.Geometries;

namespace AssetPlanning.Spatial;

/// <summary>A layer of lines on the grid of a frame, 线要素集: rivers, roads, cables, boundary lines. Immutable.</summary>
/// <remarks>
/// Keyed by the caller's number, the position in the input; items with a defect are set aside and take no part. A line may cross
/// itself and may run over the same ground twice: then that length counts twice, as it was drawn.
/// </remarks>
public sealed class LineSet
{
    private readonly bool[] isAccepted;

    internal LineSet(GridFrame frame, LineReading read)
    {
        Frame = frame;
        X = [.. read.X];
        Y = [.. read.Y];
        PathStart = [.. read.PathStart];
        ItemPath = [.. read.ItemPath];
        isAccepted = [.. read.IsAccepted];
        Rejections = [.. read.Rejections];
    }

    /// <summary>The frame the coordinates belong to.</summary>
    public GridFrame Frame { get; }

    /// <summary>Number of items given, accepted or not.</summary>
    public int Count => isAccepted.Length;

    /// <summary>The items set aside, in the caller's order.</summary>
    public ValueList<Rejection> Rejections { get; }

    internal int[] X { get; }

    internal int[] Y { get; }

    /// <summary>First corner of each path, and the end.</summary>
    internal int[] PathStart { get; }

    /// <summary>First path of each item, and the end.</summary>
    internal int[] ItemPath { get; }

    internal Fingerprint Print() => LandStamp.Join(
        [LandStamp.FrameText(Frame.Projection, Frame.OriginEasting, Frame.OriginNorthing), LandStamp.Of(X), LandStamp.Of(Y), LandStamp.Of(PathStart), LandStamp.Of(ItemPath), string.Join(' ', isAccepted)]);

    /// <summary>Reads lines and multi-lines.</summary>
    /// <param name="geometries">The items; their positions become their numbers.</param>
    /// <param name="frame">The grid.</param>
    /// <param name="limits">How much the layer may bring; a path counts as a ring does.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The layer.</returns>
    public static LineSet FromGeometries(
        IReadOnlyList<Geometry?> geometries,
        GridFrame frame,
        IngestionLimits limits,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(geometries);
        ArgumentNullException.ThrowIfNull(frame);
        ArgumentNullException.ThrowIfNull(limits);
        var reading = new LineReading(frame, limits);
        for (var item = 0; item < geometries.Count; item++)
        {
            if ((item & 255) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            reading.Read(geometries[item]);
        }

        return new(frame, reading);
    }

    /// <summary>Whether an item was accepted.</summary>
    /// <param name="item">The caller's number of the item.</param>
    /// <returns>The answer.</returns>
    public bool IsAccepted(int item)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(unchecked((uint)item), unchecked((uint)Count), nameof(item));
        return isAccepted[item];
    }

    /// <summary>Planar length of an item, 平面长度; zero for one set aside.</summary>
    /// <param name="item">The caller's number of the item.</param>
    /// <returns>The length, each edge rounded once.</returns>
    public MeasuredLength LengthOf(int item)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(unchecked((uint)item), unchecked((uint)Count), nameof(item));
        long sum = 0;
        for (var path = ItemPath[item]; path < ItemPath[item + 1]; path++)
        {
            for (var i = PathStart[path]; i + 1 < PathStart[path + 1]; i++)
            {
                sum += EdgeLength.Of(EdgeAt(i));
            }
        }

        return new(sum);
    }

    /// <summary>The edge from a corner to the next one of its path.</summary>
    internal Segment EdgeAt(int corner) => new(X[corner], Y[corner], X[corner + 1], Y[corner + 1]);
}
