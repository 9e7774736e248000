using System.Numerics;

namespace AssetPlanning.Tests.Accounting;

/// <summary>Counts distinct real roots in an interval by Sturm's theorem: an oracle that shares nothing with the search.</summary>
internal static class SturmCount
{
    /// <summary>Distinct roots x of Σ Cₜ xⁿ⁻ᵗ with low &lt; x &lt; high, where neither end is a root.</summary>
    internal static int Between(IReadOnlyList<BigInteger> highestFirst, Ratio low, Ratio high)
    {
        List<BigInteger[]> chain = [Trimmed([.. highestFirst])];
        var degree = chain[0].Length - 1;
        chain.Add(Trimmed([.. chain[0].Take(degree).Select((coefficient, at) => coefficient * (degree - at))]));
        while (chain[^1].Length > 1)
        {
            var next = Remainder(chain[^2], chain[^1]);
            if (next.Length == 0)
            {
                break;
            }

            chain.Add([.. next.Select(static coefficient => -coefficient)]);
        }

        return Changes(chain, low) - Changes(chain, high);
    }

    internal static bool IsRoot(IReadOnlyList<BigInteger> highestFirst, Ratio at) => SignAt([.. highestFirst], at) == 0;

    private static int Changes(List<BigInteger[]> chain, Ratio at)
    {
        var signs = chain.Select(polynomial => SignAt(polynomial, at)).Where(static sign => sign != 0).ToArray();
        return signs.Zip(signs.Skip(1)).Count(static pair => pair.First != pair.Second);
    }

    private static int SignAt(BigInteger[] polynomial, Ratio at)
    {
        var (sum, power) = (BigInteger.Zero, BigInteger.One);
        foreach (var coefficient in polynomial)
        {
            sum = (sum * at.Numerator) + (coefficient * power);
            power *= at.Denominator;
        }

        return sum.Sign;
    }

    /// <summary>A positive multiple of the remainder, without its content.</summary>
    private static BigInteger[] Remainder(BigInteger[] dividend, BigInteger[] divisor)
    {
        var rest = dividend;
        while (rest.Length >= divisor.Length)
        {
            var (lead, scale) = (rest[0] * divisor[0].Sign, BigInteger.Abs(divisor[0]));
            var before = rest;
            rest = Trimmed([.. rest.Select((value, at) => (value * scale) - (at < divisor.Length ? lead * divisor[at] : 0)).Skip(1)]);
            if (rest.Length > 0 && rest.Length == before.Length)
            {
                throw new InvalidOperationException("A division step lowers the degree.");
            }
        }

        var content = rest.Aggregate(BigInteger.Zero, BigInteger.GreatestCommonDivisor);
        return [.. rest.Select(value => value / content)];
    }

    private static BigInteger[] Trimmed(BigInteger[] coefficients) => [.. coefficients.SkipWhile(static coefficient => coefficient.IsZero)];
}
