namespace AssetPlanning.Financing;

/// <summary>The coverages met in practice, each under its own name (偿债覆盖).</summary>
/// <remarks>
/// Below the line of A, B and D stand interest paid and principal, not fees; a capitalised interest is in the principal. The
/// numerator is always declared. Thresholds are rules of places and years and are not judged here.
/// </remarks>
public static class DebtCoverage
{
    /// <summary>A: Σ income ÷ Σ (special-bond principal + interest) (专项债本息覆盖倍数).</summary>
    /// <param name="income">Income and cost over the bonds' life.</param>
    /// <param name="basis">Gross or net.</param>
    /// <param name="bonds">The special bonds.</param>
    /// <returns>The coverage.</returns>
    /// <exception cref="ArgumentException">Costs of other years than income.</exception>
    public static Coverage OfSpecialBonds(ProjectIncome income, NumeratorBasis basis, ValueList<DebtSchedule> bonds) =>
        Of(CoverageDefinition.SpecialBond, income, basis, bonds);

    /// <summary>B: Σ income ÷ Σ (principal + interest) of all debt (总债务本息覆盖倍数).</summary>
    /// <param name="income">Income and cost over the debts' life.</param>
    /// <param name="basis">Gross or net.</param>
    /// <param name="debts">All debt: special bonds and market loans.</param>
    /// <returns>The coverage.</returns>
    /// <exception cref="ArgumentException">Costs of other years than income.</exception>
    public static Coverage OfAllDebt(ProjectIncome income, NumeratorBasis basis, ValueList<DebtSchedule> debts) =>
        Of(CoverageDefinition.AllDebt, income, basis, debts);

    /// <summary>D: income of a year ÷ debt service of that year (年度偿债备付率).</summary>
    /// <param name="income">Income and cost by year.</param>
    /// <param name="basis">Gross or net.</param>
    /// <param name="service">Debt service of the same years.</param>
    /// <param name="rates">The rates the service was computed with.</param>
    /// <returns>The coverages, the lowest and the average.</returns>
    /// <exception cref="ArgumentException">Years that do not match.</exception>
    public static AnnualCoverage OfEachYear(ProjectIncome income, NumeratorBasis basis, ValueList<Money> service, ValueList<InterestRate> rates)
    {
        var available = income.Available(basis);
        return available.Count == service.Count
            ? new() { Years = [.. available.Zip(service, (above, below) => Coverage.Of(CoverageDefinition.AnnualService, basis, above, below, rates))] }
            : throw new ArgumentException($"{service.Count} years of service stand beside {available.Count} years of income.", nameof(service));
    }

    private static Coverage Of(CoverageDefinition definition, ProjectIncome income, NumeratorBasis basis, ValueList<DebtSchedule> debts) =>
        Coverage.Of(
            definition,
            basis,
            income.Total(basis),
            debts.Aggregate(Money.Zero, static (sum, debt) => sum + debt.Service),
            [.. debts.Select(static debt => debt.Rate).Distinct()]);
}
