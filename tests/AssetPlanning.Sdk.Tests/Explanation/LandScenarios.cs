using AssetPlanning.Tests.Spatial;
using NetTopologySuite.Geometries;

namespace AssetPlanning.Tests.Explanation;

/// <summary>For every code of the area book, what raises it: a sound layer with one thing spoiled.</summary>
internal static class LandScenarios
{
    private static readonly (int X, int Y)[] Field = Plane.Box(0, 0, 10_000, 10_000);

    internal static IReadOnlyDictionary<string, Func<ValueList<Finding>>> All { get; } = new Dictionary<string, Func<ValueList<Finding>>>
    {
        ["land.geometry-missing"] = static () => Inspected(null),
        ["land.not-polygonal"] = static () => Inspected(new Point(500_000, 2_500_000)),
        ["land.not-point"] = static () => AreaBook.Inspect(PointSet.FromGeometries([Plane.Polygon(Field)], Plane.Frame, IngestionLimits.Default), "wells").Findings,
        ["land.not-line"] = static () => AreaBook.Inspect(LineSet.FromGeometries([Plane.Polygon(Field)], Plane.Frame, IngestionLimits.Default), "roads").Findings,
        ["land.item-repaired"] = static () => Of(PolygonSet.FromGeometries([Plane.Polygon([(0, 0), (100, 100), (100, 0), (0, 100)])], Plane.Frame, IngestionLimits.Default, new RepairRules { Crossings = CrossingRule.EvenOdd })),
        ["land.geometry-malformed"] = static () => Of(PolygonSet.FromWkb([new byte[] { 1, 2, 3 }], Plane.Frame, IngestionLimits.Default)),
        ["land.geometry-too-large"] = static () => Of(PolygonSet.FromGeometries([Plane.Polygon(Field)], Plane.Frame, new() { CornersPerItem = 4 })),
        ["land.other-reference-system"] = static () => Inspected(WithReference(4547)),
        ["land.coordinate-not-finite"] = static () => Inspected(new Polygon(new LinearRing([new(500_000, 2_500_000), new(double.NaN, 2_500_000), new(500_001, 2_500_001), new(500_000, 2_500_000)]))),
        ["land.coordinates-in-degrees"] = static () => Inspected(At(111, 22)),
        ["land.swapped-axes"] = static () => Inspected(At(2_500_000, 500_000)),
        ["land.other-zone-prefix"] = static () => Inspected(At(38_500_000, 2_500_000)),
        ["land.out-of-frame"] = static () => Inspected(At(500_000, 2_700_000)),
        ["land.too-few-points"] = static () => Of(Wkb((0, 0), (1, 0), (0, 0))),
        ["land.ring-unclosed"] = static () => Of(Wkb((0, 0), (1, 0), (1, 1), (0, 1))),
        ["land.ring-collapsed"] = static () => Inspected(Plane.Polygon(Plane.Box(0, 0, 0, 0))),
        ["land.self-crossing"] = static () => Inspected(Plane.Polygon([(0, 0), (100, 100), (100, 0), (0, 100)])),
        ["land.repeated-edge"] = static () => Inspected(Plane.Polygon([(0, 0), (100, 0), (100, 100), (100, 200), (100, 100), (0, 100)])),
        ["land.hole-outside-shell"] = static () => Inspected(Plane.Polygon(Field, Plane.Box(20_000, 0, 30_000, 10_000))),
        ["land.overlapping-parts"] = static () => Inspected(Plane.Multi(Plane.Polygon(Field), Plane.Polygon(Plane.Box(2_000, 2_000, 3_000, 3_000)))),
        ["land.too-wide"] = static () => Wide(Plane.Polygon([.. Enumerable.Range(0, 200).Select(static i => ((int)(9e8 * Math.Cos(i * Math.PI / 100)), (int)(9e8 * Math.Sin(i * Math.PI / 100))))])),
        ["land.long-edge"] = static () => Wide(Plane.Polygon(Plane.Box(0, 0, 300_000_000, 10_000))),
        ["land.far-from-meridian"] = static () => FarEast(),
        ["land.coverage-overlaps"] = static () => Overlaid(Plane.Polygon(Field), Plane.Polygon(Field)),
        ["land.coverage-gaps"] = static () => Overlaid(Plane.Polygon(Plane.Box(0, 0, 10_000, 9_000))),
        ["land.dust-hidden"] = static () => Overlaid(Plane.Polygon(Plane.Box(0, 0, 10_000, 9_990)), Plane.Polygon(Plane.Box(0, 9_990, 10_000, 10_000))),
        ["land.fragment-below-grid"] = static () => AreaBook.Cut(
            Plane.Set(Plane.Polygon([(0, -34), (0, 34), (-1, 34)])), ZoneIndex.Build(Plane.Set(Plane.Polygon([(0, -34), (0, 34), (-1, -34)]))), MeasuredArea.Zero).Findings,
        ["land.fragment-recomputed"] = static () => Told(FragmentOrigin.Recomputed),
        ["land.fragment-uncertified"] = static () => Told(FragmentOrigin.Uncertified),
        ["land.adjustment-beyond-tolerance"] = static () => AreaBook.Adjust(
            "patch", Area.FromSquareMetres(11m), [("part", MeasuredArea.FromSquareMetres(10m))], AdjustmentRule.LargestRemainder, MeasuredArea.FromSquareMetres(0.5m)).Findings,
        ["land.official-area-not-in-steps"] = static () => Adjusted(Area.FromMu(1), MeasuredArea.FromSquareMetres(666.67m)),
        ["land.part-below-zero"] = static () => Adjusted(Area.FromSquareMetres(1m), MeasuredArea.FromSquareMetres(2m), MeasuredArea.FromSquareMetres(-1m)),
        ["land.nothing-measured"] = static () => Adjusted(Area.FromSquareMetres(1m), MeasuredArea.Zero),
        ["land.areas-differ"] = static () => Reconciled("a", "a"),
        ["land.official-area-missing"] = static () => Reconciled("a", "b"),
        ["land.recomputed-area-missing"] = static () => Reconciled("a", "b"),
        ["land.zones-overlap"] = static () => Checked(Plane.Polygon(Field), Plane.Polygon(Field)),
        ["land.boundary-not-filled"] = static () => Checked(Plane.Polygon(Plane.Box(0, 0, 10_000, 9_000))),
        ["land.sliver"] = static () => Checked(Plane.Polygon(Plane.Box(0, 0, 10_000, 9_999))),
        ["land.cut-undecided"] = static () => CutBy(MeasuredArea.Zero),
        ["land.overlap-tolerated"] = static () => CutBy(MeasuredArea.FromSquareMetres(1m)),
        ["land.outline-incomplete"] = static () => AreaBook.DissolveBy(Plane.Set(Plane.Polygon(Field), null), ["village", "village"]).Findings,
        ["land.outline-uncertified"] = static () => ToldOfAnOutline(),
        ["land.findings-cut-short"] = static () => AreaBook.Inspect(Plane.Set(null, null), "fields", listed: 1).Findings,
    };

    private static ValueList<Finding> Of(PolygonSet layer) => AreaBook.Inspect(layer, "fields").Findings;

    private static ValueList<Finding> Inspected(Geometry? item) => Of(Plane.Set(item));

    private static ValueList<Finding> Wide(Geometry item) =>
        AreaBook.Inspect(WideLayer.FromGeometries([item], new(500_000m, 2_500_000m, null), IngestionLimits.Default), "fields").Findings;

    private static ValueList<Finding> Overlaid(params Geometry[] zones) => AreaBook.Overlay(
        Plane.Set(Plane.Polygon(Field)), ZoneIndex.Build(Plane.Set(zones)), MeasuredArea.FromSquareMetres(0.01m), isCoverage: true).Findings;

    private static ValueList<Finding> FarEast()
    {
        var frame = new GridFrame(700_000m, 2_500_000m, GaussKruger.FromEpsg(4546));
        return Of(Plane.SetIn(frame, Plane.PolygonIn(frame, Field)));
    }

    private static ValueList<Finding> Adjusted(Area official, params MeasuredArea[] parts) => AreaBook.Adjust(
        "patch", official, [.. parts.Select(static (area, at) => (new SubjectId($"part-{at}"), area))], AdjustmentRule.LargestRemainder, MeasuredArea.FromSquareMetres(10m)).Findings;

    private static ValueList<Finding> Checked(params Geometry[] zones) =>
        AreaBook.CheckCoverage(Plane.Set(zones), Plane.Set(Plane.Polygon(Field)), SliverRule.ThinnerThan(0.001m, SliverPolicy.Keep)).Findings;

    private static ValueList<Finding> CutBy(MeasuredArea tolerance)
    {
        var zones = ZoneIndex.Build(Plane.Set(Plane.Polygon(Plane.Box(0, 0, 5_001, 10_000)), Plane.Polygon(Plane.Box(5_000, 0, 10_000, 10_000))));
        var rule = new CuttingRule.ProRata { Residual = AdjustmentRule.LargestRemainder };
        return AreaBook.CutByBoundary(Plane.Set(Plane.Polygon(Field)), [Area.FromSquareMetres(1m)], zones, AreaSurface.Planar, rule, tolerance).Findings;
    }

    /// <summary>Made by hand for the same reason as shapes that fail to certify.</summary>
    private static ValueList<Finding> ToldOfAnOutline()
    {
        var calculation = new Calculation(null, null);
        var area = MeasuredArea.FromSquareMetres(1m);
        var group = new DissolvedGroup { Key = "village", Parts = [0], SetAside = [], Sum = area, Covered = area, Origin = OutlineOrigin.Uncertified };
        new LandReport(calculation, 1).AddOutlines(new(Plane.Set((Geometry?)null), [group]));
        return calculation.Findings;
    }

    private static ValueList<Finding> Reconciled(SubjectId official, SubjectId recomputed) =>
        AreaBook.Reconcile([(official, Area.FromSquareMetres(1m))], [(recomputed, MeasuredArea.FromSquareMetres(2m))], MeasuredArea.Zero).Findings;

    /// <summary>Shapes that fail to certify are made by hand: no small data are known that make the tracing fail.</summary>
    private static ValueList<Finding> Told(FragmentOrigin origin)
    {
        var calculation = new Calculation(null, null);
        var fragment = new Fragment(0, 0, MeasuredArea.FromSquareMetres(1m), origin);
        new LandReport(calculation, 1).AddFragments([fragment], "patches", new([1]));
        return calculation.Findings;
    }

    private static Polygon WithReference(int code)
    {
        var polygon = Plane.Polygon(Field);
        polygon.SRID = code;
        return polygon;
    }

    private static Polygon At(double easting, double northing) => new(new LinearRing(
        [new(easting, northing), new(easting + 1, northing), new(easting + 1, northing + 1), new(easting, northing)]));

    // Well-known binary of one ring, metres from the origin of the frame.
    private static PolygonSet Wkb(params (double X, double Y)[] ring)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        writer.Write((byte)1);
        writer.Write(3);
        writer.Write(1);
        writer.Write(ring.Length);
        foreach (var (x, y) in ring)
        {
            writer.Write(500_000 + x);
            writer.Write(2_500_000 + y);
        }

        return PolygonSet.FromWkb([bytes.ToArray()], Plane.Frame, IngestionLimits.Default);
    }
}
