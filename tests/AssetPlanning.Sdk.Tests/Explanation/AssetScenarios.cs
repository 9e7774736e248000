using AssetPlanning.Inventory;
using AssetPlanning.Tests.Inventory;
using AssetPlanning.Tests.Spatial;

namespace AssetPlanning.Tests.Explanation;

/// <summary>What raises the findings of single assets: their views, what moves of them, their survey.</summary>
internal static class AssetScenarios
{
    private static readonly AssetFacts Facts = AssetViewTests.Facts;

    private static readonly SurveyRecord Triangle = SurveyRecordTests.Triangle;

    internal static IEnumerable<KeyValuePair<string, Func<ValueList<Finding>>>> All { get; } = new Dictionary<string, Func<ValueList<Finding>>>
    {
        ["asset.quantity-of-another"] = static () => Viewed(Facts with { Quantities = [Facts.Quantities[0] with { Asset = "B1" }] }),
        ["asset.without-right"] = static () => Viewed(Facts with { Asset = "B1" }),
        ["asset.right-missing"] = static () => Viewed(Facts with { Asset = "B1" }),
        ["asset.period-empty"] = static () => Viewed(Facts with { Incomes = [Facts.Incomes[0] with { Until = Facts.Incomes[0].From }] }),
        ["asset.amount-negative"] = static () => Viewed(Facts with { Incomes = [Facts.Incomes[0] with { Annual = Money.FromYuan(-1) }] }),
        ["asset.duty-cost-missing"] = static () => Viewed(Facts with { Duties = [Facts.Duties[0] with { AnnualCost = null }] }),
        ["asset.growth-unconfirmed"] = static () => Viewed(Facts with { Growth = new() { Rate = Ratio.FromPercent(3) } }),
        ["tenure.method-not-for-right"] = static () => Moved(Riverside.Mill with { Right = "FIS" }, "transfer-in"),
        ["tenure.method-not-stated"] = static () => Moved(Riverside.Mill with { Right = "HOM" }, "purchase"),
        ["tenure.state-ownership-cannot-pass"] = static () => Moved(Riverside.Mill, "expropriate"),
        ["tenure.effect-depends"] = static () => Moved(Riverside.Mill, "purchase"),
        ["boundary.record-twice"] = static () => AssetPlanner.Default.CheckSurveyRecords([Triangle, Triangle], Plane.Frame, AreaSurface.Planar, SurveyRecordTests.Terms, Registers.Read(Registers.Shop).Value).Findings,
        ["boundary.unsound"] = static () => Surveyed(Triangle with { Points = [] }),
        ["boundary.point-twice"] = static () => Surveyed(Triangle with { Points = [.. Triangle.Points.Select(static point => point with { Number = "J1" })] }),
        ["boundary.point-finer"] = static () => Surveyed(Triangle with { Points = [.. Triangle.Points.Select(static point => point with { Easting = point.Easting + Ratio.Parse("0.00001") })] }),
        ["boundary.area-differs"] = static () => Surveyed(Triangle with { DeclaredArea = Area.FromSquareMetres(1) }),
        ["boundary.spacing"] = static () => SurveyRecordTests.Check(Triangle, SurveyRecordTests.Terms with { MostSpacing = 1 }).Findings,
        ["boundary.side-unknown"] = static () => Surveyed(Triangle with { Sides = [new() { From = "J1", To = "J9", Length = 1 }] }),
        ["boundary.side-differs"] = static () => Surveyed(Triangle with { Sides = [new() { From = "J1", To = "J2", Length = 1 }] }),
        ["boundary.right-missing"] = static () => Surveyed(Triangle with { Rights = ["ghost"] }),
        ["boundary.right-unnamed"] = static () => Surveyed(Triangle with { Rights = [] }),
        ["boundary.supply-mode-unknown"] = static () => Surveyed(Triangle with { Supply = Triangle.Supply! with { Mode = "x-none" } }),
        ["boundary.supplied-after-survey"] = static () => Surveyed(Triangle with { Supply = Triangle.Supply! with { On = new(2026, 1, 1) } }),
    };

    private static ValueList<Finding> Viewed(AssetFacts facts) => AssetViewTests.View(facts).Findings;

    private static ValueList<Finding> Moved(Parcel parcel, string method) => AssetPlanner.Default.MoveTenure(parcel, method, "centre").Findings;

    private static ValueList<Finding> Surveyed(SurveyRecord record) => SurveyRecordTests.Check(record).Findings;
}
