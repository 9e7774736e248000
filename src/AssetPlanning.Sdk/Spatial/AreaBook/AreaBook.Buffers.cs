namespace AssetPlanning.Spatial;

/// <content>Buffers, with their findings.</content>
public static partial class AreaBook
{
    private static readonly SubjectId bufferLayer = "buffers";

    /// <summary>缓冲区: discs around points; every point set aside and every buffer that could not be made is a finding.</summary>
    /// <param name="points">The points; findings call them points.</param>
    /// <param name="metres">The radius, a whole number of 0.1 mm, not zero.</param>
    /// <param name="arc">How arcs become edges.</param>
    /// <param name="listed">Most findings of a kind listed one by one.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The buffers; they tell no trail.</returns>
    /// <exception cref="ArgumentException">The radius is zero or finer than the grid.</exception>
    public static Explained<BufferZones> BufferAround(
        PointSet points, decimal metres, ArcApproximation arc, int listed = DefaultListed, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(points);
        return Buffered(
            report => report.AddRejections(points.Rejections, "points"),
            () => BufferZones.Around(points, metres, arc, cancellationToken),
            ("points", points.Print),
            [metres, arc],
            listed);
    }

    /// <summary>缓冲区: strips along lines; every line set aside and every buffer that could not be made is a finding.</summary>
    /// <param name="lines">The lines; findings call them lines.</param>
    /// <param name="metres">The width to a side, a whole number of 0.1 mm, not zero.</param>
    /// <param name="form">Sides and ends.</param>
    /// <param name="arc">How arcs become edges.</param>
    /// <param name="listed">Most findings of a kind listed one by one.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The buffers; they tell no trail.</returns>
    /// <exception cref="ArgumentException">The width is zero or finer than the grid.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The form is unknown.</exception>
    public static Explained<BufferZones> BufferAround(
        LineSet lines, decimal metres, LineBuffer form, ArcApproximation arc, int listed = DefaultListed, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(lines);
        return Buffered(
            report => report.AddRejections(lines.Rejections, "lines"),
            () => BufferZones.Around(lines, metres, form, arc, cancellationToken),
            ("lines", lines.Print),
            [metres, form, arc],
            listed);
    }

    /// <summary>外扩: polygons grown outwards; every polygon set aside and every buffer that could not be made is a finding.</summary>
    /// <param name="polygons">The polygons; findings call them patches.</param>
    /// <param name="metres">The distance, a whole number of 0.1 mm, not zero.</param>
    /// <param name="arc">How arcs become edges.</param>
    /// <param name="listed">Most findings of a kind listed one by one.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The grown polygons; they tell no trail.</returns>
    /// <exception cref="ArgumentException">The distance is zero or finer than the grid.</exception>
    public static Explained<BufferZones> BufferAround(
        PolygonSet polygons, decimal metres, ArcApproximation arc, int listed = DefaultListed, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(polygons);
        return Buffered(
            report => report.AddLayer(polygons, patchLayer),
            () => BufferZones.Around(polygons, metres, arc, cancellationToken),
            ("patches", ((IPatchLayer)polygons).Print),
            [metres, arc, "around"],
            listed);
    }

    /// <summary>退线: polygons less a strip inside their borders; every polygon set aside is a finding.</summary>
    /// <param name="polygons">The polygons; findings call them patches.</param>
    /// <param name="metres">The distance, a whole number of 0.1 mm, not zero.</param>
    /// <param name="arc">How arcs become edges; a circumscribed one never leaves too much.</param>
    /// <param name="listed">Most findings of a kind listed one by one.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The remaining polygons; they tell no trail.</returns>
    /// <exception cref="ArgumentException">The distance is zero or finer than the grid.</exception>
    public static Explained<BufferZones> BufferInside(
        PolygonSet polygons, decimal metres, ArcApproximation arc, int listed = DefaultListed, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(polygons);
        return Buffered(
            report => report.AddLayer(polygons, patchLayer),
            () => BufferZones.Inside(polygons, metres, arc, cancellationToken),
            ("patches", ((IPatchLayer)polygons).Print),
            [metres, arc, "inside"],
            listed);
    }

    private static Explained<BufferZones> Buffered(
        Action<LandReport> reportGiven, Func<BufferZones> buffer, (string Name, Func<Fingerprint> Print) given, object[] terms, int listed)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(listed);
        return Explained.By(
            null,
            calculation =>
            {
                var zones = buffer();
                var report = new LandReport(calculation, listed);
                reportGiven(report);
                // A missing one was set aside before it had a buffer, and is told of by its own layer.
                report.AddRejections([.. zones.Outlines.Rejections.Where(static rejection => rejection.Reason != RejectionReason.Missing)], bufferLayer);
                report.Close();
                return zones;
            },
            LandStamp.Of(given, ("terms", LandStamp.Of(terms))));
    }
}
