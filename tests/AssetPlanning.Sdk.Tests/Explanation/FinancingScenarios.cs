using AssetPlanning.Financing;
using AssetPlanning.Sharing;
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
        ["financing.line-unused"] = () => Pooled(FundPools.Facility with
        {
            Limit = Money.FromWan(9_000), Terms = FundPools.Facility.Terms! with { Revolving = true },
        }),
        ["financing.debt-left"] = () => Corrected(AssetPlanning.Accounting.FlowKind.Draw),
        ["financing.debt-corrected"] = () => Corrected(AssetPlanning.Accounting.FlowKind.Draw, AssetPlanning.Accounting.FlowKind.Repayment),
        ["financing.beyond-calendar"] = () => Financed(StandbyTests.Guarantee with { From = new(2990, 1, 1), Years = 60 }),
        ["financing.guarantee-idle"] = () => Financed(StandbyTests.Guarantee with { Secured = "unheard-of" }),
        ["financing.feedback-short"] = () => AssetPlanner.Default.Evaluate(Riverside.Programme with
        {
            Integration = Riverside.Programme.Integration with
            {
                Financing = [StandbyTests.Feedback with { Industry = "old-mill", Income = ["integration.purchase-price"], Duty = ["integration.purchase-price"] },
                    StandbyTests.Payment with { Payer = "old-mill", Mechanism = PaymentMechanism.Availability, ConstructionCost = Money.FromWan(9_000), FirstPayment = Riverside.Programme.Integration.On }],
            },
        }).Findings,
        ["financing.feedback-idle"] = () => Financed(StandbyTests.Feedback with { Industry = "unheard-of" }),
        ["financing.guarantee-impossible"] = () => Financed(StandbyTests.Guarantee with { Portion = 2 }),
        ["financing.guarantee-called"] = () => AssetPlanner.Default.Evaluate(Riverside.Programme with
        {
            Integration = Riverside.Programme.Integration with { Financing = [LoanTests.Loan, StandbyTests.Guarantee] },
            Sharing = [Proportional.By(("county", 1))],
        }).Findings,
        ["financing.subsidy-condition"] = () => Financed(StandbyTests.Subsidy with { Conditions = [new() { Condition = "验收合格", IsMet = false }] }),
        ["financing.partnership-impossible"] = () => Financed(StandbyTests.Payment with { Years = [] }),
        ["financing.partnership-unconfirmed"] = () => Financed(StandbyTests.Payment),
        ["financing.feedback-impossible"] = () => Financed(StandbyTests.Feedback with { Portion = 2 }),
        ["financing.coverage-debt-unknown"] = () => Covered(static terms => terms with { Debts = ["bond", "unheard-of"] }),
        ["financing.coverage-without-service"] = () => Covered(static terms => terms with { Debts = [] }),
        ["financing.coverage-too-low"] = () => Covered(static terms => terms with { Threshold = terms.Threshold! with { AtLeast = 2 } }),
        ["financing.coverage-too-high"] = () => Covered(static terms => terms with { Threshold = terms.Threshold! with { AtMost = 1 } }),
        ["financing.coverage-outside-life"] = () => AssetPlanner.Default.Cover(
            LandReserveLedger.With(LandReserveLedger.Flow("2031-01-01", "supply.grant-price", "land", "market", "supply-proceeds", 1, AssetPlanning.Accounting.FlowKind.Receipt)),
            LandReserveLedger.Terms).Findings,
        ["financing.coverage-not-cash"] = () => AssetPlanner.Default.Cover(
            LandReserveLedger.With(LandReserveLedger.Flow("2030-01-01", "supply.grant-price", "land", "market", "supply-proceeds", 1, AssetPlanning.Accounting.FlowKind.Receipt) with { Medium = Medium.Accrued }),
            LandReserveLedger.Terms).Findings,
        ["financing.term-without-flow"] = () => Covered(static terms => terms with { Income = ["supply.grant-pirce"] }),
        ["financing.coverage-rate-unknown"] = () => Covered(static terms => terms with { Instruments = [] }),
        ["financing.coverage-rate-differs"] = () => Covered(static terms => terms with { Instruments = [LandReserveLedger.BondAt("50%", RateBasis.Issue)] }),
        ["financing.purchase-impossible"] = () => Purchased(static parts => parts with { RigidAccrual = Money.FromFen(-1) }),
        ["financing.purchase-bond-differs"] = () => Purchased(static parts => parts with { Price = Money.FromYuan(1) }),
        ["financing.purchase-amounts"] = () => Estimated(static estimate => estimate with { TodayValue = Money.Zero }),
        ["financing.purchase-part"] = () => Estimated(static estimate => estimate with { CutStep = 0 }),
        ["financing.purchase-without-price"] = () => Estimated(static estimate => estimate with { PresentPlanIncome = Money.Zero }),
        ["financing.price-instalments"] = () => Financed(PriceInstalmentsTests.Lichuan with { FirstPart = 2 }),
        ["financing.coverage-impossible"] = () => AssetPlanner.Default.ReadBack(
            new() { Income = Money.FromYuan(1), Cost = Money.Zero, Principal = Money.FromYuan(2), Multiple = 1, Rounding = Rounding.HalfUp }, NumeratorBasis.Net, "published").Findings,

        ["budget.horizon"] = () => Budgeted(static terms => terms with { LongestHorizon = 4 }),
        ["budget.bond-not-repaid"] = () => Budgeted(static terms => terms with { Horizon = 4 }),
        ["budget.market-not-repaid"] = () => Budgeted(static terms => terms with { Horizon = 4, MarketDebts = ["bond"] }),
        ["budget.no-income"] = () => Budgeted(static terms => terms with { Income = [] }),
        ["budget.no-cost"] = () => Budgeted(static terms => terms with { Building = [] }),
        ["budget.construction-interest"] = () => Budgeted(static terms => terms with { Building = [], ConstructionYears = 3 }),
        ["budget.principal-uncovered"] = () => Budgeted(static terms => terms with { Income = [] }),
        ["budget.grant-income"] = () => Budgeted(static terms => terms with { AssessedGrantIncome = Money.FromYuan(1) }),
        ["budget.bond-late"] = () => Budgeted(static terms => terms with { ConstructionYears = 0 }),
        ["budget.bond-capital"] = () => Budgeted(static terms => terms with { BondAsCapital = [new(2026, Money.FromYuan(1))] }),
        ["budget.year"] = () => Budgeted(static terms => terms),
        ["budget.columns"] = () => Budgeted(static terms => terms with { Horizon = -5 }),
        ["budget.outside-columns"] = () => Budgeted(static terms => terms with { BondAsCapital = [new(2035, Money.FromYuan(1))] }),
        ["budget.debt-undeclared"] = () => Budgeted(static terms => terms with { SpecialBonds = [] }),
        ["budget.capital-order"] = () => Budgeted(static terms => terms with { Capital = Money.FromWan(9_000) }),
        ["budget.capital-low"] = () => Budgeted(static terms => terms with { Capital = Money.FromWan(1_000) }),
        ["budget.bond-in-capital"] = () => Budgeted(static terms => terms with { Capital = Money.FromWan(600) }),

        ["finance.parameter-impossible"] = () => Studied(static terms => terms with { BasicReserve = 2 }),
        ["finance.mixed-tax-basis"] = () => Studied(static terms => terms with { Tax = TaxBasis.TaxIncluded }),
        ["finance.tax-not-stated"] = () => Studied(static terms => terms with { Tax = TaxBasis.TaxIncluded }),
        ["finance.mixed-price-base"] = () => Studied(static terms => terms with { Price = terms.Price with { On = new(2025, 12, 31) } }),
        ["finance.counted-twice"] = () => Studied(static terms => terms with { OtherCosts = [.. terms.OtherCosts, terms.Operating[0]] }),
        ["finance.asset-unclear"] = () => Studied(static terms => terms with { Assets = [terms.Assets[0]] }),
        ["finance.line-empty"] = () => Studied(static terms => terms with { Subsidies = [StudyLedger.Line("税收返还", "x-unheard-of")] }),
        ["finance.outside-years"] = () => Studied(static terms => terms with { Years = 5 }),
        ["finance.accrued-left-out"] = () => FeasibilityTests.Study(
            StudyLedger.Terms,
            LandReserveLedger.Of([.. StudyLedger.Make().Postings.Select(static posting => posting.Key.Term == "x-cost" ? posting with { Medium = Medium.Accrued } : posting)])).Findings,
        ["finance.sources-differ"] = () => Studied(static terms => terms with { BasicReserve = 0 }),
        ["finance.cash-short"] = () => Studied(static terms => terms with { WorkingCapital = [new(2029, Money.FromWan(500))] }),
        ["finance.form-unconfirmed"] = () => Studied(static terms => terms),

        ["finance.revenue-class-unknown"] = () => AssetPlanner.Default.Revenue(RevenueTests.Made, RevenueTests.Terms with { Lines = [RevenueTests.Terms.Lines[0] with { Class = "suply" }] }).Findings,
        ["finance.revenue-unclassed"] = () => AssetPlanner.Default.Revenue(RevenueTests.Made, RevenueTests.Terms with { Lines = [] }).Findings,
    };

    private static ValueList<Finding> Studied(Func<FeasibilityTerms, FeasibilityTerms> spoil) => FeasibilityTests.Study(spoil(StudyLedger.Terms)).Findings;

    /// <summary>The bullet loan of the sample with one yuan of some of its flows taken back.</summary>
    private static ValueList<Finding> Corrected(params ValueList<AssetPlanning.Accounting.FlowKind> kinds)
    {
        var flows = AssetPlanner.Default.Evaluate(Riverside.Programme).Value.Ledger.Postings.Where(posting => posting.Key.Subject == "loan-1" && kinds.Contains(posting.Kind));
        return AssetPlanner.Default.Evaluate(Riverside.Programme with
        {
            Books = new() { Corrections = [.. flows.Select(static flow => new AssetPlanning.Accounting.Correction { Of = flow.Key, On = flow.Day, Amount = Money.FromYuan(1) })] },
        }).Findings;
    }

    private static ValueList<Finding> Estimated(Func<LandPurchaseEstimate, LandPurchaseEstimate> spoil) =>
        AssetPlanner.Default.Estimate(spoil(LandPurchaseEstimateTests.Case(1)), "purchase").Findings;

    private static ValueList<Finding> Purchased(Func<LandReserveCoverage, LandReserveCoverage> spoil) =>
        AssetPlanner.Default.Cover(spoil(LandPurchaseEstimateTests.Case(1).Result().Parts!), "purchase").Findings;

    private static ValueList<Finding> Covered(Func<CoverageTerms, CoverageTerms> spoil) =>
        AssetPlanner.Default.Cover(LandReserveLedger.Make("1.85%"), spoil(LandReserveLedger.Terms)).Findings;

    private static ValueList<Finding> Budgeted(Func<BudgetTerms, BudgetTerms> spoil) =>
        AssetPlanner.Default.Budget(LandReserveLedger.Make("1.85%"), spoil(LandReserveLedger.Budget)).Findings;

    private static ValueList<Finding> Pooled(FundSource source) => Financed(FundPools.Pool with { Sources = [source] });

    private static ValueList<Finding> Lent(Func<LoanTerms, LoanTerms> spoil) => Financed(LoanTests.Loan with { Terms = spoil(LoanTests.Loan.Terms) });

    private static ValueList<Finding> Issued(Func<BondTerms, BondTerms> spoil) => Financed(LoanTests.Bond with { Terms = spoil(LoanTests.Bond.Terms) });

    private static ValueList<Finding> Financed(params ValueList<FinancingInstrument> instruments) =>
        AssetPlanner.Default.Evaluate(Riverside.Programme with { Integration = Riverside.Programme.Integration with { Financing = instruments } }).Findings;
}
