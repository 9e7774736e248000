using System.Numerics;

namespace AssetPlanning.Accounting;

/// <summary>Powers of a growth factor (复利终值、现值系数): exact for whole numbers of periods.</summary>
internal static class CompoundPower
{
    /// <summary>(1 + rate)^periods, exact.</summary>
    internal static Ratio Growth(Ratio rate, int periods, string name)
    {
        var growth = FlowSeries.Growth(rate, name);
        return Ratio.Of(BigInteger.Pow(growth.Numerator, periods), BigInteger.Pow(growth.Denominator, periods));
    }

    /// <summary>(1 + rate)^years: exact for whole years, otherwise to 10⁻¹⁸.</summary>
    internal static Ratio Growth(Ratio rate, Ratio years, string name) =>
        years.IsWhole && years.Sign >= 0
            ? Growth(rate, (int)years.Numerator, name)
            : DiscountFactor.After(FlowSeries.Growth(rate, name) - Ratio.One, -years).ToRatio();

    /// <summary>A term above nothing and up to 1,200 years.</summary>
    internal static void RequireTerm(Years term, string name)
    {
        if (term <= 0 || term > FlowSeries.MostPeriods)
        {
            throw new ArgumentOutOfRangeException(name, $"A term is above 0 and at most {FlowSeries.MostPeriods}, not {term}.");
        }
    }
}
