using System.Numerics;

namespace AssetPlanning;

/// <summary>A sum of discounted amounts, exact until it is rounded once.</summary>
internal struct DiscountedSum
{
    private BigInteger scaled;

    internal void Add(Money amount, DiscountFactor factor) => scaled += amount.Fen * factor.Units;

    internal readonly Money Round() => Money.Round(Ratio.Of(scaled, BigInteger.Pow(10, 18)), Rounding.HalfUp);
}
