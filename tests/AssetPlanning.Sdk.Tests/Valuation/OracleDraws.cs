using AssetPlanning.Accounting;
using AssetPlanning.Tests.Support;
using AssetPlanning.Valuation;

namespace AssetPlanning.Tests.Valuation;

/// <summary>Inputs for the oracle, small and large, and how its figure is held against the library's.</summary>
internal static class OracleDraws
{
    /// <summary>Counts of 1/300 m²: one, a parcel's, a county's.</summary>
    internal static long Counts(Draw draw) => draw.OnceIn(9) ? 1 : draw.Long(1, draw.Pick(100_000, 100_000_000, 10_000_000_000));

    /// <summary>Yuan: a fen, usual ones, thirds and sevenths.</summary>
    internal static OracleFraction Yuan(Draw draw) => draw.OnceIn(9) ? new(1, 100) : new(draw.Long(1, 900_000), draw.Pick(3, 7, 100, 1_000));

    internal static OracleFraction Share(Draw draw, int leastPerMille, int mostPerMille) => new(draw.Long(leastPerMille, mostPerMille), 1_000);

    internal static UnitPrice PerSquareMetre(OracleFraction yuan) => UnitPrice.PerSquareMetre(yuan.AsRatio);

    internal static OracleFraction SquareMetres(long counts) => new(counts, 300);

    /// <summary>The library's amount is the oracle's to the fen, or none where the oracle has none; a value on the edge of half a fen may fall to either side.</summary>
    internal static void ShouldBe(this Explained<Appraisal> result, OracleFraction? yuan)
    {
        if (yuan is not { } exact || (exact * 100).IsBelow(new(-1, 2)))
        {
            result.IsRefused.Should().BeTrue("the oracle has no value");
            return;
        }

        if (exact.Sign < 0)
        {
            (result.IsRefused || result.Value.Amount == Money.Zero).Should().BeTrue("half a fen below nothing is refused, less of it rounds to nothing");
            return;
        }

        var fen = exact * 100;
        if (new OracleFraction(Posting.Largest.Fen, 1).IsBelow(fen))
        {
            result.IsRefused.Should().BeTrue("no posting is as large");
            return;
        }

        result.IsRefused.Should().BeFalse(string.Join(' ', result.Findings));
        if (!fen.IsDoubtful())
        {
            result.Value.Amount.Fen.Should().Be((long)fen.HalfUp());
        }
    }
}
