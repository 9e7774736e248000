using System.Numerics;
using AssetPlanning.Accounting;

namespace AssetPlanning.Tests.Accounting;

/// <summary>How far a rate is from a root, computed with exact fractions and nothing of the search.</summary>
internal static class Residual
{
    /// <summary>|Σ C ÷ (1+r)ᵗ| ≤ 10⁻¹² Σ |C| ÷ (1+r)ᵗ, cleared of denominators.</summary>
    internal static bool IsRoot(ValueList<Money> flows, Ratio rate)
    {
        var growth = Ratio.One + rate;
        var (sum, magnitude, power) = (BigInteger.Zero, BigInteger.Zero, BigInteger.One);
        foreach (var flow in flows)
        {
            sum = (sum * growth.Numerator) + (flow.Fen * power);
            magnitude = (magnitude * growth.Numerator) + (BigInteger.Abs(flow.Fen) * power);
            power *= growth.Denominator;
        }

        return BigInteger.Abs(sum) * BigInteger.Pow(10, 12) <= magnitude;
    }

    /// <summary>The same over days, with factors of double precision: enough to tell 10⁻¹².</summary>
    internal static double OnDays(ValueList<DatedFlow> flows, Ratio rate, double yearLength)
    {
        var growth = Math.Log((double)(Ratio.One + rate).Numerator / (double)rate.Denominator);
        var first = flows[0].Day.DayNumber;
        double sum = 0, magnitude = 0;
        foreach (var flow in flows)
        {
            var discounted = flow.Amount.Fen * Math.Exp(-growth * (flow.Day.DayNumber - first) / yearLength);
            sum += discounted;
            magnitude += Math.Abs(discounted);
        }

        return Math.Abs(sum) / magnitude;
    }
}
