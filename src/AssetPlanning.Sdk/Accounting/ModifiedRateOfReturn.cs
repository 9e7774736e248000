namespace AssetPlanning.Accounting;

/// <summary>The modified internal rate of return (修正内部收益率, MIRR): always at most one.</summary>
/// <remarks>
/// (future value of what is received, at the reinvestment rate ÷ present value of what is paid, at the finance rate)^(1 ÷ n) − 1
/// over n periods. Source: spreadsheet function MIRR; S. A. Y. Lin, "The Modified Internal Rate of Return and Investment
/// Criterion", The Engineering Economist 21, 1976. It is the only internal rate of the two sums, and found as such.
/// </remarks>
public static class ModifiedRateOfReturn
{
    /// <summary>The rate a period (修正内部收益率).</summary>
    /// <param name="flows">The flows, the first one now, 1 to 1,201 of them; received is positive.</param>
    /// <param name="financeRate">What money paid out costs, above −1.</param>
    /// <param name="reinvestmentRate">What money received earns until the end, above −1.</param>
    /// <returns>The rate, or none when nothing is received, nothing is paid, or there is one flow only.</returns>
    /// <exception cref="ArgumentException">No flows, or too many.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A rate of −1 or less.</exception>
    public static RatesOfReturn Of(ValueList<Money> flows, Ratio financeRate, Ratio reinvestmentRate)
    {
        var paid = NetPresentValue.Exact([.. flows.Select(static flow => Money.Min(flow, Money.Zero))], financeRate, FlowTiming.FirstFlowNow);
        var received = NetPresentValue.Exact([.. flows.Select(static flow => Money.Max(flow, Money.Zero))], reinvestmentRate, FlowTiming.FirstFlowNow);
        var periods = flows.Count - 1;
        if (periods == 0 || paid.Sign == 0 || received.Sign == 0)
        {
            return RatesOfReturn.Of([]);
        }

        var grown = received * CompoundPower.Growth(reinvestmentRate, periods, nameof(reinvestmentRate));
        return RateSearch.Of(
            DiscountPolynomial.Of([(0, paid.Numerator * grown.Denominator), (periods, grown.Numerator * paid.Denominator)]),
            1);
    }
}
