using AssetPlanning.Tests.Support;
using Xunit.Abstractions;

namespace AssetPlanning.Tests.Spatial;

public class ReconciliationTests(ITestOutputHelper output)
{
    /// <summary>One unit too much in a, one too little in b: the totals agree, the zones do not.</summary>
    [Theory]
    [InlineData("0.000000005")]
    [InlineData("0.01")]
    [InlineData("1")]
    public void Of_ErrorsThatCancelOut_AreFoundInBothZones(string by)
    {
        var error = Metres(decimal.Parse(by, System.Globalization.CultureInfo.InvariantCulture));
        var check = Reconciliation.Of(
            [("a", Legal(100)), ("b", Legal(200)), ("c", Legal(300))],
            [("a", Metres(100) + error), ("b", Metres(200) - error), ("c", Metres(300))],
            MeasuredArea.Zero);

        check.Difference.Should().Be(MeasuredArea.Zero);
        check.Agrees.Should().BeFalse();
        check.Open.Should().Equal(
            new ReconciledZone("a", Legal(100), Metres(100) + error, error, ReconciliationState.Differs),
            new ReconciledZone("b", Legal(200), Metres(200) - error, -error, ReconciliationState.Differs));
        check.Zones.Should().HaveCount(3);
    }

    /// <summary>A difference of 0.01 m² agrees at a tolerance of 0.01 m² and differs at one unit less, up as well as down.</summary>
    [Fact]
    public void Of_DifferenceAtTheTolerance_AgreesAndOneUnitMoreDiffers()
    {
        foreach (var difference in new[] { Metres(0.01m), Metres(-0.01m) })
        {
            Reconciliation Within(MeasuredArea tolerance) =>
                Reconciliation.Of([("a", Legal(5))], [("a", Metres(5) + difference)], tolerance);

            Within(Metres(0.01m)).Agrees.Should().BeTrue();
            Within(new(Metres(0.01m).Units - 1)).Agrees.Should().BeFalse();
        }
    }

    [Fact]
    public void Of_ZonesOnOneSideOnly_AreListedWhateverTheTolerance()
    {
        var check = Reconciliation.Of([("b", Legal(2)), ("a", Legal(1))], [("c", MeasuredArea.Zero), ("b", Metres(2))], Metres(1_000_000));

        check.Zones.Should().Equal(
            new ReconciledZone("a", Legal(1), null, null, ReconciliationState.RecomputedMissing),
            new ReconciledZone("b", Legal(2), Metres(2), MeasuredArea.Zero, ReconciliationState.Agrees),
            new ReconciledZone("c", null, MeasuredArea.Zero, null, ReconciliationState.OfficialMissing));
        check.Open.Should().HaveCount(2);
        (check.Official, check.Recomputed, check.Difference).Should().Be((Legal(3), Metres(2), Metres(-1)));
    }

    [Fact]
    public void Of_Nothing_Agrees() => Reconciliation.Of([], [], MeasuredArea.Zero).Agrees.Should().BeTrue();

    /// <summary>Any number of planted errors whose sum is zero: exactly those zones are open, in the order of their names, however listed.</summary>
    [Fact]
    public void Of_PlantedErrors_AreExactlyTheOpenZonesInAnyOrder() =>
        Runs.Each(output, 100, 20_000, (draw, _) =>
        {
            var zones = Enumerable.Range(0, draw.Int(2, 60)).Select(at => ((SubjectId)$"z{at}", Area.FromCount(3 * draw.Magnitude(40)))).ToArray();
            var found = zones.Select(zone => (zone.Item1, zone.Item2.AsMeasured())).ToArray();
            var (one, other, by) = (draw.Int(0, zones.Length - 1), draw.Int(0, zones.Length - 1), new MeasuredArea(1 + draw.Magnitude(30)));
            found[one].Item2 += by;
            found[other].Item2 -= by;

            var check = Reconciliation.Of(draw.Shuffle(zones), draw.Shuffle(found), MeasuredArea.Zero);

            check.Difference.Should().Be(MeasuredArea.Zero);
            var planted = one == other ? [] : new[] { zones[one].Item1, zones[other].Item1 }.Order().ToArray();
            check.Open.Select(zone => zone.Zone).Should().Equal(planted);
            check.Zones.Should().Equal(Reconciliation.Of(zones, found, MeasuredArea.Zero).Zones);
        });

    [Fact]
    public void Of_WhatCannotBeCompared_Throws()
    {
        Refused([("a", Legal(1)), ("a", Legal(1))], [], MeasuredArea.Zero);
        Refused([], [("a", Metres(1)), ("a", Metres(1))], MeasuredArea.Zero);
        Refused([(default, Legal(1))], [], MeasuredArea.Zero);
        Refused([("a", Area.FromMu(1))], [], MeasuredArea.Zero);
        Refused([], [], new(-1));

        static void Refused((SubjectId, Area)[] official, (SubjectId, MeasuredArea)[] recomputed, MeasuredArea tolerance)
        {
            var act = () => Reconciliation.Of(official, recomputed, tolerance);
            act.Should().Throw<ArgumentException>();
        }
    }

    private static Area Legal(decimal squareMetres) => Area.FromSquareMetres(squareMetres);

    private static MeasuredArea Metres(decimal squareMetres) => MeasuredArea.FromSquareMetres(squareMetres);
}
