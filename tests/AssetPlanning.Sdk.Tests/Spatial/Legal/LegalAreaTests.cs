using System.Numerics;
using AssetPlanning.Tests.Support;
using Xunit.Abstractions;

namespace AssetPlanning.Tests.Spatial;

public class LegalAreaTests(ITestOutputHelper output)
{
    /// <summary>2559.770996690 m²: to 0.01 m² that is 2559.77 and 0.000996690 over, or 2559.78 and 0.009003310 too much; by hand.</summary>
    [Theory]
    [InlineData("2559.770996690", Rounding.HalfUp, "2559.77", "0.000996690")]
    [InlineData("2559.770996690", Rounding.Ceiling, "2559.78", "-0.009003310")]
    [InlineData("-2559.770996690", Rounding.Floor, "-2559.78", "0.009003310")]
    [InlineData("-2559.770996690", Rounding.TowardZero, "-2559.77", "-0.000996690")]
    [InlineData("0.005", Rounding.HalfUp, "0.01", "-0.005")]
    [InlineData("0.005", Rounding.HalfEven, "0", "0.005")]
    [InlineData("0.004999995", Rounding.HalfUp, "0", "0.004999995")] // one unit below the half
    [InlineData("0", Rounding.AwayFromZero, "0", "0")]
    public void Round_ByHand_ReturnsWhatIsLeftOver(string measured, Rounding rounding, string official, string residual) =>
        Metres(measured).Round(rounding).Should().Be(new RoundedArea(Area.FromSquareMetres(Number(official)), Metres(residual)));

    [Fact]
    public void Round_AnyAreaAndRule_AddsUpAgainAndLeavesLessThanAStep() =>
        Runs.Each(output, 500, 200_000, (draw, _) =>
        {
            var measured = new MeasuredArea((Int128)draw.Magnitude(62) * draw.Pick(-1, 1) * draw.Pick(1, 7, 1_000));
            foreach (var rounding in Enum.GetValues<Rounding>())
            {
                var (official, residual) = measured.Round(rounding);
                (official.AsMeasured() + residual).Should().Be(measured);
                (Int128.Abs(residual.Units) < 2_000_000).Should().BeTrue("a step is two million units");
            }
        });

    [Fact]
    public void Round_MoreThanALegalAreaHolds_Throws()
    {
        var act = () => new MeasuredArea(Int128.MaxValue).Round(Rounding.HalfUp);

        act.Should().Throw<OverflowException>();
    }

    /// <summary>
    /// 1 亩 = 2000/3 m² = 133,333,333,333⅓ units: 133,333,333,333 units are below it, one more is above, and nothing measured is equal.
    /// 3 亩 = 2000 m² = 400,000,000,000 units are reached exactly.
    /// </summary>
    [Theory]
    [InlineData(133_333_333_333, 1, -1)]
    [InlineData(133_333_333_334, 1, 1)]
    [InlineData(-133_333_333_333, -1, 1)]
    [InlineData(-133_333_333_334, -1, -1)]
    [InlineData(399_999_999_999, 3, -1)]
    [InlineData(400_000_000_000, 3, 0)]
    [InlineData(400_000_000_001, 3, 1)]
    [InlineData(0, 0, 0)]
    public void CompareTo_ThresholdInMu_IsDecidedByTheLastUnit(long units, int mu, int expected)
    {
        var measured = new MeasuredArea(units);
        measured.CompareTo(Area.FromMu(mu)).Should().Be(expected);
        measured.IsAtLeast(Area.FromMu(mu)).Should().Be(expected >= 0);
    }

    /// <summary>A patch of 399.999999995 m² is below the 400 m² of the survey; rounded first it would pass.</summary>
    [Fact]
    public void IsAtLeast_OneUnitBelow_IsNotRoundedUp()
    {
        var patch = Metres("399.999999995");
        patch.IsAtLeast(Area.FromSquareMetres(400)).Should().BeFalse();
        patch.Round(Rounding.HalfUp).Official.Should().Be(Area.FromSquareMetres(400));
    }

    [Fact]
    public void CompareTo_AnyPair_IsTheComparisonOfTheFractions() =>
        Runs.Each(output, 2_000, 1_000_000, (draw, _) =>
        {
            var threshold = Area.FromCount(draw.Magnitude(63) * draw.Pick(-1, 1));
            var units = draw.OnceIn(10) ? draw.Pick(Int128.MinValue, Int128.MaxValue) : ((Int128)threshold.Count * 2_000_000 / 3) + draw.Int(-2, 2);
            new MeasuredArea(units).CompareTo(threshold).Should().Be(Math.Sign(((BigInteger)units * 3).CompareTo((BigInteger)threshold.Count * 2_000_000)));
        });

    [Fact]
    public void AsMeasured_AreaFinerThanAStep_Throws()
    {
        Area.FromSquareMetres(12.34m).AsMeasured().Should().Be(Metres("12.34"));
        var act = () => Area.FromMu(1).AsMeasured();

        act.Should().Throw<ArgumentException>().WithMessage("*0.01 m²*");
    }

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static MeasuredArea Metres(string text) => MeasuredArea.FromSquareMetres(Number(text));
}
