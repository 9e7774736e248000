using AssetPlanning.Accounting;
using AssetPlanning.Financing;

namespace AssetPlanning;

/// <summary>Questions of financing asked of a ledger or of declared parts (融资测算), each explained.</summary>
public static class AssetPlannerFinancing
{
    /// <summary>A coverage of a ledger under its own name, with its threshold judged (覆盖倍数).</summary>
    /// <param name="planner">The planner.</param>
    /// <param name="ledger">The ledger.</param>
    /// <param name="terms">Which coverage, of what.</param>
    /// <returns>The coverage over all years and year by year.</returns>
    public static Explained<CoverageStatement> Cover(this AssetPlanner planner, Ledger ledger, CoverageTerms terms)
    {
        ArgumentNullException.ThrowIfNull(planner);
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(terms);
        return Explained.By(
            null,
            calculation => LedgerCoverage.Run(ledger, terms, calculation),
            planner.Documents.Stamp(planner.Rulebook, ("ledger", ledger), ("terms", terms)));
    }

    /// <summary>The coverage of a land purchase, with its threshold judged (土储收地覆盖倍数).</summary>
    /// <param name="planner">The planner.</param>
    /// <param name="parts">Its parts.</param>
    /// <param name="name">What it is called in trail and findings.</param>
    /// <param name="threshold">What is asked of it, if anything.</param>
    /// <returns>The coverage.</returns>
    public static Explained<Coverage> Cover(this AssetPlanner planner, LandReserveCoverage parts, SubjectId name, CoverageThreshold? threshold = null)
    {
        ArgumentNullException.ThrowIfNull(planner);
        ArgumentNullException.ThrowIfNull(parts);
        return Explained.By(
            null,
            calculation => CoverageReasons.Of(parts, name.OrThrow(), threshold, calculation),
            planner.Documents.Stamp(planner.Rulebook, ("parts", parts)));
    }

    /// <summary>What a reserve body can pay for land, with the coverage of the price judged (收地测算).</summary>
    /// <param name="planner">The planner.</param>
    /// <param name="estimate">What is known of the land, the bond and the rates.</param>
    /// <param name="name">What it is called in trail and findings.</param>
    /// <param name="threshold">What is asked of the coverage, if anything.</param>
    /// <returns>Costs, break-even, cut, price and the parts of the coverage.</returns>
    public static Explained<LandPurchase> Estimate(this AssetPlanner planner, LandPurchaseEstimate estimate, SubjectId name, CoverageThreshold? threshold = null)
    {
        ArgumentNullException.ThrowIfNull(planner);
        ArgumentNullException.ThrowIfNull(estimate);
        return Explained.By(
            null,
            calculation => LandPurchaseRun.Of(estimate, name.OrThrow(), threshold, calculation),
            planner.Documents.Stamp(planner.Rulebook, ("estimate", estimate)));
    }

    /// <summary>The income–expense sheet of the debt system, every rule of it judged (项目收支预算表).</summary>
    /// <param name="planner">The planner.</param>
    /// <param name="ledger">The ledger.</param>
    /// <param name="terms">What is declared beside it.</param>
    /// <returns>The sheet.</returns>
    public static Explained<DebtBudget> Budget(this AssetPlanner planner, Ledger ledger, BudgetTerms terms)
    {
        ArgumentNullException.ThrowIfNull(planner);
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(terms);
        return Explained.By(
            null,
            calculation => BudgetChecks.HasColumns(terms, calculation) ? BudgetRules.Check(new BudgetSheet(ledger, terms, calculation).Make(), calculation) : null,
            planner.Documents.Stamp(planner.Rulebook, ("ledger", ledger), ("terms", terms)));
    }

    /// <summary>The usual feasibility tables of a project, made of the ledger, with what they are worth (财务评价报表).</summary>
    /// <param name="planner">The planner.</param>
    /// <param name="ledger">The ledger.</param>
    /// <param name="terms">Which flows stand in which rows, and the parameters.</param>
    /// <returns>The tables; refused where bases are mixed, a flow would count twice or a parameter cannot be.</returns>
    public static Explained<FeasibilityStudy> Study(this AssetPlanner planner, Ledger ledger, FeasibilityTerms terms)
    {
        ArgumentNullException.ThrowIfNull(planner);
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(terms);
        return Explained.By(
            null,
            calculation => FeasibilityRun.Run(ledger, terms, calculation),
            planner.Documents.Stamp(planner.Rulebook, ("ledger", ledger), ("terms", terms)));
    }

    /// <summary>What the receipts of a ledger are revenue of: supply, quota trading, operation, own classes (收益归类).</summary>
    /// <param name="planner">The planner.</param>
    /// <param name="ledger">The ledger.</param>
    /// <param name="terms">Which receipts belong to which class.</param>
    /// <returns>Every class by year; refused where a class is unknown or a receipt would count twice.</returns>
    public static Explained<RevenueStatement> Revenue(this AssetPlanner planner, Ledger ledger, RevenueTerms terms)
    {
        ArgumentNullException.ThrowIfNull(planner);
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(terms);
        return Explained.By(
            null,
            calculation => RevenueRun.Run(ledger, terms, planner.Rulebook.RevenueClasses, calculation),
            planner.Documents.Stamp(planner.Rulebook, ("ledger", ledger), ("terms", terms)));
    }

    /// <summary>What interest a published multiple implies; a reading that implies less than none is refused (公布倍数核验).</summary>
    /// <param name="planner">The planner.</param>
    /// <param name="published">The multiple as published.</param>
    /// <param name="basis">How its numerator is read.</param>
    /// <param name="name">What it is called in trail and findings.</param>
    /// <returns>The interest, or a refusal with its reason.</returns>
    public static Explained<ImpliedInterest> ReadBack(this AssetPlanner planner, PublishedCoverage published, NumeratorBasis basis, SubjectId name)
    {
        ArgumentNullException.ThrowIfNull(planner);
        ArgumentNullException.ThrowIfNull(published);
        return Explained.By(
            null,
            calculation => CoverageReasons.Of(published, basis, name.OrThrow(), calculation),
            planner.Documents.Stamp(planner.Rulebook, ("published", published)));
    }
}
