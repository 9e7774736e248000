using System.Numerics;

namespace AssetPlanning.Accounting;

/// <summary>A net present value as a polynomial of the one-step discount factor (净现值多项式): whole coefficients, whole exponents.</summary>
/// <remarks>
/// Equal periods give every exponent, days give few of many. Terms are in rising order of exponent, the lowest exponent is 0
/// and no coefficient is 0, so at the factor 0 only the first term is left and the sign there is its sign.
/// </remarks>
internal sealed class DiscountPolynomial
{
    private readonly (int Exponent, BigInteger Coefficient)[] terms;

    private DiscountPolynomial((int, BigInteger)[] terms) => this.terms = terms;

    internal int Degree => terms[^1].Exponent;

    internal ReadOnlySpan<(int Exponent, BigInteger Coefficient)> Terms => terms;

    /// <summary>The bits of the largest coefficient.</summary>
    internal int CoefficientBits => terms.Max(static term => (int)BigInteger.Abs(term.Coefficient).GetBitLength());

    /// <summary>Sign changes between neighbouring terms: by Descartes' rule at least the number of positive roots.</summary>
    internal int SignChanges => terms.Skip(1).Zip(terms, static (next, term) => next.Coefficient.Sign != term.Coefficient.Sign ? 1 : 0).Sum();

    /// <summary>The sign next to the factor 0.</summary>
    internal int SignAboveZero => terms[0].Coefficient.Sign;

    /// <summary>The value at the factor 1, where nothing is discounted.</summary>
    internal BigInteger SumAtOne => terms.Aggregate(BigInteger.Zero, static (sum, term) => sum + term.Coefficient);

    /// <summary>The polynomial of the reciprocal factor, whose roots in (0, 1) are the roots above 1.</summary>
    internal DiscountPolynomial Reversed =>
        new([.. terms.Reverse().Select(term => (Degree - term.Exponent, term.Coefficient))]);

    /// <summary>The factor times the derivative: its sign tells where the value rises.</summary>
    internal DiscountPolynomial Slope =>
        new([.. terms.Where(static term => term.Exponent > 0).Select(static term => (term.Exponent, term.Coefficient * term.Exponent))]);

    /// <summary>Collects terms of like exponent; null when everything cancels.</summary>
    internal static DiscountPolynomial? Of(IEnumerable<(int Exponent, BigInteger Coefficient)> flows)
    {
        var collected = flows.GroupBy(static flow => flow.Exponent, static flow => flow.Coefficient)
            .Select(static same => (Exponent: same.Key, Coefficient: same.Aggregate(static (sum, next) => sum + next)))
            .Where(static term => !term.Coefficient.IsZero)
            .OrderBy(static term => term.Exponent)
            .ToArray();
        return collected.Length == 0 ? null : new([.. collected.Select(term => (term.Exponent - collected[0].Exponent, term.Coefficient))]);
    }

    /// <summary>The sign just below the factor 1, even if 1 is a root: that of the first derivative there that is not 0.</summary>
    internal int SignBelowOne()
    {
        var weights = terms.Select(static term => term.Coefficient).ToArray();
        for (var order = 0; ; order++)
        {
            var sum = weights.Aggregate(BigInteger.Zero, static (total, weight) => total + weight);
            if (!sum.IsZero)
            {
                return order % 2 == 0 ? sum.Sign : -sum.Sign;
            }

            for (var at = 0; at < weights.Length; at++)
            {
                weights[at] *= terms[at].Exponent - order;
            }
        }
    }

    /// <summary>A factor in units of 2^−bits below which the first term outweighs all others: Σ |cᵢ| 2^(−k eᵢ) &lt; |c₀|.</summary>
    internal BigInteger ClearBelow(int bits)
    {
        // Scaled so that what the shifts lose is far below one unit of the first coefficient.
        var first = BigInteger.Abs(terms[0].Coefficient) << bits;
        for (var halvings = 1; ; halvings++)
        {
            var others = BigInteger.Zero;
            foreach (var (exponent, coefficient) in Terms[1..])
            {
                others += ((BigInteger.Abs(coefficient) << bits) >> (int)Math.Min((long)halvings * exponent, int.MaxValue)) + 1;
            }

            if (others < first)
            {
                return (BigInteger.One << (bits - halvings)) - 1;
            }
        }
    }

    /// <summary>The value at mantissa ÷ 2^bits in units of 2^−precision.</summary>
    internal Bounds At(BigInteger mantissa, int bits, int precision)
    {
        var powers = new FixedPowers(mantissa, bits, precision);
        var (sum, below, above) = (BigInteger.Zero, BigInteger.Zero, BigInteger.Zero);
        foreach (var (exponent, coefficient) in terms)
        {
            powers.RiseTo(exponent);
            sum += coefficient * powers.Value;
            if (coefficient.Sign > 0)
            {
                above += coefficient * powers.Error;
            }
            else
            {
                below += coefficient * powers.Error;
            }
        }

        return new(sum + below, sum + above);
    }
}
