namespace AssetPlanning.Valuation;

/// <summary>The price of a land-use class (地类价格).</summary>
public sealed record ClassPrice : IOfClass
{
    /// <summary>The class.</summary>
    public required Code<LandUse> LandUse { get; init; }

    /// <summary>Its price.</summary>
    public required UnitPrice Price { get; init; }

    /// <summary>The term of use the price is quoted for; none for land without one.</summary>
    public Years? Term { get; init; }
}

/// <summary>Values land at one price a class: value = area × price of its class (分地类单价法).</summary>
/// <remarks>
/// The rule of the national asset inventory, value = quantity × inventory price. Current value takes the surveyed class, planned
/// value the planned class. A class without a price has no value; it is not worth zero. Neither has one that names no edition: 2302 was 田坎 in 2020
/// and is 后备耕地 in 2023, so that a price by the bare code may be that of other land.
/// </remarks>
public sealed record PricePerClass : ValuationMethod
{
    /// <summary>The day the prices are of (估价期日).</summary>
    public required DateOnly BaseDate { get; init; }

    /// <summary>The prices, one a class.</summary>
    public required ValueList<ClassPrice> Prices { get; init; }

    /// <inheritdoc/>
    public override void Appraise(ref ValuationTurn turn)
    {
        if (turn.TryFind(Prices, out var found) && turn.Accepts(nameof(ClassPrice.Price), found.Price))
        {
            turn.Price(found.Price, BaseDate, found.Term);
        }
    }
}
