namespace AssetPlanning.Accounting;

/// <summary>The internal rate of return as the set of all its roots (内部收益率, IRR and XIRR).</summary>
/// <remarks>
/// Solves Σ Cₜ ÷ (1 + r)ᵗ = 0 for r in (−1, 10⁶). Source: 《建设项目经济评价方法与参数》(第三版), 财务内部收益率; that several
/// rates may solve it is J. H. Lorie and L. J. Savage, "Three Problems in Rationing Capital", Journal of Business 28, 1955.
/// The value is a polynomial with whole coefficients in the discount factor of one step; <c>RootIsolation</c> says why none of
/// its roots is missed. The value at every root is below 10⁻¹² of the discounted flows without their signs; no floating-point
/// number takes part, so every machine gives the same digits.
/// </remarks>
public static class InternalRateOfReturn
{
    /// <summary>All rates a period at which flows over equal periods are worth nothing (内部收益率).</summary>
    /// <param name="flows">The flows, one a period, 1 to 1,201 of them; received is positive.</param>
    /// <returns>The rates and whether they answer the question.</returns>
    /// <exception cref="ArgumentException">No flows, or too many.</exception>
    public static RatesOfReturn Of(ValueList<Money> flows)
    {
        FlowSeries.Require(flows.Count, nameof(flows));
        return RateSearch.Of(DiscountPolynomial.Of(flows.Select(static (flow, period) => (period, (System.Numerics.BigInteger)flow.Fen))), 1);
    }

    /// <summary>All rates a year at which flows on days are worth nothing (按日内部收益率, XIRR).</summary>
    /// <remarks>
    /// A step is the longest number of days that divides a year and all distances between the days. Up to 2,400 steps the
    /// number of roots is proven, above it a root where the value only touches nothing is returned as not proven.
    /// </remarks>
    /// <param name="flows">The flows, in any order, 1 to 1,201 of them; received is positive.</param>
    /// <param name="dayCount">How years between days are counted.</param>
    /// <returns>The rates and whether they answer the question.</returns>
    /// <exception cref="ArgumentException">No flows, or too many.</exception>
    public static RatesOfReturn OnDays(ValueList<DatedFlow> flows, DayCount dayCount)
    {
        FlowSeries.Require(flows.Count, nameof(flows));
        var first = flows.Min(static flow => flow.Day);
        var days = flows.Select(flow => dayCount.DaysBetween(first, flow.Day)).ToArray();
        var step = days.Aggregate(dayCount.YearLength(), GreatestCommonDivisor);
        return RateSearch.Of(
            DiscountPolynomial.Of(flows.Select((flow, at) => (days[at] / step, (System.Numerics.BigInteger)flow.Amount.Fen))),
            dayCount.YearLength() / step);
    }

    private static int GreatestCommonDivisor(int left, int right) => right == 0 ? left : GreatestCommonDivisor(right, left % right);
}
