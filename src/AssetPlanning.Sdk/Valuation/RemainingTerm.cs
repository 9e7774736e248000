namespace AssetPlanning.Valuation;

/// <summary>How much of its term a right has left, against the term a price is of (剩余年期变动率).</summary>
public static class RemainingTerm
{
    /// <summary>(remaining today − remaining at the benchmark) ÷ remaining at the benchmark.</summary>
    /// <param name="today">The term left today.</param>
    /// <param name="benchmark">The term the price is of, above 0.</param>
    /// <returns>The change; below zero where the right is shorter.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The price is of no term.</exception>
    public static Ratio Change(Years today, Years benchmark) => benchmark > 0
        ? (today.Number - benchmark.Number) / benchmark.Number
        : throw new ArgumentOutOfRangeException(nameof(benchmark), "A price is of some term.");
}
