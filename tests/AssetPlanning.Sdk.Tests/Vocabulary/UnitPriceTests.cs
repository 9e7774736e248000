using System.Numerics;
using AssetPlanning.Tests.Support;
using Xunit.Abstractions;

namespace AssetPlanning.Tests.Vocabulary;

public class UnitPriceTests(ITestOutputHelper output)
{
    /// <summary>The book's example: 2,035 亩 × 1,200 元/亩 = 2,442,000.00 元, through square metres or not.</summary>
    [Fact]
    public void Of_TwoThousandMuAtTwelveHundred_IsExact()
    {
        var price = UnitPrice.PerMu(1_200);
        price.Of(Area.FromMu(2_035), Rounding.HalfUp).ToText().Should().Be("2,442,000.00 元");
        // 1,200 元/亩 = 1.8 元/m² = 1.8 万元/公顷.
        UnitPrice.PerSquareMetre(1.8m).Of(Area.FromMu(2_035), Rounding.HalfUp).ToString().Should().Be("2442000.00");
        UnitPrice.WanPerHectare(1.8m).Of(Area.FromMu(2_035), Rounding.HalfUp).ToString().Should().Be("2442000.00");
        price.CompareTo(UnitPrice.WanPerHectare(1.8m)).Should().Be(0);
    }

    /// <summary>
    /// The trap: 1 m² = 0.0015 亩 exactly, but 1 亩 = 666.66667 m² is not. 1,000 亩 at 1 万元/亩 through 666.66667 would come to
    /// 10,000,000.05 元; exactly it is 10,000,000.00 元.
    /// </summary>
    [Fact]
    public void Of_ThroughRoundedMu_WouldDifferAndDoesNot()
    {
        var perSquareMetre = UnitPrice.PerSquareMetre(Ratio.Of(10_000 * 3, 2_000));
        perSquareMetre.Of(Area.FromMu(1_000), Rounding.HalfUp).ToString().Should().Be("10000000.00");
        decimal.Round(15m * 666.66667m * 1_000m, 2).Should().Be(10_000_000.05m);
        UnitPrice.PerMu(1_200).Of(Area.FromSquareMetres(1), Rounding.HalfUp).ToString().Should().Be("1.80", "1 m² is 0.0015 亩");
    }

    /// <summary>楼面地价 3,000 元/m² at a floor area ratio of 2.5 is 7,500 元/m² of ground; of 100 m² that is 75 万元.</summary>
    [Fact]
    public void ToGround_FloorPriceAtARatio_IsThePriceOfTheGround()
    {
        var ground = FloorPrice.PerSquareMetre(3_000).ToGround(Ratio.Parse("2.5"));
        ground.Should().Be(UnitPrice.PerSquareMetre(7_500));
        ground.Of(Area.FromSquareMetres(100), Rounding.HalfUp).Should().Be(Money.FromWan(75));
    }

    [Fact]
    public void Of_RandomAreas_IsTheExactProductRoundedOnce() =>
        Runs.Each(output, 500, 50_000, (draw, _) =>
        {
            var count = draw.Magnitude(36);
            var cents = draw.Long(-100_000, 100_000);
            var (money, fenPerMoney) = draw.Pick((MoneyUnit.Yuan, 100), (MoneyUnit.Wan, 1_000_000));
            var (per, counts) = draw.Pick((AreaUnit.SquareMetre, 300L), (AreaUnit.Mu, 200_000L), (AreaUnit.Hectare, 3_000_000L), (AreaUnit.SquareKilometre, 300_000_000L));
            var price = new UnitPrice(Ratio.Of(cents, 100), money, per);
            // Floor of (count · cents · fen) ÷ (counts · 100), by Euclid's division written out.
            var above = (BigInteger)count * cents * fenPerMoney;
            var below = (BigInteger)counts * 100;
            var floor = (above - (((above % below) + below) % below)) / below;
            price.Of(Area.FromCount(count), Rounding.Floor).Fen.Should().Be((long)floor);
        });

    [Fact]
    public void Of_MoreThanFits_OverflowsInsteadOfWrapping() =>
        FluentActions.Invoking(() => UnitPrice.WanPerHectare(1_000_000_000_000).Of(Area.FromSquareKilometres(1_000_000), Rounding.HalfUp))
            .Should().Throw<OverflowException>();

    [Theory]
    [InlineData("600000 元/亩")]
    [InlineData("3200 元/m²")]
    [InlineData("1.8 万元/公顷")]
    [InlineData("1/3 万元/km²")]
    [InlineData("-0.01 元/m²")]
    [InlineData("0 元/m²")]
    public void Parse_CanonicalText_PrintsBackInEveryCulture(string text) =>
        Cultures.Each(() => UnitPrice.Parse(text).ToString().Should().Be(text));

    [Theory]
    [InlineData("")]
    [InlineData("600000")]
    [InlineData("600000 元")]
    [InlineData("600000 元/")]
    [InlineData("600000 /亩")]
    [InlineData("600000元/亩")]
    [InlineData("600000 美元/亩")]
    [InlineData("600000 元/亩 ")]
    [InlineData("600,000 元/亩")]
    [InlineData("1e5 元/亩")]
    [InlineData(" 元/亩")]
    public void TryParse_AnythingElse_IsRefused(string text) => UnitPrice.TryParse(text, out _).Should().BeFalse();

    [Fact]
    public void CompareTo_AcrossUnits_ComparesWhatTheyCostPerArea() =>
        Runs.Each(output, 200, 5_000, (draw, _) =>
        {
            var (yuan, wan) = (draw.Long(0, 100), draw.Long(0, 100));
            // x 元/亩 = x · 15 元/公顷; y 万元/公顷 = 10,000 y 元/公顷.
            UnitPrice.PerMu(yuan).CompareTo(UnitPrice.WanPerHectare(wan)).Should().Be((yuan * 15).CompareTo(10_000 * wan));
        });
}
