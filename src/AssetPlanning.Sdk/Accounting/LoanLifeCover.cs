namespace AssetPlanning.Accounting;

/// <summary>How often the cash of a loan's life covers the loan (贷款期偿债覆盖倍数, LLCR).</summary>
/// <remarks>
/// Σ cash available for debt service in period t ÷ (1 + r)ᵗ over the remaining life ÷ debt outstanding now, r the loan's rate.
/// Source: E. R. Yescombe, "Principles of Project Finance", loan-life cover ratio.
/// </remarks>
public static class LoanLifeCover
{
    /// <summary>The cover, exact (贷款期偿债覆盖倍数).</summary>
    /// <param name="cashAvailable">Cash available for debt service at the end of each remaining period, 1 to 1,200 of them.</param>
    /// <param name="rate">The loan's rate a period, above −1.</param>
    /// <param name="outstanding">The debt outstanding now, above nothing.</param>
    /// <returns>The multiple.</returns>
    /// <exception cref="ArgumentException">No periods, or too many.</exception>
    /// <exception cref="ArgumentOutOfRangeException">No debt, or a rate of −1 or less.</exception>
    public static Ratio Of(ValueList<Money> cashAvailable, Ratio rate, Money outstanding) =>
        outstanding.Sign > 0
            ? NetPresentValue.Exact(cashAvailable, rate, FlowTiming.FirstFlowAfterOnePeriod) / outstanding.Fen
            : throw new ArgumentOutOfRangeException(nameof(outstanding), "Cover is of a debt above nothing.");
}
