namespace AssetPlanning.Accounting;

/// <summary>Arithmetic modulo a prime below 2⁶² (有限域), and polynomials over it with the lowest coefficient first.</summary>
internal readonly struct WordField(ulong prime)
{
    internal ulong Prime => prime;

    /// <summary>Primes going down from 2⁶¹ − 1.</summary>
    internal static IEnumerable<WordField> Descending()
    {
        for (var candidate = (1UL << 61) - 1; ; candidate -= 2)
        {
            if (IsPrime(candidate))
            {
                yield return new(candidate);
            }
        }
    }

    internal ulong Multiply(ulong left, ulong right) => (ulong)((UInt128)left * right % prime);

    internal ulong Subtract(ulong left, ulong right) => left >= right ? left - right : left + (prime - right);

    /// <summary>Fermat: x^(p − 2).</summary>
    internal ulong Invert(ulong value) => Power(value, prime - 2);

    /// <summary>Euclid's algorithm; the answer is monic. The arguments are overwritten.</summary>
    internal ulong[] GreatestCommonDivisor(ulong[] left, ulong[] right)
    {
        while (right.Length > 0)
        {
            (left, right) = (right, Remainder(left, right));
        }

        var inverse = Invert(left[^1]);
        var field = this;
        return [.. left.Select(coefficient => field.Multiply(coefficient, inverse))];
    }

    private ulong[] Remainder(ulong[] dividend, ulong[] divisor)
    {
        var inverse = Invert(divisor[^1]);
        var top = dividend.Length - 1;
        for (; top >= divisor.Length - 1; top--)
        {
            var quotient = Multiply(dividend[top], inverse);
            if (quotient == 0)
            {
                continue;
            }

            var shift = top - (divisor.Length - 1);
            for (var at = 0; at < divisor.Length; at++)
            {
                dividend[shift + at] = Subtract(dividend[shift + at], Multiply(quotient, divisor[at]));
            }
        }

        while (top >= 0 && dividend[top] == 0)
        {
            top--;
        }

        return dividend[..(top + 1)];
    }

    private ulong Power(ulong value, ulong exponent)
    {
        var power = 1UL;
        for (; exponent > 0; exponent >>= 1)
        {
            power = (exponent & 1) == 1 ? Multiply(power, value) : power;
            value = Multiply(value, value);
        }

        return power;
    }

    /// <summary>Miller–Rabin; with the first twelve primes as bases it decides every number below 2⁶⁴ (Sorenson and Webster, 2015).</summary>
    private static bool IsPrime(ulong odd)
    {
        var field = new WordField(odd);
        var shift = System.Numerics.BitOperations.TrailingZeroCount(odd - 1);
        foreach (var witness in (ReadOnlySpan<ulong>)[2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37])
        {
            var power = field.Power(witness, (odd - 1) >> shift);
            var passes = power == 1 || power == odd - 1;
            for (var squaring = 1; squaring < shift && !passes; squaring++)
            {
                power = field.Multiply(power, power);
                passes = power == odd - 1;
            }

            if (!passes)
            {
                return false;
            }
        }

        return true;
    }
}
