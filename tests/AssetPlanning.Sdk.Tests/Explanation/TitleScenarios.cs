using AssetPlanning.Inventory;
using AssetPlanning.Tests.Inventory;

namespace AssetPlanning.Tests.Explanation;

/// <summary>What raises the findings of titles, disputes and the lives of assets.</summary>
internal static class TitleScenarios
{
    private static readonly DisputeStep Raised = TitleTests.Step(1, "2021-01-10", DisputeAct.Raise);

    private static readonly LifecycleStep Titled = LifecycleTests.Step(1, "2020-03-01", LifecycleAct.SettleTitle) with { Right = "shop-land" };

    internal static IEnumerable<KeyValuePair<string, Func<ValueList<Finding>>>> All { get; } = new Dictionary<string, Func<ValueList<Finding>>>
    {
        ["dispute.twice"] = static () => AssetPlanner.Default.ReadTitles(Registers.Of(), new() { Disputes = [TitleTests.Border, TitleTests.Border] }, Registers.Today).Findings,
        ["dispute.step-stray"] = static () => Disputed(Raised with { Of = "ghost" }),
        ["dispute.number-twice"] = static () => Disputed(Raised, Raised with { Act = DisputeAct.Mediate }),
        ["dispute.move-impossible"] = static () => Disputed(Raised, Raised with { Number = 2 }),
        ["dispute.decision-first"] = static () => Disputed(Raised, Raised with { Number = 2, Act = DisputeAct.Sue }),
        ["dispute.open"] = static () => Disputed(Raised),
        ["title.entered-while-disputed"] = static () => Disputed(Raised),
        ["title.mortgaged-while-disputed"] = static () => Disputed(Raised),
        ["title.parcel-disputed"] = static () => SetAside(Raised),
        ["title.not-clear"] = static () => SetAside(),

        ["lifecycle.not-checked"] = static () => AssetPlanner.Default.ReadLifecycles([], new(), Registers.Read(Registers.Shop).Value).Findings,
        ["lifecycle.number-twice"] = static () => Lived(Titled, Titled with { Act = LifecycleAct.Assess }),
        ["lifecycle.out-of-turn"] = static () => Lived(LifecycleTests.Step(1, "2020-03-01", LifecycleAct.TakeIntoUse)),
        ["lifecycle.title-missing"] = static () => Lived(Titled with { Right = "ghost" }),
        ["lifecycle.inspection-overdue"] = static () => Lived([Titled, .. InUse]),
        ["lifecycle.restoration-overdue"] = static () => Lived([Titled, .. InUse]),
    };

    private static LifecycleStep[] InUse =>
    [
        LifecycleTests.Step(2, "2020-05-01", LifecycleAct.Assess),
        LifecycleTests.Step(3, "2020-06-01", LifecycleAct.Plan),
        LifecycleTests.Step(4, "2020-07-01", LifecycleAct.TakeIntoUse) with { Until = new DateOnly(2024, 7, 1) },
    ];

    private static Explained<TitleSheet> Titles(params DisputeStep[] steps) => AssetPlanner.Default.ReadTitles(
        Registers.Of(Registers.Shop) with
        {
            Encumbrances = [new() { Number = 2, On = new(2024, 6, 1), Encumbrance = new() { Id = "m1", Right = "shop-land", Kind = EncumbranceKind.Mortgage, For = "bank" } }],
            Transfers = [new() { Number = 3, On = new(2025, 1, 1), Right = "shop-land", From = "mill", To = "heir", Part = 1 }],
        },
        new() { Disputes = [TitleTests.Border], Steps = steps },
        Registers.Today);

    private static ValueList<Finding> Disputed(params DisputeStep[] steps) => Titles(steps).Findings;

    private static ValueList<Finding> SetAside(params DisputeStep[] steps) => AssetPlanner.Default.SetAsideDisputed(
        AssetPlanner.Default.TakeInventory([Riverside.Mill, Riverside.Mill with { Id = "B1" }]).Value, Titles(steps).Value).Findings;

    private static ValueList<Finding> Lived(params LifecycleStep[] steps) => AssetPlanner.Default.ReadLifecycles(steps, LifecycleTests.Terms, Registers.Read(Registers.Shop).Value).Findings;
}
