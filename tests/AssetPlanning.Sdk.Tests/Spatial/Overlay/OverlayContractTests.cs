namespace AssetPlanning.Tests.Spatial;

public class OverlayContractTests
{
    private static readonly PolygonSet Squares = Plane.Set([.. Enumerable.Range(0, 2_000).Select(i => Plane.Polygon(Plane.Box(10 * i, 0, 10 * i + 10, 10)))]);

    private static readonly ZoneIndex Halves = ZoneIndex.Build(Plane.Set(Plane.Polygon(Plane.Box(-5, -5, 5_005, 20)), Plane.Polygon(Plane.Box(5_005, -5, 30_000, 20))));

    private sealed class Steps(Action<int> report) : IProgress<int>
    {
        public void Report(int value) => report(value);
    }

    [Fact]
    public void Measure_Progress_EndsWithAllPatches()
    {
        var reports = new List<int>();
        AreaOverlay.Measure(Squares, Halves, MeasuredArea.Zero, 1, new Steps(reports.Add));
        reports.Should().BeInAscendingOrder();
        reports[^1].Should().Be(2_000);
    }

    [Fact]
    public void Measure_MinimumArea_BooksDustAndCloses()
    {
        var patches = Plane.Set(Plane.Polygon(Plane.Box(0, 0, 100, 100)));
        var zones = ZoneIndex.Build(Plane.Set(Plane.Polygon(Plane.Box(-10, -10, 1, 200)), Plane.Polygon(Plane.Box(1, -10, 90, 200))));
        var areas = AreaOverlay.Measure(patches, zones, new MeasuredArea(201));
        areas.PairCount.Should().Be(1);
        areas[0].Zone.Should().Be(1);
        areas.DustOf(0).Planar.Units.Should().Be(200);
        areas.RemainderOf(0).Planar.Units.Should().Be(2_000);
        AreaOverlay.Measure(patches, zones, new MeasuredArea(200)).PairCount.Should().Be(2);
    }

    [Fact]
    public void Measure_Misuse_IsAnArgumentException()
    {
        FluentActions.Invoking(() => AreaOverlay.Measure(Squares, Halves, MeasuredArea.Zero, 0)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => AreaOverlay.Measure(Squares, Halves, new MeasuredArea(-1))).Should().Throw<ArgumentOutOfRangeException>();
        var elsewhere = PolygonSet.FromGeometries([], new GridFrame(0, 0, null), IngestionLimits.Default);
        FluentActions.Invoking(() => AreaOverlay.Measure(elsewhere, Halves, MeasuredArea.Zero)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => ZoneIndex.Build([])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Squares.PlanarAreaOf(-1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Squares.IsAccepted(-1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => ZoneIndex.Build([Squares, null!])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new IngestionLimits { CornersPerLayer = -5 }).Should().Throw<ArgumentOutOfRangeException>();
        var areas = AreaOverlay.Measure(Squares, Halves, MeasuredArea.Zero);
        var combinations = CombinationOverlay.Measure(Squares, CombinationIndex.Build(Halves), MeasuredArea.Zero);
        foreach (var misuse in new Action[] { () => areas.DustOf(Squares.Count), () => areas.PairCountOf(-1), () => areas.FirstPairOf(Squares.Count), () => combinations.DustOf(-1), () => combinations.RowCountOf(Squares.Count), () => combinations.ZonesOf(combinations.CombinationCount) })
        {
            misuse.Should().Throw<ArgumentOutOfRangeException>();
        }

        FluentActions.Invoking(() => Squares.RingOf(0, 1)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Results_AskedForWhatTheyDoNotHave_NameTheArgument()
    {
        var areas = AreaOverlay.Measure(Squares, Halves, MeasuredArea.Zero);
        var combinations = CombinationOverlay.Measure(Squares, CombinationIndex.Build(Halves), MeasuredArea.Zero);
        var fragments = FragmentOverlay.Cut(Plane.Set(Plane.Polygon(Plane.Box(0, 0, 100, 100))), ZoneIndex.Build(Plane.Set(Plane.Polygon(Plane.Box(50, 0, 200, 100)))), MeasuredArea.Zero);
        PointSet points = Plane.Points((0, 0));
        var lines = Plane.Lines(Plane.Line((0, 0), (10_000, 0)));
        var locations = PointOverlay.Locate(points, Halves);
        var buffers = BufferZones.Around(points, 1m, new() { Side = ArcSide.Inscribed, EdgesPerQuarter = 4 });
        var wide = WideLayer.FromGeometries([Plane.Polygon(Plane.Box(0, 0, 100, 100))], new(500_000m, 2_500_000m, GaussKruger.FromEpsg(4546)), IngestionLimits.Default);
        (string Name, Action<int> Ask, int Count)[] doors =
        [
            ("row", at => _ = areas[at], areas.PairCount),
            ("row", at => _ = combinations[at], combinations.RowCount),
            ("combination", at => _ = combinations.ZonesOf(at), combinations.CombinationCount),
            ("index", at => _ = fragments[at], fragments.Count),
            ("index", at => _ = fragments.ShapeOf(at), fragments.Count),
            ("index", at => _ = fragments.RingCountOf(at), fragments.Count),
            ("patch", at => _ = fragments.FirstOf(at), 1),
            ("patch", at => _ = fragments.CountOf(at), 1),
            ("item", at => _ = points.IsAccepted(at), points.Count),
            ("item", at => _ = points.PositionOf(at), points.Count),
            ("item", at => _ = lines.IsAccepted(at), lines.Count),
            ("item", at => _ = lines.LengthOf(at), lines.Count),
            ("zone", at => _ = locations.CountInside(at), Halves.ZoneCount),
            ("zone", at => _ = locations.CountOnBorder(at), Halves.ZoneCount),
            ("zone", at => _ = Halves.ReferenceOf(at), Halves.ZoneCount),
            ("item", at => _ = buffers.AreaBoundOf(at), 1),
            ("item", at => _ = wide.IsAccepted(at), wide.Count),
            ("item", at => _ = wide.PlanarAreaOf(at), wide.Count),
            ("item", at => _ = wide.EllipsoidalAreaOf(at), wide.Count),
        ];
        foreach (var (name, ask, count) in doors)
        {
            ask(count - 1);
            foreach (var at in new[] { -1, count, int.MaxValue, int.MinValue })
            {
                FluentActions.Invoking(() => ask(at)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName(name);
            }
        }
    }

    [Fact]
    public void Overlay_WithProgress_IsToldAllPatchesAndStopsAtTheToken()
    {
        var reports = new List<int>();
        AreaBook.Overlay(Squares, Halves, MeasuredArea.Zero, isCoverage: false, progress: new Steps(reports.Add)).Value.PairCount.Should().BeGreaterThan(0);
        reports.Should().BeInAscendingOrder().And.HaveCountGreaterThan(2);
        reports[^1].Should().Be(2_000);
        using var source = new CancellationTokenSource();
        FluentActions.Invoking(() => AreaBook.Overlay(Squares, Halves, MeasuredArea.Zero, isCoverage: true, progress: new Steps(_ => source.Cancel()), cancellationToken: source.Token))
            .Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public void Measure_FewPatchesOnTwoThreads_AreSharedBetweenThem()
    {
        var few = Plane.Set([.. Enumerable.Range(0, 300).Select(i => Plane.Polygon(Plane.Box(10 * i, 0, 10 * i + 10, 10)))]);
        var runs = 0;
        var areas = AreaOverlay.Measure(few, Halves, MeasuredArea.Zero, 2, new Steps(_ => Interlocked.Increment(ref runs)));
        runs.Should().BeGreaterThan(4);
        Enumerable.Range(0, areas.PairCount).Select(at => areas[at]).Should().Equal(Rows(AreaOverlay.Measure(few, Halves, MeasuredArea.Zero)));

        static IEnumerable<PairArea> Rows(OverlayAreas measured) => Enumerable.Range(0, measured.PairCount).Select(at => measured[at]);
    }

    [Fact]
    public void Measure_DirtyLayers_MeasureTheGoodAndListTheBad()
    {
        var dirty = Plane.Set(Plane.Polygon(Plane.Box(0, 0, 10, 10)), null, Plane.Polygon([(0, 0), (9, 9), (9, 0), (0, 9)]), Plane.Polygon(Plane.Box(10, 0, 20, 10)));
        var areas = AreaOverlay.Measure(dirty, ZoneIndex.Build(dirty), MeasuredArea.Zero);
        (dirty.AcceptedCount + dirty.Rejections.Count).Should().Be(4);
        areas.PairCount.Should().Be(2);
        (areas[0].Patch, areas[0].Zone, areas[1].Patch, areas[1].Zone).Should().Be((0, 0, 3, 3));
        areas.AreaOf(2).Should().Be(Plane.NoArea);
        areas.PairCountOf(2).Should().Be(0);
    }

    [Fact]
    public void Measure_FrameWithoutProjection_HasNoEllipsoidalArea()
    {
        var frame = new GridFrame(500_000m, 2_500_000m, null);
        var patches = Plane.SetIn(frame, Plane.PolygonIn(frame, Plane.Box(0, 0, 100, 100)));
        var zones = ZoneIndex.Build(Plane.SetIn(frame, Plane.PolygonIn(frame, Plane.Box(50, 0, 200, 100))));

        var areas = AreaOverlay.Measure(patches, zones, MeasuredArea.Zero);
        areas[0].Should().Be(new PairArea(0, 0, new(2 * 5_000), null));
        areas.AreaOf(0).Should().Be(new AreaPair(new(2 * 10_000), null));
        areas.DustOf(0).Should().Be(new AreaPair(MeasuredArea.Zero, null));
        areas.RemainderOf(0).Should().Be(new AreaPair(new(2 * 5_000), null));

        var combinations = CombinationOverlay.Measure(patches, CombinationIndex.Build(zones), MeasuredArea.Zero);
        combinations[0].Ellipsoidal.Should().BeNull();
        combinations.CoveredOf(0).Should().Be(new AreaPair(new(2 * 5_000), null));
        combinations.UncoveredOf(0).Ellipsoidal.Should().BeNull();

        patches.EllipsoidalAreaOf(0).Should().BeNull();
        FluentActions.Invoking(() => RegulationArea.OfPatch(patches, 0)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Measure_EmptyLayers_GiveNothing()
    {
        var none = Plane.Set();
        AreaOverlay.Measure(none, Halves, MeasuredArea.Zero).PairCount.Should().Be(0);
        AreaOverlay.Measure(Squares, ZoneIndex.Build(none), MeasuredArea.Zero).PairCount.Should().Be(0);
        AreaOverlay.Measure(Plane.Set(NetTopologySuite.Geometries.Polygon.Empty), Halves, MeasuredArea.Zero).PairCount.Should().Be(0);
    }

    [Fact]
    public void Measure_Walk_AllocatesNothingPerPatch()
    {
        var walk = new PatchWalk(Halves, Squares);
        for (var round = 0; round < 2; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var slot = 0; slot < Squares.AcceptedCount; slot++)
            {
                walk.Measure(slot);
            }

            if (round == 1)
            {
                (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
            }
        }
    }

    [Fact]
    public void ReferenceOf_SeveralLayers_InvertsZoneOf()
    {
        var none = Plane.Set();
        var one = Plane.Set(Plane.Polygon(Plane.Box(0, 0, 1, 1)));
        var two = Plane.Set(Plane.Polygon(Plane.Box(0, 0, 1, 1)), Plane.Polygon(Plane.Box(0, 0, 2, 2)));
        var index = ZoneIndex.Build([none, one, none, two]);
        index.ZoneCount.Should().Be(3);
        for (var zone = 0; zone < 3; zone++)
        {
            index.ZoneOf(index.ReferenceOf(zone)).Should().Be(zone);
        }

        index.ReferenceOf(0).Should().Be(new ZoneReference(1, 0));
        index.ReferenceOf(2).Should().Be(new ZoneReference(3, 1));
    }
}
