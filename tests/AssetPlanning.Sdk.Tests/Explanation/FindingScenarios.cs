using System.Text;
using AssetPlanning.Financing;
using AssetPlanning.Integration;
using AssetPlanning.Inventory;
using AssetPlanning.Operation;
using AssetPlanning.Rulebook;
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

    internal static IReadOnlyDictionary<string, Func<ValueList<Finding>>> All { get; } = new Dictionary<string, Func<ValueList<Finding>>>
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
        ["supply.grant-term-not-checked"] = () => Granted("x-unheard-of", 40),
        ["supply.grant-term-too-long"] = () => Granted("2023:0901", 41),
        ["supply.grant-use-not-checked"] = () => Granted("2023:1401", 40),
        ["supply.held-unsold"] = () => Supplied(new() { Mode = new Grant { Years = 50 }, On = new(2027, 3, 1) }),
        ["supply.nothing-supplied"] = () => Supplied(new() { Mode = new Grant { Years = 50 }, On = new(2027, 3, 1) }),

        ["approval.cycle"] = () => Integrated(Waits.For(("first", "second"), ("second", "first"))),
        ["approval.prerequisite-missing"] = () => Integrated(Waits.For(("first", "never-listed"))),

        ["sharing.portions-not-whole"] = () => Shared(new Proportional { Portions = [new("county", Ratio.Parse("1/3")), new("village", Ratio.Parse("1/3"))] }),
        ["sharing.negative-payment"] = () => Shared(new Pays { Amount = Money.FromYuan(-1) }),
        ["sharing.over-paid"] = () => Shared(new Pays { Amount = Money.FromWan(1_000_000) }),
        ["sharing.unallocated"] = () => Shared(new Pays { Amount = Money.FromYuan(1) }),

        ["rulebook.file-unreadable"] = () => new RulebookDraft(RulebookEdition.Embedded).WithJson("a.json", "{"u8).Build().Findings,
        ["rulebook.own-code-needed"] = () => Drafted("""{"sources": [{"code": "s", "chinese": "某", "english": "some"}]}"""),
        ["rulebook.declared-twice"] = () => Drafted("""{"sources": [{"code": "x-s", "chinese": "某", "english": "some"}, {"code": "x-s", "chinese": "另", "english": "other"}]}"""),
        ["rulebook.unknown-parameter"] = () => Drafted(Row("x-none", "\"value\": \"1\"")),
        ["rulebook.unknown-source"] = () => Drafted("""{"rows": [{"parameter": "tax.stamp-rate", "value": "1%", "region": "44", "source": "x-s", "evidence": "Statute"}]}"""),
        ["rulebook.facet-mismatch"] = () => Drafted(Row("tax.stamp-rate", "\"right\": \"CLU-S\", \"value\": \"1%\"")),
        ["rulebook.unknown-facet-code"] = () => Drafted(Row("right.longest-term", "\"right\": \"x-r\", \"value\": \"1\"")),
        ["rulebook.value-unreadable"] = () => Drafted(Row("tax.stamp-rate", "\"value\": \"much\"")),
        ["rulebook.value-or-bounds"] = () => Drafted(Row("tax.stamp-rate", "\"note\": \"-\"")),
        ["rulebook.period-empty"] = () => Drafted(Row("tax.stamp-rate", "\"value\": \"1%\", \"from\": \"2026-01-01\", \"until\": \"2026-01-01\"")),
        ["rulebook.row-replaced"] = () => Drafted(LongestTerm("\"value\": \"30\"")),
        ["rulebook.rows-overlap"] = () => Drafted("""{"rows": [{"parameter": "tax.stamp-rate", "value": "1%", "source": "unconfirmed", "evidence": "Statute"}]}"""),
        ["rulebook.out-of-bounds"] = () => Drafted(Row("tax.deed-rate", "\"value\": \"6%\"")),
        ["rulebook.no-row"] = () => Granted("2023:1802", 15),
        ["rulebook.before-first"] = () => Granted("2023:0901", 40, LongestTerm("\"value\": \"40\", \"from\": \"2099-01-01\"")),
        ["rulebook.gap"] = () => Granted("2023:0901", 40, LongestTerm("\"value\": \"40\", \"until\": \"2020-01-01\"")),
        ["rulebook.bounds-only"] = () => Granted("2023:1802", 15, """{"rows": [{"parameter": "right.longest-term", "right": "CLU-S", "purpose": "aquaculture", "most": "15", "source": "unconfirmed", "evidence": "Statute"}]}"""),
        ["rulebook.defaulted"] = () => Granted("2023:1802", 15, """{"rows": [{"parameter": "right.longest-term", "right": "CLU-S", "value": "15", "source": "unconfirmed", "evidence": "Statute"}]}"""),
        ["rulebook.unconfirmed"] = () => Granted("2023:0901", 40, LongestTerm("\"value\": \"40\"")),
        ["rulebook.practice"] = () => Granted("2023:0901", 40, LongestTerm("\"value\": \"40\"").Replace("Unconfirmed", "Practice", StringComparison.Ordinal)),

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

    private static ValueList<Finding> Drafted(string json) =>
        new RulebookDraft(RulebookEdition.Embedded).WithJson("a.json", Encoding.UTF8.GetBytes(json)).Build().Findings;

    private static string Row(string parameter, string rest) =>
        $$"""{"rows": [{"parameter": "{{parameter}}", "region": "44", "source": "unconfirmed", "evidence": "Statute", {{rest}}}]}""";

    private static string LongestTerm(string rest) =>
        $$"""{"replaces": true, "rows": [{"parameter": "right.longest-term", "right": "CLU-S", "purpose": "commercial", "source": "unconfirmed", "evidence": "Unconfirmed", {{rest}}}]}""";

    /// <summary>A grant of the mill's lot for another use and term, under the embedded rulebook and a file on top of it.</summary>
    private static ValueList<Finding> Granted(string use, int years, string file = "{}") =>
        new AssetPlannerBuilder()
            .UseRulebook(new RulebookDraft(RulebookEdition.Embedded).WithJson("a.json", Encoding.UTF8.GetBytes(file)).Build().Value)
            .Build()
            .Evaluate(Riverside.Programme with
            {
                Plan = Riverside.Programme.Plan with { Lots = [Riverside.Shops with { LandUse = use }] },
                Valuation = Riverside.Prices with { Prices = [Riverside.MillPrice, Riverside.ShopPrice with { LandUse = use, Term = years }] },
                Supply = new() { Mode = new Grant { Years = years }, On = new(2027, 3, 1) },
            }).Findings;
}
