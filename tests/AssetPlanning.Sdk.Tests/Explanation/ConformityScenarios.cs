using AssetPlanning.Conformity;
using AssetPlanning.Rulebook;
using AssetPlanning.Territory;
using static AssetPlanning.Tests.Support.TestMap;

namespace AssetPlanning.Tests.Explanation;

/// <summary>For every code of layers and verdicts, what raises it: a small county with one thing spoiled.</summary>
internal static class ConformityScenarios
{
    private static readonly (int X0, int Y0, int X1, int Y1) Plot = (100, 100, 200, 200);

    private static readonly VerdictOverride Decision = new()
    {
        Subject = "P0",
        Rule = Farmland,
        Found = VerdictStatus.Conflict,
        Decided = VerdictStatus.Clear,
        Consequence = Consequence.Allowed,
        Reason = "已批准",
        By = "zhang-san",
        On = new(2026, 1, 1),
    };

    internal static IReadOnlyDictionary<string, Func<ValueList<Finding>>> All { get; } = new Dictionary<string, Func<ValueList<Finding>>>
    {
        ["territory.layer-twice"] = static () => Registered(FarmlandLayer, FarmlandLayer),
        ["territory.line-unknown"] = static () => Registered(With(card => card with { Line = "x-unheard-of" })),
        ["territory.line-unnamed"] = static () => Registered(With(card => card with { Line = null })),
        ["territory.layer-absent"] = static () => PlanLayerRegistry.Of([FarmlandLayer], RulebookEdition.Embedded, [Card("redline", 1, Redline)]).Findings,
        ["territory.features-missing"] = static () => Registered(With(card => card with { DeclaredCount = 101 })),
        ["territory.total-differs"] = static () => Registered(With(card => card with { Total = new() { Area = Area.FromHectares(1), OnEllipsoid = false, Tolerance = Area.FromSquareMetres(1) } })),
        ["territory.feature-placeless"] = static () => Registered(new PlanLayer(Card("farmland", 1, Farmland), Set((NetTopologySuite.Geometries.Geometry?)null), County)),

        ["conformity.subject-twice"] = static () => ConformityBook.Check(
            ConformityIndex.Build(Registry(FarmlandLayer)), Boxes(Plot, Plot), [Subjects(1, null)[0], Subjects(1, null)[0]], [], RulebookEdition.Embedded, Terms).Findings,
        ["conformity.rule-twice"] = static () => Checked("construction", Inside(Farmland), Inside(Farmland)),
        ["conformity.rules-in-a-circle"] = static () => Checked("construction", Inside(Farmland) with { DependsOn = [Farmland] }),
        ["conformity.rule-not-in-force"] = static () => Checked("construction", Inside(Farmland) with { Until = new(2021, 1, 1) }),
        ["conformity.layer-not-in-force"] = static () => Check(Registry(With(card => card with { Force = LegalForce.Draft })), [Inside(Farmland)], "construction", Plot).Findings,
        ["conformity.rule-bereft"] = static () => Checked("construction", Inside(Farmland) with { DependsOn = ["nowhere"] }),
        ["conformity.conflict"] = static () => Checked("construction", Inside(Farmland)),
        ["conformity.footprint-missing"] = static () => ConformityBook.Check(
            ConformityIndex.Build(Registry(FarmlandLayer)), Set((NetTopologySuite.Geometries.Geometry?)null), Subjects(1, "construction"), [Inside(Farmland)], RulebookEdition.Embedded, Terms).Findings,
        ["conformity.rule-skipped"] = static () => Checked("construction", Inside(Farmland) with { DependsOn = ["nowhere"] }),
        ["conformity.ground-not-checked"] = static () => Checked("construction", Inside(Redline)),
        ["conformity.activity-unstated"] = static () => Checked(null, Inside(Farmland)),
        ["conformity.activity-unlisted"] = static () => Checked("mining", Inside(Farmland)),
        ["conformity.rule-passed-over"] = static () => Checked("construction", Stated("x-silent", new LooksAway())),
        ["conformity.within-tolerance"] = static () => Checked("construction", Inside(Farmland) with { Tolerance = new() { Most = Area.FromHectares(1), Basis = Clause } }),
        ["conformity.ruling-unconfirmed"] = static () => Checked("other-agriculture", Inside(Farmland)),
        ["conformity.override-of-nothing"] = static () => Decided(Decision with { Subject = "P9" }),
        ["conformity.override-stale"] = static () => Decided(Decision with { Found = VerdictStatus.NotChecked }),
        ["conformity.overridden"] = static () => Decided(Decision),

        ["conformity.plans-contradict"] = static () => Merged(FarmlandLayer, Line(Redline, (100, 0, 300, 1_000))).Findings,
        ["conformity.precedence-undecided"] = static () => Merged(FarmlandLayer, Line(Redline, (100, 0, 300, 1_000))).Findings,
        ["conformity.plans-not-comparable"] = static () => Merged(Used("a", "2023:0701"), Used("b", "2020:0701")).Findings,
        ["conformity.plans-not-covered"] = static () => Merged(With(card => card with { DeclaredCount = 2 })).Findings,
        ["conformity.goals-contradict"] = static () => Compared(GoalDirection.Decrease, 5),
        ["conformity.indicators-contradict"] = static () => Compared(GoalDirection.Hold, 4),
        ["conformity.nowhere-to-move"] = static () => RelocationSearch.Find(
            new() { Project = "mill", Needed = Area.FromHectares(1), StockClasses = [], FarthestDistance = 1_000, Weights = new(1, 0, 0) },
            Boxes(Plot),
            Check(Registry(FarmlandLayer), [Inside(Farmland)], "construction", Plot).Value).Findings,
        ["conformity.condition-not-met"] = static () => Designed(new() { Lot = "L1", Height = 25 }),
        ["conformity.condition-not-checked"] = static () => Designed(new() { Lot = "L1" }),
    };

    private static PlanLayer FarmlandLayer => Line(Farmland, (0, 0, 140, 1_000));

    private static PlanLayer With(Func<PlanLayerEntry, PlanLayerEntry> spoil) => new(spoil(FarmlandLayer.Entry), FarmlandLayer.Features, County);

    private static ValueList<Finding> Registered(params PlanLayer[] layers) => PlanLayerRegistry.Of(layers, RulebookEdition.Embedded).Findings;

    private static ValueList<Finding> Checked(string? activity, params StatedRule[] rules) => Check(Registry(FarmlandLayer), rules, activity, Plot).Findings;

    private static Explained<PlanConflicts> Merged(params PlanLayer[] layers) => PlanMerge.Compare(Registry(layers), PlanPrecedence.TierForceDate, [], RulebookEdition.Embedded);

    private static PlanLayer Used(string id, string use) =>
        new(Card(id, 1) with { Kind = PlanLayerKind.DetailedPlan, Features = [new() { Item = 0, LandUse = use }] }, Boxes(Plot), County);

    private static ValueList<Finding> Compared(GoalDirection direction, int hectares) =>
        PlanUnity.Check([Says("a", GoalDirection.Hold, 5), Says("b", direction, hectares)], Merged(FarmlandLayer).Value).Findings;

    private static PlanStatement Says(string plan, GoalDirection direction, int hectares) => new()
    {
        Plan = new(plan, 1),
        Goals = [new() { Matter = "arable", Direction = direction }],
        Indicators = [new() { Indicator = "arable", Scope = "county", Year = 2035, Amount = Area.FromHectares(hectares) }],
    };

    private static ValueList<Finding> Designed(DesignFigures design) => ConditionCheck.Of(
        new() { Id = "L1", LandUse = "2023:0901", Parcels = ["A1"], Conditions = new() { HeightLimit = 24, Basis = Clause } }, design).Findings;

    private static ValueList<Finding> Decided(VerdictOverride decision) =>
        Check(Registry(FarmlandLayer), [Inside(Farmland)], Terms with { Overrides = [decision] }, "construction", Plot).Findings;
}
