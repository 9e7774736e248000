using System.Numerics;

namespace AssetPlanning;

/// <summary>Arithmetic of flows over equal periods (等期现金流), shared by the functions that use it and the steps that replay them.</summary>
internal static class PeriodFlows
{
    /// <summary>Σ Cₜ ÷ gᵗ as a fraction in fen, the first flow after so many periods; with g = p ÷ q by Horner's scheme from both ends: Σ Cₜ qᵗ pⁿ⁻ᵗ over pⁿ.</summary>
    internal static (BigInteger Above, BigInteger Below) Value(ReadOnlySpan<Money> flows, Ratio growth, int before)
    {
        var (above, power) = (BigInteger.Zero, BigInteger.One);
        foreach (var flow in flows)
        {
            above = (above * growth.Numerator) + (flow.Fen * power);
            power *= growth.Denominator;
        }

        return (above * BigInteger.Pow(growth.Denominator, before), BigInteger.Pow(growth.Numerator, flows.Length - 1 + before));
    }

    /// <summary>When the accumulated flow comes back to nothing: the first time, and the time from which it stays; none where it does not.</summary>
    internal static (Ratio? First, Ratio? Lasting) Payback(ReadOnlySpan<Money> flows, Ratio growth, int before)
    {
        // With g = p ÷ q the accumulated flow after t periods is a whole number over pᵗ.
        var (accumulated, power) = (BigInteger.Zero, BigInteger.Pow(growth.Denominator, before));
        Ratio? first = null;
        Ratio? lasting = Ratio.Zero;
        var wasBelow = false;
        for (var period = 0; period < flows.Length; period++)
        {
            var carried = accumulated * growth.Numerator;
            var flow = flows[period].Fen * power;
            accumulated = carried + flow;
            power *= growth.Denominator;
            if (accumulated.Sign < 0)
            {
                (lasting, wasBelow) = (null, true);
            }
            else if (carried.Sign < 0)
            {
                lasting = before + period - 1 + Ratio.Of(-carried, flow);
                first ??= lasting;
            }
        }

        return (wasBelow ? first : Ratio.Zero, lasting);
    }
}
