namespace AssetPlanning.Valuation;

/// <summary>The rate of land and building together (综合还原率), for an income neither brings alone.</summary>
/// <remarks>
/// r = (r₁L + r₂B) ÷ (L + B) for an income net of depreciation, r = [r₁L + (r₂ + d)B] ÷ (L + B) before it. Source: GB/T 18508—2014
/// 《城镇土地估价规程》, 还原率的确定.
/// </remarks>
public sealed record CompositeRate
{
    /// <summary>土地还原率.</summary>
    public required Ratio LandRate { get; init => field = NotNegative(value); }

    /// <summary>建筑物还原率.</summary>
    public required Ratio BuildingRate { get; init => field = NotNegative(value); }

    /// <summary>地价.</summary>
    public required Money LandValue { get; init => field = NotNegative(value); }

    /// <summary>房价.</summary>
    public required Money BuildingValue { get; init => field = NotNegative(value); }

    /// <summary>建筑物年折旧率, where the income is before depreciation.</summary>
    public Ratio? Depreciation { get; init => field = value is { } rate ? NotNegative(rate) : null; }

    /// <summary>The rate, exactly.</summary>
    /// <returns>The weighted rate.</returns>
    /// <exception cref="InvalidOperationException">Neither is worth anything.</exception>
    public Ratio Rate()
    {
        var (land, building) = ((Ratio)LandValue.Fen, (Ratio)BuildingValue.Fen);
        return (land + building).Sign > 0
            ? ((LandRate * land) + ((BuildingRate + (Depreciation ?? Ratio.Zero)) * building)) / (land + building)
            : throw new InvalidOperationException("Land and building are worth nothing: they have no rate together.");
    }

    /// <summary>The land's rate behind a composite one (土地还原率), from what the market shows of both together.</summary>
    /// <param name="composite">The rate of both.</param>
    /// <returns>The rate of the land.</returns>
    /// <exception cref="InvalidOperationException">The land is worth nothing.</exception>
    public Ratio LandRateOf(Ratio composite) => LandValue.Sign > 0
        ? composite + ((composite - BuildingRate - (Depreciation ?? Ratio.Zero)) * BuildingValue.Fen / LandValue.Fen)
        : throw new InvalidOperationException("The land is worth nothing: it has no rate.");

    private static Ratio NotNegative(Ratio value) =>
        value.Sign >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A rate is not negative.");

    private static Money NotNegative(Money value) =>
        value.Sign >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), "A value is not negative.");
}

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
