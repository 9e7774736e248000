namespace AssetPlanning.Financing;

/// <summary>What a land purchase comes to (收地测算结果).</summary>
public sealed record LandPurchase
{
    /// <summary>Interest and fees on today's value (财务成本).</summary>
    public required Money FinanceCost { get; init; }

    /// <summary>All that buying and holding costs beside the price (政府成本).</summary>
    public required Money GovernmentCost { get; init; }

    /// <summary>The price at which the present plan breaks even (盈亏平衡价).</summary>
    public required Money BreakEvenPrice { get; init; }

    /// <summary>The smallest cut that breaks even, exact (最小降幅).</summary>
    public required Ratio SmallestCut { get; init; }

    /// <summary>The suggested cut (建议降幅).</summary>
    public required Ratio SuggestedCut { get; init; }

    /// <summary>The suggested price (建议收购价).</summary>
    public required Money Price { get; init; }

    /// <summary>The coverage of the price by the new plan, in its parts; none where no price is left (土储收地覆盖倍数的构成).</summary>
    public LandReserveCoverage? Parts { get; init; }
}
