using AssetPlanning.Accounting;
using AssetPlanning.Financing;
using AssetPlanning.Tests.Support;

namespace AssetPlanning.Tests.Financing;

/// <summary>The study of docs/chain/money-book.md: its ledger as the page has it, its terms, its rows.</summary>
internal static class StudyLedger
{
    internal static readonly string Page = File.ReadAllText(Repository.PathOf("docs/chain/money-book.md"));

    private static readonly string[] Given = ["| x-", "| financing."];

    internal static PriceBase Prices { get; } = new() { Kind = PriceKind.Constant, On = new(2026, 12, 31) };

    internal static FeasibilityTerms Terms { get; } = new()
    {
        Id = "hall-study",
        Project = "centre",
        Tax = TaxBasis.TaxExcluded,
        Price = Prices,
        FirstYear = 2027,
        ConstructionYears = 2,
        Years = 6,
        Engineering = [Line("建筑工程费", "x-works")],
        OtherCosts = [Line("土地费用", "x-land")],
        BasicReserve = Ratio.FromPercent(5),
        PriceReserve = new() { Index = Ratio.FromPercent(2), Before = 0, Spending = DrawTiming.EndOfPeriod, Base = ReserveBase.Engineering },
        WorkingCapital = [new(2029, Money.FromWan(50))],
        Debts = ["loan"],
        Income = [Line("场馆收入", "x-income")],
        Subsidies = [Line("运营补贴", "x-subsidy")],
        Operating = [Line("运营费用", "x-cost")],
        CostSplit = new() { Variable = ["x-cost"] },
        Assets =
        [
            new() { Name = "房屋", Charge = AssetCharge.Depreciation, Terms = ["x-works"], TakesReservesAndInterest = true, Life = 10, Residual = Ratio.FromPercent(5) },
            new() { Name = "土地使用权", Charge = AssetCharge.Amortisation, Terms = ["x-land"], TakesReservesAndInterest = false, Life = 8, Residual = 0 },
        ],
        Taxes = new() { Surcharge = Ratio.FromPercent(1), Income = Ratio.FromPercent(25), LossYears = 5, Source = new("调用方给定的税费参数", "—") },
        Profit = new() { StatutoryReserve = Ratio.FromPercent(10), Payout = Ratio.FromPercent(50) },
        Rate = Ratio.FromPercent(6),
        Timing = FlowTiming.FirstFlowAfterOnePeriod,
        Rounding = Rounding.HalfUp,
    };

    internal static Ledger Make() => LandReserveLedger.Of([.. Rows(static line => Given.Any(line.StartsWith)).SelectMany(Flows)]);

    internal static IEnumerable<string[]> Rows(Func<string, bool> counts) =>
        Page.Split('\n').Where(counts).Select(static line => line.Trim('|', ' ').Split('|').Select(static cell => cell.Trim()).ToArray()).Where(static cells => cells.Length == 9);

    internal static FlowLine Line(string name, params ValueList<Code<FigureTerm>> terms) => new() { Name = name, Terms = terms, Tax = TaxBasis.TaxExcluded, Price = Prices };

    internal static Money Wan(string text) => Money.Round(Ratio.Parse(text) * 1_000_000, Rounding.HalfUp);

    private static IEnumerable<Posting> Flows(string[] cells)
    {
        var kind = Enum.Parse<FlowKind>(cells[2]);
        var (from, to) = kind switch
        {
            FlowKind.Receipt => ("market", "centre"),
            FlowKind.Subsidy or FlowKind.Capital => ("county", "centre"),
            FlowKind.Draw => ("bank", "centre"),
            FlowKind.Interest or FlowKind.Repayment => ("centre", "bank"),
            _ => ("centre", "builder"),
        };
        return cells[3..].Select((wan, at) => LandReserveLedger.Flow($"{2027 + at}-06-30", cells[0], cells[1], from, to, Ratio.Parse(wan), kind)).Where(static flow => flow.Amount.Sign > 0);
    }
}
