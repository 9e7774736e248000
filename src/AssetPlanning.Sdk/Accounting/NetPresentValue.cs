using System.Numerics;

namespace AssetPlanning.Accounting;

/// <summary>What a series of flows is worth on a day (净现值, NPV and XNPV).</summary>
/// <remarks>
/// Between equal periods the sum is exact and rounded once. Between days the factors are whole numbers of 10⁻¹⁸, as
/// everywhere in the library, and the sum of the products is exact. Source: 《建设项目经济评价方法与参数》(第三版), 财务净现值.
/// </remarks>
public static class NetPresentValue
{
    /// <summary>Σ Cₜ ÷ (1 + r)ᵗ over equal periods, rounded once (财务净现值).</summary>
    /// <param name="flows">The flows, one a period, 1 to 1,201 of them; received is positive.</param>
    /// <param name="rate">The rate a period, above −1.</param>
    /// <param name="timing">When the first flow falls.</param>
    /// <param name="rounding">How the sum becomes fen.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentException">No flows, or too many.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The rate is −1 or less.</exception>
    /// <exception cref="OverflowException">The value does not fit.</exception>
    public static Money Of(ValueList<Money> flows, Ratio rate, FlowTiming timing, Rounding rounding)
    {
        var (above, below) = Fraction(flows, rate, timing);
        return Money.FromFen((long)RoundedDivision.Divide(above, below, rounding));
    }

    /// <summary>The same in fen and parts of a fen, not rounded (未取整净现值).</summary>
    /// <param name="flows">The flows.</param>
    /// <param name="rate">The rate a period, above −1.</param>
    /// <param name="timing">When the first flow falls.</param>
    /// <returns>The exact number of fen.</returns>
    /// <exception cref="ArgumentException">No flows, or too many.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The rate is −1 or less.</exception>
    public static Ratio Exact(ValueList<Money> flows, Ratio rate, FlowTiming timing)
    {
        var (above, below) = Fraction(flows, rate, timing);
        return Ratio.Of(above, below);
    }

    /// <summary>Σ Cᵢ · (1 + r)^(−years between) over days, rounded once (按日净现值, XNPV).</summary>
    /// <param name="flows">The flows, in any order, 1 to 1,201 of them.</param>
    /// <param name="annualRate">The rate a year, above −1.</param>
    /// <param name="dayCount">How years between days are counted.</param>
    /// <param name="asOf">The day of valuation; flows before it are carried forward.</param>
    /// <param name="rounding">How the sum becomes fen.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentException">No flows, or too many.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The rate is −1 or less.</exception>
    /// <exception cref="OverflowException">The value does not fit.</exception>
    public static Money OnDays(ValueList<DatedFlow> flows, Ratio annualRate, DayCount dayCount, DateOnly asOf, Rounding rounding)
    {
        FlowSeries.Require(flows.Count, nameof(flows));
        _ = FlowSeries.Growth(annualRate, nameof(annualRate));
        var sum = BigInteger.Zero;
        foreach (var flow in flows)
        {
            sum += flow.Amount.Fen * DiscountFactor.After(annualRate, dayCount.YearsBetween(asOf, flow.Day)).Units;
        }

        return Money.Round(Ratio.Of(sum, BigInteger.Pow(10, 18)), rounding);
    }

    private static (BigInteger Above, BigInteger Below) Fraction(ValueList<Money> flows, Ratio rate, FlowTiming timing)
    {
        FlowSeries.Require(flows.Count, nameof(flows));
        return PeriodFlows.Value(flows.AsSpan(), FlowSeries.Growth(rate, nameof(rate)), timing.PeriodsBefore());
    }
}
