using AssetPlanning.Tests.Support;
using NetTopologySuite.Geometries;
using Xunit.Abstractions;

namespace AssetPlanning.Tests.Spatial;

/// <summary>A layer measured in tiles is the layer measured at once, to the last unit.</summary>
public class WideOverlayTests(ITestOutputHelper output)
{
    private static readonly GaussKruger Zone = GaussKruger.FromEpsg(4546);

    /// <summary>Tiles of 7 km and of 107 km, zones of 80 km, patches of 1 to 10 km: most zones reach beyond most windows.</summary>
    [Fact]
    public void Measure_InTiles_IsTheOverlayInOneFrame() => Runs.Each(output, 4, 200, (draw, run) =>
    {
        var (patches, zones) = Layers(new Dice((ulong)(41_000 + run)));
        var minimum = MeasuredArea.FromSquareMetres(run % 2 * 1_000_000m);
        var frame = new GridFrame(500_000m, 2_500_000m, Zone);
        var inOne = Rows(AreaOverlay.Measure(Plane.SetIn(frame, patches), ZoneIndex.Build(Plane.SetIn(frame, zones)), minimum));
        var small = Wide(patches, zones, minimum, 1L << 26);
        var large = Wide(patches, zones, minimum, 1L << 29);

        inOne.Should().NotBeEmpty();
        small.Select(static row => row with { Ellipsoidal = null }).Should().Equal(inOne.Select(static row => row with { Ellipsoidal = null }));
        small.Should().Equal(large, "not even the ellipsoidal unit depends on the tile");
        small.Zip(inOne).Should().OnlyContain(
            pair => Math.Abs((pair.First.Ellipsoidal!.Value - pair.Second.Ellipsoidal!.Value).SquareMetres) <= 1e-11m * pair.Second.Planar.SquareMetres + 0.000_001m,
            "the wide frame has coefficients of its own");
    });

    [Fact]
    public void Measure_UnderACoverageOfManyTiles_LeavesNoRemainder() => Runs.Each(output, 4, 200, (draw, run) =>
    {
        var dice = new Dice((ulong)(42_000 + run));
        var frame = new WideFrame(500_000m, 2_500_000m, Zone, 1L << (25 + (run % 4)));
        var cover = new Coverage(dice, 16, 16, 100_000_000, -800_000_000, -800_000_000);
        var zones = Layer(frame, cover.Blocks(3, 2).Select(ring => Plane.Polygon(ring)));
        var patches = Layer(frame, Enumerable.Range(0, 60).Select(_ => Plane.Polygon(Star(dice))));
        var areas = WideOverlay.Measure(patches, [zones], MeasuredArea.FromSquareMetres(run % 2 * 500_000m));

        zones.Rejections.Should().BeEmpty();
        zones.Tiles.Count.Should().BeGreaterThan(1);
        for (var patch = 0; patch < patches.Count; patch++)
        {
            areas.RemainderOf(patch).Should().Be(Plane.NoArea, "run {0}, patch {1}", run, patch);
        }
    });

    /// <summary>Zones close too: patches at home in different tiles round a common border alike, so they fill each zone exactly.</summary>
    [Fact]
    public void Measure_PatchesOfManyTilesOverZones_FillEveryZone()
    {
        var dice = new Dice(43_000);
        var frame = new WideFrame(500_000m, 2_500_000m, Zone, 1L << 26);
        var cover = new Coverage(dice, 16, 16, 100_000_000, -800_000_000, -800_000_000);
        var patches = Layer(frame, cover.Blocks(1, 1).Select(ring => Plane.Polygon(ring)));
        var zones = Layer(frame, Enumerable.Range(0, 30).Select(_ => Plane.Polygon(Star(dice))));
        var areas = WideOverlay.Measure(patches, [zones], MeasuredArea.Zero, threads: 2);
        var filled = Rows(areas).GroupBy(static row => row.Zone).ToDictionary(
            static rows => rows.Key,
            static rows => rows.Aggregate(Plane.NoArea, static (sum, row) => sum + new AreaPair(row.Planar, row.Ellipsoidal)));

        patches.Tiles.Count.Should().BeGreaterThan(50);
        for (var zone = 0; zone < zones.Count; zone++)
        {
            filled[zone].Should().Be(new AreaPair(zones.PlanarAreaOf(zone), zones.EllipsoidalAreaOf(zone)), "zone {0}", zone);
        }
    }

    /// <summary>1,400 km from south to north: the planar integers are those of the same layer around the origin.</summary>
    [Theory]
    [InlineData(0, -7_000_000_000)]
    [InlineData(1_500_000_000, 6_900_000_000)]
    [InlineData(-7_000_000_001, 13)]
    public void Measure_FarFromTheOrigin_IsTheSameOnThePlane(long byX, long byY)
    {
        var (patches, zones) = Layers(new Dice(44_000));
        var there = new GridFrame(500_000m + byX / 10_000m, 2_500_000m + byY / 10_000m, null);

        Rows(WideOverlay.Measure(
                Layer(new(500_000m, 2_500_000m, null), patches.Select(patch => Moved(patch, there))),
                [Layer(new(500_000m, 2_500_000m, null), zones.Select(zone => Moved(zone, there)))],
                MeasuredArea.Zero))
            .Should().Equal(Wide(patches, zones, MeasuredArea.Zero, 1L << 29).Select(static row => row with { Ellipsoidal = null }));
    }

    /// <summary>Against the regulation's formula, a different integral altogether, for a field of 80 m edges.</summary>
    [Theory]
    [InlineData(0, 0)]
    [InlineData(150_000, 700_000)]
    [InlineData(-160_000, -800_000)]
    public void EllipsoidalAreaOf_AnywhereInTheFrame_IsTheRegulationsArea(int east, int north)
    {
        var at = new GridFrame(500_000m + east, 4_000_000m + north, Zone);
        var field = Plane.PolygonIn(at, Plane.Box(0, 0, 800_000, 800_000));

        var wide = Layer(new(500_000m, 4_000_000m, Zone), [field]);

        wide.EllipsoidalAreaOf(0)!.Value.SquareMetres.Should().BeApproximately(RegulationArea.OfPatch(Plane.SetIn(at, field), 0).SquareMetres, 0.000_5m);
    }

    /// <summary>Islands 700 km apart are one zone and one patch; the pair comes once, with the sum of both places.</summary>
    [Fact]
    public void Measure_AnItemWithPartsInSeveralTiles_IsOnePair()
    {
        var frame = new WideFrame(500_000m, 2_500_000m, null);
        var north = new GridFrame(500_000m, 3_200_000m, null);
        var patch = Plane.Multi(Plane.Polygon(Plane.Box(0, 0, 100_000, 100_000)), Plane.PolygonIn(north, Plane.Box(0, 0, 100_000, 100_000)));
        var zone = Plane.Multi(Plane.Polygon(Plane.Box(0, 0, 100_000, 50_000)), Plane.PolygonIn(north, Plane.Box(50_000, 0, 100_000, 50_000)));

        var areas = WideOverlay.Measure(Layer(frame, [patch]), [Layer(frame, [zone])], MeasuredArea.FromSquareMetres(60m));

        Rows(areas).Should().Equal(new PairArea(0, 0, MeasuredArea.FromSquareMetres(75m), null));
        areas.RemainderOf(0).Planar.Should().Be(MeasuredArea.FromSquareMetres(125m));
        areas.DustOf(0).Planar.Should().Be(MeasuredArea.Zero, "50 m² and 25 m² are below the minimum, the pair is not");
    }

    [Fact]
    public void FromGeometries_WithDefectsOfEveryKind_SetsThemAsideByReason()
    {
        var frame = new WideFrame(500_000m, 2_500_000m, Zone);
        var north = new GridFrame(500_000m, 3_200_000m, Zone);
        var layer = Layer(
            frame,
            [
                null,
                Plane.Polygon(Plane.Box(0, 0, 10_000, 10_000)),
                Plane.Polygon(Plane.Box(0, 0, 300_000_000, 10_000)),
                Plane.Multi(Plane.Polygon(Plane.Box(0, 0, 10_000, 10_000)), Plane.PolygonIn(north, [(0, 0), (10_000, 10_000), (10_000, 0), (0, 10_000)])),
                Plane.PolygonIn(new(38_500_000m, 2_500_000m, null), Plane.Box(0, 0, 10_000, 10_000)),
                Plane.PolygonIn(new(2_500_000m, 500_000m, null), Plane.Box(0, 0, 10_000, 10_000)),
                Plane.PolygonIn(new(100m, 30m, null), Plane.Box(0, 0, 10_000, 10_000)),
                Plane.Polygon(Plane.Star(new(1), 0, 0, 1_000_000_000, 400)),
            ]);

        layer.Rejections.Select(static rejection => (rejection.Item, rejection.Reason)).Should().Equal(
            (0, RejectionReason.Missing),
            (2, RejectionReason.LongEdge),
            (3, RejectionReason.SelfCrossing),
            (4, RejectionReason.OtherZone),
            (5, RejectionReason.SwappedAxes),
            (6, RejectionReason.Degrees),
            (7, RejectionReason.LongEdge));
        layer.AcceptedCount.Should().Be(1);
        layer.PlanarAreaOf(3).Should().Be(MeasuredArea.Zero, "its sound part in another tile is set aside with it");
        layer.Tiles.Sum(static tile => tile.Pieces.AcceptedCount).Should().Be(1);
    }

    [Fact]
    public void FromGeometries_APolygonOfOneHundredAndSeventyKilometres_IsTooWide()
    {
        var circle = Enumerable.Range(0, 200).Select(static i => ((int)(850_000_000 * Math.Cos(i * Math.PI / 100)), (int)(850_000_000 * Math.Sin(i * Math.PI / 100)))).ToArray();

        Layer(new(500_000m, 2_500_000m, null), [Plane.Polygon(circle)]).Rejections.Should().ContainSingle().Which.Reason.Should().Be(RejectionReason.TooWide);
    }

    [Fact]
    public void Measure_LayersOfOtherFrames_IsRefused()
    {
        var patches = Layer(new(500_000m, 2_500_000m, null), []);

        patches.Invoking(static patches => WideOverlay.Measure(patches, [Layer(new(500_001m, 2_500_000m, null), [])], MeasuredArea.Zero)).Should().Throw<ArgumentException>();
        patches.Invoking(static patches => WideOverlay.Measure(patches, [], MeasuredArea.Zero)).Should().Throw<ArgumentException>();
    }

    private static (Geometry[] Patches, Geometry[] Zones) Layers(Dice dice)
    {
        var cover = new Coverage(dice, 16, 16, 100_000_000, -800_000_000, -800_000_000);
        var blocks = cover.Blocks(8, 8).Concat(cover.Blocks(2, 3)).ToArray();
        Geometry[] patches =
        [
            .. Enumerable.Range(0, 40).Select(_ => Plane.Polygon(Star(dice))),
            .. cover.Blocks(1, 1).Select(static ring => Plane.Polygon(ring)),
            Plane.Multi(Plane.Polygon(blocks[5]), Plane.Polygon(blocks[17]), Plane.Polygon(blocks[30])),
        ];
        Geometry[] zones =
        [
            .. blocks.Select(static ring => Plane.Polygon(ring)),
            Plane.Polygon(blocks[0], Plane.Star(dice, -400_000_000, -400_000_000, 150_000_000, 60)),
            Plane.Multi(Plane.Polygon(blocks[4]), Plane.Polygon(blocks[40])),
        ];
        return (patches, zones);
    }

    private static (int X, int Y)[] Star(Dice dice) =>
        Plane.Star(dice, dice.Between(-600_000_000, 600_000_000), dice.Between(-600_000_000, 600_000_000), 5_000_000 + (dice.Unit() * 100_000_000), dice.Between(12, 60));

    private static List<PairArea> Wide(Geometry[] patches, Geometry[] zones, MeasuredArea minimum, long tile)
    {
        var frame = new WideFrame(500_000m, 2_500_000m, Zone, tile);
        return Rows(WideOverlay.Measure(Layer(frame, patches), [Layer(frame, zones)], minimum));
    }

    private static WideLayer Layer(WideFrame frame, IEnumerable<Geometry?> items) => WideLayer.FromGeometries([.. items], frame, IngestionLimits.Default);

    private static List<PairArea> Rows(OverlayAreas areas) => [.. Enumerable.Range(0, areas.PairCount).Select(pair => areas[pair])];

    /// <summary>The same steps from another origin: doubles of metres are far finer than the grid there too.</summary>
    private static Geometry Moved(Geometry geometry, GridFrame there)
    {
        var moved = geometry.Copy();
        moved.Apply(new Shift(there));
        return moved;
    }

    private sealed class Shift(GridFrame there) : ICoordinateSequenceFilter
    {
        public bool Done => false;

        public bool GeometryChanged => true;

        public void Filter(CoordinateSequence seq, int i)
        {
            seq.SetX(i, (double)(there.OriginEasting + (Math.Round((decimal)seq.GetX(i) * 10_000m) / 10_000m) - 500_000m));
            seq.SetY(i, (double)(there.OriginNorthing + (Math.Round((decimal)seq.GetY(i) * 10_000m) / 10_000m) - 2_500_000m));
        }
    }
}
