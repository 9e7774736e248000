using NetTopologySuite.Geometries;

namespace AssetPlanning.Spatial;

/// <summary>The buffers of a layer, 缓冲区: item n is the buffer of item n, with a bound on what its area may be off. Immutable.</summary>
/// <remarks>
/// River management ranges (河道管理范围), protection zones of lines and wells (保护范围), set-backs (退线). Buffers of different items are not
/// joined; <see cref="Dissolve"/> does that. Items set aside before have no buffer and are set aside as missing here.
/// </remarks>
public sealed class BufferZones
{
    private readonly MeasuredArea[] areaBounds;

    internal BufferZones(PolygonSet outlines, MeasuredLength arcDeviation, MeasuredArea[] areaBounds)
    {
        Outlines = outlines;
        ArcDeviation = arcDeviation;
        this.areaBounds = areaBounds;
    }

    /// <summary>The buffers as a layer; one that reaches beyond the frame is set aside, a set-back that leaves nothing is empty.</summary>
    public PolygonSet Outlines { get; }

    /// <summary>How far an arc's polygon is from the true arc at most 弦高误差, to the side the approximation names.</summary>
    public MeasuredLength ArcDeviation { get; }

    /// <summary>The most by which the area of a buffer may differ from the true one 面积误差上限.</summary>
    /// <param name="item">The caller's number of the item.</param>
    /// <returns>The bound, from the deviation of the arcs, the grid steps of the union and the length of the border.</returns>
    public MeasuredArea AreaBoundOf(int item)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(unchecked((uint)item), unchecked((uint)areaBounds.Length), nameof(item));
        return areaBounds[item];
    }

    /// <summary>Discs around points.</summary>
    /// <param name="points">The points.</param>
    /// <param name="metres">The radius, a whole number of 0.1 mm, not zero.</param>
    /// <param name="arc">How arcs become edges.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The buffers.</returns>
    /// <exception cref="ArgumentException">The radius is zero or finer than the grid.</exception>
    public static BufferZones Around(PointSet points, decimal metres, ArcApproximation arc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(points);
        var work = new BufferWork(points.Frame, metres, arc, cancellationToken);
        for (var item = 0; item < points.Count; item++)
        {
            work.Take(points.IsAccepted(item) ? [[(points.X[item], points.Y[item])]] : null, work.Pieces.Around, static (buffer, _) => buffer);
        }

        return work.Finish();
    }

    /// <summary>Strips along lines.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="metres">The width to a side, a whole number of 0.1 mm, not zero.</param>
    /// <param name="form">Sides and ends.</param>
    /// <param name="arc">How arcs become edges.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The buffers.</returns>
    /// <exception cref="ArgumentException">The width is zero or finer than the grid.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The form is unknown.</exception>
    public static BufferZones Around(LineSet lines, decimal metres, LineBuffer form, ArcApproximation arc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var work = new BufferWork(lines.Frame, metres, arc, cancellationToken) { IsPieceByPiece = form != LineBuffer.Round };
        Func<IReadOnlyList<(int X, int Y)>, IEnumerable<Polygon>> pieces = form switch
        {
            LineBuffer.Round => work.Pieces.Around,
            LineBuffer.Flat => path => work.Pieces.Beside(path, left: true, right: true),
            LineBuffer.Left => path => work.Pieces.Beside(path, left: true, right: false),
            LineBuffer.Right => path => work.Pieces.Beside(path, left: false, right: true),
            _ => throw new ArgumentOutOfRangeException(nameof(form), form, "Unknown form of a line's buffer."),
        };
        for (var item = 0; item < lines.Count; item++)
        {
            work.Take(lines.IsAccepted(item) ? BorderPaths.Of(lines, item) : null, pieces, static (buffer, _) => buffer);
        }

        return work.Finish();
    }

    /// <summary>Polygons grown outwards, holes shrinking, 外扩.</summary>
    /// <param name="polygons">The polygons.</param>
    /// <param name="metres">The distance, a whole number of 0.1 mm, not zero.</param>
    /// <param name="arc">How arcs become edges.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The grown polygons.</returns>
    /// <exception cref="ArgumentException">The distance is zero or finer than the grid.</exception>
    public static BufferZones Around(PolygonSet polygons, decimal metres, ArcApproximation arc, CancellationToken cancellationToken = default) =>
        OfBorders(polygons, metres, arc, static (work, border, polygon) => work.Union([border, polygon]), cancellationToken);

    /// <summary>Polygons less a strip inside their borders, 退线: what is at least so far inside.</summary>
    /// <param name="polygons">The polygons.</param>
    /// <param name="metres">The distance, a whole number of 0.1 mm, not zero.</param>
    /// <param name="arc">How arcs become edges; a circumscribed one never leaves too much.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The remaining polygons.</returns>
    /// <exception cref="ArgumentException">The distance is zero or finer than the grid.</exception>
    public static BufferZones Inside(PolygonSet polygons, decimal metres, ArcApproximation arc, CancellationToken cancellationToken = default) =>
        OfBorders(polygons, metres, arc, static (work, border, polygon) => work.Difference(polygon, border), cancellationToken);

    /// <summary>Strips along the borders of polygons, to both sides (沿界缓冲).</summary>
    internal static BufferZones AlongBorders(PolygonSet polygons, decimal metres, ArcApproximation arc, CancellationToken cancellationToken) =>
        OfBorders(polygons, metres, arc, static (_, border, _) => border, cancellationToken);

    private static BufferZones OfBorders(
        PolygonSet polygons, decimal metres, ArcApproximation arc, Func<BufferWork, Geometry, Geometry, Geometry> combine, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(polygons);
        var work = new BufferWork(polygons.Frame, metres, arc, cancellationToken);
        for (var item = 0; item < polygons.Count; item++)
        {
            var at = item;
            work.Take(
                polygons.IsAccepted(item) ? BorderPaths.Of(polygons, item) : null,
                work.Pieces.Around,
                (border, shapes) => combine(work, border, shapes.Of(polygons, at)));
        }

        return work.Finish();
    }
}
