using AssetPlanning.Conformity;
using AssetPlanning.Rulebook;
using AssetPlanning.Territory;
using AssetPlanning.Tests.Support;
using static AssetPlanning.Tests.Conformity.PlanQuestions;
using static AssetPlanning.Tests.Support.TestMap;

namespace AssetPlanning.Tests.Explanation;

/// <summary>For every code of permits, standards, mix, scale, feedback, villages, uses, arrangements and incentives, what raises it.</summary>
internal static class PlanScenarios
{
    private static readonly (int X0, int Y0, int X1, int Y1) Plot = (100, 100, 200, 200);

    internal static IReadOnlyDictionary<string, Func<ValueList<Finding>>> All { get; } = new Dictionary<string, Func<ValueList<Finding>>>
    {
        ["permit.twice"] = static () => Permitted(Contract, LandPermit, LandPermit),
        ["permit.kind-unknown"] = static () => Permitted(Contract, LandPermit with { Kind = "x-own" }),
        ["permit.plan-unknown"] = static () => Permitted(Contract, LandPermit with { Plan = new("elsewhere", 1) }),
        ["permit.plan-not-in-force"] = static () => Permitted(Contract, LandPermit with { Plan = new("riverside", 1) }),
        ["permit.plan-wrong"] = static () => Permitted(Contract, LandPermit with { Plan = new("city", 1) }),
        ["permit.lot-unknown"] = static () => Permitted(Contract, LandPermit with { Lot = "L9" }),
        ["permit.without-conditions"] = static () => Permitted(Contract, LandPermit with { Lot = "L2" }),
        ["permit.exceeds-conditions"] = static () => Permitted(Contract, LandPermit with { Figures = Figures with { FloorAreaRatio = Ratio.Parse("2.6") } }),
        ["permit.figures-of-other-lot"] = static () => Permitted(Contract, LandPermit with { Figures = Figures with { Lot = "L2" } }),
        ["permit.figure-missing"] = static () => Permitted(Contract, LandPermit with { Figures = null }),
        ["permit.precondition-missing"] = static () => Permitted(LandPermit),
        ["permit.too-early"] = static () => Permitted(Contract with { On = LandPermit.On.AddDays(1) }, LandPermit),
        ["permit.farmland-unstated"] = static () => Permitted(Cottage with { TakesFarmland = null }),

        ["bound.not-kept"] = static () => Mixed([Green, Shops], PublicShare("50 %")),
        ["bound.not-checked"] = static () => Mixed([], PublicShare("50 %")),
        ["bound.undecided"] = static () => Mixed([Green, Shops, Unsure], PublicShare("30 %")),
        ["acceptance.stated-twice"] = static () => PlanBook.MergeStandards([Monitoring with { Bounds = [Survival("80 %"), Survival("85 %")] }]).Findings,
        ["acceptance.units-differ"] = static () => PlanBook.MergeStandards([Monitoring, Acceptance with { Bounds = [Survival("85 株")] }]).Findings,
        ["acceptance.contradiction"] = static () => PlanBook.MergeStandards([Monitoring, Acceptance with { Bounds = [new() { Indicator = "survival", Range = QuantityRange.AtMost("70 %") }] }]).Findings,
        ["acceptance.standards-differ"] = static () => PlanBook.MergeStandards([Monitoring, Acceptance]).Findings,
        ["acceptance.reading-unit"] = static () => Accepted("900 株"),
        ["acceptance.readings-differ"] = static () => Accepted("83 %", "90 %"),
        ["mix.part-twice"] = static () => Mixed([Green, Green], PublicShare("50 %")),
        ["mix.class-unknown"] = static () => Mixed([Green], PublicShare("50 %") with { Class = "Public" }),
        ["mix.value-missing"] = static () => Mixed([Green with { Value = null }], PublicShare("50 %") with { Of = MixMeasure.Value }),
        ["mix.undetermined"] = static () => Mixed([Green, Shops, Unsure], PublicShare("30 %")),
        ["scale.unit-twice"] = static () => Scaled(Unit("U1", 100, 10), Unit("U1", 100, 10)),
        ["scale.not-below-township"] = static () => Scaled(Unit("U1", 5_000, 10)),
        ["scale.not-above-plot"] = static () => Scaled(Unit("U1", 10, 10)),
        ["scale.not-checked"] = static () => Scaled(Unit("U1", 100, 10) with { Township = "elsewhere" }),
        ["scale.units-exceed-township"] = static () => Scaled(Unit("U1", 2_600, 10), Unit("U2", 2_600, 10)),
        ["feedback.item-twice"] = static () => PlanBook.CheckFeedback([Trees, Trees], [], Today).Findings,
        ["feedback.twice"] = static () => Looped(Observed, Observed),
        ["feedback.item-unknown"] = static () => Looped(Observed with { Item = "nothing" }),
        ["feedback.other-version"] = static () => Looped(Observed with { Plan = new("restoration", 2) }),
        ["feedback.unit-differs"] = static () => Looped(Observed with { Observed = Quantity.Parse("9 kg") }),
        ["feedback.answered-before"] = static () => Looped(Observed with { Answer = Answer with { On = Observed.On.AddDays(-1) } }),
        ["feedback.overdue"] = static () => Looped(Observed with { AnswerBy = Today.AddDays(-1) }),
        ["feedback.answered-late"] = static () => Looped(Observed with { AnswerBy = Observed.On, Answer = Answer with { On = Observed.On.AddDays(1) } }),
        ["feedback.not-taken-up"] = static () => Looped(Observed with { Answer = Answer with { Outcome = FeedbackOutcome.PlanAdjusted } }),
        ["feedback.missing"] = static () => PlanBook.CheckFeedback([Trees], [], Today).Findings,
        ["structure.transition-twice"] = static () => Structured(Turned("a", "2023:0101", "2023:0701", 1), Turned("a", "2023:0101", "2023:0701", 1)),
        ["structure.class-unknown"] = static () => Structured(Turned("a", "2023:9999", "2023:0701", 1)),
        ["structure.class-unclear"] = static () => Structured(Turned("a", "survey3:0809", "2023:0701", 1)),
        ["structure.bearer-twice"] = static () => Divided(1, Bearer("a", 1, 0, 1), Bearer("a", 1, 0, 1)),
        ["structure.bounds-unclear"] = static () => Divided(1, Bearer("a", 1, 2, 1)),
        ["structure.total-not-whole"] = static () => PlanBook.Distribute(Area.FromSquareMetres(1), Area.FromHectares(1), [Bearer("a", 1, 0, 1)]).Findings,
        ["structure.total-below-least"] = static () => Divided(1, Bearer("a", 1, 2, 3)),
        ["structure.total-above-most"] = static () => Divided(4, Bearer("a", 1, 2, 3)),
        ["incentive.twice"] = static () => Granted(Quick, Quick).Findings,
        ["incentive.subject-unchecked"] = static () => PlanBook.GrantIncentives([Quick], CheckedPlots(), [Facts("P9")]).Findings,
        ["incentive.against-rule"] = static () => Granted(Easing(Farmland)).Findings,
        ["incentive.rule-unknown"] = static () => Granted(Easing("nowhere")).Findings,
        ["incentive.against-parameter"] = static () => Granted(Quick with { Policy = Quick.Policy with { Rows = [LooserShare] } }).Findings,
        ["incentive.bottom-line"] = static () => Granted(Quick).Findings,

        ["village.content-missing"] = static () => Villaged(Village with { Appearance = [] }),
        ["village.period-unclear"] = static () => Villaged(Village with { LastYear = 2020 }),
        ["village.name-twice"] = static () => Villaged(Village with { Projects = [Road, Road] }),
        ["village.focus-area-unknown"] = static () => Villaged(Village with { Projects = [Road with { FocusArea = "nowhere" }] }),
        ["village.focus-area-idle"] = static () => Villaged(Village with { Projects = [Road with { FocusArea = null }] }),
        ["village.project-outside-period"] = static () => Villaged(Village with { Projects = [Road with { LastYear = 2040 }] }),
        ["village.project-without-place"] = static () => Villaged(Village with { FocusAreas = [new() { Id = "old-street" }] }),
        ["village.project-without-amount"] = static () => Villaged(Village with { Projects = [Road with { Cost = null }] }),
        ["village.project-without-appearance"] = static () => Villaged(Village with { Appearance = [Roofs with { FocusArea = "hill" }] }),
        ["village.project-after-unknown"] = static () => Villaged(Village with { Projects = [Road with { After = ["nothing"] }] }),
        ["village.project-too-early"] = static () => Villaged(Village with { Projects = [Road, Houses with { FirstYear = 2026 }] }),
        ["village.projects-in-a-circle"] = static () => Villaged(Village with { Projects = [Road with { After = ["houses"] }, Houses] }),

        ["arrangement.name-twice"] = static () => Arranged(["a", "a"], (0, 0, 50, 100), (50, 0, 100, 100)).Findings,
        ["arrangement.gap"] = static () => Arranged(["a"], (0, 0, 50, 100)).Findings,
        ["arrangement.overlap"] = static () => Arranged(["a", "b"], (0, 0, 60, 100), (50, 0, 100, 100)).Findings,
        ["arrangement.outside"] = static () => Arranged(["a"], (0, 0, 110, 100)).Findings,
        ["arrangement.units-overlap"] = static () => PlanBook.CheckArrangements(Boxes((0, 0, 10, 10), (5, 0, 15, 10)), ["u", "v"], Boxes((0, 0, 15, 10)), [new() { Id = "a", Kind = ArrangementKind.Protect }]).Findings,
        ["conformity.built-form-open"] = static () => PlanBook.SplitByBuiltForm(
            ConformityIndex.Build(Registry(Line(Farmland, (0, 0, 140, 1_000)))), Boxes(Plot), ["P0"], [LayerSelection.OfLine(Boundary)], Terms).Findings,
        ["conformity.conflict-stale"] = static () =>
        {
            PlanLayer farmland = Line(Farmland, (0, 0, 140, 1_000)), boundary = Line(Boundary, (100, 0, 300, 1_000));
            var found = PlanMerge.Compare(Registry(farmland, boundary), PlanPrecedence.TierForceDate, [], RulebookEdition.Embedded).Value.Conflicts[0];
            return PlanMerge.GroundOf(Registry(farmland, Line(Boundary, (101, 0, 300, 1_000))), found).Findings;
        },
        ["conformity.setback-as-stated"] = static () => ConditionCheck.Of(Kept(null), Stays(5), null).Findings,
        ["conformity.setback-differs"] = static () => ConditionCheck.Of(Kept("road"), Stays(10), Street).Findings,
        ["programme.path-not-settled"] = static () => ProgrammePaths.Of(RiversideProgramme.Make(), null).Findings,
    };
}
