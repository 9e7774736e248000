using AssetPlanning.Tests.Spatial;
using AssetPlanning.Tests.Support;
using Xunit.Abstractions;

namespace AssetPlanning.Tests.Laws;

/// <summary>P1: land closes, in integers, planar and ellipsoidal alike.</summary>
public class LandClosureLaws(ITestOutputHelper output)
{
    private const int Everyday = 40, Full = 10_000;

    [Fact]
    public void Measure_CoveringLayers_PartsMakeThePatch() => Runs.Each(output, Everyday, Full, (draw, run) =>
    {
        var plan = LandPlan.Make(draw, run, patches: 8);
        var patches = LandPlan.Layer(plan.Patches);
        foreach (var covering in LandPlan.Covering)
        {
            var areas = AreaOverlay.Measure(patches, ZoneIndex.Build(LandPlan.Layer(plan.Layers[covering])), MeasuredArea.FromSquareMetres(draw.Pick(0m, 0.01m, 5m)));
            for (var patch = 0; patch < patches.Count; patch++)
            {
                areas.RemainderOf(patch).Should().Be(Plane.NoArea, "patch {0} in layer {1}", patch, covering);
                Shown(areas, patch).Should().Be(areas.AreaOf(patch) - areas.DustOf(patch));
            }
        }
    });

    [Fact]
    public void Measure_OverlappingZones_UnionAndRemainderMakeThePatch() => Runs.Each(output, Everyday, Full, (draw, run) =>
    {
        var plan = LandPlan.Make(draw, run, patches: 8);
        PolygonSet patches = LandPlan.Layer(plan.Patches), rights = LandPlan.Layer(plan.Layers[LandPlan.Rights]);
        var table = CombinationTable.Of(patches, rights);
        var (union, whole, pairs) = (table.SummedBy(zones => zones.Length == 0 ? "remainder" : "union"), table.SummedBy(_ => ""), Pairs(patches, rights));
        var areas = CombinationOverlay.Measure(patches, CombinationIndex.Build(ZoneIndex.Build(rights)), MeasuredArea.Zero);
        for (var patch = 0; patch < patches.Count; patch++)
        {
            var measured = new AreaPair(patches.PlanarAreaOf(patch), patches.EllipsoidalAreaOf(patch));
            whole[(patch, "")].Should().Be(measured);
            (union.GetValueOrDefault((patch, "union"), Plane.NoArea) + union.GetValueOrDefault((patch, "remainder"), Plane.NoArea)).Should().Be(measured);
            (areas.CoveredOf(patch) + areas.UncoveredOf(patch)).Should().Be(measured);
            // The figures shown leave out what rounding put at or below nothing, and book it as dust.
            areas.UncoveredOf(patch).Should().Be(union.GetValueOrDefault((patch, "remainder"), Plane.NoArea));
            (areas.CoveredOf(patch) - areas.DustOf(patch)).Should().Be(Shown(areas, patch));
        }

        // Ground under several rights counts once in the union and once for each of them in the table of pairs.
        Each(table).Should().BeEquivalentTo(pairs);
    });

    [Fact]
    public void Measure_TwoLayersInAFrame_BothAndOnlyOneAndGapMakeTheFrame() => Runs.Each(output, Everyday, Full, (draw, run) =>
    {
        var plan = LandPlan.Make(draw, run, patches: 8);
        PolygonSet first = LandPlan.Layer(plan.Layers[LandPlan.Rights]), second = LandPlan.Layer(plan.Patches);
        int[] xs = [.. plan.Layers[LandPlan.Coverage].SelectMany(zone => zone.Parts[0][0]).Select(corner => corner.X)];
        // Around everything, or through the middle of it.
        var frame = Plane.Set(Plane.Polygon(draw.OnceIn(2) ? Plane.Box(xs.Min(), xs.Min(), xs.Max(), xs.Max()) : Plane.Box(xs.Min() / 3, xs.Min() / 5, xs.Max() / 2, xs.Max() / 4)));

        var parts = CombinationTable.Of(frame, first, second).SummedBy(zones => (zones.Any(zone => zone < first.Count), zones.Any(zone => zone >= first.Count)) switch
        {
            (true, true) => "both",
            (true, false) => "only first",
            (false, true) => "only second",
            _ => "gap",
        });
        AreaPair Part(string name) => parts.GetValueOrDefault((0, name), Plane.NoArea);

        (Part("both") + Part("only first") + Part("only second") + Part("gap")).Should().Be(new AreaPair(frame.PlanarAreaOf(0), frame.EllipsoidalAreaOf(0)));
        (Part("both") + Part("only first")).Should().Be(Union(frame, first), "what the first layer covers by itself");
        (Part("both") + Part("only second")).Should().Be(Union(frame, second), "what the second layer covers by itself");
        (Part("both") + Part("only first") + Part("only second")).Should().Be(Union(frame, LandPlan.Layer([.. plan.Layers[LandPlan.Rights], .. plan.Patches])), "what both cover as one layer");
    });

    [Fact]
    public void Measure_LayersFourToOne_TablesSumToThoseWithALayerLess() => Runs.Each(output, Everyday, Full, (draw, run) =>
    {
        var plan = LandPlan.Make(draw, run, patches: 6);
        var patches = LandPlan.Layer(plan.Patches);
        List<PolygonSet> layers = [.. draw.Shuffle(plan.Layers).Select(LandPlan.Layer)];
        var table = CombinationTable.Of(patches, layers);
        while (layers.Count > 0)
        {
            var left = draw.Int(0, layers.Count - 1);
            var (start, count) = (layers.Take(left).Sum(layer => layer.Count), layers[left].Count);
            layers.RemoveAt(left);
            var summed = table.SummedBy(zones => CombinationTable.Name(zones.Where(zone => zone < start || zone >= start + count).Select(zone => zone < start ? zone : zone - count)));
            table = layers.Count > 0
                ? CombinationTable.Of(patches, layers)
                : Enumerable.Range(0, patches.Count).ToDictionary(patch => (patch, ""), patch => new AreaPair(patches.PlanarAreaOf(patch), patches.EllipsoidalAreaOf(patch)));
            Same(summed, table, $"{layers.Count + 1} layers without number {left}");
        }
    });

    [Fact]
    public void Of_PiecesOfAPatch_SumToItsRegisteredArea() => Runs.Each(output, Everyday, Full, (draw, run) =>
    {
        var plan = LandPlan.Make(draw, run, patches: 8);
        var areas = AreaOverlay.Measure(LandPlan.Layer(plan.Patches), ZoneIndex.Build(LandPlan.Layer(plan.Layers[LandPlan.Partition])), MeasuredArea.Zero);
        for (var patch = 0; patch < areas.PatchCount; patch++)
        {
            var pieces = Enumerable.Range(areas.FirstPairOf(patch), areas.PairCountOf(patch)).Select(i => areas[i]).ToList();
            // Cells of a few millimetres measure nothing a register could state; there the registered area is anything.
            var registered = areas.AreaOf(patch).Ellipsoidal!.Value.Round(Rounding.HalfUp).Official + Area.FromSquareMetres(draw.Int(0, 50) / 100m);
            var adjusted = Adjustment.Of(registered, [.. pieces.Select(piece => ((SubjectId)$"zone-{piece.Zone}", piece.Ellipsoidal!.Value))], draw.Pick(Enum.GetValues<AdjustmentRule>()));
            Area.Sum(adjusted.Parts.Select(part => part.Official)).Should().Be(registered);
        }
    });

    private static AreaPair Shown(OverlayAreas areas, int patch) =>
        Enumerable.Range(areas.FirstPairOf(patch), areas.PairCountOf(patch)).Aggregate(Plane.NoArea, (sum, i) => sum + new AreaPair(areas[i].Planar, areas[i].Ellipsoidal));

    private static AreaPair Shown(CombinationAreas areas, int patch) =>
        Enumerable.Range(areas.FirstRowOf(patch), areas.RowCountOf(patch)).Aggregate(Plane.NoArea, (sum, i) => sum + new AreaPair(areas[i].Planar, areas[i].Ellipsoidal));

    private static AreaPair Union(PolygonSet frame, PolygonSet layer) =>
        CombinationTable.Of(frame, layer).SummedBy(zones => zones.Length == 0 ? "gap" : "union").GetValueOrDefault((0, "union"), Plane.NoArea);

    private static Dictionary<(int Patch, int Zone), AreaPair> Pairs(PolygonSet patches, PolygonSet zones)
    {
        var areas = AreaOverlay.Measure(patches, ZoneIndex.Build(zones), MeasuredArea.Zero);
        return Enumerable.Range(0, areas.PairCount).ToDictionary(i => (areas[i].Patch, areas[i].Zone), i => new AreaPair(areas[i].Planar, areas[i].Ellipsoidal));
    }

    private static Dictionary<(int Patch, int Zone), AreaPair> Each(Dictionary<(int Patch, string Zones), AreaPair> table) => table
        .SelectMany(row => CombinationTable.Zones(row.Key.Zones).Select(zone => (Key: (row.Key.Patch, Zone: zone), Area: row.Value)))
        .GroupBy(row => row.Key, row => row.Area)
        .Select(rows => (rows.Key, Area: rows.Aggregate(Plane.NoArea, (sum, area) => sum + area)))
        .Where(row => row.Area.Planar > MeasuredArea.Zero)
        .ToDictionary(row => row.Key, row => row.Area);

    private static void Same(Dictionary<(int Patch, string Zones), AreaPair> found, Dictionary<(int Patch, string Zones), AreaPair> expected, string because)
    {
        var different = found.Keys.Union(expected.Keys).Where(key => found.GetValueOrDefault(key, Plane.NoArea) != expected.GetValueOrDefault(key, Plane.NoArea)).ToList();
        different.Should().BeEmpty(because);
    }
}
