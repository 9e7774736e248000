namespace AssetPlanning.Tests.Valuation;

public class PotentialSurfaceTests
{
    /// <summary>P1 5,520 元/m² (55,200,055.20 ÷ 1.000001 ha), P2 120, P3 80, P4 0: per hectare ten thousand times as much.</summary>
    [Fact]
    public void FindPotential_Valley_RanksByUpliftPerHectare()
    {
        var found = Valley.Planner.FindPotential(Valley.Assets);
        found.Value.Ranked.Select(static one => $"{one.Rank} {one.Parcel} {one.Lot} {one.Uplift} {one.YuanPerHectare}").Should().Equal(
            "1 P1 L1 55200055.20 55200000", "2 P2 L2 720000.00 1200000", "3 P3 L3 320000.00 800000", "4 P4 L4 0.00 0");
        found.Value.Missing.Should().BeEmpty();
        Valley.ShouldReplay(found);
    }

    /// <summary>Equal potential, equal rank, by name; the next is counted on. What has no value is missing, and its potential is not 0.</summary>
    [Fact]
    public void FindPotential_TiesAndMissing_AreNamed()
    {
        var parcels = Valley.Parcels.Concat([Valley.Parcels[2] with { Id = "P0", Area = Area.FromSquareMetres(7) }, Valley.Field("P9", 1) with { LandUse = "survey3:0702" }]);
        var plan = Valley.Plan with { Lots = [.. Valley.Plan.Lots.Take(2), Valley.Plan.Lots[2] with { Parcels = ["P3", "P0"] }, Valley.Plan.Lots[3] with { Parcels = ["P4", "P9"] }] };
        var found = Valley.Planner.FindPotential(Valley.Valued(parcels, plan, Valley.Prices).Value);

        found.Value.Ranked.Select(static one => $"{one.Rank} {one.Parcel}").Should().Equal("1 P1", "2 P2", "3 P0", "3 P3", "5 P4");
        found.Value.Missing.Select(static gone => $"{gone.Parcel.Id} {gone.Finding}").Should().Equal("P9 x-no-price");
        found.Findings.Select(static finding => $"{finding.Subject} {finding.Code}").Should().Equal("P9 potential.missing");
    }
}
