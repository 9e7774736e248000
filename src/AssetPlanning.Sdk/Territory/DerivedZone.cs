using AssetPlanning.Spatial;

namespace AssetPlanning.Territory;

/// <summary>Draws control zones around lines and points by a distance (派生控制带): river banks, line corridors, wells.</summary>
/// <remarks>
/// 滨水城市将河流两岸一定范围划为禁建区: the distance is law, the zone is geometry. The card states how many lines there should be and which
/// distance applies; a source with a defect makes the zone unsure everywhere in its extent, for nobody knows where its buffer would lie.
/// Within the distance of the border of its extent the zone is not known either: a line beyond it might reach in. Give lines and extent with that margin.
/// </remarks>
public static class DerivedZone
{
    /// <summary>Draws a zone along lines.</summary>
    /// <param name="entry">The card of the zone; its origin states the distance.</param>
    /// <param name="lines">The lines.</param>
    /// <param name="form">Sides and ends.</param>
    /// <param name="arc">How arcs become edges; a circumscribed one is never too narrow.</param>
    /// <param name="extent">The ground for which the lines are known.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The layer.</returns>
    /// <exception cref="ArgumentException">The card is of no derived zone, or its distance is finer than the grid.</exception>
    public static PlanLayer Along(
        PlanLayerEntry entry,
        LineSet lines,
        LineBuffer form,
        ArcApproximation arc,
        PolygonSet extent,
        CancellationToken cancellationToken = default) =>
        Of(entry, BufferZones.Around(lines, DistanceOf(entry), form, arc, cancellationToken), extent, arc, cancellationToken);

    /// <summary>Draws a zone around points.</summary>
    /// <param name="entry">The card of the zone; its origin states the distance.</param>
    /// <param name="points">The points.</param>
    /// <param name="arc">How arcs become edges; a circumscribed one is never too narrow.</param>
    /// <param name="extent">The ground for which the points are known.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The layer.</returns>
    /// <exception cref="ArgumentException">The card is of no derived zone, or its distance is finer than the grid.</exception>
    public static PlanLayer Around(PlanLayerEntry entry, PointSet points, ArcApproximation arc, PolygonSet extent, CancellationToken cancellationToken = default) =>
        Of(entry, BufferZones.Around(points, DistanceOf(entry), arc, cancellationToken), extent, arc, cancellationToken);

    /// <summary>Draws a zone around polygons, the ground within included: lakes, reservoirs.</summary>
    /// <param name="entry">The card of the zone; its origin states the distance.</param>
    /// <param name="polygons">The polygons.</param>
    /// <param name="arc">How arcs become edges; a circumscribed one is never too narrow.</param>
    /// <param name="extent">The ground for which the polygons are known.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The layer.</returns>
    /// <exception cref="ArgumentException">The card is of no derived zone, or its distance is finer than the grid.</exception>
    public static PlanLayer Around(PlanLayerEntry entry, PolygonSet polygons, ArcApproximation arc, PolygonSet extent, CancellationToken cancellationToken = default) =>
        Of(entry, BufferZones.Around(polygons, DistanceOf(entry), arc, cancellationToken), extent, arc, cancellationToken);

    // A line just beyond the extent is not known and would reach in: the strip within the distance of the border stays open.
    private static PlanLayer Of(PlanLayerEntry entry, BufferZones zones, PolygonSet extent, ArcApproximation arc, CancellationToken cancellationToken) => new(
        entry,
        zones.Outlines,
        extent,
        null,
        null,
        BufferZones.AlongBorders(extent, DistanceOf(entry), arc with { Side = ArcSide.Circumscribed }, cancellationToken).Outlines);

    private static decimal DistanceOf(PlanLayerEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var distance = entry is { Kind: PlanLayerKind.DerivedZone, Origin: { } origin }
            ? origin.Distance.Number
            : throw new ArgumentException($"{entry.Id}: a derived zone names what it is drawn around, and how far.", nameof(entry));
        var scaled = distance * GridFrame.StepsPerMetre;
        return scaled.IsWhole
            ? (decimal)scaled.Numerator / GridFrame.StepsPerMetre
            : throw new ArgumentException($"{entry.Id}: a distance of {distance} m is finer than the grid.", nameof(entry));
    }
}
