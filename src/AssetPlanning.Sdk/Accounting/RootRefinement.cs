using System.Numerics;

namespace AssetPlanning.Accounting;

/// <summary>Narrows the bracket of a root until it is one number for every purpose (求精), by signs alone.</summary>
/// <remarks>
/// Quadratic interval refinement (J. Abbott, "Quadratic Interval Refinement for Real Roots", 2006): the bracket is cut into N
/// parts, interpolation guesses the part, two signs prove it; a right guess squares N, a wrong one takes its root, and the
/// smallest N halves. The bracket always holds the root, so nothing can diverge.
/// </remarks>
internal static class RootRefinement
{
    /// <summary>Bits of the root that are certain, above what any rate needs after it is raised to the days of a year.</summary>
    internal const int RelativeBits = 176;

    internal static RootBracket Narrow(DiscountPolynomial polynomial, RootBracket bracket)
    {
        var (low, high, bits, lowSign, isProven) = bracket;
        if (!isProven)
        {
            return bracket;
        }

        var atLow = Value(polynomial, low, bits);
        var atHigh = Value(polynomial, high, bits);
        var cuts = 2;
        while (low.GetBitLength() - (high - low).GetBitLength() < RelativeBits)
        {
            // Eight more bits keep every inner point odd, hence no root.
            var finer = cuts + 8;
            var (step, start) = ((high - low) << 8, low << finer);
            (low, high, bits) = (low << finer, high << finer, bits + finer);
            var guess = Guess(atLow, atHigh, cuts);
            BigInteger Point(BigInteger at) => at.IsZero ? low : at == BigInteger.One << cuts ? high : (start + (at * step)) | 1;

            var middle = Point(guess);
            var atMiddle = Value(polynomial, middle, bits);
            var isBelow = atMiddle.Sign == lowSign;
            var neighbour = Point(isBelow ? guess + 1 : guess - 1);
            var atNeighbour = neighbour == low ? atLow : neighbour == high ? atHigh : Value(polynomial, neighbour, bits);
            var found = (neighbour == low || neighbour == high) ? true : (atNeighbour.Sign == lowSign) != isBelow;
            (low, atLow, high, atHigh) = (isBelow, found) switch
            {
                (true, true) => (middle, atMiddle, neighbour, atNeighbour),
                (false, true) => (neighbour, atNeighbour, middle, atMiddle),
                (true, false) => (neighbour, atNeighbour, high, atHigh),
                (false, false) => (low, atLow, neighbour, atNeighbour),
            };
            cuts = found ? Math.Min(cuts * 2, 96) : Math.Max(cuts / 2, 1);
        }

        return bracket with { Low = low, High = high, Bits = bits };
    }

    /// <summary>The inner cut, of 2^cuts parts, nearest to where a straight line would cross.</summary>
    private static BigInteger Guess(PointValue atLow, PointValue atHigh, int cuts)
    {
        var precision = Math.Max(atLow.Precision, atHigh.Precision);
        var below = BigInteger.Abs(atLow.Value) << (precision - atLow.Precision);
        var above = BigInteger.Abs(atHigh.Value) << (precision - atHigh.Precision);
        var whole = below + above;
        var guess = whole.IsZero ? BigInteger.One << (cuts - 1) : ((below << (cuts + 1)) + whole) / (2 * whole);
        return BigInteger.Clamp(guess, BigInteger.One, (BigInteger.One << cuts) - 1);
    }

    private static PointValue Value(DiscountPolynomial polynomial, BigInteger point, int bits) => PointSign.At(polynomial, point, bits);
}
