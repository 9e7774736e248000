using System.Text.Json.Serialization;

namespace AssetPlanning.Financing;

/// <summary>The parts of the coverage of a land purchase by a reserve body (土储收地覆盖倍数的构成).</summary>
/// <remarks>
/// C = (income by the new plan − auction fee − rigid accruals) ÷ (purchase price + interest + issue cost). The accruals come
/// first by law, so the numerator is net of them and of nothing else. Source: a published calculation tool for buying back idle land;
/// rates and accruals differ by place and are inputs.
/// </remarks>
public sealed record LandReserveCoverage
{
    /// <summary>Income from granting the land by its new plan (新规划出让收入).</summary>
    public required Money Income { get; init; }

    /// <summary>Cost of the auction (招拍挂费).</summary>
    public required Money AuctionFee { get; init; }

    /// <summary>What the law takes out of the proceeds first (刚性计提).</summary>
    public required Money RigidAccrual { get; init; }

    /// <summary>The purchase price (收购价).</summary>
    public required Money Price { get; init; }

    /// <summary>The bond that pays the price (收地专项债).</summary>
    public required DebtSchedule Bond { get; init; }

    /// <summary>Interest and all fees of the bond (利息与发行费用).</summary>
    [JsonIgnore]
    public Money BondCost => Bond.Interest + Bond.Fees;

    /// <summary>What is left for the debt (可用资金).</summary>
    [JsonIgnore]
    public Money Available => Income - AuctionFee - RigidAccrual;

    /// <summary>The coverage under its own name (土储收地覆盖倍数).</summary>
    /// <returns>The coverage.</returns>
    public Coverage Coverage() => Financing.Coverage.Of(CoverageDefinition.LandReserve, NumeratorBasis.Net, Available, Price + BondCost, [Bond.Rate]);

    /// <summary>An accrual as a part of what is gained, never below nothing (刚性计提).</summary>
    /// <remarks>accrual = rate × max(0, income − price − bond cost).</remarks>
    /// <param name="rate">Which part.</param>
    /// <param name="income">Income by the new plan.</param>
    /// <param name="price">The purchase price.</param>
    /// <param name="bondCost">Interest and fees.</param>
    /// <param name="rounding">How it becomes fen.</param>
    /// <returns>The accrual.</returns>
    public static Money AccrualOf(Ratio rate, Money income, Money price, Money bondCost, Rounding rounding) =>
        Money.Max(Money.Zero, income - price - bondCost).Times(rate, rounding);
}
