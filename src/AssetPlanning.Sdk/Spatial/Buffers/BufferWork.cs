using NetTopologySuite.Geometries;

namespace AssetPlanning.Spatial;

/// <summary>One layer of buffers in the making: pieces, their union, its way through the door.</summary>
internal sealed class BufferWork
{
    private readonly GridFrame frame;
    private readonly GridDisc disc;
    private readonly GridShapes shapes = new();
    private readonly GridOverlay overlay = new();
    private readonly CancellationToken cancellationToken;
    private readonly List<Geometry?> outlines = [];
    private readonly List<MeasuredArea> bounds = [];

    internal BufferWork(GridFrame frame, decimal metres, ArcApproximation arc, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(arc);
        var radius = MeasuredLength.StepsOf(metres, nameof(metres));
        ArgumentOutOfRangeException.ThrowIfZero(radius, nameof(metres));
        this.frame = frame;
        this.cancellationToken = cancellationToken;
        disc = new(radius, arc);
        Pieces = new(disc, shapes);
    }

    internal BufferPieces Pieces { get; }

    /// <summary>Whether the buffer is no more than the union of its pieces, so that the error is bounded piece by piece.</summary>
    internal bool IsPieceByPiece { get; init; }

    internal Geometry Union(IEnumerable<Geometry> parts) => overlay.Union(parts, cancellationToken);

    internal Geometry Difference(Geometry from, Geometry taken) => overlay.Difference(from, taken);

    /// <summary>Makes the buffer of one item; without paths it was set aside.</summary>
    internal void Take(
        List<(int X, int Y)[]>? paths,
        Func<IReadOnlyList<(int X, int Y)>, IEnumerable<Polygon>> piecesOf,
        Func<Geometry, GridShapes, Geometry> finish)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (paths is null || ReachesOut(paths))
        {
            // The door names the corner of the box that lies beyond the frame.
            outlines.Add(paths is null ? null : BoxAround(paths));
            bounds.Add(MeasuredArea.Zero);
            return;
        }

        var pieces = paths.SelectMany(piecesOf).ToArray();
        outlines.Add(GridShapes.InMetres(finish(Union(pieces), shapes), frame));
        // One overlay more for what is done with the union, and one step for the far corners of strips.
        var drift = new MeasuredLength((GridOverlay.Drift(pieces.Length) + 2L) * MeasuredLength.UnitsPerStep);
        bounds.Add(IsPieceByPiece
            ? BufferBound.OfPieces(pieces, disc.Deviation + drift)
            : BufferBound.OfBand(paths, disc.Radius, disc.Deviation + drift));
    }

    internal BufferZones Finish() => new(PolygonSet.FromGeometries(outlines, frame, IngestionLimits.Unlimited, cancellationToken), disc.Deviation, [.. bounds]);

    private bool ReachesOut(List<(int X, int Y)[]> paths) =>
        paths.Exists(path => path.Any(c => Math.Max(Math.Abs((long)c.X), Math.Abs((long)c.Y)) + disc.Extent > GridFrame.Reach));

    private Geometry BoxAround(List<(int X, int Y)[]> paths)
    {
        var around = new Envelope();
        foreach (var (x, y) in paths.SelectMany(static path => path))
        {
            foreach (var place in new[] { frame.ToMetres((double)x - disc.Extent, (double)y - disc.Extent), frame.ToMetres((double)x + disc.Extent, (double)y + disc.Extent) })
            {
                around.ExpandToInclude(place.Easting, place.Northing);
            }
        }

        return new GeometryFactory().ToGeometry(around);
    }
}
