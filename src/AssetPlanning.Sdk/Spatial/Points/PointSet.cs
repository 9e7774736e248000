using NetTopologySuite.Geometries;

namespace AssetPlanning.Spatial;

/// <summary>A layer of points on the grid of a frame, 点要素集: wells, boundary markers, label points. Immutable.</summary>
/// <remarks>Keyed by the caller's number, the position in the input; items with a defect are set aside and take no part.</remarks>
public sealed class PointSet
{
    private readonly bool[] isAccepted;

    private PointSet(GridFrame frame, int[] x, int[] y, bool[] isAccepted, ValueList<Rejection> rejections)
    {
        Frame = frame;
        X = x;
        Y = y;
        this.isAccepted = isAccepted;
        Rejections = rejections;
    }

    /// <summary>The frame the coordinates belong to.</summary>
    public GridFrame Frame { get; }

    /// <summary>Number of items given, accepted or not.</summary>
    public int Count => X.Length;

    /// <summary>The items set aside, in the caller's order.</summary>
    public ValueList<Rejection> Rejections { get; }

    internal int[] X { get; }

    internal int[] Y { get; }

    internal Fingerprint Print() => LandStamp.Join(
        [LandStamp.FrameText(Frame.Projection, Frame.OriginEasting, Frame.OriginNorthing), LandStamp.Of(X), LandStamp.Of(Y), string.Join(' ', isAccepted)]);

    /// <summary>Reads points, one an item.</summary>
    /// <param name="geometries">The items; their positions become their numbers.</param>
    /// <param name="frame">The grid.</param>
    /// <param name="limits">How much the layer may bring.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The layer.</returns>
    public static PointSet FromGeometries(
        IReadOnlyList<Geometry?> geometries,
        GridFrame frame,
        IngestionLimits limits,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(geometries);
        ArgumentNullException.ThrowIfNull(frame);
        ArgumentNullException.ThrowIfNull(limits);
        int[] x = new int[geometries.Count], y = new int[geometries.Count];
        var accepted = new bool[geometries.Count];
        var rejections = new List<Rejection>();
        var reference = new NamedReference(frame.Projection);
        for (var item = 0; item < geometries.Count; item++)
        {
            if ((item & 4095) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            var point = geometries[item] as Point;
            if (DefectOf(geometries[item], reference, item - rejections.Count < limits.CornersPerLayer) is { } defect)
            {
                rejections.Add(new(item, defect, double.NaN, double.NaN));
            }
            else if (frame.TrySnap(point!.X, point.Y, out x[item], out y[item]))
            {
                accepted[item] = true;
            }
            else
            {
                rejections.Add(new(item, CoordinateDefect.Of(point.X, point.Y, frame), point.X, point.Y));
            }
        }

        return new(frame, x, y, accepted, InDegrees(geometries, accepted) is { Count: > 0 } degrees ? [.. rejections.Concat(degrees).OrderBy(static r => r.Item)] : [.. rejections]);
    }

    // All accepted points or none: they are no longer accepted then.
    private static List<Rejection> InDegrees(IReadOnlyList<Geometry?> geometries, bool[] accepted)
    {
        var items = Enumerable.Range(0, accepted.Length).Where(item => accepted[item]).ToList();
        if (!items.TrueForAll(item => geometries[item] is Point point && CoordinateDefect.MayBeDegreesOfChina(new(point.X, point.Y))))
        {
            return [];
        }

        items.ForEach(item => accepted[item] = false);
        return items.ConvertAll(item => new Rejection(item, RejectionReason.Degrees, ((Point)geometries[item]!).X, ((Point)geometries[item]!).Y));
    }

    /// <summary>Whether an item was accepted.</summary>
    /// <param name="item">The caller's number of the item.</param>
    /// <returns>The answer.</returns>
    public bool IsAccepted(int item)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(unchecked((uint)item), unchecked((uint)isAccepted.Length), nameof(item));
        return isAccepted[item];
    }

    /// <summary>Where an accepted point lies, in metres, on the grid.</summary>
    /// <param name="item">The caller's number of the item.</param>
    /// <returns>The position.</returns>
    /// <exception cref="ArgumentException">The item was set aside.</exception>
    public PlanePosition PositionOf(int item) => IsAccepted(item)
        ? Frame.ToMetres(X[item], Y[item])
        : throw new ArgumentException($"Item {item} was set aside.", nameof(item));

    private static RejectionReason? DefectOf(Geometry? geometry, NamedReference reference, bool hasRoom) => geometry switch
    {
        null or Point { IsEmpty: true } => RejectionReason.Missing,
        not Point => RejectionReason.NotPoint,
        _ when !reference.Allows(geometry.SRID) => RejectionReason.OtherReferenceSystem,
        _ when !hasRoom => RejectionReason.LimitExceeded,
        _ => null,
    };
}
