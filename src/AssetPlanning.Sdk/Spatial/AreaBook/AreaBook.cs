namespace AssetPlanning.Spatial;

/// <summary>The explained doors of the area book, 面积账: the same functions, with findings, and on demand how each figure came about.</summary>
/// <remarks>
/// A layer of a county has millions of pairs, so the trail of an overlay tells its totals only; how one patch divides is told by
/// <see cref="Divide(PolygonSet, int, ZoneIndex, MeasuredArea)"/>, which measures that patch again by the same walk. In findings an
/// item is called by its layer and its number: <c>patches/12</c>, and <c>zones-0/5</c> for item 5 of the first zone layer.
/// </remarks>
public static partial class AreaBook
{
    /// <summary>How many findings of a kind are listed one by one unless the caller says otherwise; the rest are counted.</summary>
    public const int DefaultListed = 100;

    private static readonly SubjectId patchLayer = "patches";

    /// <summary>叠加: measures all patches against all zones, and says what stands in the way of relying on it.</summary>
    /// <param name="patches">The patches.</param>
    /// <param name="zones">The zones, of the same frame.</param>
    /// <param name="minimumArea">Pairs of less planar area are not shown but booked as dust.</param>
    /// <param name="isCoverage">Whether the zones, of one layer, are declared to cover every patch once: then each patch with a gap or an overlap is a finding.</param>
    /// <param name="threads">How many threads to use, at least one.</param>
    /// <param name="listed">Most findings of a kind listed one by one.</param>
    /// <param name="progress">Told how many patches are measured; anew when the trail is asked for, which measures again.</param>
    /// <param name="cancellationToken">Stops the overlay.</param>
    /// <returns>The table; its trail tells totals.</returns>
    /// <exception cref="ArgumentException">The frames differ, or several layers are declared one coverage.</exception>
    public static Explained<OverlayAreas> Overlay(
        PolygonSet patches,
        ZoneIndex zones,
        MeasuredArea minimumArea,
        bool isCoverage,
        int threads = 1,
        int listed = DefaultListed,
        IProgress<int>? progress = null,
        CancellationToken cancellationToken = default)
    {
        AreaOverlay.Check(patches, zones, minimumArea, threads);
        return Overlaid(
            patches,
            zones.Layers.ToArray(),
            () => AreaOverlay.Measure(patches, zones, minimumArea, threads, progress, cancellationToken),
            () => UncoveredGround.Of(patches, zones, threads, cancellationToken),
            minimumArea,
            isCoverage,
            listed);
    }

    /// <summary>叠加: the same for wide layers.</summary>
    /// <param name="patches">The patches.</param>
    /// <param name="zones">The zone layers, of the same frame.</param>
    /// <param name="minimumArea">Pairs of less planar area are not shown but booked as dust.</param>
    /// <param name="isCoverage">Whether the zones, of one layer, are declared to cover every patch once.</param>
    /// <param name="threads">How many threads to use, at least one.</param>
    /// <param name="listed">Most findings of a kind listed one by one.</param>
    /// <param name="progress">Told how many patches are measured; anew when the trail is asked for, which measures again.</param>
    /// <param name="cancellationToken">Stops the overlay.</param>
    /// <returns>The table; its trail tells totals.</returns>
    /// <exception cref="ArgumentException">The frames differ, or several layers are declared one coverage.</exception>
    public static Explained<OverlayAreas> Overlay(
        WideLayer patches,
        IReadOnlyList<WideLayer> zones,
        MeasuredArea minimumArea,
        bool isCoverage,
        int threads = 1,
        int listed = DefaultListed,
        IProgress<int>? progress = null,
        CancellationToken cancellationToken = default)
    {
        WideOverlay.Check(patches, zones, minimumArea, threads);
        WideLayer[] given = [.. zones];
        return Overlaid(
            patches,
            given,
            () => WideOverlay.Measure(patches, given, minimumArea, threads, progress, cancellationToken),
            () => UncoveredGround.Of(patches, given[0], threads, cancellationToken),
            minimumArea,
            isCoverage,
            listed);
    }

    /// <summary>分割: cuts all patches by all zones, and says which shapes must not be relied on.</summary>
    /// <param name="patches">The patches.</param>
    /// <param name="zones">The zones, of the same frame.</param>
    /// <param name="minimumArea">Pairs of less planar area get no fragment.</param>
    /// <param name="listed">Most findings of a kind listed one by one.</param>
    /// <param name="cancellationToken">Stops the cutting.</param>
    /// <returns>The fragments; their areas are explained by <see cref="Divide(PolygonSet, int, ZoneIndex, MeasuredArea)"/>.</returns>
    public static Explained<Fragments> Cut(
        PolygonSet patches,
        ZoneIndex zones,
        MeasuredArea minimumArea,
        int listed = DefaultListed,
        CancellationToken cancellationToken = default)
    {
        AreaOverlay.Check(patches, zones, minimumArea, threads: 1);
        ArgumentOutOfRangeException.ThrowIfNegative(listed);
        return Explained.By(
            null,
            calculation =>
            {
                var fragments = FragmentOverlay.Cut(patches, zones, minimumArea, cancellationToken: cancellationToken);
                var report = new LandReport(calculation, listed);
                AddLayers(report, patches, zones.Layers.ToArray());
                report.AddFragments(fragments, patchLayer, zones.Numbers);
                report.Close();
                return fragments;
            },
            LandStamp.Of([("patches", ((IPatchLayer)patches).Print), .. ZonePrints(zones.Layers.ToArray()), ("terms", LandStamp.Of([minimumArea]))]));
    }

    /// <summary>The name of what a zone has of a patch, in trails of <see cref="Divide(PolygonSet, int, ZoneIndex, MeasuredArea)"/>.</summary>
    internal static SubjectId PairName(int patch, ZoneReference zone) => new($"{LandReport.NameOf(patchLayer, patch)}:{zone.Name}");

    private static IEnumerable<(string, Func<Fingerprint>)> ZonePrints(IPatchLayer[] zones) =>
        zones.Select(static (layer, at) => (ZoneReference.NameOfLayer(at).ToString(), (Func<Fingerprint>)layer.Print));

    private static void AddLayers(LandReport report, IPatchLayer patches, IPatchLayer[] zones)
    {
        report.AddLayer(patches, patchLayer);
        for (var layer = 0; layer < zones.Length; layer++)
        {
            report.AddLayer(zones[layer], ZoneReference.NameOfLayer(layer));
        }
    }

    // Of a single patch: whether it was set aside itself, and the zones that were and might have held some of it.
    private static void ReportSetAside(Calculation calculation, IPatchLayer patches, int patch, IPatchLayer[] zones)
    {
        var report = new LandReport(calculation, DefaultListed);
        report.AddRejections([.. patches.Rejections.Where(rejection => rejection.Item == patch)], patchLayer);
        for (var layer = 0; layer < zones.Length; layer++)
        {
            report.AddRejections(zones[layer].Rejections, ZoneReference.NameOfLayer(layer));
        }

        report.Close();
    }

    private static Explained<OverlayAreas> Overlaid(
        IPatchLayer patches,
        IPatchLayer[] zones,
        Func<OverlayAreas> measure,
        Func<MeasuredArea[]?> measureUncovered,
        MeasuredArea minimumArea,
        bool isCoverage,
        int listed)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(listed);
        if (isCoverage && zones.Length > 1)
        {
            throw new ArgumentException("One layer is declared a coverage, not several at once: overlay that one by itself.", nameof(isCoverage));
        }

        return Explained.By(
            null,
            calculation =>
            {
                var areas = measure();
                var report = new LandReport(calculation, listed);
                AddLayers(report, patches, zones);
                var uncovered = isCoverage ? measureUncovered() : null;
                report.AddOverlay(areas, patchLayer, minimumArea, isCoverage ? patch => uncovered is null ? areas.RemainderOf(patch).Planar : uncovered[patch] : null);
                report.Close();
                if (calculation.Why is { } why)
                {
                    OverlayTrail.Tell(why, patchLayer, patches, areas, minimumArea);
                }

                return areas;
            },
            LandStamp.Of(
            [
                ("patches", patches.Print),
                .. ZonePrints(zones),
                ("terms", LandStamp.Of<object>([minimumArea.Units, isCoverage])),
            ]));
    }
}
