using AssetPlanning.Tests.Spatial;
using AssetPlanning.Tests.Valuation;
using AssetPlanning.Valuation;

namespace AssetPlanning.Tests.Explanation;

/// <summary>What raises the findings of the three differentiations and of what stands beside value.</summary>
internal static class DifferentiationScenarios
{
    private static readonly Citation Basis = Valley.Basis;

    internal static IReadOnlyDictionary<string, Func<ValueList<Finding>>> All { get; } = new Dictionary<string, Func<ValueList<Finding>>>
    {
        ["differentiation.other-plan"] = () => Valley.Planner.Differentiate(Valley.Assets, Valley.Plan with { Version = new("valley", 2) }, Valley.Prices, Valley.Terms).Findings,
        ["differentiation.view-unknown"] = () => Attributed(Valley.Terms with { Views = ["village-table"] }),
        ["differentiation.lot-differs"] = () => Valley.Planner.Differentiate(Valley.Assets, Valley.Plan with { Lots = [] }, Valley.Prices, Valley.Terms).Findings,
        ["differentiation.side-unknown"] = () => Attributed(Valley.Terms with { Views = ["plan-construction"] }),
        ["differentiation.undecided-missing"] = () => Attributed(Valley.Terms with { UndecidedConstruction = null }),
        ["differentiation.state-without-value"] = () => Attributed(Valley.Terms with { UndecidedConstruction = "2023:0903" }),
        ["differentiation.values-differ"] = () => Valley.Planner.Differentiate(
            Valley.Assets, Valley.Plan, Valley.Prices with { Prices = [.. Valley.Prices.Prices.Select(static price => price with { Yuan = price.Yuan + 1 })] }, Valley.Terms).Findings,
        ["differentiation.unit-twice"] = () => Attributed(Valley.Terms with { Units = [new("L1", "north"), new("L1", "south")] }),
        ["differentiation.decider-twice"] = () => Attributed(Valley.Terms with { Deciders = [Valley.Terms.Deciders[0], Valley.Terms.Deciders[0] with { Version = new("county", 4) }] }),
        ["differentiation.decider-missing"] = () => Attributed(Valley.Terms with { Deciders = [] }),

        ["differentiation.nothing-decided"] = () =>
        {
            var field = Valley.Assets.Assets[3];
            return Attributed(Valley.Terms, Valley.Assets with
            {
                Assets = [field with { Parcel = field.Parcel with { LandUse = field.LandUse }, Planned = field.Planned with { Amount = Money.FromYuan(1) } }],
            });
        },
        ["differentiation.use-priced-twice"] = () => UnlikePrices("2023:1001"),
        ["differentiation.standing-twice"] = () => Attributed(Valley.Terms with { Standing = [new() { LandUse = "2023:07", Conditions = Valley.Far(1) }, new() { LandUse = "2023:07", Conditions = Valley.Far(2) }] }),
        ["differentiation.standing-unknown"] = () => Attributed(Valley.Terms with { Standing = [new() { LandUse = "2023:9999", Conditions = Valley.Far(1) }] }),
        ["differentiation.lot-unknown"] = () => Attributed(Valley.Terms with { Units = [new("L99", "north")] }),
        ["differentiation.lot-partly-valued"] = () => Responded(Valley.Assets with { Assets = [.. Valley.Assets.Assets.Skip(1)] }, Valley.Prices, Far3),
        ["differentiation.plan-partly-valued"] = () => Valley.Planner.AccountFunctions(Valley.Valued([.. Valley.Parcels, Valley.Field("P9", 1)], Valley.Plan, Valley.Prices).Value, FiscalAccountTests.Terms).Findings,

        ["potential.missing"] = () => Valley.Planner.FindPotential(Valley.Valued([.. Valley.Parcels, Valley.Field("P9", 1)], Valley.Plan, Valley.Prices).Value).Findings,

        ["effect.unknown-parcel"] = () => Shown(EffectTests.Terms with { Contacts = [new() { First = "P1", Second = "ghost", Metres = 1 }] }),
        ["effect.of-itself"] = () => Shown(EffectTests.Terms with { Contacts = [new() { First = "P1", Second = "P1", Metres = 1 }] }),
        ["effect.rule-twice"] = () => Shown(EffectTests.Terms with { Neighbours = [EffectTests.Terms.Neighbours[0], EffectTests.Terms.Neighbours[0]] }),
        ["effect.scale-twice"] = () => Shown(EffectTests.Terms with { Scales = [EffectTests.Terms.Scales[0], EffectTests.Terms.Scales[0]] }),
        ["effect.scale-missing"] = () => Shown(EffectTests.Terms with { Scales = [] }),
        ["effect.not-observed"] = () => Shown(EffectTests.Terms with { Observations = [] }),
        ["effect.observed-twice"] = () => Shown(EffectTests.Terms with { Observations = [EffectTests.Observe("P1", "2026-01-01", 1), EffectTests.Observe("P1", "2026-01-01", 2)] }),
        ["effect.below-scale"] = () => Shown(EffectTests.Terms with { Observations = [EffectTests.Observe("P1", "2026-01-01", -1)] }),
        ["effect.synergy-twice"] = () => Shown(EffectTests.Terms with { Synergies = [EffectTests.Terms.Synergies[0], EffectTests.Terms.Synergies[0]] }),
        ["effect.synergy-member-unknown"] = () => Shown(EffectTests.Terms with { Synergies = [EffectTests.Terms.Synergies[0] with { Members = [new("P1", "land"), new("ghost", "sea")] }] }),
        ["effect.synergy-kind-unknown"] = () => Shown(EffectTests.Terms with { Synergies = [EffectTests.Terms.Synergies[0] with { Members = [new("P1", "land"), new("P3", "unheard-of")] }] }),
        ["effect.synergy-of-one-kind"] = () => Shown(EffectTests.Terms with { Synergies = [EffectTests.Terms.Synergies[0] with { Members = [new("P1", "land"), new("P3", "land")] }] }),

        ["social.not-stated"] = () => Kept(),
        ["social.lot-unknown"] = () => Kept(SocialAccountTests.Homes with { Lot = "L9" }),
        ["social.stated-twice"] = () => Kept(SocialAccountTests.Homes, SocialAccountTests.Homes),
        ["social.unit-differs"] = () => Kept(SocialAccountTests.Homes with { Planned = Quantity.Parse("1 t") }),

        ["fiscal.lot-unknown"] = () => Accounted(FiscalAccountTests.Terms with { Overrides = [new() { Lot = "L9", Reason = "?" }] }),
        ["fiscal.override-twice"] = () => Accounted(FiscalAccountTests.Terms with { Overrides = [new() { Lot = "L1", Reason = "a" }, new() { Lot = "L1", Reason = "b" }] }),
        ["fiscal.overridden"] = () => Accounted(FiscalAccountTests.Terms with { Overrides = [new() { Lot = "L1", Reason = "保障性租赁住房" }] }),
        ["fiscal.side-unknown"] = () => Accounted(FiscalAccountTests.Terms with { Views = [] }),
        ["fiscal.function-undecided"] = () => Valley.Planner.AccountFunctions(
            Valley.Assets with { Assets = [Valley.Assets.Assets[0] with { LandUse = "2023:16" }] }, FiscalAccountTests.Terms).Findings,
        ["fiscal.template-twice"] = () => Accounted(FiscalAccountTests.Terms with { Templates = FiscalAccountTests.Terms.Templates.Add(FiscalAccountTests.Terms.Templates[0]) }),
        ["fiscal.stream-unknown"] = () => FiscalExpectationsTests.Misspelt().Findings,
        ["fiscal.amount-missing"] = () => Accounted(FiscalAccountTests.Terms with { Templates = [] }),

        ["lease.too-long"] = () => Valley.Planner.Compare(GrantOrLeaseTests.Terms with { Rents = [.. Enumerable.Repeat(Money.FromYuan(1), 21)] }).Findings,

        ["lease.years-differ"] = () => Valley.Planner.Compare(GrantOrLeaseTests.Terms with { GrantYears = 40 }).Findings,
        ["lease.grant-years-not-stated"] = () => Valley.Planner.Compare(GrantOrLeaseTests.Terms with { GrantYears = null }).Findings,
        ["levy.below-steps"] = () => Valley.Planner.Assess(
            new() { Name = "差别化使用税", Standard = UnitPrice.PerSquareMetre(10), Steps = [new(1, 1)], Rounding = Rounding.HalfUp, Basis = Basis }, "P1", Area.FromSquareMetres(1), 0).Findings,

        ["facility.twice"] = () => Checked(FacilityTests.Terms with { Areas = [FacilityTests.Terms.Areas[0], FacilityTests.Terms.Areas[0]] }),
        ["facility.not-checked"] = () => Checked(FacilityTests.Terms with { Standards = [] }),
        ["facility.short"] = () => Checked(FacilityTests.Terms),
        ["facility.overlap-unknown"] = () => Checked(FacilityTests.Terms with { Areas = [FacilityTests.Terms.Areas[0]] }),
        ["facility.overlap-not-checked"] = () => Checked(FacilityTests.Terms with { Overlaps = [FacilityTests.Terms.Overlaps[0] with { Population = null }] }),
        ["facility.overlap-beyond-need"] = () => Checked(FacilityTests.Terms),
        ["facility.overlap-of-itself"] = () => Checked(FacilityTests.Terms with { Overlaps = [FacilityTests.Terms.Overlaps[0] with { Second = "west" }] }),
        ["facility.group-beyond-need"] = () => Checked(InARow(FacilityTests.School("c", 1_000, "90 个"))),
        ["facility.group-not-checked"] = () => Checked(InARow(FacilityTests.School("c", null, "90 个"))),
        ["facility.area-set-aside"] = () => Valley.Planner.MeasureService(Plane.Set(Plane.Polygon(Plane.Box(0, 0, 9, 9)), null), ["east", "west"]).Findings,
        ["facility.people-not-known"] = () => Valley.Planner.MeasureService(Plane.Layer([Plane.Box(0, 0, 9, 9)]), ["east"], Plane.Layer([Plane.Box(0, 0, 9, 9)]), [null]).Findings,
        ["facility.people-counted-twice"] = () => Valley.Planner.MeasureService(Plane.Layer([Plane.Box(0, 0, 9, 9)]), ["east"], Plane.Layer([Plane.Box(0, 0, 9, 9), Plane.Box(8, 0, 20, 9)]), [1, 2]).Findings,
        ["facility.per-capita-not-checked"] = () => Checked(FacilityTests.Terms with { Population = null }),
        ["facility.per-capita-short"] = () => Checked(FacilityTests.Terms with { Population = 501 }),
        ["facility.condition-cost-missing"] = () => Valley.Planner.CostConditions(
            Valley.Assets, Valley.Plan with { Lots = [Valley.Plan.Lots[0] with { Conditions = Valley.Far(2.5m) with { Facilities = [new() { Name = "幼儿园", Number = 1 }] } }] }, []).Findings,

        ["response.without-value"] = () => Valley.Planner.RespondToConditions(
            Valley.Assets, Valley.Plan, Valley.Prices, [new() { Id = "far-9", FloorAreaRatio = AssetPlanning.Territory.RatioRange.AtMost(9), Basis = Basis }]).Findings,
        ["response.values-differ"] = () => Responded(Valley.Assets, Valley.Prices with { Prices = [.. Valley.Prices.Prices.Select(static price => price with { Yuan = price.Yuan + 1 })] }, Far3),
        ["response.step-twice"] = () => Responded(Valley.Assets, Valley.Prices, Far3, Far3),
    };

    private static ConditionStep Far3 => new() { Id = "far-3", FloorAreaRatio = AssetPlanning.Territory.RatioRange.AtMost(3), Basis = Basis };

    private static ValueList<Finding> Responded(PlannedAssets assets, StatedPrices prices, params ConditionStep[] steps) => Valley.Planner.RespondToConditions(assets, Valley.Plan, prices, steps).Findings;

    private static FacilityTerms InARow(ServiceArea third) => FacilityTests.Terms with
    {
        Areas = FacilityTests.Terms.Areas.Add(third),
        Overlaps = FacilityTests.Terms.Overlaps.Add(new() { First = "c", Second = "west", Area = MeasuredArea.FromSquareMetres(9), Population = 0 }),
    };

    private static ValueList<Finding> UnlikePrices(string use)
    {
        var prices = Valley.Prices with { Prices = [.. Valley.Prices.Prices.Select(price => price.LandUse == use ? price with { Yuan = price.Yuan + 1 } : price)] };
        return Valley.Valued(Valley.Parcels, Valley.Plan, prices).Then(assets => Valley.Planner.Differentiate(assets, Valley.Plan, prices, Valley.Terms)).Findings;
    }

    private static ValueList<Finding> Attributed(DifferentiationTerms terms, PlannedAssets assets) => Valley.Planner.Differentiate(assets, Valley.Plan, Valley.Prices, terms).Findings;

    private static ValueList<Finding> Attributed(DifferentiationTerms terms) => Valley.Planner.Differentiate(Valley.Assets, Valley.Plan, Valley.Prices, terms).Findings;

    private static ValueList<Finding> Shown(EffectTerms terms) => Valley.Planner.ShowEffects(Valley.Assets, terms).Findings;

    private static ValueList<Finding> Kept(params SocialStatement[] statements) => Valley.Planner.KeepTwoAccounts(Valley.Assets, statements).Findings;

    private static ValueList<Finding> Accounted(FiscalTerms terms) => Valley.Planner.AccountFunctions(Valley.Assets, terms).Findings;

    private static ValueList<Finding> Checked(FacilityTerms terms) => Valley.Planner.CheckFacilities(Valley.Assets, terms).Findings;
}
