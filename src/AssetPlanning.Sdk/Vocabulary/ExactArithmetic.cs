using System.Numerics;

namespace AssetPlanning;

/// <summary>Arithmetic on amounts that are not yet whole fen (未取整金额), shared by the rules that use it and the steps that replay it.</summary>
internal static class ExactArithmetic
{
    private static readonly BigInteger Scale = BigInteger.Pow(10, 18);

    /// <summary>What a preferred return has grown to, in fen, carried to 10⁻¹⁸: with capital and return compounding, or on capital alone.</summary>
    internal static Ratio PreferredReturn(Ratio capital, Ratio earned, Ratio rate, Ratio years, bool compounds) =>
        Carried(compounds ? ((capital + earned) * Growth(rate, years)) - capital : earned + (capital * rate * years));

    /// <summary>The catch-up κT that brings the promoter to its part of all return paid: κT + G = w·(P + C + T), solved for T.</summary>
    internal static Ratio CatchUp(Ratio returnPaid, Ratio caughtUp, Ratio caughtUpByPromoter, Ratio part, Ratio catchUp) =>
        ((part * (returnPaid + caughtUp)) - caughtUpByPromoter) / (catchUp - part);

    /// <summary>φᵢ = Σ |S|! (n − |S| − 1)! ÷ n! · [v(S ∪ i) − v(S)] over all coalitions S without i, in fen; coalitions are numbered by their members' bits.</summary>
    internal static Ratio ShapleyValue(int party, ReadOnlySpan<Money> worth)
    {
        var parties = BitOperations.Log2((uint)worth.Length);
        var factorials = new BigInteger[parties + 1];
        factorials[0] = BigInteger.One;
        for (var n = 1; n <= parties; n++)
        {
            factorials[n] = factorials[n - 1] * n;
        }

        var sum = BigInteger.Zero;
        for (var set = 0; set < worth.Length; set++)
        {
            if ((set >> party & 1) == 0)
            {
                var size = BitOperations.PopCount((uint)set);
                sum += factorials[size] * factorials[parties - size - 1] * ((BigInteger)worth[set | 1 << party].Fen - worth[set].Fen);
            }
        }

        return Ratio.Of(sum, factorials[parties]);
    }

    private static Ratio Growth(Ratio rate, Ratio years) =>
        years.IsWhole && years.Sign >= 0
            ? Ratio.Of(BigInteger.Pow((Ratio.One + rate).Numerator, (int)years.Numerator), BigInteger.Pow((Ratio.One + rate).Denominator, (int)years.Numerator))
            : DiscountFactor.After(rate, -years).ToRatio();

    /// <summary>Without this the fractions would grow with every day.</summary>
    private static Ratio Carried(Ratio fen) => Ratio.Of((fen * Ratio.Of(Scale, 1)).Round(Rounding.HalfEven), Scale);
}
