namespace AssetPlanning.Accounting;

/// <summary>The present value of an income that grows by a fixed rate (等比递增年金现值).</summary>
/// <remarks>
/// P = a ÷ (r − g) · [1 − ((1 + g) ÷ (1 + r))ⁿ]; where r = g every year is worth the same and P = a · n ÷ (1 + r).
/// The first income falls at the end of the first year and is not yet grown. Source: GB/T 18508—2014《城镇土地估价规程》,
/// 收益还原法, 纯收益按一定比率递增.
/// </remarks>
public static class GrowingAnnuity
{
    /// <summary>The value of 1 in the first year (递增年金现值系数).</summary>
    /// <param name="rate">The rate a year, above −1.</param>
    /// <param name="growth">By what the income grows a year, above −1.</param>
    /// <param name="term">For how many years, above 0 and up to 1,200.</param>
    /// <returns>The factor.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A rate or a term out of range.</exception>
    public static Ratio Factor(Ratio rate, Ratio growth, Years term)
    {
        CompoundPower.RequireTerm(term, nameof(term));
        _ = FlowSeries.Growth(rate, nameof(rate));
        _ = FlowSeries.Growth(growth, nameof(growth));
        return CompoundFactors.Growing(rate, growth, term.Number);
    }

    /// <summary>The value of a growing income, rounded once (递增年金现值).</summary>
    /// <param name="income">The income of the first year.</param>
    /// <param name="rate">The rate a year, above −1.</param>
    /// <param name="growth">By what the income grows a year, above −1.</param>
    /// <param name="term">For how many years, above 0 and up to 1,200.</param>
    /// <param name="rounding">How the value becomes fen.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A rate or a term out of range.</exception>
    /// <exception cref="OverflowException">The value does not fit.</exception>
    public static Money PresentValue(Money income, Ratio rate, Ratio growth, Years term, Rounding rounding) =>
        income.Times(Factor(rate, growth, term), rounding);
}
