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

    /// <summary>
    /// Three schools for the same 1,000 children's homes: 80 places are needed, each has 40. Every pair is needed, 40 + 40 of 80; all three are 40 too many.
    /// Who lives in all three says so; without it the three are not checked, and never clear.
    /// </summary>
    [Fact]
    public void CheckFacilities_ThreeAreasOverTheSamePeople_AreHeldAgainstTheirNeedAsAWhole()
    {
        ServiceOverlap Both(string first, string second) => new() { First = first, Second = second, Area = MeasuredArea.FromSquareMetres(9), Population = 1_000 };
        var three = Terms with { Areas = [School("a", 1_000, "40 个"), School("b", 1_000, "40 个"), School("c", 1_000, "40 个")], Overlaps = [Both("a", "b"), Both("b", "c"), Both("c", "a")] };
        var open = Valley.Planner.CheckFacilities(Valley.Assets, three);
        open.Value.Overlaps.Should().HaveCount(3).And.OnlyContain(static line => line.State == OverlapState.Needed);
        open.Value.Groups.Single().State.Should().Be(OverlapState.NotChecked);
        open.About(FindingCatalogue.OverlapGroupNotChecked).Should().Equal("a");

        var known = Valley.Planner.CheckFacilities(Valley.Assets, three with { Served = [new() { Areas = ["c", "a", "b"], People = 1_000 }] });
        var group = known.Value.Groups.Single();
        (group.People, group.Demand, group.Provision, group.Excess, group.State).Should().Be((1_000, Quantity.Parse("80 个"), Quantity.Parse("120 个"), Quantity.Parse("40 个"), OverlapState.BeyondNeed));
        known.About(FindingCatalogue.OverlapGroupBeyondNeed).Should().Equal("a");
        Valley.ShouldReplay(known);
        known.Why.Of(FigureTerms.OverlapExcess).Should().HaveCount(3);

        var other = Valley.Planner.CheckFacilities(Valley.Assets, three with { Served = [new() { Areas = ["a", "b", "c"], People = 900 }] });
        other.Value.Groups.Single().State.Should().Be(OverlapState.NotChecked, "1,000 live in each by the one statement, 900 by the other");
    }

    /// <summary>A row of three shares no ground three by three: 1,000 in each, 200 in either pair, are 2,600 people, who need 208 of 210 places.</summary>
    [Fact]
    public void CheckFacilities_ThreeAreasInARow_CountByPairs()
    {
        ServiceOverlap Both(string first, string second) => new() { First = first, Second = second, Area = MeasuredArea.FromSquareMetres(9), Population = 200 };
        var row = Terms with { Areas = [School("a", 1_000, "70 个"), School("b", 1_000, "70 个"), School("c", 1_000, "70 个")], Overlaps = [Both("a", "b"), Both("b", "c")] };
        var group = Valley.Planner.CheckFacilities(Valley.Assets, row).Value.Groups.Single();
        (group.People, group.Excess, group.State).Should().Be((2_600, Quantity.Parse("2 个"), OverlapState.BeyondNeed));
        var own = Valley.Planner.CheckFacilities(Valley.Assets, row with { Overlaps = [Both("a", "a")] });
        own.About(FindingCatalogue.OverlapOfItself).Should().Equal("a");
        own.Value.Overlaps.Should().BeEmpty();
    }

    /// <summary>Nobody to plan for, no class that counts, or one the rulebook does not know: not checked, and neither short nor enough. A third of a square metre short is short.</summary>
    [Fact]
    public void CheckFacilities_PerCapitaAtTheEdges_IsExactOrNotChecked()
    {
        CapacityState Of(FacilityTerms terms) => Valley.Planner.CheckFacilities(Valley.Assets, terms).Value.PerCapita.Single().State;
        Of(Terms with { Population = 0 }).Should().Be(CapacityState.NotChecked);
        Of(Terms with { Indicators = [Terms.Indicators[0] with { LandUses = [] }] }).Should().Be(CapacityState.NotChecked);
        Of(Terms with { Indicators = [Terms.Indicators[0] with { LandUses = ["2023:14O1"] }] }).Should().Be(CapacityState.NotChecked);
        Of(Terms with { Population = 3, Indicators = [Terms.Indicators[0] with { Least = Ratio.Of(4_000, 3) }] }).Should().Be(CapacityState.Enough);
        Of(Terms with { Population = 3, Indicators = [Terms.Indicators[0] with { Least = Ratio.Parse("1333.34") }] }).Should().Be(CapacityState.Insufficient);
        var nobody = Valley.Planner.CheckFacilities(Valley.Assets, Terms with { Areas = [School("east", 0, "0 个")], Overlaps = [] }).Value.Capacities.Single();
        (nobody.State, nobody.Left).Should().Be((CapacityState.Enough, Quantity.Parse("0 个")));
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
        measured.Value.Served.Select(static one => $"{string.Join('+', one.Areas)} {one.People}").Should().Equal("a 20", "a+b 20", "b 20", "c 10/3");
        measured.Value.Areas.Select(static one => one.OutsideBlocks).Should().Equal(new MeasuredArea(2 * 60 * 100), new MeasuredArea(2 * 20 * 100), new MeasuredArea(2 * 50 * 100));
        Valley.ShouldReplay(measured);
        var parts = measured.Why.Below(new(FigureTerms.People.Code, "b")).Where(static step => step.Key.Term == FigureTerms.PeopleOfPart.Code).ToList();
        parts.Select(static step => $"{step.Key.Subject} {step.Result.Ratio}").Should().BeEquivalentTo(["blocks/0 20", "blocks/0 20"], "what is in a too, and what is in b alone");
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

        var assets = Valley.Assets with { Assets = [.. Valley.Assets.Assets.Skip(1)] };
        var half = Valley.Planner.CostConditions(assets, plan, [nursery, shop]);
        (half.Value.Lots.Single().Cost, half.Value.Lots.Single().PlannedValue, half.Value.Lots.Single().Share).Should().Be((Money.FromYuan(5_200_000), null, null), "a lot without a value is not worth nothing");
        half.About(FindingCatalogue.LotPartlyValued).Should().Equal("L1");

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
        var response = Valley.Planner.RespondToConditions(housing with { Assets = [housing.Assets[0]] }, Valley.Plan with { Lots = [Valley.Plan.Lots[0]] }, Valley.Prices, steps);
        response.Value.Lines.Select(static line => $"{line.Lot} {line.Step} {line.Planned} {line.Value} {line.Change}").Should().Equal("L1 far-3 55800055.80 62000062.00 6200006.20", "L1 far-9 55800055.80  ");
        response.About(FindingCatalogue.ResponseWithoutValue).Should().Equal("L1");
        Valley.ShouldReplay(response);
    }

    /// <summary>By other prices than those of the assets the change would hold their difference too; a lot of which a parcel has no value has no response.</summary>
    [Fact]
    public void RespondToConditions_OtherPricesOrHalfALot_HasNoResponse()
    {
        ValueList<ConditionStep> steps = [new() { Id = "far-3", FloorAreaRatio = RatioRange.AtMost(3), Basis = Valley.Basis }];
        var dearer = Valley.Prices with { Prices = [.. Valley.Prices.Prices.Select(static price => price.LandUse == "2023:070102" ? price with { Yuan = price.Yuan + 1 } : price)] };
        var other = Valley.Planner.RespondToConditions(Valley.Assets, Valley.Plan, dearer, steps);
        other.Value.Lines[0].Should().Be(new PriceResponseLine { Lot = "L1", Step = "far-3" });
        other.About(FindingCatalogue.ResponseValuesDiffer).Should().Equal("P1");

        var half = Valley.Planner.RespondToConditions(Valley.Assets with { Assets = [.. Valley.Assets.Assets.Skip(1)] }, Valley.Plan, Valley.Prices, steps);
        half.Value.Lines[0].Should().Be(new PriceResponseLine { Lot = "L1", Step = "far-3" });
        half.About(FindingCatalogue.LotPartlyValued).Should().Equal("L1");
        Valley.Planner.RespondToConditions(Valley.Assets, Valley.Plan, Valley.Prices, [steps[0], steps[0]]).About(FindingCatalogue.ResponseStepTwice).Should().Equal("far-3");
    }
}
