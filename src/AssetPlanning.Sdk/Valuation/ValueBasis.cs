using AssetPlanning.Financing;

namespace AssetPlanning.Valuation;

/// <summary>Of which day a value is, at which prices, with or without tax, and how it becomes fen (估价基准).</summary>
/// <remarks>Values of different days, price levels or tax do not compare; so a method states them and its appraisals carry them.</remarks>
public sealed record ValueBasis
{
    /// <summary>估价期日.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>价格基准.</summary>
    public required PriceBase Prices { get; init; }

    /// <summary>含税口径.</summary>
    public required TaxBasis Tax { get; init; }

    /// <summary>How the value is rounded to the fen, once (取整规则).</summary>
    public required Rounding Rounding { get; init; }

    /// <summary>Between which prices classes are usually sold (单价合理范围), where that is known.</summary>
    public ValueList<PriceRange> Ranges { get; init; }
}
