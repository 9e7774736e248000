using System.Numerics;

namespace AssetPlanning.Accounting;

/// <summary>Finds a bracket for every root of a net present value in the open interval (0, 1) (实根隔离): none is missed, none counted twice.</summary>
/// <remarks>
/// Up to one sign change of the coefficients Descartes' rule settles the count. Otherwise (0, 1) is halved until
/// <see cref="TaylorTest"/> proves of each part that it holds no root, or that the value is monotone, or that it bends one
/// way; the signs at the ends then settle the count, in the last case after a search for the turning point.
/// Near 0 the first term outweighs all others, which bounds the search from below. Ends of parts have odd mantissas
/// with more bits than any coefficient, also of the slope, so that no end is a root. If no root is multiple, the halving ends because at every point the value or
/// the slope is not 0; whoever cannot say so gives a limit, and what is still undecided there is returned as not proven.
/// </remarks>
internal sealed class RootIsolation
{
    private readonly DiscountPolynomial polynomial;
    private readonly int firstBits;
    private readonly DiscountPolynomial? slope;
    private readonly int limit;
    private readonly List<RootBracket> brackets = [];
    private readonly Stack<(BigInteger Low, BigInteger High, int Bits)> parts = [];

    private RootIsolation(DiscountPolynomial polynomial, int limit)
    {
        this.polynomial = polynomial;
        this.limit = limit;
        slope = polynomial.Degree > 0 ? polynomial.Slope : null;
        firstBits = 128 + polynomial.CoefficientBits;
    }

    /// <summary>All roots in (0, 1), in no order.</summary>
    /// <param name="polynomial">The value.</param>
    /// <param name="limit">Parts narrower than 2^−limit are not halved again.</param>
    internal static List<RootBracket> BelowOne(DiscountPolynomial polynomial, int limit)
    {
        var isolation = new RootIsolation(polynomial, limit);
        isolation.Run();
        return isolation.brackets;
    }

    private void Run()
    {
        var changes = polynomial.SignChanges;
        if (changes == 0)
        {
            return;
        }

        var low = polynomial.ClearBelow(firstBits);
        var one = BigInteger.One << firstBits;
        if (changes == 1)
        {
            if (polynomial.SignAboveZero != polynomial.SumAtOne.Sign && !polynomial.SumAtOne.IsZero)
            {
                brackets.Add(new(low, one, firstBits, polynomial.SignAboveZero));
            }

            return;
        }

        parts.Push((low, one, firstBits));
        while (parts.TryPop(out var part))
        {
            Examine(part.Low, part.High, part.Bits);
        }
    }

    private void Examine(BigInteger low, BigInteger high, int bits)
    {
        var test = TaylorTest.On(polynomial, low, high, bits);
        if (test.HasNoRoot)
        {
            return;
        }

        if (test.IsMonotone || test.Curvature != 0)
        {
            var (left, right) = (SignAt(low, bits), SignAt(high, bits));
            if (left != right)
            {
                brackets.Add(new(low, high, bits, left));
            }
            else if (!test.IsMonotone && left == test.Curvature)
            {
                SearchTurningPoint(low, high, bits, left);
            }
        }
        else if (IsNarrow(low, high, bits))
        {
            brackets.Add(new(low, high, bits, 0, IsProven: false));
        }
        else
        {
            var middle = Middle(low, high);
            parts.Push((low << 1, middle, bits + 1));
            parts.Push((middle, high << 1, bits + 1));
        }
    }

    /// <summary>The value bends towards nothing between two ends of like sign: two roots around the turning point, or none.</summary>
    private void SearchTurningPoint(BigInteger low, BigInteger high, int bits, int sign)
    {
        var falling = PointSign.At(slope!, low, bits).Sign;
        if (falling == PointSign.At(slope!, high, bits).Sign)
        {
            return;
        }

        var (first, last) = (low, high);
        for (; ; )
        {
            if (IsNarrow(low, high, bits))
            {
                brackets.Add(new(low, high, bits, 0, IsProven: false));
                return;
            }

            var middle = Middle(low, high);
            (low, high, first, last, bits) = (low << 1, high << 1, first << 1, last << 1, bits + 1);
            if (SignAt(middle, bits) != sign)
            {
                brackets.Add(new(first, middle, bits, sign));
                brackets.Add(new(middle, last, bits, -sign));
                return;
            }

            (low, high) = PointSign.At(slope!, middle, bits).Sign == falling ? (middle, high) : (low, middle);
            if (TaylorTest.On(polynomial, low, high, bits).HasNoRoot)
            {
                return;
            }
        }
    }

    private int SignAt(BigInteger point, int bits) => PointSign.At(polynomial, point, bits).Sign;

    private bool IsNarrow(BigInteger low, BigInteger high, int bits) => bits - (int)(high - low).GetBitLength() > limit;

    /// <summary>The middle of a part in one more bit, made odd.</summary>
    private static BigInteger Middle(BigInteger low, BigInteger high) => (low + high) | 1;
}
