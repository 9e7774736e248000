using System.Numerics;

namespace AssetPlanning;

/// <summary>Logarithm and exponential in binary fixed point (定点对数与指数): whole numbers only, the same digits on every machine.</summary>
internal static class FixedPoint
{
    /// <summary>ln x for x &gt; 0 in fixed point: x = m · 2^k with m in [3/4, 3/2), ln m = 2 artanh((m − 1) / (m + 1)).</summary>
    internal static BigInteger Ln(Ratio x, int bits)
    {
        var halvings = 0;
        var (above, below) = (x.Numerator, x.Denominator);
        while (2 * above >= 3 * below)
        {
            below <<= 1;
            halvings++;
        }

        while (4 * above < 3 * below)
        {
            above <<= 1;
            halvings--;
        }

        return Artanh(above - below, above + below, bits) + (halvings * Artanh(1, 3, bits));
    }

    /// <summary>e^x: the argument is halved until small, the series summed, the result squared as often.</summary>
    internal static BigInteger Exp(BigInteger x, int bits)
    {
        // Guard bits for the squarings: each doubles the relative error.
        const int Guard = 128;
        var one = BigInteger.One << (bits + Guard);
        var small = x << Guard;
        var halvings = 0;
        while (BigInteger.Abs(small) > one >> 8)
        {
            small >>= 1;
            halvings++;
        }

        var (sum, term) = (one, one);
        for (var n = 1; !term.IsZero; n++)
        {
            term = ((term * small) >> (bits + Guard)) / n;
            sum += term;
        }

        for (; halvings > 0; halvings--)
        {
            sum = (sum * sum) >> (bits + Guard);
        }

        return sum >> Guard;
    }

    /// <summary>2 artanh(p / q) = 2 Σ (p/q)^(2i+1) / (2i+1).</summary>
    private static BigInteger Artanh(BigInteger p, BigInteger q, int bits)
    {
        var term = (p << (bits + 1)) / q;
        var square = p * p;
        var divisor = q * q;
        var sum = BigInteger.Zero;
        for (var odd = 1; !term.IsZero; odd += 2)
        {
            sum += term / odd;
            term = term * square / divisor;
        }

        return sum;
    }
}
