namespace AssetPlanning.Tests.Spatial;

public class EllipsoidTests
{
    [Fact]
    public void EdgeUnits_FourAtOnce_EqualsOneAtATime()
    {
        var dice = new Dice(22_001);
        foreach (var (length, origin) in new[] { (100_000, 500_000m), (GridFrame.Reach, 500_000m), (GridFrame.Reach, 780_000m) })
        {
            var model = new GridFrame(origin, 4_400_000m, GaussKruger.FromEpsg(4546)).Correction!;
            int[] x = [.. Enumerable.Range(0, 1000).Select(_ => dice.Between(-length, length))], y = [.. Enumerable.Range(0, 1000).Select(_ => dice.Between(-length, length))];
            var before = new long[x.Length];
            RingIntegral.Correction(x, y, model, before);
            for (var i = 0; i + 1 < x.Length; i++)
            {
                unchecked(before[i + 1] - before[i]).Should().Be(model.EdgeUnits(x[i], y[i], x[i + 1], y[i + 1]));
            }
        }
    }

    [Fact]
    public void EdgeUnits_Reversed_IsTheOpposite()
    {
        var dice = new Dice(22_002);
        var model = Plane.Frame.Correction!;
        for (var i = 0; i < 10_000; i++)
        {
            int a = dice.Between(-1_000_000_000, 1_000_000_000), b = dice.Between(-1_000_000_000, 1_000_000_000), c = dice.Between(-1_000_000_000, 1_000_000_000), d = dice.Between(-1_000_000_000, 1_000_000_000);
            model.EdgeUnits(a, b, c, d).Should().Be(-model.EdgeUnits(c, d, a, b));
        }
    }

    [Fact]
    public void OfPatch_RegulationWithAnotherRingStartAndDirection_IsTheSame()
    {
        var dice = new Dice(22_003);
        for (var i = 0; i < 50; i++)
        {
            var ring = Plane.Star(dice, dice.Between(-900_000_000, 900_000_000), dice.Between(-900_000_000, 900_000_000), 3_000_000, 30);
            var start = dice.Below(ring.Length);
            var set = Plane.Set(Plane.Polygon(ring), Plane.Polygon([.. ring[start..], .. ring[..start]]), Plane.Polygon([.. ring.Reverse()]));
            var area = RegulationArea.OfPatch(set, 0);
            RegulationArea.OfPatch(set, 1).Should().Be(area);
            RegulationArea.OfPatch(set, 2).Should().Be(area);
        }
    }

    [Fact]
    public void Areas_OfShortEdges_AgreeBetweenBothMethods()
    {
        // Edges of at most 80 m: regulation and exact agree to 0.01 m² a patch.
        var dice = new Dice(22_004);
        for (var i = 0; i < 50; i++)
        {
            var set = Plane.Set(Plane.Polygon(Plane.Star(dice, dice.Between(-1_000_000_000, 1_000_000_000), dice.Between(-1_000_000_000, 1_000_000_000), 1_500_000, 40)));
            RegulationArea.OfPatch(set, 0).SquareMetres.Should().BeApproximately(set.EllipsoidalAreaOf(0)!.Value.SquareMetres, 0.01m);
        }
    }

    [Fact]
    public void EllipsoidalAreaOf_PatchCutInTwo_AddsUp()
    {
        var whole = Plane.Box(-900_000_000, 200_000_000, 900_000_000, 900_000_000);
        (int X, int Y)[] left = [(-900_000_000, 200_000_000), (123_456_789, 200_000_000), (123_456_789, 900_000_000), (-900_000_000, 900_000_000)];
        (int X, int Y)[] right = [(123_456_789, 200_000_000), (900_000_000, 200_000_000), (900_000_000, 900_000_000), (123_456_789, 900_000_000)];
        var set = Plane.Set(Plane.Polygon(whole), Plane.Polygon(left), Plane.Polygon(right));
        var difference = set.EllipsoidalAreaOf(0) - set.EllipsoidalAreaOf(1) - set.EllipsoidalAreaOf(2);
        Math.Abs((double)difference!.Value.Units).Should().BeLessThan(4);
    }
}
