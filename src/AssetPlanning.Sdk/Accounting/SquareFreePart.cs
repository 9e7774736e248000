using System.Numerics;

namespace AssetPlanning.Accounting;

/// <summary>A polynomial with the same roots, none of them multiple (无重根部分): P ÷ gcd(P, P′), exact.</summary>
/// <remarks>
/// The greatest common divisor is taken modulo primes (W. S. Brown, "On Euclid's Algorithm and the Computation of Polynomial
/// Greatest Common Divisors", J. ACM 18, 1971). Constant modulo one prime that spares the leading coefficient, it is constant.
/// Otherwise images are combined by the Chinese remainder theorem until the candidate divides both P and P′ exactly; since an
/// image is never of lower degree than the true divisor, a candidate that divides is the true one.
/// </remarks>
internal static class SquareFreePart
{
    /// <summary>Above this degree the quadratic cost is not paid.</summary>
    internal const int MostDegree = 2400;

    internal static DiscountPolynomial Of(DiscountPolynomial polynomial)
    {
        var dense = new BigInteger[polynomial.Degree + 1];
        foreach (var (exponent, coefficient) in polynomial.Terms)
        {
            dense[exponent] = coefficient;
        }

        var derivative = dense.Select(static (coefficient, exponent) => coefficient * exponent).Skip(1).ToArray();
        var divisor = CommonDivisor(dense, derivative);
        return divisor.Length == 1
            ? polynomial
            : DiscountPolynomial.Of(Quotient(dense, divisor)!.Select(static (coefficient, exponent) => (exponent, coefficient)))!;
    }

    private static BigInteger[] CommonDivisor(BigInteger[] left, BigInteger[] right)
    {
        var lead = BigInteger.Abs(left[^1]);
        var modulus = BigInteger.One;
        BigInteger[] image = [];
        foreach (var field in WordField.Descending())
        {
            if ((lead % field.Prime).IsZero || (right[^1] % field.Prime).IsZero)
            {
                continue;
            }

            var next = field.GreatestCommonDivisor(Reduced(left, field.Prime), Reduced(right, field.Prime));
            if (next.Length == 1)
            {
                return [BigInteger.One];
            }

            if (image.Length > 0 && next.Length > image.Length)
            {
                continue;
            }

            if (next.Length != image.Length)
            {
                (image, modulus) = (new BigInteger[next.Length], BigInteger.One);
            }

            // Monic images scaled by the leading coefficient belong to one integer polynomial.
            var scale = (ulong)(lead % field.Prime);
            var inverse = field.Invert((ulong)(modulus % field.Prime));
            for (var at = 0; at < image.Length; at++)
            {
                var here = (ulong)(image[at] % field.Prime);
                var step = field.Multiply(field.Subtract(field.Multiply(next[at], scale), here), inverse);
                image[at] += modulus * step;
            }

            modulus *= field.Prime;
            var candidate = Primitive([.. image.Select(value => 2 * value > modulus ? value - modulus : value)]);
            if (Quotient(left, candidate) is not null && Quotient(right, candidate) is not null)
            {
                return candidate;
            }
        }

        throw new InvalidOperationException("The primes below 2^61 are exhausted.");
    }

    private static ulong[] Reduced(BigInteger[] coefficients, ulong prime) =>
        [.. coefficients.Select(coefficient => (ulong)(((coefficient % prime) + prime) % prime))];

    private static BigInteger[] Primitive(BigInteger[] coefficients)
    {
        var content = coefficients.Aggregate(BigInteger.Zero, BigInteger.GreatestCommonDivisor);
        return [.. coefficients.Select(coefficient => coefficient / content)];
    }

    /// <summary>The exact quotient, or null when the division leaves anything.</summary>
    private static BigInteger[]? Quotient(BigInteger[] dividend, BigInteger[] divisor)
    {
        if (divisor[^1].IsZero || dividend.Length < divisor.Length)
        {
            return null;
        }

        var rest = (BigInteger[])dividend.Clone();
        var quotient = new BigInteger[dividend.Length - divisor.Length + 1];
        for (var shift = quotient.Length - 1; shift >= 0; shift--)
        {
            quotient[shift] = BigInteger.DivRem(rest[shift + divisor.Length - 1], divisor[^1], out var remainder);
            if (!remainder.IsZero)
            {
                return null;
            }

            for (var at = 0; at < divisor.Length && !quotient[shift].IsZero; at++)
            {
                rest[shift + at] -= quotient[shift] * divisor[at];
            }
        }

        return Array.TrueForAll(rest, static value => value.IsZero) ? quotient : null;
    }
}
