using AssetPlanning.Tests.Support;
using NetTopologySuite.Geometries;
using Xunit.Abstractions;

namespace AssetPlanning.Tests.Spatial;

public class DissolveTests(ITestOutputHelper output)
{
    private static PolygonSet Layer(IEnumerable<(int X, int Y)[]> rings) => Plane.Set([.. rings.Select(ring => Plane.Polygon(ring))]);

    private static Dissolution Whole(PolygonSet parts) => Dissolve.By(parts, [.. Enumerable.Repeat(new SubjectId("all"), parts.Count)]);

    [Fact]
    public void By_BoxesWithTJunctions_GivesOneBox()
    {
        // Three boxes make 200 × 100; corners of the right ones lie in the middle of the left one's edge.
        var dissolved = Whole(Layer([Plane.Box(0, 0, 100, 100), Plane.Box(100, 0, 200, 40), Plane.Box(100, 40, 200, 100)]));
        dissolved.Groups[0].Origin.Should().Be(OutlineOrigin.Joined);
        dissolved.Outlines.PlanarAreaOf(0).Units.Should().Be(2 * 200 * 100);
        dissolved.ShapeOf(0).EqualsTopologically(Plane.Polygon(Plane.Box(0, 0, 200, 100))).Should().BeTrue();
    }

    [Fact]
    public void By_ARingOfBoxesAndACornerTouch_KeepsHolesAndParts()
    {
        // Eight boxes around a ninth that is missing, and one that touches them in a corner only.
        var boxes = Enumerable.Range(0, 9).Where(static i => i != 4).Select(static i => Plane.Box(i % 3 * 10, i / 3 * 10, i % 3 * 10 + 10, i / 3 * 10 + 10));
        var dissolved = Whole(Layer(boxes.Append(Plane.Box(30, 30, 40, 40))));
        var shape = dissolved.ShapeOf(0).Should().BeOfType<MultiPolygon>().Subject;
        shape.IsValid.Should().BeTrue();
        shape.Geometries.Cast<Polygon>().Select(static part => part.NumInteriorRings).Should().BeEquivalentTo([0, 1]);
        dissolved.Outlines.PlanarAreaOf(0).Units.Should().Be(2 * 900);
        dissolved.Groups[0].Covered.Should().Be(dissolved.Groups[0].Sum);
    }

    [Fact]
    public void By_ACheckerboard_TouchesItselfAndStaysValid()
    {
        var dark = Enumerable.Range(0, 25).Where(static i => i % 2 == 0).Select(static i => Plane.Box(i % 5 * 10, i / 5 * 10, i % 5 * 10 + 10, i / 5 * 10 + 10));
        var light = Enumerable.Range(0, 25).Where(static i => i % 2 == 1).Select(static i => Plane.Box(i % 5 * 10, i / 5 * 10, i % 5 * 10 + 10, i / 5 * 10 + 10));
        Whole(Layer(dark)).ShapeOf(0).NumGeometries.Should().Be(13);
        var frame = Layer(light.Append(Plane.Box(-10, -10, 60, 0)).Append(Plane.Box(-10, 50, 60, 60)).Append(Plane.Box(-10, 0, 0, 50)).Append(Plane.Box(50, 0, 60, 50)));
        var shape = Whole(frame).ShapeOf(0);
        shape.IsValid.Should().BeTrue();
        Whole(frame).Outlines.PlanarAreaOf(0).Units.Should().Be(2 * (4900 - 1300));
    }

    [Fact]
    public void By_OverlappingParts_CoversGroundOnce()
    {
        // Two squares of 2 × 2 m with 1 × 1 m in common: 7 m². One inside the other: 4 m².
        var parts = Layer([
            Plane.Box(0, 0, 20_000, 20_000), Plane.Box(10_000, 10_000, 30_000, 30_000),
            Plane.Box(0, 0, 20_000, 20_000), Plane.Box(5_000, 5_000, 6_000, 6_000)]);
        var dissolved = Dissolve.By(parts, ["b", "b", "a", "a"]);
        dissolved.Groups.Select(static g => (g.Key.ToString(), g.Origin, g.Sum.SquareMetres, g.Covered.SquareMetres)).Should().Equal(
            ("a", OutlineOrigin.United, 4.01m, 4m), ("b", OutlineOrigin.United, 8m, 7m));
        dissolved.Groups[1].Parts.Should().Equal(0, 1);
        dissolved.Outlines.PlanarAreaOf(1).SquareMetres.Should().Be(7m);
    }

    [Fact]
    public void By_ASliverGap_StaysAHole()
    {
        var dissolved = Whole(Layer([
            Plane.Box(0, 0, 100, 10), Plane.Box(0, 90, 100, 100), Plane.Box(0, 10, 50, 90), Plane.Box(51, 10, 100, 90)]));
        ((Polygon)dissolved.ShapeOf(0)).NumInteriorRings.Should().Be(1);
        dissolved.Outlines.PlanarAreaOf(0).Units.Should().Be(2 * ((100 * 100) - 80));
    }

    [Fact]
    public void By_Coverages_AddsUpExactlyWhateverTheOrder() => Runs.Each(output, 12, 1_000, (draw, _) =>
    {
        var rings = draw.OnceIn(2) ? Plane.Subdivision(draw, 40) : [.. new Coverage(new(draw.Next()), 6, 6, 4_000, -12_000, -12_000).Blocks(1, 1)];
        var keys = rings.Select(_ => new SubjectId($"k{draw.Int(0, 3)}")).ToArray();
        var parts = Layer(rings);
        var dissolved = Dissolve.By(parts, keys);
        dissolved.Outlines.Rejections.Should().BeEmpty();
        for (var g = 0; g < dissolved.Groups.Count; g++)
        {
            var group = dissolved.Groups[g];
            group.Origin.Should().Be(OutlineOrigin.Joined);
            dissolved.Outlines.PlanarAreaOf(g).Should().Be(group.Sum);
            dissolved.ShapeOf(g).IsValid.Should().BeTrue();
        }

        // Every part lies in the outline of its key, wholly.
        var areas = AreaOverlay.Measure(parts, ZoneIndex.Build(dissolved.Outlines), MeasuredArea.Zero);
        Enumerable.Range(0, areas.PairCount).Select(i => areas[i]).Should().OnlyContain(pair =>
            dissolved.Groups[pair.Zone].Key == keys[pair.Patch] && pair.Planar == parts.PlanarAreaOf(pair.Patch));

        // A coverage dissolves to its boundary, and outlines dissolve to the same as their parts.
        Whole(dissolved.Outlines).ShapeOf(0).EqualsTopologically(Whole(parts).ShapeOf(0)).Should().BeTrue();

        var order = draw.Shuffle(Enumerable.Range(0, rings.Count));
        var other = Dissolve.By(Layer(order.Select(i => rings[i].Skip(1).Append(rings[i][0]).Reverse().ToArray())), [.. order.Select(i => keys[i])]);
        var turned = Dissolve.By(Layer(rings.Select(Plane.Turned)), keys);
        for (var g = 0; g < dissolved.Groups.Count; g++)
        {
            other.ShapeOf(g).Normalized().EqualsExact(dissolved.ShapeOf(g).Normalized()).Should().BeTrue();
            turned.Outlines.PlanarAreaOf(g).Should().Be(dissolved.Outlines.PlanarAreaOf(g));
            turned.Outlines.RingCountOf(g).Should().Be(dissolved.Outlines.RingCountOf(g));
        }
    });

    [Fact]
    public void By_RandomOverlaps_AgreesWithTheExactCoveredArea() => Runs.Each(output, 12, 1_000, (draw, _) =>
    {
        var dice = new Dice(draw.Next());
        var parts = Layer(Enumerable.Range(0, 6).Select(_ => Plane.Star(dice, draw.Int(-4_000, 4_000), draw.Int(-4_000, 4_000), 6_000, 9)));
        var dissolved = Whole(parts);
        dissolved.Groups[0].Origin.Should().NotBe(OutlineOrigin.Uncertified);
        var shape = dissolved.ShapeOf(0);
        shape.IsValid.Should().BeTrue();
        shape.Area.Should().BeApproximately((double)dissolved.Groups[0].Covered.SquareMetres, shape.Length * 3e-4 + 1e-5);
    });

    [Fact]
    public void By_RejectedItemsAndWrongKeys_AreNotSilentlyTaken()
    {
        var parts = Plane.Set(Plane.Polygon(Plane.Box(0, 0, 10, 10)), null);
        Dissolve.By(parts, ["a", default]).Groups.Should().ContainSingle().Which.Parts.Should().Equal(0);
        ((Action)(() => Dissolve.By(parts, ["a"]))).Should().Throw<ArgumentException>();
        ((Action)(() => Dissolve.By(parts, [default, "a"]))).Should().Throw<ArgumentException>();
        ((Action)(() => Dissolve.By(parts, ["a", "a"], new(canceled: true)))).Should().Throw<OperationCanceledException>();
    }
}
