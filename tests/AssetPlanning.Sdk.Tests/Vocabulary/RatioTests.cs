using System.Globalization;
using System.Numerics;
using AssetPlanning.Tests.Support;
using Xunit.Abstractions;

namespace AssetPlanning.Tests.Vocabulary;

public class RatioTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("0.2", "0.2")]
    [InlineData("20%", "0.2")]
    [InlineData("1/3", "1/3")]
    [InlineData("2/6", "1/3")]
    [InlineData("-2/6", "-1/3")]
    [InlineData("1/4", "0.25")]
    [InlineData("3/1", "3")]
    [InlineData("0.0015", "0.0015")]
    [InlineData("-0.0", "0")]
    [InlineData("0.10", "0.1")]
    [InlineData("1/1024", "0.0009765625")]
    [InlineData("7/30", "7/30")]
    public void Parse_Text_PrintsTheShortestExactForm(string text, string printed)
    {
        var value = Ratio.Parse(text);
        value.ToString().Should().Be(printed);
        Ratio.Parse(printed).Should().Be(value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("%")]
    [InlineData("1/0")]
    [InlineData("1/-3")]
    [InlineData("+1/3")]
    [InlineData("1/+3")]
    [InlineData("1//3")]
    [InlineData("1/2/3")]
    [InlineData("1 /3")]
    [InlineData("1/ 3")]
    [InlineData("0.5/3")]
    [InlineData("1/3%")]
    [InlineData("50%%")]
    [InlineData("1e-3")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("0,5")]
    [InlineData("∞")]
    [InlineData("½")]
    [InlineData("٠.٥")]
    public void TryParse_AnythingElse_IsRefused(string text)
    {
        Ratio.TryParse(text, out var value).Should().BeFalse();
        value.Should().Be(Ratio.Zero);
    }

    [Fact]
    public void TryParse_MoreThanIsEverPrinted_IsRefused() =>
        Ratio.TryParse(new string('9', 1_000_000), out _).Should().BeFalse();

    /// <summary>What is read is written, and what is written must be read again; a power of two below the line prints long.</summary>
    [Fact]
    public void Parse_LongestTexts_PrintTextsThatParseBack()
    {
        string[] texts =
        [
            "1/" + BigInteger.Pow(2, 700).ToString(CultureInfo.InvariantCulture),
            "-1/" + BigInteger.Pow(5, 350).ToString(CultureInfo.InvariantCulture),
            "0." + new string('0', 253) + "1",
            "9." + new string('9', 253) + "%",
            "9." + new string('9', 249) + "%",
            new string('9', 255) + "%",
            new string('7', 127) + "/" + new string('9', 128),
        ];
        foreach (var text in texts)
        {
            if (Ratio.TryParse(text, out var value))
            {
                Ratio.TryParse(value.ToString(), out var again).Should().BeTrue($"{text[..10]}… of {text.Length} characters was read");
                again.Should().Be(value);
            }
        }

        Ratio.TryParse(texts[0], out _).Should().BeTrue();
    }

    [Fact]
    public void Parse_PrintedValueInEveryCulture_IsTheSameValue() =>
        Runs.Each(output, 200, 20_000, (draw, _) =>
        {
            var value = Ratio.Of(draw.OnceIn(2) ? draw.Magnitude(63) : -draw.Magnitude(63), draw.OnceIn(2) ? 1 + draw.Magnitude(62) : BigInteger.Pow(10, draw.Int(0, 20)));
            var text = value.ToString();
            Cultures.Each(() =>
            {
                value.ToString().Should().Be(text);
                Ratio.Parse(text).Should().Be(value);
            });
        });

    /// <summary>Cross-multiplied in BigInteger without ever reducing: a / b ∘ c / d.</summary>
    [Fact]
    public void Arithmetic_RandomPairs_AgreesWithUnreducedFractions() =>
        Runs.Each(output, 300, 50_000, (draw, _) =>
        {
            BigInteger a = draw.Long(-1_000, 1_000), b = draw.Long(1, 1_000), c = draw.Long(-1_000, 1_000), d = draw.Long(1, 1_000);
            if (draw.OnceIn(4))
            {
                a *= BigInteger.Pow(10, 30);
                d *= BigInteger.Pow(7, 40);
            }

            var (left, right) = (Ratio.Of(a, b), Ratio.Of(-c, -d));
            void Same(Ratio actual, BigInteger above, BigInteger below)
            {
                (actual.Numerator * below).Should().Be(above * actual.Denominator);
                actual.Denominator.Sign.Should().Be(1);
                BigInteger.GreatestCommonDivisor(actual.Numerator, actual.Denominator).Should().Be(BigInteger.One, "ratios are reduced, so that equality is identity");
            }

            Same(left + right, (a * d) + (c * b), b * d);
            Same(left - right, (a * d) - (c * b), b * d);
            Same(left * right, a * c, b * d);
            if (!c.IsZero)
            {
                Same(left / right, a * d, b * c);
            }

            (left < right).Should().Be(a * d < c * b);
            (left >= right).Should().Be(a * d >= c * b);
            (left == right).Should().Be(a * d == c * b);
            left.GetHashCode().Should().Be(Ratio.Of(a * 6, b * 6).GetHashCode());
        });

    [Fact]
    public void Of_ZeroBelowTheLine_IsRefused()
    {
        FluentActions.Invoking(() => Ratio.Of(1, 0)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Ratio.One / 0).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Default_IsZero()
    {
        default(Ratio).Should().Be(Ratio.Zero).And.Be(Ratio.Of(0, 5));
        default(Ratio).ToString().Should().Be("0");
        (default(Ratio) + 1).Should().Be(Ratio.One);
    }

    [Fact]
    public void FromDecimal_EveryDigit_IsKept() =>
        Runs.Each(output, 200, 20_000, (draw, _) =>
        {
            var value = new decimal(draw.Int(int.MinValue, int.MaxValue), draw.Int(int.MinValue, int.MaxValue), draw.Int(int.MinValue, int.MaxValue), draw.OnceIn(2), (byte)draw.Int(0, 28));
            var text = value.ToString(CultureInfo.InvariantCulture);
            ((Ratio)value).Should().Be(Ratio.Parse(text));
        });

    /// <summary>Five percentage factors overflow 64-bit fractions; here they stay exact: 1.0185⁵ = 10185⁵ / 10²⁰.</summary>
    [Fact]
    public void Multiply_ManyPercentages_StaysExact()
    {
        var product = Enumerable.Range(0, 5).Aggregate(Ratio.One, static (value, _) => value * Ratio.FromPercent(101.85m));
        product.Should().Be(Ratio.Of(BigInteger.Pow(10_185, 5), BigInteger.Pow(10, 20)));
    }
}
