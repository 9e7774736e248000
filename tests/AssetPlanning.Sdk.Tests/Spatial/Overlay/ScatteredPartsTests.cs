using NetTopologySuite.Geometries;

namespace AssetPlanning.Tests.Spatial;

/// <summary>Zones whose parts lie scattered over the whole map, such as price levels: work grows with the parts, not with their square.</summary>
public class ScatteredPartsTests
{
    private const int Levels = 4, Cell = 100_000;

    [Fact]
    public void Build_MorePartsOfTheSameZones_LooksAtTheSameNumberOfEdgesARing()
    {
        foreach (var side in new[] { 8, 16, 32 })
        {
            var index = CombinationIndex.Build(ZoneIndex.Build([Scattered(side, 0, 0, 60_000), Scattered(side, 60_000, 30_000, 30_000)]));
            // Each ring of the second layer starts on one edge of the first: that one, its own two, few others near.
            var rings = index.Zones.Edges.RingCount;
            rings.Should().Be(2 * side * side);
            index.Borders.EdgesAtStarts.Should().BeInRange(rings, 4 * rings);
        }
    }

    [Fact]
    public void Measure_MorePartsOfTheSameZones_ComparesTheSameNumberOfCornersARing()
    {
        foreach (var side in new[] { 8, 16, 32 })
        {
            PolygonSet patches = Scattered(side, 0, 0, 60_000), zones = Scattered(side, 10_000, 10_000, 20_000);
            var walk = new PatchWalk(ZoneIndex.Build(zones), patches);
            long inside = 0;
            for (var slot = 0; slot < patches.AcceptedCount; slot++)
            {
                var areas = walk.Measure(slot);
                for (var i = 0; i < areas.Count; i++)
                {
                    inside += areas[i].Planar;
                }
            }

            // Every part of a zone lies in one part of a patch, whose five corners are looked at once.
            inside.Should().Be(side * side * 2L * 20_000 * 20_000);
            walk.CornersCompared.Should().Be(side * side * 5);
        }
    }

    [Fact]
    public void Measure_ZonesStartingOnScatteredBorders_AddsUpToThePairs()
    {
        const int side = 8;
        PolygonSet patches = Scattered(side, 20_000, 0, 60_000), one = Scattered(side, 0, 0, 60_000), other = Scattered(side, 60_000, 30_000, 30_000);
        var zones = ZoneIndex.Build([one, other]);
        var pairs = AreaOverlay.Measure(patches, zones, MeasuredArea.Zero);
        var combinations = CombinationOverlay.Measure(patches, CombinationIndex.Build(zones), MeasuredArea.Zero);
        for (var patch = 0; patch < patches.Count; patch++)
        {
            // Of each 6 m square a strip of 2 m lies beside the first layer, half of it in the second.
            var cells = side * side / Levels;
            pairs.RemainderOf(patch).Planar.Units.Should().Be(cells * 2L * ((20_000 * 60_000) - (20_000 * 30_000)));
            combinations.UncoveredOf(patch).Planar.Should().Be(pairs.RemainderOf(patch).Planar);
        }
    }

    // Boxes in a lattice of cells, every fourth along a diagonal of one zone.
    private static PolygonSet Scattered(int side, int x, int y, int width)
    {
        var parts = new List<Polygon>[Levels];
        for (var level = 0; level < Levels; level++)
        {
            parts[level] = [];
        }

        for (var i = 0; i < side * side; i++)
        {
            int left = (i % side - side / 2) * Cell + x, bottom = (i / side - side / 2) * Cell + y;
            parts[(i % side + i / side) % Levels].Add(Plane.Polygon(Plane.Box(left, bottom, left + width, bottom + width)));
        }

        return Plane.Set([.. parts.Select(level => Plane.Multi([.. level]))]);
    }
}
