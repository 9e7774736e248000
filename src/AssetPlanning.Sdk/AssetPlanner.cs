using AssetPlanning.Accounting;
using AssetPlanning.Balance;
using AssetPlanning.Conformity;
using AssetPlanning.Financing;
using AssetPlanning.Integration;
using AssetPlanning.Inventory;
using AssetPlanning.Json;
using AssetPlanning.Operation;
using AssetPlanning.Rulebook;
using AssetPlanning.Sharing;
using AssetPlanning.Supply;
using AssetPlanning.Territory;
using AssetPlanning.Valuation;

namespace AssetPlanning;

/// <summary>Walks the value chain from survey to balance (资产规划引擎): one verb a stage, or all of them at once.</summary>
/// <remarks>
/// Immutable and safe to share between threads. Every verb is a pure function: it looks at no clock, no file, no culture, and the
/// same arguments give the same bytes. What it cannot do it says in findings; what cannot be meant it refuses with an exception.
/// </remarks>
public sealed class AssetPlanner
{
    private readonly ValueList<Named<ConformityRule>> conformity;

    internal AssetPlanner(RulebookEdition rulebook, PlannerDocuments documents, ValueList<Named<ConformityRule>> conformity)
    {
        Rulebook = rulebook;
        Documents = documents;
        this.conformity = conformity;
    }

    /// <summary>The planner with the built-in rules and the embedded rulebook.</summary>
    public static AssetPlanner Default { get; } = new AssetPlannerBuilder().Build();

    /// <summary>The rulebook it stands on, with what the host added.</summary>
    public RulebookEdition Rulebook { get; }

    internal PlannerDocuments Documents { get; }

    /// <summary>清查: freezes surveyed parcels as the baseline of everything after.</summary>
    /// <param name="parcels">The parcels, in any order.</param>
    /// <returns>The baseline; parcels with defects are set aside, listed and counted.</returns>
    public Explained<Baseline> TakeInventory(IEnumerable<Parcel> parcels)
    {
        ArgumentNullException.ThrowIfNull(parcels);
        var given = parcels.ToValueList();
        return Explained.By(
            ChainStage.Inventory,
            calculation => Stocktaking.Run(given, Rulebook, calculation),
            Documents.Stamp(Rulebook, ("parcels", given)));
    }

    /// <summary>规划赋值: judges each parcel against the plan and values it before and after.</summary>
    /// <param name="baseline">The baseline.</param>
    /// <param name="plan">The detailed plan.</param>
    /// <param name="method">How value is found.</param>
    /// <returns>The assets with current and planned value, and the verdicts.</returns>
    public Explained<PlannedAssets> AssignPlanValue(Baseline baseline, DetailedPlan plan, ValuationMethod method)
    {
        ArgumentNullException.ThrowIfNull(baseline);
        ArgumentNullException.ThrowIfNull(plan);
        var named = Documents.Kinds.Name(method);
        return Explained.By(
            ChainStage.PlanValue,
            calculation => PlanValue.Run(baseline, plan, named, conformity, Rulebook, calculation),
            Documents.Stamp(Rulebook, ("baseline", baseline), ("plan", plan), ("valuation", method)));
    }

    /// <summary>整备: gathers the assets in one hand, and pays for it.</summary>
    /// <param name="assets">The assets.</param>
    /// <param name="method">How they are gathered.</param>
    /// <param name="by">Who gathers.</param>
    /// <param name="on">When.</param>
    /// <param name="financing">With which borrowed money, if any.</param>
    /// <returns>The package gathered, its costs in the ledger.</returns>
    public Explained<IntegratedPackage> Integrate(
        PlannedAssets assets,
        IntegrationMethod method,
        PartyId by,
        DateOnly on,
        ValueList<FinancingInstrument> financing = default)
    {
        ArgumentNullException.ThrowIfNull(assets);
        if (by.IsNone)
        {
            throw new ArgumentException("Somebody gathers.", nameof(by));
        }

        var named = Documents.Kinds.Name(method);
        _ = Documents.Kinds.Name(financing);
        return Explained.By(
            ChainStage.Integration,
            calculation => Gathering.Run(assets, named, by, on, financing, calculation),
            Documents.Stamp(
                Rulebook,
                ("assets", assets),
                ("integration", new IntegrationScheme { Method = method, By = by, On = on, Financing = financing })));
    }

    /// <summary>入市: brings the package to the market.</summary>
    /// <param name="package">The package.</param>
    /// <param name="mode">How it is supplied.</param>
    /// <param name="on">When.</param>
    /// <param name="financing">With which money what follows is paid for, if any.</param>
    /// <returns>What was supplied, its income in the ledger, and the approvals on the way.</returns>
    public Explained<SuppliedPackage> Supply(
        IntegratedPackage package,
        SupplyMode mode,
        DateOnly on,
        ValueList<FinancingInstrument> financing = default)
    {
        ArgumentNullException.ThrowIfNull(package);
        var named = Documents.Kinds.Name(mode);
        _ = Documents.Kinds.Name(financing);
        return Explained.By(
            ChainStage.Supply,
            calculation => Marketing.Run(package, named, on, financing, Rulebook, calculation),
            Documents.Stamp(Rulebook, ("package", package), ("supply", new SupplyScheme { Mode = mode, On = on, Financing = financing })));
    }

    /// <summary>分成: shares the proceeds of the supply.</summary>
    /// <param name="supplied">What was supplied.</param>
    /// <param name="rules">The rules, in the order of their turns.</param>
    /// <returns>The proceeds shared to the fen, or a refusal that names the rule.</returns>
    public Explained<SharedProceeds> Share(SuppliedPackage supplied, ValueList<SharingRule> rules)
    {
        ArgumentNullException.ThrowIfNull(supplied);
        var named = Documents.Kinds.Name(rules);
        return Explained.By(
            ChainStage.Sharing,
            calculation => Proceeds.Share(supplied, named, calculation),
            Documents.Stamp(Rulebook, ("supplied", supplied), ("sharing", rules)));
    }

    /// <summary>运营: runs product lines and shares their income.</summary>
    /// <param name="shared">The package after its supply was shared.</param>
    /// <param name="lines">The product lines.</param>
    /// <param name="sharing">The rules product income is shared by, in the order of their turns.</param>
    /// <returns>The package in operation.</returns>
    public Explained<OperatedPackage> Operate(SharedProceeds shared, ValueList<ProductLine> lines, ValueList<SharingRule> sharing)
    {
        ArgumentNullException.ThrowIfNull(shared);
        var supplyRules = Documents.Kinds.Name(shared.Rules);
        var productRules = Documents.Kinds.Name(sharing);
        _ = Documents.Kinds.Name(lines);
        return Explained.By(
            ChainStage.Operation,
            calculation => Running.Run(shared, supplyRules, lines, productRules, calculation),
            Documents.Stamp(Rulebook, ("shared", shared), ("operation", new OperationScheme { Lines = lines, Sharing = sharing })));
    }

    /// <summary>资金平衡: strikes the balance of a package without products.</summary>
    /// <param name="shared">The package after its supply was shared.</param>
    /// <param name="rate">The discount rate a year, above −1.</param>
    /// <param name="asOf">The day of valuation.</param>
    /// <param name="forWhom">The parties whose balance it is; none for all who integrate, finance, share or operate.</param>
    /// <param name="within">The scope it is struck in; everything unless stated.</param>
    /// <param name="books">Groups of parties, corrections and balance assertions, where there are any.</param>
    /// <returns>The balance.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The rate is −1 or less.</exception>
    public Explained<FinancialBalance> Balance(
        SharedProceeds shared,
        Ratio rate,
        DateOnly asOf,
        ValueList<PartyId> forWhom = default,
        ScopePath within = default,
        Bookkeeping? books = null)
    {
        ArgumentNullException.ThrowIfNull(shared);
        var rules = Documents.Kinds.Name(shared.Rules);
        return Strike(() => Proceeds.Events(shared.Supplied, rules), ("shared", shared), new() { Rate = rate, AsOf = asOf, For = forWhom, Within = within }, books);
    }

    /// <summary>资金平衡: strikes the balance of a package in operation.</summary>
    /// <param name="operated">The package in operation.</param>
    /// <param name="rate">The discount rate a year, above −1.</param>
    /// <param name="asOf">The day of valuation.</param>
    /// <param name="forWhom">The parties whose balance it is; none for all who integrate, finance, share or operate.</param>
    /// <param name="within">The scope it is struck in; everything unless stated.</param>
    /// <param name="books">Groups of parties, corrections and balance assertions, where there are any.</param>
    /// <returns>The balance.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The rate is −1 or less.</exception>
    public Explained<FinancialBalance> Balance(
        OperatedPackage operated,
        Ratio rate,
        DateOnly asOf,
        ValueList<PartyId> forWhom = default,
        ScopePath within = default,
        Bookkeeping? books = null)
    {
        ArgumentNullException.ThrowIfNull(operated);
        var supplyRules = Documents.Kinds.Name(operated.Shared.Rules);
        var productRules = Documents.Kinds.Name(operated.Rules);
        return Strike(() => Running.Events(operated.Shared, supplyRules, operated.Dues, productRules), ("operated", operated), new() { Rate = rate, AsOf = asOf, For = forWhom, Within = within }, books);
    }

    /// <summary>测算: runs a programme through the whole chain, by the same verbs.</summary>
    /// <param name="programme">The programme.</param>
    /// <returns>The evaluation.</returns>
    public Explained<Evaluation> Evaluate(PackageProgramme programme)
    {
        ArgumentNullException.ThrowIfNull(programme);
        var (integration, supply, terms) = (programme.Integration, programme.Supply, programme.Balance);
        return TakeInventory(programme.Parcels)
            .Then(baseline => AssignPlanValue(baseline, programme.Plan, programme.Valuation))
            .Then(assets => Integrate(assets, integration.Method, integration.By, integration.On, integration.Financing))
            .Then(package => Supply(package, supply.Mode, supply.On, supply.Financing))
            .Then(supplied => Share(supplied, programme.Sharing))
            .Then(shared => Operate(shared, programme.Operation?.Lines ?? [], programme.Operation?.Sharing ?? []))
            .Then(operated => Balance(operated, terms.Rate, terms.AsOf, terms.For, terms.Within, programme.Books)
                .Then(balance => Explained.By(
                    null,
                    _ => new Evaluation { Programme = programme.Id, Package = operated, Ledger = operated.Ledger(programme.Books?.Corrections ?? []), Balance = balance },
                    Documents.Stamp(Rulebook, ("programme", programme)))));
    }

    /// <summary>The ledger is made of the facts every time: nobody can hand in one that does not follow from them.</summary>
    private Explained<FinancialBalance> Strike<T>(Func<IEnumerable<LedgerEvent>> events, (string Name, T Content) from, BalanceTerms terms, Bookkeeping? books) =>
        Explained.By(
            null,
            calculation => Reckoning.Run(events(), books ?? new(), terms, calculation),
            books is null ? Documents.Stamp(Rulebook, from, ("terms", terms)) : Documents.Stamp(Rulebook, from, ("terms", terms), ("books", books)));
}
