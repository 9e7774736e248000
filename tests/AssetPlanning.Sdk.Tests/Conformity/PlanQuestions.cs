using AssetPlanning.Conformity;
using AssetPlanning.Inventory;
using AssetPlanning.Rulebook;
using AssetPlanning.Territory;
using static AssetPlanning.Tests.Support.TestMap;

namespace AssetPlanning.Tests.Conformity;

/// <summary>A sound case of each question a plan is asked, to be spoiled one thing at a time.</summary>
internal static class PlanQuestions
{
    internal const string Guide = "guide";

    internal static readonly DateOnly Today = new(2026, 6, 30);

    internal static readonly DesignFigures Figures = new() { Lot = "L1", FloorAreaRatio = Ratio.Parse("2.5"), Height = 24 };

    internal static readonly PlanningPermit Contract = new() { Id = "C-1", Project = "market", Kind = PermitKinds.GrantContract.Code, On = new(2025, 1, 10) };

    internal static readonly PlanningPermit LandPermit = new()
    {
        Id = "LP-1", Project = "market", Kind = PermitKinds.GrantedLand.Code, On = new(2025, 3, 1), Plan = new("riverside", 2), Lot = "L1", Figures = Figures,
    };

    internal static readonly PlanningPermit WorksPermit = LandPermit with { Id = "WP-1", Kind = PermitKinds.Works.Code, On = new(2025, 9, 1) };

    internal static readonly PlanningPermit Cottage = new()
    {
        Id = "RP-1", Project = "cottage", Kind = PermitKinds.Rural.Code, On = new(2025, 5, 1), Plan = new("village", 1), TakesFarmland = false,
    };

    internal static readonly AcceptanceStandard Monitoring = new() { Id = "monitoring", Use = StandardUse.Monitoring, Basis = new("《监测评估办法》", "第三条"), Bounds = [Survival("80 %")] };

    internal static readonly AcceptanceStandard Acceptance = new() { Id = "acceptance", Use = StandardUse.Acceptance, Basis = new("《验收规程》", "第五条"), Bounds = [Survival("85 %")] };

    internal static readonly MixPart Green = new() { Id = "park", LandUse = "2023:1401", Ownership = Ownership.State, Area = Area.FromSquareMetres(30), Value = Money.FromWan(10) };

    internal static readonly MixPart Shops = new() { Id = "shops", LandUse = "2023:0901", Ownership = Ownership.Collective, Area = Area.FromSquareMetres(70), Value = Money.FromWan(90) };

    /// <summary>留白: what it will be nobody knows yet.</summary>
    internal static readonly MixPart Unsure = new() { Id = "reserve", LandUse = "2023:16", Area = Area.FromSquareMetres(20) };

    internal static readonly PlanItem Trees = new() { Id = "trees", Plan = new("restoration", 1), Planned = Quantity.Parse("10 公顷"), Sense = QuotaSense.Floor, ReportBy = new(2026, 1, 1) };

    internal static readonly PlanFeedback Observed = new()
    {
        Id = "F1", Item = "trees", Plan = new("restoration", 1), Observed = Quantity.Parse("135 亩"), By = "township", On = new(2026, 3, 1), AnswerBy = new(2026, 9, 1),
    };

    internal static readonly FeedbackAnswer Answer = new() { By = "county", On = new(2026, 4, 1), Outcome = FeedbackOutcome.CarryingOutCorrected, Reason = "补植" };

    internal static readonly VillageProject Road = new()
    {
        Id = "road", FocusArea = "old-street", LandUse = "2023:1207", Area = Area.FromHectares(0.5m), Cost = Money.FromWan(80), FirstYear = 2026, LastYear = 2027,
    };

    internal static readonly VillageProject Houses = new()
    {
        Id = "houses", FocusArea = "old-street", LandUse = "2023:0703", Area = Area.FromHectares(2), Cost = Money.FromWan(300), FirstYear = 2027, LastYear = 2029, After = ["road"],
    };

    internal static readonly AppearanceControl Roofs = new() { Id = "roofs", HeightLimit = 10, MostStoreys = 3, Wording = "坡屋顶、青灰瓦", Basis = Clause };

    /// <summary>100 公顷, of which 17 公顷 are village construction land afterwards: 13 homesteads, 1 services, 2 commerce, 1 in reserve.</summary>
    internal static readonly ValueList<UseTransition> VillageUses =
    [
        Turned("fields", "2023:0101", "2023:0101", 60),
        Turned("homes", "2023:0703", "2023:0703", 10),
        Turned("hall", "2023:0703", "2023:0704", 1),
        Turned("market", "2023:0101", "2023:0901", 2),
        Turned("kept-free", "2023:0703", "2023:16", 1),
        Turned("highway", "2023:1202", "2023:1202", 3),
        Turned("wood", "2023:0301", "2023:0301", 20),
        Turned("surveyed-homes", "survey3:0702", "2023:0703", 3),
    ];

    internal static readonly VillagePlan Village = new()
    {
        Version = new("village", 1),
        Village = "440106001001",
        On = new(2026, 1, 1),
        FirstYear = 2026,
        LastYear = 2035,
        FocusAreas = [new() { Id = "old-street", Footprint = new("focus", 0) }],
        Projects = [Road, Houses],
        Appearance = [Roofs],
        Uses = VillageUses,
        FlexibleArea = Area.FromHectares(0.85m),
    };

    internal static readonly Incentive Quick = new()
    {
        Policy = new()
        {
            Id = "stock-land",
            Chinese = "存量盘活",
            English = "stock land put to use",
            Basis = new("《存量盘活办法》", "第二条"),
            From = new(2025, 1, 1),
            Eligibility = new() { Facets = [new() { Facet = PolicyFacet.Origin, AnyOf = ["Stock"] }] },
        },
        Grants = [new() { Id = "fast-track", Content = new("简化审批", "a shorter approval") }],
    };

    internal static readonly RulebookRow LooserShare = new() { Parameter = "control.basic-farmland-share", Value = "70%", Source = "land-law-2019", Evidence = Evidence.Practice };

    internal static PlanLayerRegistry Street => Registry(
        new PlanLayer(Card("road", 1), Boxes((0, 0, 100, 10)), County),
        new PlanLayer(Card("buildings", 2), Boxes((20, 17, 40, 40), (60, 19, 80, 40)), County));

    internal static PermitSheet Permits(params PlanningPermit[] permits) => Ask(permits).Value;

    internal static ValueList<Finding> Permitted(params PlanningPermit[] permits) => Ask(permits).Findings;

    internal static Explained<PermitSheet> Ask(params PlanningPermit[] permits) => PlanBook.CheckPermits(
        [.. permits],
        [
            new() { Version = new("riverside", 1), Kind = PlanLayerKind.DetailedPlan, From = new(2020, 1, 1), Until = new(2024, 7, 1) },
            new() { Version = new("riverside", 2), Kind = PlanLayerKind.DetailedPlan, From = new(2024, 7, 1) },
            new() { Version = new("city", 1), Kind = PlanLayerKind.MasterPlan, From = new(2021, 1, 1) },
            new() { Version = new("village", 1), Kind = PlanLayerKind.VillagePlan, From = new(2023, 1, 1) },
        ],
        [
            new()
            {
                Version = new("riverside", 2),
                Lots =
                [
                    new() { Id = "L1", LandUse = "2023:0901", Parcels = ["A1"], Conditions = new() { FloorAreaRatio = RatioRange.AtMost(Ratio.Parse("2.5")), HeightLimit = 24, Basis = Clause } },
                    new() { Id = "L2", LandUse = "2023:0901", Parcels = ["A2"] },
                ],
            },
        ],
        PermitKinds.All);

    internal static IndicatorBound Survival(string least) => new() { Indicator = "survival", Range = QuantityRange.AtLeast(least) };

    internal static Explained<BoundSheet> Accept(params string[] amounts) => PlanBook.CheckAcceptance(
        PlanBook.MergeStandards([Monitoring, Acceptance]).Value,
        [.. amounts.Select(static amount => new IndicatorReading { Project = "hill", Indicator = "survival", Amount = Quantity.Parse(amount), Source = Clause })]);

    internal static ValueList<Finding> Accepted(params string[] amounts) => Accept(amounts).Findings;

    internal static MixRequirement PublicShare(string least) =>
        new() { Id = "public", Facet = MixFacet.Nature, Class = "PublicInterest", Of = MixMeasure.Area, Share = QuantityRange.AtLeast(least), Basis = Clause };

    internal static Explained<BoundSheet> Mix(ValueList<MixPart> parts, params MixRequirement[] requirements) => PlanBook.CheckMix(parts, [.. requirements], RulebookEdition.Embedded);

    internal static ValueList<Finding> Mixed(ValueList<MixPart> parts, params MixRequirement[] requirements) => Mix(parts, requirements).Findings;

    internal static PlanningUnit Unit(string id, int hectares, int largestPlot) => new()
    {
        Id = id,
        Township = "T",
        Area = Area.FromHectares(hectares),
        Plots = [new() { Lot = "L1", Area = Area.FromHectares(1) }, new() { Lot = "L2", Area = Area.FromHectares(largestPlot) }],
    };

    internal static Explained<UnitScales> Scale(params PlanningUnit[] units) => PlanBook.CheckScale([.. units], [new() { Township = "T", Area = Area.FromHectares(5_000) }]);

    internal static ValueList<Finding> Scaled(params PlanningUnit[] units) => Scale(units).Findings;

    internal static Explained<FeedbackSheet> Loop(params PlanFeedback[] feedback) => PlanBook.CheckFeedback([Trees], [.. feedback], Today);

    internal static ValueList<Finding> Looped(params PlanFeedback[] feedback) => Loop(feedback).Findings;

    internal static UseTransition Turned(string id, string from, string to, decimal hectares, string place = "44") =>
        new() { Id = id, Place = ScopePath.Parse(place), From = from, To = to, Area = Area.FromHectares(hectares) };

    internal static ValueList<Finding> Structured(params UseTransition[] transitions) => PlanBook.StructureOf([.. transitions], RulebookEdition.Embedded).Findings;

    internal static AdjustmentBound Bearer(string id, int weight, int least, int most) =>
        new() { Id = id, Weight = weight, Least = Area.FromHectares(least), Most = Area.FromHectares(most) };

    internal static Explained<AdjustmentPlan> Divide(int hectares, params AdjustmentBound[] bounds) => PlanBook.Distribute(Area.FromHectares(hectares), Area.FromHectares(1), [.. bounds]);

    internal static ValueList<Finding> Divided(int hectares, params AdjustmentBound[] bounds) => Divide(hectares, bounds).Findings;

    internal static Explained<VillagePlanSheet> Judge(VillagePlan plan) => PlanBook.CheckVillagePlan(plan, RulebookEdition.Embedded);

    internal static ValueList<Finding> Villaged(VillagePlan plan) => Judge(plan).Findings;

    internal static Explained<ArrangementCoverage> Arranged(ValueList<SubjectId> names, params (int X0, int Y0, int X1, int Y1)[] ground) => PlanBook.CheckArrangements(
        Boxes((0, 0, 100, 100)),
        ["unit"],
        Boxes(ground),
        [.. names.Select(static (name, at) => new Arrangement { Id = name, Kind = at == 0 ? ArrangementKind.Protect : ArrangementKind.Develop })]);

    /// <summary>P0 lies on basic farmland by 4,000 of its 10,000 m², P1 is clear.</summary>
    internal static ConformityTable CheckedPlots(params VerdictOverride[] decisions) => Check(
        Registry(Line(Farmland, (0, 0, 140, 1_000))),
        [Inside(Farmland), Stated(Guide, new LineControl { Line = Farmland }) with { Severity = RuleSeverity.Advisory }],
        Terms with { Overrides = [.. decisions] },
        "construction",
        (100, 100, 200, 200),
        (300, 300, 310, 310)).Value;

    internal static PolicySubject Facts(string id) =>
        new() { Id = id, Division = "440106001001", On = new(2026, 1, 1), Facets = [new() { Facet = PolicyFacet.Origin, Value = "Stock" }] };

    internal static Incentive Easing(string rule) => Quick with { Grants = [Quick.Grants[0] with { Eases = rule }] };

    internal static Explained<IncentiveSheet> Granted(params Incentive[] incentives) => PlanBook.GrantIncentives([.. incentives], CheckedPlots(), [Facts("P0"), Facts("P1")]);

    internal static Lot Kept(string? line, int metres = 5) => new()
    {
        Id = "L1",
        LandUse = "2023:0901",
        Parcels = ["A1"],
        Conditions = new() { Setbacks = [new() { From = "道路红线", Distance = metres, Line = line is null ? (SubjectId?)null : new SubjectId(line) }], Basis = Clause },
    };

    internal static DesignFigures Stays(int stated) => new() { Lot = "L1", Setbacks = [new() { From = "道路红线", Distance = stated }], Buildings = [new("buildings", 0), new("buildings", 1)] };
}
