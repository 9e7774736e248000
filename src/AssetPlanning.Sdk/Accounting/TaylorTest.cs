using System.Numerics;

namespace AssetPlanning.Accounting;

/// <summary>What the second-order Taylor expansion at the middle of a part of (0, 1] proves about the whole part (泰勒判定).</summary>
/// <remarks>
/// With m the middle, h the half width and Sⱼ = Σ c·C(e, j)·mᵉ the terms are Tⱼ = Sⱼ·(h/m)ʲ; the rest is at most
/// E = Σ |c|·C(e, 3)·uᵉ·(h/u)³ with u the upper end, because every |c|·C(e, 3)·yᵉ⁻³ rises with y. Then
/// |T₀| &gt; |T₁| + |T₂| + E leaves no root, |T₁| &gt; 2|T₂| + 3E leaves the slope its sign, |T₂| &gt; 3E the curvature.
/// All comparisons are of whole numbers, with the denominators multiplied out.
/// </remarks>
internal readonly struct TaylorTest
{
    private TaylorTest(bool hasNoRoot, bool isMonotone, int curvature)
    {
        HasNoRoot = hasNoRoot;
        IsMonotone = isMonotone;
        Curvature = curvature;
    }

    /// <summary>There is no root in the closed part.</summary>
    internal bool HasNoRoot { get; }

    /// <summary>The value only rises or only falls.</summary>
    internal bool IsMonotone { get; }

    /// <summary>1 or −1 when the value bends one way only, otherwise 0.</summary>
    internal int Curvature { get; }

    internal static TaylorTest On(DiscountPolynomial polynomial, BigInteger low, BigInteger high, int bits)
    {
        var width = high - low;
        var middle = low + high;
        // Near a root the terms shrink with the width and its square, and must still be told from their error bounds.
        var narrow = bits - (int)width.GetBitLength();
        var precision = bits + 128 + (2 * Math.Max(narrow, 0));
        var (value, slope, bend) = Sums(polynomial, middle, bits + 1, precision);
        var rest = Rest(polynomial, high, bits, precision);

        // h/m = width/middle; h/u = width/reach.
        var reach = high << 1;
        var cubed = reach * reach * reach;
        var squared = middle * middle;
        var (oneStep, twoSteps, threeSteps) = (width * middle * cubed, width * width * cubed, width * width * width * squared * rest);
        return new(
            value.Least * squared * cubed > (slope.Most * oneStep) + (bend.Most * twoSteps) + threeSteps,
            slope.Least * oneStep > (2 * bend.Most * twoSteps) + (3 * threeSteps),
            bend.Least * twoSteps > 3 * threeSteps ? bend.Sign : 0);
    }

    private static (Bounds Value, Bounds Slope, Bounds Bend) Sums(DiscountPolynomial polynomial, BigInteger at, int bits, int precision)
    {
        var powers = new FixedPowers(at, bits, precision);
        var sum = new BigInteger[3];
        var below = new BigInteger[3];
        var above = new BigInteger[3];
        foreach (var (exponent, coefficient) in polynomial.Terms)
        {
            powers.RiseTo(exponent);
            var weight = coefficient;
            for (var order = 0; order < 3 && !weight.IsZero; order++)
            {
                sum[order] += weight * powers.Value;
                if (weight.Sign > 0)
                {
                    above[order] += weight * powers.Error;
                }
                else
                {
                    below[order] += weight * powers.Error;
                }

                weight = weight * (exponent - order) / (order + 1);
            }
        }

        Bounds Of(int order) => new(sum[order] + below[order], sum[order] + above[order]);
        return (Of(0), Of(1), Of(2));
    }

    private static BigInteger Rest(DiscountPolynomial polynomial, BigInteger at, int bits, int precision)
    {
        var powers = new FixedPowers(at, bits, precision);
        var sum = BigInteger.Zero;
        foreach (var (exponent, coefficient) in polynomial.Terms)
        {
            powers.RiseTo(exponent);
            var choices = (BigInteger)exponent * (exponent - 1) * (exponent - 2) / 6;
            sum += BigInteger.Abs(coefficient) * choices * (powers.Value + powers.Error);
        }

        return sum;
    }
}
