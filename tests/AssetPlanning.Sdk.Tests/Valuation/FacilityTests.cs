using AssetPlanning.Territory;
using AssetPlanning.Tests.Spatial;
using AssetPlanning.Tests.Support;
using AssetPlanning.Valuation;

namespace AssetPlanning.Tests.Valuation;

/// <summary>Demand against provision, areas that share ground, ground by person.</summary>
public class FacilityTests
{
    private static readonly Citation Standard = new("社区生活圈规划技术指南", "附录");

    internal static readonly FacilityTerms Terms = new()
    {
        Standards = [new() { Facility = "school", PerPerson = Quantity.Parse("0.08 个"), Basis = Standard }],
        Areas = [School("east", 5_000, "420 个"), School("west", 6_000, "470 个")],
        Overlaps = [new() { First = "west", Second = "east", Area = MeasuredArea.FromSquareMetres(900), Population = 2_500 }],
        Indicators = [new() { Id = "parks", LandUses = ["2023:1401"], Least = 8, Basis = Standard }],
        Population = 500,
    };

    internal static ServiceArea School(string id, int? people, string? places) =>
        new() { Id = id, Facility = "school", Population = people, Provision = places is null ? null : Quantity.Parse(places) };

    /// <summary>East: 5,000 × 0.08 = 400 of 420; west: 480 of 470, ten short. 4,000 m² of park for 500 people are 8 each, exactly enough.</summary>
    [Fact]
    public void CheckFacilities_ByHand_IsDemandAgainstProvision()
    {
        var account = Valley.Planner.CheckFacilities(Valley.Assets, Terms);
        account.Value.Capacities.Select(static line => $"{line.Area} {line.Demand} {line.Left} {line.State}").Should().Equal("east 400 个 20 个 Enough", "west 480 个 -10 个 Insufficient");
        account.Value.PerCapita.Single().Should().Be(new PerCapitaLine { Indicator = "parks", Area = Area.FromSquareMetres(4_000), PerPerson = 8, Least = 8, State = CapacityState.Enough });
        account.About(FindingCatalogue.CapacityShort).Should().Equal("west");
        Valley.ShouldReplay(account);
    }

    /// <summary>2,500 live in both and are counted once: 8,500 people need 680 of 890 places, 210 too many, though neither school alone would do.</summary>
    [Fact]
    public void CheckFacilities_AreasThatShareGround_CountPeopleOnce()
    {
        var line = Valley.Planner.CheckFacilities(Valley.Assets, Terms).Value.Overlaps.Single();
        (line.First, line.Second, line.State, line.Excess, line.OneWouldDo).Should().Be(("east", "west", OverlapState.BeyondNeed, Quantity.Parse("210 个"), false));

        var needed = Terms with { Overlaps = [Terms.Overlaps[0] with { Population = 0 }], Areas = [School("east", 5_000, "400 个"), School("west", 6_000, "480 个")] };
        Valley.Planner.CheckFacilities(Valley.Assets, needed).Value.Overlaps.Single().State.Should().Be(OverlapState.Needed);
        var one = Terms with { Areas = [School("east", 2_500, "420 个"), School("west", 2_500, "470 个")] };
        Valley.Planner.CheckFacilities(Valley.Assets, one).Value.Overlaps.Single().OneWouldDo.Should().BeTrue();
    }

    [Fact]
    public void CheckFacilities_PeopleOrProvisionNotKnown_IsNotChecked()
    {
        var terms = Terms with { Areas = [School("east", null, "420 个"), School("west", 6_000, null)], Population = null };
        var account = Valley.Planner.CheckFacilities(Valley.Assets, terms);
        account.Value.Capacities.Select(static line => line.State).Should().Equal(CapacityState.NotChecked, CapacityState.NotChecked);
        account.Value.Overlaps.Single().State.Should().Be(OverlapState.NotChecked);
        account.Value.PerCapita.Single().Should().Be(new PerCapitaLine { Indicator = "parks", Area = Area.FromSquareMetres(4_000), Least = 8, State = CapacityState.NotChecked });
        account.About(FindingCatalogue.CapacityNotChecked).Should().Equal("east", "west");
        Valley.Planner.CheckFacilities(Valley.Assets, Terms with { Overlaps = [Terms.Overlaps[0] with { Population = null }] }).Value.Overlaps.Single().State.Should().Be(OverlapState.NotChecked);
        Valley.Planner.CheckFacilities(Valley.Assets, Terms with { Overlaps = [Terms.Overlaps[0] with { Population = 5_001 }] }).Value.Overlaps.Single().State.Should().Be(OverlapState.NotChecked, "only 5,000 live in the smaller");
        Valley.Planner.CheckFacilities(Valley.Assets, Terms with { Overlaps = [Terms.Overlaps[0], Terms.Overlaps[0]] }).Value.Overlaps.Single().State.Should().Be(OverlapState.NotChecked, "stated twice");
        Valley.Planner.CheckFacilities(Valley.Assets, Terms with { Standards = [Terms.Standards[0] with { PerPerson = Quantity.Parse("1 t") }] }).Value.Capacities.Should().OnlyContain(static line => line.State == CapacityState.NotChecked);
    }

    /// <summary>A park that was set aside might have made it enough: short is then not known to be short.</summary>
    [Fact]
    public void CheckFacilities_ShortWithGroundSetAside_IsNotChecked()
    {
        var more = Terms with { Population = 501 };
        Valley.Planner.CheckFacilities(Valley.Assets, more).Value.PerCapita.Single().State.Should().Be(CapacityState.Insufficient);
        var assets = Valley.Valued([.. Valley.Parcels, Valley.Field("P9", 5)], Valley.Plan, Valley.Prices).Value;
        Valley.Planner.CheckFacilities(assets, more).Value.PerCapita.Single().State.Should().Be(CapacityState.NotChecked);
    }

    /// <summary>
    /// Areas of 100 by 100 and 60 by 100 grid steps that share 20 by 100; a third touches and shares nothing. A block of 50 by 100 across the
    /// border of the second, a block in the overlap, a block outside: 60 people on 50 columns, of which 40 in the first, 20 of them in the second too.
    /// </summary>
    [Fact]
    public void MeasureService_LayersOfAreasAndBlocks_IsByTheOverlay()
    {
        var areas = Plane.Layer([Plane.Box(0, 0, 100, 100), Plane.Box(80, 0, 140, 100), Plane.Box(140, 0, 200, 100)]);
        var blocks = Plane.Layer([Plane.Box(60, 0, 120, 100), Plane.Box(190, 0, 220, 100), Plane.Box(300, 0, 301, 1)]);
        var measured = Valley.Planner.MeasureService(areas, ["a", "b", "c"], blocks, [60, 10, 5]);

        measured.Value.Areas.Select(static one => $"{one.Area} {one.People}").Should().Equal("a 40", "b 40", "c 4");
        var overlap = measured.Value.Overlaps.Should().ContainSingle().Subject;
        (overlap.First, overlap.Second, overlap.Area, overlap.Population).Should().Be(("a", "b", new MeasuredArea(2 * 20 * 100), 20));
        measured.Value.Unserved.Should().Be(12, "two thirds of ten, which is 6 2/3, and five, rounded up");
        measured.Provenance.Inputs.Select(static input => input.Name).Should().Equal("areas", "names", "blocks", "people");
    }

    [Fact]
    public void MeasureService_PeopleOrShapesNotKnown_AreNotGuessed()
    {
        var areas = Plane.Layer([Plane.Box(0, 0, 100, 100), Plane.Box(200, 0, 300, 100)]);
        var blocks = Plane.Layer([Plane.Box(50, 0, 150, 100), Plane.Box(200, 0, 300, 100)]);
        var open = Valley.Planner.MeasureService(areas, ["a", "b"], blocks, [null, 7]);
        open.Value.Areas.Select(static one => one.People).Should().Equal(null, 7);
        open.Value.Unserved.Should().BeNull();
        open.About(FindingCatalogue.PeopleNotKnown).Should().Equal("blocks/0");
        Valley.Planner.MeasureService(areas, ["a", "b"]).Value.Areas.Should().OnlyContain(static one => one.People == null);

        var torn = Valley.Planner.MeasureService(areas, ["a", "b"], Plane.Set(Plane.Polygon(Plane.Box(0, 0, 9, 9)), null), [1, 2]);
        torn.Value.Areas.Should().OnlyContain(static one => one.People == null, "a block without a place may lie in any area");
        FluentActions.Invoking(() => Valley.Planner.MeasureService(areas, ["a"])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Valley.Planner.MeasureService(areas, ["a", "b"], blocks, [1])).Should().Throw<ArgumentException>();
    }

    /// <summary>Blocks 0 and 1 share 20 by 100: who lives there is in both. Area a touches one of them, b touches neither, and blocks that only meet share nothing.</summary>
    [Fact]
    public void MeasureService_BlocksThatShareGround_CountNobodyTwice()
    {
        var areas = Plane.Layer([Plane.Box(0, 0, 100, 100), Plane.Box(300, 0, 400, 100)]);
        var blocks = Plane.Layer([Plane.Box(0, 0, 120, 100), Plane.Box(100, 0, 200, 100), Plane.Box(300, 0, 350, 100), Plane.Box(350, 0, 400, 100)]);
        var measured = Valley.Planner.MeasureService(areas, ["a", "b"], blocks, [60, 50, 7, 8]);
        measured.Value.Areas.Select(static one => one.People).Should().Equal(null, 15);
        measured.Value.Unserved.Should().BeNull();
        var twice = measured.Findings.Single(static finding => finding.Code == FindingCatalogue.PeopleCountedTwice.Code);
        (twice.Subject.ToString(), twice.Arguments[0], twice.Arguments[1]).Should().Be(("blocks/0", Figure.Name("blocks/1"), (Figure)new MeasuredArea(2 * 20 * 100)));
    }

    /// <summary>Two kindergartens of 2,000,000 and 300 m² of shops at 4,000 元/m²: 5,200,000 beside 55,800,055.80.</summary>
    [Fact]
    public void CostConditions_FacilitiesAskedFor_ArePricedOrMissing()
    {
        var plan = Valley.Plan with
        {
            Lots =
            [
                Valley.Plan.Lots[0] with
                {
                    Conditions = Valley.Far(2.5m) with { Facilities = [new() { Name = "幼儿园", Number = 2 }, new() { Name = "商店", Number = 1, LeastFloorArea = Area.FromSquareMetres(300) }] },
                },
                .. Valley.Plan.Lots.Skip(1),
            ],
        };
        FacilityCost nursery = new() { Facility = "幼儿园", Each = Money.FromWan(200), Basis = Standard }, shop = new() { Facility = "商店", ByFloorArea = UnitPrice.PerSquareMetre(4_000), Basis = Standard };
        var costs = Valley.Planner.CostConditions(Valley.Assets, plan, [nursery, shop]);
        var lot = costs.Value.Lots.Single();
        (lot.Cost, lot.PlannedValue, lot.Share).Should().Be((Money.FromYuan(5_200_000), Money.Parse("55800055.80"), Ratio.Of(520_000_000, 5_580_005_580)));
        Valley.ShouldReplay(costs);

        var unknown = Valley.Planner.CostConditions(Valley.Assets, plan, [nursery]);
        unknown.Value.Lots.Single().Cost.Should().BeNull("a cost that is not known is not 0");
        unknown.About(FindingCatalogue.ConditionCostMissing).Should().Equal("L1");
    }

    /// <summary>Housing at FAR 3.0 instead of 2.5: factor 2.0 instead of 1.8, 6,200,006.20 more; a FAR nobody priced has no response.</summary>
    [Fact]
    public void RespondToConditions_OneStep_IsValuedByTheSameMethod()
    {
        ValueList<ConditionStep> steps = [new() { Id = "far-3", FloorAreaRatio = RatioRange.AtMost(3), Basis = Valley.Basis }, new() { Id = "far-9", FloorAreaRatio = RatioRange.AtMost(9), Basis = Valley.Basis }];
        var housing = Valley.Valued(Valley.Parcels, Valley.Plan, Valley.Prices).Value;
        var response = Valley.Planner.RespondToConditions(housing with { Assets = [housing.Assets[0]] }, Valley.Plan, Valley.Prices, steps);
        response.Value.Lines.Select(static line => $"{line.Lot} {line.Step} {line.Planned} {line.Value} {line.Change}").Should().Equal("L1 far-3 55800055.80 62000062.00 6200006.20", "L1 far-9 55800055.80  ");
        response.About(FindingCatalogue.ResponseWithoutValue).Should().Equal("L1");
        Valley.ShouldReplay(response);
    }
}
