using AssetPlanning.Financing;
using AssetPlanning.Tests.Financing;

namespace AssetPlanning.Tests.Explanation;

/// <summary>What raises the findings of financing: a sound instrument with one thing spoiled.</summary>
internal static class FinancingScenarios
{
    internal static IEnumerable<KeyValuePair<string, Func<ValueList<Finding>>>> All { get; } = new Dictionary<string, Func<ValueList<Finding>>>
    {
        ["financing.rate-negative"] = () => Lent(static terms => terms with { Rate = terms.Rate with { PerYear = -1 } }),
        ["financing.payments-in-year"] = () => Lent(static terms => terms with { PeriodsInYear = 5 }),
        ["financing.periods-impossible"] = () => Lent(static terms => terms with { RepaymentPeriods = 0 }),
        ["financing.draws-not-positive"] = () => Lent(static terms => terms with { Draws = [] }),
        ["financing.draw-outside"] = () => Lent(static terms => terms with { Draws = [new(9, Money.FromYuan(1))] }),
        ["financing.draw-timing"] = () => Lent(static terms => terms with { Draws = [new(1, Money.FromYuan(1))], ConstructionPeriods = 0, GracePeriods = 0 }),
        ["financing.balloon-impossible"] = () => Lent(static terms => terms with { Balloon = Money.FromWan(1_000) }),
        ["financing.fees-negative"] = () => Issued(static terms => terms with { Fees = terms.Fees! with { Issue = -1 } }),
        ["financing.fees-go-to-nobody"] = () => Financed(LoanTests.Bond with { Agent = null }),
        ["financing.redemptions-impossible"] = () => Issued(static terms => terms with { Redemptions = [new(1, 2)] }),
        ["financing.pool-empty"] = () => Financed(FundPools.Pool with { Sources = [] }),
        ["financing.fund-limit"] = () => Pooled(FundPools.Capital with { Limit = Money.FromFen(-1) }),
        ["financing.fund-window"] = () => Pooled(FundPools.Capital with { Until = new(2025, 1, 1) }),
        ["financing.fund-from-itself"] = () => Pooled(FundPools.Capital with { Provider = "centre" }),
        ["financing.fund-terms"] = () => Pooled(FundPools.Facility with { Terms = null }),
        ["financing.fund-payments"] = () => Pooled(FundPools.Facility with { Terms = FundPools.Facility.Terms! with { Instalments = 9 } }),
        ["financing.fund-repaid-early"] = () => Pooled(FundPools.Facility with { Until = new(2028, 1, 1) }),
        ["financing.shortfall-uncovered"] = () => Pooled(FundPools.Capital),
        ["financing.fund-unused"] = () => Financed(FundPools.Pool),
    };

    private static ValueList<Finding> Pooled(FundSource source) => Financed(FundPools.Pool with { Sources = [source] });

    private static ValueList<Finding> Lent(Func<LoanTerms, LoanTerms> spoil) => Financed(LoanTests.Loan with { Terms = spoil(LoanTests.Loan.Terms) });

    private static ValueList<Finding> Issued(Func<BondTerms, BondTerms> spoil) => Financed(LoanTests.Bond with { Terms = spoil(LoanTests.Bond.Terms) });

    private static ValueList<Finding> Financed(params ValueList<FinancingInstrument> instruments) =>
        AssetPlanner.Default.Evaluate(Riverside.Programme with { Integration = Riverside.Programme.Integration with { Financing = instruments } }).Findings;
}
