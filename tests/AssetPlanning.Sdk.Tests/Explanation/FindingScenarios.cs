using AssetPlanning.Financing;
using AssetPlanning.Integration;
using AssetPlanning.Inventory;
using AssetPlanning.Operation;
using AssetPlanning.Sharing;
using AssetPlanning.Supply;
using AssetPlanning.Territory;
using AssetPlanning.Valuation;

namespace AssetPlanning.Tests.Explanation;

/// <summary>For every code of the catalogue, what raises it: the sound programme with one thing spoiled.</summary>
internal static class FindingScenarios
{
    private static readonly AssetPlanner Planner = new AssetPlannerBuilder()
        .AddIntegrationMethod("x-says-nothing", SpoiledRulesJson.Default.SaysNothing)
        .AddIntegrationMethod("x-overflows", SpoiledRulesJson.Default.Overflows)
        .AddIntegrationMethod("x-owes", SpoiledRulesJson.Default.Owes)
        .AddIntegrationMethod("x-waits", SpoiledRulesJson.Default.Waits)
        .AddSharingRule("x-pays", SpoiledRulesJson.Default.Pays)
        .Build();

    internal static IReadOnlyDictionary<string, Func<ValueList<Finding>>> All { get; } = new Dictionary<string, Func<ValueList<Finding>>>(FinancingScenarios.All)
    {
        ["calculation.amount-too-large"] = () => Integrated(new Owes { Amount = Money.FromFen(100_000_000_000_000_001), To = "old-mill", Due = new(2026, 6, 30) }),
        ["calculation.amount-negative"] = () => Integrated(new Owes { Amount = Money.FromFen(-1), To = "old-mill", Due = new(2026, 6, 30) }),
        ["calculation.self-payment"] = () => Financed(Riverside.Loan with { Lender = "centre" }),
        ["calculation.reserved-party"] = () => Financed(Riverside.Loan with { Borrower = "supply-proceeds" }),
        ["calculation.day-out-of-range"] = () => Integrated(new Owes { Amount = Money.FromFen(1), To = "old-mill", Due = new(3026, 6, 30) }),

        ["inventory.empty"] = () => Surveyed(),
        ["inventory.parcel-unnamed"] = () => Surveyed(Riverside.Mill with { Id = default }),
        ["inventory.duplicate-parcel"] = () => Surveyed(Riverside.Mill, Riverside.Mill),
        ["inventory.area-not-positive"] = () => Surveyed(Riverside.Mill with { Area = Area.Zero }),
        ["inventory.unknown-right"] = () => Surveyed(Riverside.Mill with { Right = "x-unheard-of" }),
        ["inventory.division-missing"] = () => Surveyed(Riverside.Mill with { Division = default }),
        ["inventory.holder-missing"] = () => Surveyed(Riverside.Mill with { Holder = default }),

        ["territory.duplicate-lot"] = () => Planned(Riverside.Shops, Riverside.Shops),
        ["territory.unknown-parcel"] = () => Planned(Riverside.Shops with { Parcels = ["A1", "A9"] }),
        ["territory.parcel-listed-twice"] = () => Planned(Riverside.Shops with { Parcels = ["A1", "A1"] }),
        ["conformity.not-in-plan"] = () => Planned(),
        ["conformity.several-lots"] = () => Planned(Riverside.Shops, Riverside.Shops with { Id = "L2" }),
        ["conformity.rule-silent"] = () =>
            new AssetPlannerBuilder().AddConformityRule("x-looks-away", new LooksAway()).Build().Evaluate(Riverside.Programme).Findings,

        ["valuation.duplicate-price"] = () => Valued(Riverside.MillPrice, Riverside.MillPrice),
        ["valuation.price-missing"] = () => Valued(),
        ["valuation.nothing-valued"] = () => Planned(),

        ["integration.purchase-of-collective-land"] = () => Surveyed(Riverside.Mill with { Ownership = Ownership.Collective }),
        ["integration.right-not-covered"] = () => Surveyed(Riverside.Mill with { Right = "FIS" }),
        ["chain.amount-impossible"] = () => Integrated(new Overflows()),
        ["integration.nothing-integrated"] = () => Surveyed(Riverside.Mill with { Ownership = Ownership.Collective }),
        ["chain.method-silent"] = () => Integrated(new SaysNothing()),

        ["financing.duplicate-instrument"] = () => Financed(Riverside.Loan, Riverside.Loan),
        ["financing.loan-term-not-whole"] = () => Financed(Riverside.Loan with { Term = Years.Parse("0.5") }),

        ["supply.before-integration"] = () => Supplied(new() { Mode = new Grant { Years = 40 }, On = new(2026, 1, 1) }),
        ["supply.grant-of-collective-land"] = () => Evaluated(Riverside.Programme with
        {
            Parcels = [Riverside.Mill with { Ownership = Ownership.Collective }],
            Integration = Riverside.Programme.Integration with { Method = Waits.For() },
        }),
        ["supply.grant-term-without-price"] = () => Supplied(new() { Mode = new Grant { Years = 50 }, On = new(2027, 3, 1) }),
        ["supply.grant-term-not-checked"] = () => Evaluated(Riverside.Programme),
        ["supply.held-unsold"] = () => Supplied(new() { Mode = new Grant { Years = 50 }, On = new(2027, 3, 1) }),
        ["supply.nothing-supplied"] = () => Supplied(new() { Mode = new Grant { Years = 50 }, On = new(2027, 3, 1) }),

        ["approval.cycle"] = () => Integrated(Waits.For(("first", "second"), ("second", "first"))),
        ["approval.prerequisite-missing"] = () => Integrated(Waits.For(("first", "never-listed"))),

        ["sharing.portions-not-whole"] = () => Shared(new Proportional { Portions = [new("county", Ratio.Parse("1/3")), new("village", Ratio.Parse("1/3"))] }),
        ["sharing.negative-payment"] = () => Shared(new Pays { Amount = Money.FromYuan(-1) }),
        ["sharing.over-paid"] = () => Shared(new Pays { Amount = Money.FromWan(1_000_000) }),
        ["sharing.unallocated"] = () => Shared(new Pays { Amount = Money.FromYuan(1) }),

        ["operation.duplicate-line"] = () => Operated(Riverside.Parking, Riverside.Parking),
        ["operation.term-not-whole"] = () => Operated(Riverside.Parking with { Term = 0 }),

        ["balance.unknown-party"] = () => Balanced(Riverside.Programme.Balance with { For = ["contry"] }),
        ["balance.empty-scope"] = () => Balanced(Riverside.Programme.Balance with { Within = ScopePath.Parse("45") }),
        ["balance.wider-postings"] = () => Balanced(Riverside.Programme.Balance with { Within = ScopePath.Of("440106001001").Then("A1") }),
        ["balance.cash-gap"] = () => Financed(),
    };

    private static ValueList<Finding> Evaluated(PackageProgramme programme) => Planner.Evaluate(programme).Findings;

    private static ValueList<Finding> Surveyed(params ValueList<Parcel> parcels) => Evaluated(Riverside.Programme with { Parcels = parcels });

    private static ValueList<Finding> Planned(params ValueList<Lot> lots) =>
        Evaluated(Riverside.Programme with { Plan = Riverside.Programme.Plan with { Lots = lots } });

    /// <summary>The price of shops stands, the prices of the mill's class are the given ones.</summary>
    private static ValueList<Finding> Valued(params ValueList<ClassPrice> prices) =>
        Evaluated(Riverside.Programme with { Valuation = Riverside.Prices with { Prices = prices.Add(Riverside.ShopPrice) } });

    private static ValueList<Finding> Integrated(IntegrationMethod method) =>
        Evaluated(Riverside.Programme with { Integration = Riverside.Programme.Integration with { Method = method } });

    private static ValueList<Finding> Financed(params ValueList<FinancingInstrument> loans) =>
        Evaluated(Riverside.Programme with { Integration = Riverside.Programme.Integration with { Financing = loans } });

    private static ValueList<Finding> Balanced(BalanceTerms terms) => Evaluated(Riverside.Programme with { Balance = terms });

    private static ValueList<Finding> Supplied(SupplyScheme supply) => Evaluated(Riverside.Programme with { Supply = supply });

    private static ValueList<Finding> Shared(params ValueList<SharingRule> rules) => Evaluated(Riverside.Programme with { Sharing = rules });

    private static ValueList<Finding> Operated(params ValueList<ProductLine> lines) =>
        Evaluated(Riverside.Programme with { Operation = Riverside.Programme.Operation! with { Lines = lines } });
}
