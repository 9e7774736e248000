namespace AssetPlanning;

/// <summary>Interest by products of balances and time (积数计息): rate × Σ amount × part of a year, exact until it is rounded once.</summary>
internal struct InterestSum
{
    private Ratio products;

    /// <summary>An amount that bears interest for a part of a year; negative for what was repaid before the end.</summary>
    internal void Add(Money amount, Ratio partOfYear) => products += amount.Fen * partOfYear;

    internal readonly Money Round(Ratio rate, Rounding rounding) => Money.Round(products * rate, rounding);
}
