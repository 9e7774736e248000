using AssetPlanning.Accounting;
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

    internal static IReadOnlyDictionary<string, Func<ValueList<Finding>>> All { get; } = new Dictionary<string, Func<ValueList<Finding>>>(FinancingScenarios.All.Concat(QuotaScenarios.All).Concat(PlanScenarios.All).Concat(ValuationScenarios.All).Concat(AppraisalScenarios.All))
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

        ["rulebook.catalogue-unsound"] = () => Drafted("""{"approvals": [{"code": "x-a", "chinese": "某审批", "english": "some approval"}]}"""),
        ["rulebook.edition-altered"] = () => RulebookEdition.Read(EmbeddedEdition.Files().Append(new("rows/more.json", "{}"u8.ToArray()))).Findings,
        ["rulebook.statement-unconfirmed"] = () => Consulted(static rulebook => rulebook.MaySupply("authorised", "CLU-S")),
        ["rulebook.statement-practice"] = () => Consulted(static rulebook => rulebook.Crosswalk("survey3:0809")),
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
        ["sharing.ratio-out-of-range"] = () => Shared(new Kept { In = "reserve", Part = Ratio.Parse("1.01"), Rounding = Rounding.HalfUp }),
        ["sharing.amount-negative"] = () => Shared(Cap.Of(Money.FromFen(-1), ShareSpan.Overall, "village")),
        ["sharing.instalments-out-of-range"] = () => Shared(Floor(0)),
        ["sharing.bands-unordered"] = () => Shared(Tiers(200, 100)),
        ["sharing.units-differ"] = () => Shared(new PerUnitAmount
        {
            To = "village", Rate = new(Money.FromYuan(120), "亩·年"), Quantity = new(3, "公顷·年"), Rounding = Rounding.HalfUp, Span = ShareSpan.Overall,
        }),
        ["sharing.no-rules-within"] = () => Shared(new Nested { Part = 1, Rounding = Rounding.HalfUp, Rules = [] }),
        ["sharing.levels-unclear"] = () => Shared(new HierarchicalSplit { Levels = [new() { Party = "central", Part = Ratio.Parse("0.4") }] }),
        ["sharing.coalitions-unclear"] = () => Shared(new ShapleySharing { Coalitions = [new(["county", "village"], Money.FromYuan(1))] }),
        ["sharing.contributions-worth-nothing"] = () => Shared(new InKindContributions { Contributions = [], Rounding = Rounding.HalfUp }),
        ["sharing.land-party-without-portion"] = () => Shared(Land("village", 1) with { Portions = [new("county", 1)] }),
        ["sharing.land-above-portion"] = () => Shared(Land("village", 1_000_000)),
        ["sharing.hurdle-unclear"] = () => Shared(new HurdleSharing { Agreement = Hurdle with { Promote = 2 }, Calls = [] }),
        ["sharing.settled-already"] = () => Shared(new HurdleSharing { Agreement = Hurdle, Calls = [], SettleOn = new(2026, 1, 1) }),
        ["sharing.clawback-outstanding"] = () => Shared(new HurdleSharing
        {
            Agreement = Hurdle, Calls = [new(new(2026, 1, 1), Money.FromWan(1)), new(new(2028, 1, 1), Money.FromWan(1_000_000))], SettleOn = new(2029, 1, 1),
        }),
        ["sharing.short-payment"] = () => Shared(new FixedAmount { To = "village", Amount = Money.FromWan(1_000_000), Span = ShareSpan.Overall }),
        ["sharing.short-payment-lapsed"] = () => Shared(new FixedAmount { To = "village", Amount = Money.FromWan(1_000_000), Span = ShareSpan.EachTime }),
        ["sharing.bearer-unknown"] = () => Shared(new CostRecovery { To = "cnetre" }, Proportional.By(("county", 1))),
        ["sharing.idle-land-may-be-taken-back"] = () => Shared(
            new IdleLandFee
            {
                User = "builder",
                To = "county",
                AgreedStart = new(2024, 1, 1),
                On = new(2026, 1, 1),
                GrantPrice = Money.FromWan(1_000),
                Terms = new() { FeeAfterYears = 1, TakeBackAfterYears = 2, FeeRate = Ratio.Parse("0.2"), Rounding = Rounding.HalfUp },
            },
            Proportional.By(("county", 1))),
        ["sharing.calls-differ"] = () => Evaluated(Riverside.Programme with
        {
            Integration = Riverside.Programme.Integration with { Financing = [new CapitalContribution { Id = "capital", Owner = "lp", Project = "centre", Amount = Money.FromWan(90), On = new(2026, 1, 1) }] },
            Sharing = [new HurdleSharing { Agreement = Hurdle, Calls = [new(new(2026, 1, 1), Money.FromWan(100))] }],
        }),

        ["operation.duplicate-line"] = () => Operated(Riverside.Parking, Riverside.Parking),
        ["operation.term-not-whole"] = () => Operated(Riverside.Parking with { Term = 0 }),

        ["ledger.party-in-two-groups"] = () => Booked(new() { Groups = [Member("centre", "county"), Member("centre", "town")] }),
        ["ledger.party-in-a-circle"] = () => Booked(new() { Groups = [Member("centre", "county"), Member("county", "centre")] }),
        ["ledger.correction-of-nothing"] = () => Booked(new() { Corrections = [new() { Of = FigureKey.Parse("integration.purchase-price|A9|2026-06-30|old-mill|0"), On = new(2026, 9, 30) }] }),
        ["ledger.correction-too-large"] = () => Booked(new() { Corrections = [Correct("integration.purchase-price") with { Amount = Posting.Largest }] }),
        ["ledger.pot-left-open"] = () => Booked(new() { Corrections = [Correct("supply.grant-price")] }),
        ["ledger.assertion-failed"] = () => Booked(new() { Assertions = [new() { For = "centre", On = new(2026, 12, 31), Expected = Money.FromFen(1) }] }),
        ["balance.unknown-party"] = () => Balanced(Riverside.Programme.Balance with { For = ["contry"] }),
        ["ledger.unknown-in-query"] = () => Planner.Evaluate(Riverside.Programme).Value.Ledger.RollUp(new() { Measure = LedgerMeasure.Turnover, Where = new() { Terms = ["x-typo"] } }).Findings,
        ["balance.empty-scope"] = () => Balanced(Riverside.Programme.Balance with { Within = ScopePath.Parse("45") }),
        ["balance.wider-postings"] = () => Balanced(Riverside.Programme.Balance with { Within = ScopePath.Of("440106001001").Then("A1") }),
        ["balance.cash-gap"] = () => Financed(),
    }.Concat(LandScenarios.All).Concat(ConformityScenarios.All).Concat(InventoryScenarios.All).Concat(TrustScenarios.All).Concat(PartyScenarios.All).Concat(TitleScenarios.All).Concat(MonitoringScenarios.All).Concat(AssetScenarios.All).Concat(DifferentiationScenarios.All).ToDictionary();

    private static HurdleAgreement Hurdle => new()
    {
        Contributions = [new("lp", 1)],
        Preferred = ["lp"],
        Promoter = "gp",
        Hurdle = Ratio.Parse("0.08"),
        Compounding = Compounding.Yearly,
        DayCount = AssetPlanning.Accounting.DayCount.Actual365,
        CatchUp = 0,
        Promote = Ratio.Parse("0.2"),
        Convention = PromoteConvention.OffTheTop,
    };

    private static FloorThenShare Floor(int years) => new()
    {
        To = "village",
        Floor = new() { From = new(2026, 1, 1), First = Money.FromYuan(330), Later = Money.FromYuan(30), Count = years },
        Part = Ratio.Parse("0.3"),
        Rounding = Rounding.HalfUp,
    };

    private static Tiered Tiers(params int[] yuan) => new()
    {
        Manner = TierManner.Marginal,
        Span = ShareSpan.EachTime,
        Tiers = [.. yuan.Select(static bound => new ShareTier { UpTo = Money.FromYuan(bound), Portions = [new("village", 1)] })],
    };

    private static RetainedLand Land(PartyId to, int mu) => new()
    {
        To = to, Area = Area.FromMu(mu), Price = UnitPrice.PerMu(100_000), Rounding = Rounding.HalfUp, Portions = [new("county", Ratio.Parse("0.5")), new("village", Ratio.Parse("0.5"))],
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

    private static ValueList<Finding> Booked(Bookkeeping books) => Evaluated(Riverside.Programme with { Books = books });

    private static PartyMembership Member(PartyId party, PartyId group) => new() { Party = party, BelongsTo = group };

    private static Correction Correct(Code<FigureTerm> term) => new()
    {
        Of = Planner.Evaluate(Riverside.Programme).Value.Ledger.Of(term).First().Key, On = new(2027, 12, 31),
    };

    private static ValueList<Finding> Supplied(SupplyScheme supply) => Evaluated(Riverside.Programme with { Supply = supply });

    private static ValueList<Finding> Shared(params ValueList<SharingRule> rules) => Evaluated(Riverside.Programme with { Sharing = rules });

    private static ValueList<Finding> Operated(params ValueList<ProductLine> lines) =>
        Evaluated(Riverside.Programme with { Operation = Riverside.Programme.Operation! with { Lines = lines } });

    private static ValueList<Finding> Consulted(Action<Consultation> asks)
    {
        var calculation = new Calculation(null, null);
        asks(new(RulebookEdition.Embedded, calculation));
        return calculation.Findings;
    }

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
