using AssetPlanning.Tests.Support;

namespace AssetPlanning.Tests.Valuation;

/// <summary>
/// A rate of which powers by parts of a year are exact too: (1 + r) = growthᵖᵃʳᵗˢ, so that after k parts money has grown by growthᵏ and nothing needs a root.
/// </summary>
internal sealed record OracleRate(OracleFraction Growth, int Parts)
{
    internal static OracleRate Drawn(Draw draw) => Drawn(draw, draw.Pick(1, 1, 2, 4, 12));

    /// <summary>From nothing over a billionth to 100 % a year.</summary>
    internal static OracleRate Drawn(Draw draw, int parts) => new(
        draw.Pick<OracleFraction>(1, new(1_000_000_001, 1_000_000_000), new(100_001, 100_000), new(draw.Long(1_000, 1_100 - (parts * 7)), 1_000), new(draw.Long(1_000, parts == 1 ? 2_000 : 1_030), 1_000)),
        parts);

    /// <summary>So many parts of a year, up to a number of years.</summary>
    internal int DrawnParts(Draw draw, int mostYears) => draw.OnceIn(4) ? draw.Pick(1, Parts, mostYears * Parts) : draw.Int(1, mostYears * Parts);

    internal Years Term(int parts) => new(Ratio.Of(parts, Parts));

    internal OracleFraction Rate => Growth.Power(Parts) - 1;

    internal OracleFraction Years(int parts) => new(parts, Parts);

    /// <summary>[1 − (1 + r)⁻ⁿ] ÷ r.</summary>
    internal OracleFraction Annuity(int parts) => Rate.Sign == 0 ? Years(parts) : TermFactor(parts) / Rate;

    /// <summary>[1 − ((1 + g) ÷ (1 + r))ⁿ] ÷ (r − g).</summary>
    internal OracleFraction Growing(OracleRate growth, int parts) => (Rate - growth.Rate).Sign == 0
        ? Years(parts) / (Rate + 1)
        : (1 - (growth.Growth / Growth).Power(parts)) / (Rate - growth.Rate);

    /// <summary>1 − (1 + r)⁻ⁿ.</summary>
    internal OracleFraction TermFactor(int parts) => 1 - Growth.Power(-parts);

    /// <summary>(1 + r)ⁿ − 1.</summary>
    internal OracleFraction Interest(int parts) => Growth.Power(parts) - 1;
}
