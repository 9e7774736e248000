using System.Numerics;

namespace AssetPlanning.Accounting;

/// <summary>Turns the roots of a net present value in the discount factor into rates (折现因子根换算为利率).</summary>
internal static class RateSearch
{
    private const int Places = 36;

    /// <summary>Parts of flows whose multiple roots were not taken out are not cut narrower than 2^−240.</summary>
    private const int NarrowestPart = 240;

    private static Ratio Above => 1_000_000;

    /// <summary>All rates in (−1, 10⁶): the factor of one step is (1 + rate)^(−1 ÷ steps a year).</summary>
    internal static RatesOfReturn Of(DiscountPolynomial? polynomial, int stepsInYear)
    {
        if (polynomial is null)
        {
            return new() { Status = RateStatus.Ambiguous };
        }

        var simple = polynomial.SignChanges < 2 || polynomial.Degree > SquareFreePart.MostDegree
            ? polynomial
            : SquareFreePart.Of(polynomial);
        var limit = polynomial.Degree > SquareFreePart.MostDegree ? NarrowestPart : int.MaxValue;
        List<RateRoot> roots = [];
        foreach (var bracket in RootIsolation.BelowOne(simple, limit))
        {
            Add(roots, Narrowed(simple, bracket), stepsInYear, isGain: true);
        }

        if (simple.SumAtOne.IsZero)
        {
            roots.Add(new() { Rate = Ratio.Zero, Evidence = RootEvidence.Proven });
        }

        var reversed = simple.Reversed;
        foreach (var bracket in RootIsolation.BelowOne(reversed, limit))
        {
            Add(roots, Narrowed(reversed, bracket), stepsInYear, isGain: false);
        }

        return RatesOfReturn.Of(Merged(roots));
    }

    private static RootBracket Narrowed(DiscountPolynomial polynomial, RootBracket bracket) => RootRefinement.Narrow(polynomial, bracket);

    private static void Add(List<RateRoot> roots, RootBracket bracket, int stepsInYear, bool isGain)
    {
        var factor = (bracket.Low + bracket.High) >> 1;
        // A factor far below 1 loses that many bits at every step; they are provided for.
        var precision = bracket.Bits + 64 + (stepsInYear * (bracket.Bits - (int)factor.GetBitLength() + 1));
        var powers = new FixedPowers(factor, bracket.Bits, precision);
        powers.RiseTo(stepsInYear);
        var rate = isGain ? Gain(powers.Value, precision) : Loss(powers.Value, precision);
        if (rate < Above)
        {
            roots.Add(new() { Rate = rate, Evidence = bracket.IsProven ? RootEvidence.Proven : RootEvidence.Undecided });
        }
    }

    /// <summary>1 ÷ power − 1.</summary>
    private static Ratio Gain(BigInteger power, int precision) =>
        Rounded(BigInteger.One << precision, power, Places) - Ratio.One;

    /// <summary>power − 1, with as many places more as 1 + rate has zeros behind the point: what is left of the money keeps its digits.</summary>
    private static Ratio Loss(BigInteger power, int precision)
    {
        var zeros = (int)((precision - power.GetBitLength()) * 30103 / 100000);
        return Rounded(power, BigInteger.One << precision, Places + zeros) - Ratio.One;
    }

    private static Ratio Rounded(BigInteger above, BigInteger below, int places)
    {
        var scale = BigInteger.Pow(10, places);
        return Ratio.Of(RoundedDivision.Divide(above * scale, below, Rounding.HalfUp), scale);
    }

    /// <summary>Neighbouring parts that stayed undecided are one root as far as can be told.</summary>
    private static IEnumerable<RateRoot> Merged(List<RateRoot> roots) =>
        roots.GroupBy(static root => root.Rate).Select(static same => same.Count() == 1 ? same.First() : same.First() with { Evidence = RootEvidence.Undecided });
}
