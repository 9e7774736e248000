using System.Globalization;
using System.Numerics;
using AssetPlanning.Tests.Support;
using Xunit.Abstractions;

namespace AssetPlanning.Tests.Vocabulary;

public class MoneyTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("0.00", 0)]
    [InlineData("2442000.00", 244_200_000)]
    [InlineData("-0.01", -1)]
    [InlineData("0.10", 10)]
    [InlineData("92233720368547758.07", long.MaxValue)]
    [InlineData("-92233720368547758.08", long.MinValue)]
    public void Parse_CanonicalText_IsThoseFenAndPrintsBack(string text, long fen)
    {
        Money.Parse(text).Fen.Should().Be(fen);
        Money.FromFen(fen).ToString().Should().Be(text);
    }

    [Theory]
    [InlineData("5", 500)]
    [InlineData("5.1", 510)]
    [InlineData("005.10", 510)]
    [InlineData("-0", 0)]
    public void Parse_ShorterOrPaddedText_IsTheSameAmount(string text, long fen) => Money.Parse(text).Fen.Should().Be(fen);

    [Theory]
    [InlineData("")]
    [InlineData(" 1.00")]
    [InlineData("1.00 ")]
    [InlineData("+1.00")]
    [InlineData("1,000.00")]
    [InlineData("1.001")] // below a fen
    [InlineData("1.000")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("--5")]
    [InlineData("1e3")]
    [InlineData("1e400")]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("１.００")] // full-width
    [InlineData("١.٠٠")] // Arabic digits
    [InlineData("1.00元")]
    [InlineData("92233720368547758.08")] // one fen beyond 64 bits
    [InlineData("-92233720368547758.09")]
    [InlineData("99999999999999999999999999")]
    public void TryParse_AnythingElse_IsRefused(string text)
    {
        Money.TryParse(text, out var value).Should().BeFalse();
        value.Should().Be(Money.Zero);
        FluentActions.Invoking(() => Money.Parse(text)).Should().Throw<FormatException>();
    }

    [Fact]
    public void Parse_PrintedValueInEveryCulture_IsTheSameValue() =>
        Runs.Each(output, 200, 20_000, (draw, _) =>
        {
            var fen = draw.OnceIn(2) ? draw.Magnitude(63) : -draw.Magnitude(63);
            // decimal holds every 64-bit number of fen, and prints it by its own code.
            var expected = (fen / 100m).ToString("F2", CultureInfo.InvariantCulture);
            Cultures.Each(() =>
            {
                var text = Money.FromFen(fen).ToString();
                text.Should().Be(expected == "-0.00" ? "0.00" : expected);
                Money.Parse(text).Fen.Should().Be(fen);
            });
        });

    [Fact]
    public void ToText_Value_IsGroupedByThousandsInEveryCulture() =>
        Cultures.Each(() =>
        {
            Money.FromFen(244_200_000).ToText().Should().Be("2,442,000.00 元");
            Money.FromFen(-12_345_678).ToText().Should().Be("-123,456.78 元");
            Money.FromFen(-99_999).ToText().Should().Be("-999.99 元");
            Money.FromFen(100_000).ToText().Should().Be("1,000.00 元");
        });

    [Fact]
    public void FromYuanAndFromWan_MoreThanFen_AreRefused()
    {
        Money.FromYuan(0.01m).Fen.Should().Be(1);
        Money.FromWan(0.000001m).Fen.Should().Be(1);
        Money.FromWan(3_700).ToString().Should().Be("37000000.00");
        FluentActions.Invoking(() => Money.FromYuan(0.015m)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Money.FromWan(0.0000001m)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Money.FromYuan(92_233_720_368_547_758.08m)).Should().Throw<ArgumentOutOfRangeException>();
        Money.FromYuan(-92_233_720_368_547_758.08m).Fen.Should().Be(long.MinValue);
    }

    [Fact]
    public void Arithmetic_BeyondSixtyFourBits_OverflowsInsteadOfWrapping()
    {
        var most = Money.FromFen(long.MaxValue);
        FluentActions.Invoking(() => most + Money.FromFen(1)).Should().Throw<OverflowException>();
        FluentActions.Invoking(() => -most - Money.FromFen(2)).Should().Throw<OverflowException>();
        FluentActions.Invoking(() => -Money.FromFen(long.MinValue)).Should().Throw<OverflowException>();
        FluentActions.Invoking(() => most.Times(2, Rounding.HalfUp)).Should().Throw<OverflowException>();
    }

    [Fact]
    public void Times_RandomRatio_IsTheExactProductRoundedOnce() =>
        Runs.Each(output, 500, 50_000, (draw, _) =>
        {
            var fen = draw.Long(-1_000_000_000_000, 1_000_000_000_000);
            // At most 13 + 9 digits: decimal multiplies them exactly, so its rounding is an independent witness.
            var factor = draw.Long(-999_999_999, 999_999_999) / 1_000_000m;
            var exact = fen * factor;
            Money.FromFen(fen).Times(factor, Rounding.HalfUp).Fen.Should().Be((long)decimal.Round(exact, MidpointRounding.AwayFromZero));
            Money.FromFen(fen).Times(factor, Rounding.HalfEven).Fen.Should().Be((long)decimal.Round(exact, MidpointRounding.ToEven));
            Money.FromFen(fen).Times(factor, Rounding.Floor).Fen.Should().Be((long)decimal.Floor(exact));
        });

    [Fact]
    public void Comparison_RandomPairs_IsThatOfTheFen() =>
        Runs.Each(output, 200, 5_000, (draw, _) =>
        {
            var (a, b) = (draw.Long(-3, 3), draw.Long(-3, 3));
            var (left, right) = (Money.FromFen(a), Money.FromFen(b));
            (left < right).Should().Be(a < b);
            (left > right).Should().Be(a > b);
            (left <= right).Should().Be(a <= b);
            (left >= right).Should().Be(a >= b);
            (left == right).Should().Be(a == b);
            Money.Min(left, right).Fen.Should().Be(a < b ? a : b);
            Money.Max(left, right).Fen.Should().Be(a < b ? b : a);
            left.Sign.Should().Be(a == 0 ? 0 : a < 0 ? -1 : 1);
            ((BigInteger)(left + right).Fen).Should().Be((BigInteger)a + b);
        });
}
