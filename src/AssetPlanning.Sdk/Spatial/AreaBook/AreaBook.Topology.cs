namespace AssetPlanning.Spatial;

/// <content>Checks of coverages, cuts by a boundary and outlines, with their findings.</content>
public static partial class AreaBook
{
    private static readonly SubjectId boundaryLayer = "boundary";

    /// <summary>拓扑检查: checks a layer against itself and the boundary it should fill; every overlap, gap and sliver is a finding.</summary>
    /// <param name="zones">The layer; findings call it zones-0.</param>
    /// <param name="boundary">What the layer should cover; findings call it boundary.</param>
    /// <param name="slivers">Which parts are slivers and what becomes of them.</param>
    /// <param name="threads">How many threads to use, at least one.</param>
    /// <param name="listed">Most findings of a kind listed one by one.</param>
    /// <param name="cancellationToken">Stops the check.</param>
    /// <returns>What was found; it tells no trail.</returns>
    public static Explained<CoverageCheck> CheckCoverage(
        PolygonSet zones,
        PolygonSet boundary,
        SliverRule slivers,
        int threads = 1,
        int listed = DefaultListed,
        CancellationToken cancellationToken = default)
    {
        AreaOverlay.Check(boundary, ZoneIndex.Build(zones, cancellationToken), MeasuredArea.Zero, threads);
        ArgumentNullException.ThrowIfNull(slivers);
        ArgumentOutOfRangeException.ThrowIfNegative(listed);
        return Explained.By(
            null,
            calculation =>
            {
                var check = CoverageCheck.Of(zones, boundary, slivers, threads, cancellationToken);
                var report = new LandReport(calculation, listed);
                report.AddLayer(zones, ZoneReference.NameOfLayer(0));
                report.AddLayer(boundary, boundaryLayer);
                report.AddDefects(check, ZoneReference.NameOfLayer(0), boundaryLayer);
                report.Close();
                return check;
            },
            LandStamp.Of(("zones-0", ((IPatchLayer)zones).Print), ("boundary", ((IPatchLayer)boundary).Print), ("terms", LandStamp.Of<object>([slivers.Width, slivers.Policy]))));
    }

    /// <summary>按界切割: divides registered areas over the zones of a boundary; every patch left undecided is a finding.</summary>
    /// <param name="patches">The patches.</param>
    /// <param name="official">The registered area of every patch, in the order of their numbers.</param>
    /// <param name="zones">The zones of one boundary, of the same frame.</param>
    /// <param name="basis">Which measured area stands for the ground.</param>
    /// <param name="rule">Who gets what.</param>
    /// <param name="overlapTolerance">Most planar ground of a patch that zones may cover twice; see <see cref="BoundaryCut"/>.</param>
    /// <param name="threads">How many threads to use, at least one.</param>
    /// <param name="listed">Most findings of a kind listed one by one.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>One row a patch; it tells no trail.</returns>
    /// <exception cref="ArgumentException">As for <see cref="BoundaryCut.Divide"/>.</exception>
    public static Explained<PatchCuts> CutByBoundary(
        PolygonSet patches,
        IReadOnlyList<Area> official,
        ZoneIndex zones,
        AreaSurface basis,
        CuttingRule rule,
        MeasuredArea overlapTolerance = default,
        int threads = 1,
        int listed = DefaultListed,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(official);
        ArgumentOutOfRangeException.ThrowIfNegative(listed);
        Area[] registered = [.. official];
        return Explained.By(
            null,
            calculation =>
            {
                var cuts = new PatchCuts { Rows = BoundaryCut.Divide(patches, registered, zones, basis, rule, overlapTolerance, threads, cancellationToken) };
                var report = new LandReport(calculation, listed);
                AddLayers(report, patches, zones.Layers.ToArray());
                report.AddCuts(cuts.Rows, patchLayer, overlapTolerance);
                report.Close();
                return cuts;
            },
            LandStamp.Of([("patches", ((IPatchLayer)patches).Print), .. ZonePrints(zones.Layers.ToArray()), ("terms", LandStamp.Of<object>([basis, rule, overlapTolerance, .. registered]))]));
    }

    /// <summary>融合: joins the items of each key to one outline; a key whose ground is missing or whose outline is not certified is a finding.</summary>
    /// <param name="parts">The layer; findings call it patches.</param>
    /// <param name="keys">The key of every item, in the order of their numbers.</param>
    /// <param name="listed">Most findings of a kind listed one by one.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>One outline a key; it tells no trail.</returns>
    /// <exception cref="ArgumentException">As for <see cref="Dissolve.By"/>.</exception>
    public static Explained<Dissolution> DissolveBy(PolygonSet parts, IReadOnlyList<SubjectId> keys, int listed = DefaultListed, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        ArgumentOutOfRangeException.ThrowIfNegative(listed);
        SubjectId[] given = [.. keys];
        return Explained.By(
            null,
            calculation =>
            {
                var dissolution = Dissolve.By(parts, given, cancellationToken);
                var report = new LandReport(calculation, listed);
                report.AddLayer(parts, patchLayer);
                report.AddOutlines(dissolution);
                report.Close();
                return dissolution;
            },
            LandStamp.Of(("patches", ((IPatchLayer)parts).Print), ("keys", LandStamp.Of(given))));
    }
}
