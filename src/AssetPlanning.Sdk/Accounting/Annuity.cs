namespace AssetPlanning.Accounting;

/// <summary>The present value of an equal income at the end of every year (年金现值, 收益还原法有限年期公式).</summary>
/// <remarks>
/// P = a ÷ r · [1 − 1 ÷ (1 + r)ⁿ], and a · n when r is 0. Source: GB/T 18508—2014《城镇土地估价规程》, 收益还原法.
/// Exact for whole years; a broken term takes its power to 10⁻⁴⁵.
/// </remarks>
public static class Annuity
{
    /// <summary>The value of 1 a year (年金现值系数).</summary>
    /// <param name="rate">The rate a year, above −1.</param>
    /// <param name="term">For how many years, above 0 and up to 1,200.</param>
    /// <returns>The factor.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A rate or a term out of range.</exception>
    public static Ratio Factor(Ratio rate, Years term)
    {
        CompoundPower.RequireTerm(term, nameof(term));
        _ = FlowSeries.Growth(rate, nameof(rate));
        return CompoundFactors.Annuity(rate, term.Number);
    }

    /// <summary>The value of an income, rounded once (年金现值).</summary>
    /// <param name="income">The income a year.</param>
    /// <param name="rate">The rate a year, above −1.</param>
    /// <param name="term">For how many years, above 0 and up to 1,200.</param>
    /// <param name="rounding">How the value becomes fen.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A rate or a term out of range.</exception>
    /// <exception cref="OverflowException">The value does not fit.</exception>
    public static Money PresentValue(Money income, Ratio rate, Years term, Rounding rounding) => income.Times(Factor(rate, term), rounding);

    /// <summary>The value of an income for ever, a ÷ r (永续年金现值, 收益还原法无限年期公式).</summary>
    /// <param name="income">The income a year.</param>
    /// <param name="rate">The rate a year, above 0.</param>
    /// <param name="rounding">How the value becomes fen.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The rate is not above 0: the sum has no bound.</exception>
    /// <exception cref="OverflowException">The value does not fit.</exception>
    public static Money Perpetual(Money income, Ratio rate, Rounding rounding) =>
        rate.Sign > 0
            ? income.Times(Ratio.One / rate, rounding)
            : throw new ArgumentOutOfRangeException(nameof(rate), "An income for ever has a value only at a rate above 0.");
}
