namespace AssetPlanning.Financing;

/// <summary>Income and operating cost of a project by year (项目收入与运营成本).</summary>
public sealed record ProjectIncome
{
    /// <summary>Income of each year of the bonds' life (各年收入).</summary>
    public required ValueList<Money> Income { get; init; }

    /// <summary>Operating cost of each year; empty when there is none, otherwise as many years as income (各年运营成本).</summary>
    public ValueList<Money> Cost { get; init; }

    /// <summary>What is available for debt in each year by a declared basis (各年可用于还本付息).</summary>
    /// <param name="basis">Gross or net.</param>
    /// <returns>One amount a year.</returns>
    /// <exception cref="ArgumentException">Costs of other years than income.</exception>
    public ValueList<Money> Available(NumeratorBasis basis)
    {
        if (Cost.Count != 0 && Cost.Count != Income.Count)
        {
            throw new ArgumentException($"{Cost.Count} years of cost stand beside {Income.Count} years of income.", nameof(basis));
        }

        return basis switch
        {
            NumeratorBasis.Gross => Income,
            NumeratorBasis.Net => [.. Income.Select((income, year) => Cost.Count == 0 ? income : income - Cost[year])],
            _ => throw new ArgumentOutOfRangeException(nameof(basis), basis, "Unknown basis."),
        };
    }

    internal Money Total(NumeratorBasis basis) => Available(basis).Aggregate(Money.Zero, static (sum, year) => sum + year);
}
