namespace AssetPlanning.Accounting;

/// <summary>What a right of m years is worth of one of n years (年期修正系数).</summary>
/// <remarks>
/// K = [1 − 1 ÷ (1 + r)ᵐ] ÷ [1 − 1 ÷ (1 + r)ⁿ], and m ÷ n when r is 0; from a right without end K = 1 − 1 ÷ (1 + r)ᵐ.
/// Source: GB/T 18508—2014《城镇土地估价规程》, 使用年期修正. Exact for whole years; a broken term takes its power to 10⁻⁴⁵.
/// </remarks>
public static class TermCorrection
{
    /// <summary>From a term to another (有限年期间修正).</summary>
    /// <param name="rate">The capitalisation rate a year, above −1.</param>
    /// <param name="to">The term m of the right to be valued, above 0.</param>
    /// <param name="from">The term n the price belongs to, above 0.</param>
    /// <returns>The factor K.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A rate or a term out of range.</exception>
    public static Ratio Factor(Ratio rate, Years to, Years from) => Annuity.Factor(rate, to) / Annuity.Factor(rate, from);

    /// <summary>From a right without end to a term (无限年期修正为有限年期).</summary>
    /// <param name="rate">The capitalisation rate a year, above 0.</param>
    /// <param name="to">The term m of the right to be valued, above 0.</param>
    /// <returns>The factor K.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A rate or a term out of range.</exception>
    public static Ratio FromPerpetual(Ratio rate, Years to)
    {
        CompoundPower.RequireTerm(to, nameof(to));
        return rate.Sign > 0
            ? CompoundFactors.Term(rate, to.Number, null)
            : throw new ArgumentOutOfRangeException(nameof(rate), "A right without end has a value only at a rate above 0.");
    }
}
