namespace AssetPlanning.Tests.Spatial;

public class EllipsoidTests(Xunit.Abstractions.ITestOutputHelper output)
{
    /// <summary>Far from the meridian of a 6° zone, against edges cut into hundreds of pieces and Krüger's series of order six (authalic sums, 17 digits).</summary>
    [Theory]
    [InlineData(800_000, 3_300_000, 28_565_084.973389, "803857.753,3300000 802437.2305,3302437.2305 800000,3303553.7839 798183.257,3301816.743 797038.7795,3300000 797445.769,3297445.769 800000,3296911.9685 801714.1799,3298285.8201")]
    [InlineData(750_000, 2_500_000, 32_616_798.659653, "754478.6601,2500000 752999.6062,2502999.6062 750000,2502209.7886 748123.8496,2501876.1504 746351.1128,2500000 746991.469,2496991.469 750000,2497536.3761 752288.9383,2497711.0617")]
    [InlineData(700_000, 5_800_000, 33_630_025.611280, "702278.2014,5800000 702585.0106,5802585.0106 700000,5804249.5891 697406.6249,5802593.3751 697070.042,5800000 698007.7553,5798007.7553 700000,5795907.943 702800.9665,5797199.0335")]
    [InlineData(220_000, 2_100_000, 29_021_157.447542, "224085.4726,2100000 222424.676,2102424.676 220000,2103462.1538 218413.4523,2101586.5477 217984.0984,2100000 217550.5303,2097550.5303 220000,2097630.898 223163.8795,2096836.1205")]
    public void EllipsoidalAreaOf_FarInAZoneOfSixDegrees_AgreesWithCutEdges(int easting, int northing, double squareMetres, string ring)
    {
        double[][] corners = [.. ring.Split(' ').Select(static corner => corner.Split(',').Select(static text => double.Parse(text, System.Globalization.CultureInfo.InvariantCulture)).ToArray())];
        var polygon = Plane.PolygonOf([[.. corners.Select(static corner => (corner[0], corner[1]))]]);
        var zone = GaussKruger.FromEpsg(4502);
        var narrow = (double)PolygonSet.FromGeometries([polygon], new(easting, northing, zone), IngestionLimits.Default).EllipsoidalAreaOf(0)!.Value.SquareMetres;
        var wide = (double)WideLayer.FromGeometries([polygon], new(500_000m, northing, zone), IngestionLimits.Default).EllipsoidalAreaOf(0)!.Value.SquareMetres;
        output.WriteLine($"{narrow - squareMetres:F6} m², wide {wide - squareMetres:F6} m²");
        narrow.Should().BeApproximately(squareMetres, 5e-11 * squareMetres);
        wide.Should().BeApproximately(squareMetres, 5e-11 * squareMetres);
    }

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
