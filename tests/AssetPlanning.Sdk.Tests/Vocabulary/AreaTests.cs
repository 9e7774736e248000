using System.Globalization;
using System.Numerics;
using AssetPlanning.Tests.Support;
using Xunit.Abstractions;

namespace AssetPlanning.Tests.Vocabulary;

public class AreaTests(ITestOutputHelper output)
{
    /// <summary>1 亩 = 2000/3 m², so 1 km² = 1,000,000 m² = 1,500 亩 = 100 公顷, all exactly.</summary>
    [Fact]
    public void From_OneSquareKilometreInAllUnits_IsOneArea()
    {
        var area = Area.FromSquareKilometres(1);
        Area.FromSquareMetres(1_000_000).Should().Be(area);
        Area.FromMu(1_500).Should().Be(area);
        Area.FromHectares(100).Should().Be(area);
        area.In(AreaUnit.SquareMetre).Should().Be((Ratio)1_000_000);
        area.In(AreaUnit.Mu).Should().Be((Ratio)1_500);
        area.In(AreaUnit.Hectare).Should().Be((Ratio)100);
        area.In(AreaUnit.SquareKilometre).Should().Be(Ratio.One);
    }

    /// <summary>666.66667 m² is not a 亩 (short by 1/300,000 m² the other way), and 0.0015 亩 is not 1 m²: neither is on the grid.</summary>
    [Fact]
    public void From_RoundedConversionFactors_AreRefusedOrNotEqual()
    {
        FluentActions.Invoking(() => Area.FromSquareMetres(666.66667m)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Area.FromSquareMetres(666.6667m)).Should().Throw<ArgumentOutOfRangeException>();
        Area.FromSquareMetres(666.67m).Should().NotBe(Area.FromMu(1));
        // Three 亩 are 2,000 m² exactly.
        (Area.FromMu(1) + Area.FromMu(1) + Area.FromMu(1)).Should().Be(Area.FromSquareMetres(2_000));
        // 0.0015 亩 = 0.0015 × 2000/3 m² = exactly 1 m²; 0.001 亩 = 2/3 m², exact too, and no hundredth of a square metre.
        Area.FromMu(0.0015m).Should().Be(Area.FromSquareMetres(1));
        Area.FromMu(0.001m).ToString().Should().Be("0.001 亩");
    }

    [Theory]
    [InlineData(3, "0.01 m²")]
    [InlineData(2_000, "0.01 亩")]
    [InlineData(1, "0.000005 亩")]
    [InlineData(0, "0.00 m²")]
    [InlineData(-3, "-0.01 m²")]
    [InlineData(-1, "-0.000005 亩")]
    [InlineData(200_000, "1 亩")]
    [InlineData(407_000_000, "2035 亩")]
    [InlineData(600_000, "2000.00 m²")]
    public void ToString_Count_IsExactAndParsesBack(long count, string text)
    {
        Area.FromCount(count).ToString().Should().Be(text);
        Area.Parse(text).Count.Should().Be(count);
    }

    [Theory]
    [InlineData("1 m²", 300)]
    [InlineData("1 m2", 300)]
    [InlineData("1 平方米", 300)]
    [InlineData("1 mu", 200_000)]
    [InlineData("1 公顷", 3_000_000)]
    [InlineData("1 ha", 3_000_000)]
    [InlineData("1 km²", 300_000_000)]
    [InlineData("0.0001 公顷", 300)]
    [InlineData("0.000001 km2", 300)]
    public void Parse_EachUnit_IsThatArea(string text, long count) => Area.Parse(text).Count.Should().Be(count);

    [Theory]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("1m²")]
    [InlineData("1  m²")]
    [InlineData(" m²")]
    [InlineData("1 m")]
    [InlineData("1 acre")]
    [InlineData("0.001 m²")] // below the grid
    [InlineData("666.66667 m²")]
    [InlineData("1e3 m²")]
    [InlineData("1,000 m²")]
    [InlineData("NaN m²")]
    [InlineData("１ m²")]
    [InlineData("30744573456182587 m²")] // 2⁶³ ÷ 300, rounded up
    [InlineData("99999999999999999999999999999999999999999999999999 m²")]
    public void TryParse_AnythingElse_IsRefused(string text)
    {
        Area.TryParse(text, out var value).Should().BeFalse();
        value.Should().Be(Area.Zero);
    }

    [Fact]
    public void Parse_PrintedValueInEveryCulture_IsTheSameValue() =>
        Runs.Each(output, 200, 20_000, (draw, _) =>
        {
            var count = draw.OnceIn(2) ? draw.Magnitude(63) : -draw.Magnitude(63);
            if (draw.OnceIn(2))
            {
                count = count / 3 * 3;
            }

            var text = Area.FromCount(count).ToString();
            // Witness: the printed decimal times the unit's count, in BigInteger.
            var number = text[..text.IndexOf(' ', StringComparison.Ordinal)];
            var places = number.Contains('.', StringComparison.Ordinal) ? number.Length - number.IndexOf('.', StringComparison.Ordinal) - 1 : 0;
            var digits = BigInteger.Parse(number.Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
            (digits * (text.EndsWith('亩') ? 200_000 : 300)).Should().Be(count * BigInteger.Pow(10, places));
            Cultures.Each(() =>
            {
                Area.FromCount(count).ToString().Should().Be(text);
                Area.Parse(text).Count.Should().Be(count);
            });
        });

    /// <summary>1/3 亩 = 66,666.67 counts is not on the grid; 1 亩 shown in m² is 666.666… and says that it is rounded.</summary>
    [Fact]
    public void ToText_NoWholeHundredth_SaysThatItIsRounded()
    {
        Area.FromMu(1).ToText().Should().Be("≈666.67 m²");
        Area.FromSquareMetres(1_234_567.89m).ToText().Should().Be("1,234,567.89 m²");
        Area.FromCount(-1).ToText().Should().Be("≈0.00 m²", "a third of a hundredth rounds to nothing");
    }

    [Fact]
    public void Arithmetic_BeyondSixtyFourBits_OverflowsInsteadOfWrapping()
    {
        var most = Area.FromCount(long.MaxValue);
        FluentActions.Invoking(() => most + Area.FromCount(1)).Should().Throw<OverflowException>();
        FluentActions.Invoking(() => Area.FromCount(long.MinValue) - Area.FromCount(1)).Should().Throw<OverflowException>();
        FluentActions.Invoking(() => -Area.FromCount(long.MinValue)).Should().Throw<OverflowException>();
        FluentActions.Invoking(() => Area.FromSquareKilometres(30_744_573_457)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Comparison_RandomPairs_IsThatOfTheCounts() =>
        Runs.Each(output, 100, 5_000, (draw, _) =>
        {
            var (a, b) = (draw.Long(-3, 3), draw.Long(-3, 3));
            var (left, right) = (Area.FromCount(a), Area.FromCount(b));
            (left < right).Should().Be(a < b);
            (left > right).Should().Be(a > b);
            (left <= right).Should().Be(a <= b);
            (left >= right).Should().Be(a >= b);
            (left + right).Count.Should().Be(a + b);
            (left - right).Count.Should().Be(a - b);
        });
}
