namespace AssetPlanning.Valuation;

/// <summary>Between which prices a class is usually sold (单价合理范围), so that a price in a wrong unit is seen.</summary>
/// <remarks>元/亩 taken for 元/m² is wrong by 666.67 times, 万元 taken for 元 by 10,000: far beyond the range of one class.</remarks>
public sealed record PriceRange : IOfClass
{
    /// <summary>The class.</summary>
    public required Code<LandUse> LandUse { get; init; }

    /// <summary>The least.</summary>
    public required UnitPrice Least { get; init; }

    /// <summary>The most.</summary>
    public required UnitPrice Most { get; init; }

    /// <summary>The same number under other units that lies within the range, where there is one.</summary>
    internal UnitPrice? OtherReading(UnitPrice price)
    {
        foreach (var money in Enum.GetValues<MoneyUnit>())
        {
            foreach (var area in Enum.GetValues<AreaUnit>())
            {
                var other = price with { In = money, Per = area };
                if (other >= Least && other <= Most)
                {
                    return other;
                }
            }
        }

        return null;
    }
}
