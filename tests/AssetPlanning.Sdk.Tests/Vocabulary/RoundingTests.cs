using System.Numerics;
using AssetPlanning.Tests.Support;
using Xunit.Abstractions;

namespace AssetPlanning.Tests.Vocabulary;

public class RoundingTests(ITestOutputHelper output)
{
    /// <summary>Written out by hand, in tenths.</summary>
    [Theory]
    [InlineData(Rounding.HalfUp, new[] { -25, -24, -15, -14, -6, -5, -4, 0, 4, 5, 6, 14, 15, 24, 25 }, new[] { -3, -2, -2, -1, -1, -1, 0, 0, 0, 1, 1, 1, 2, 2, 3 })]
    [InlineData(Rounding.HalfEven, new[] { -25, -24, -15, -14, -6, -5, -4, 0, 4, 5, 6, 14, 15, 24, 25 }, new[] { -2, -2, -2, -1, -1, 0, 0, 0, 0, 0, 1, 1, 2, 2, 2 })]
    [InlineData(Rounding.TowardZero, new[] { -25, -19, -15, -11, -1, 0, 1, 11, 15, 19, 25 }, new[] { -2, -1, -1, -1, 0, 0, 0, 1, 1, 1, 2 })]
    [InlineData(Rounding.AwayFromZero, new[] { -25, -20, -15, -11, -1, 0, 1, 11, 15, 20, 25 }, new[] { -3, -2, -2, -2, -1, 0, 1, 2, 2, 2, 3 })]
    [InlineData(Rounding.Floor, new[] { -25, -20, -15, -11, -1, 0, 1, 11, 15, 20, 25 }, new[] { -3, -2, -2, -2, -1, 0, 0, 1, 1, 2, 2 })]
    [InlineData(Rounding.Ceiling, new[] { -25, -20, -15, -11, -1, 0, 1, 11, 15, 20, 25 }, new[] { -2, -2, -1, -1, 0, 0, 1, 2, 2, 2, 3 })]
    public void Round_TenthsByEachMode_IsAsByHand(Rounding rounding, int[] tenths, int[] expected)
    {
        for (var at = 0; at < tenths.Length; at++)
        {
            Ratio.Of(tenths[at], 10).Round(rounding).Should().Be(expected[at], $"of {tenths[at]} tenths");
            Money.Round(Ratio.Of(tenths[at], 10), rounding).Fen.Should().Be(expected[at]);
        }
    }

    [Fact]
    public void Round_RandomDecimals_AgreesWithDecimal() =>
        Runs.Each(output, 500, 100_000, (draw, _) =>
        {
            var value = draw.Long(-1_000_000, 1_000_000) / (decimal)draw.Pick(2, 4, 5, 8, 10, 100);
            void Same(Rounding rounding, MidpointRounding mode) => ((decimal)((Ratio)value).Round(rounding)).Should().Be(decimal.Round(value, mode), $"{value} by {rounding}");
            Same(Rounding.HalfUp, MidpointRounding.AwayFromZero);
            Same(Rounding.HalfEven, MidpointRounding.ToEven);
            Same(Rounding.TowardZero, MidpointRounding.ToZero);
            Same(Rounding.Floor, MidpointRounding.ToNegativeInfinity);
            Same(Rounding.Ceiling, MidpointRounding.ToPositiveInfinity);
        });

    /// <summary>By the definition: the whole number on the named side, whose distance is below one, or at most a half.</summary>
    [Fact]
    public void Divide_RandomNumbers_IsWithinTheDistanceOfItsModeInBothWidths() =>
        Runs.Each(output, 500, 100_000, (draw, _) =>
        {
            BigInteger above = draw.OnceIn(2) ? draw.Magnitude(63) : -draw.Magnitude(63);
            BigInteger below = 1 + draw.Magnitude(62);
            foreach (var rounding in Enum.GetValues<Rounding>())
            {
                var whole = RoundedDivision.Divide(above, below, rounding);
                var gap = (whole * below) - above;
                (BigInteger.Abs(gap) < below).Should().BeTrue();
                var twice = BigInteger.Abs(gap) * 2;
                (rounding switch
                {
                    Rounding.HalfUp => twice < below || (twice == below && gap.Sign == above.Sign),
                    Rounding.HalfEven => twice < below || (twice == below && whole.IsEven),
                    Rounding.TowardZero => gap.Sign * above.Sign <= 0,
                    Rounding.AwayFromZero => gap.Sign * above.Sign >= 0,
                    Rounding.Floor => gap.Sign <= 0,
                    _ => gap.Sign >= 0,
                }).Should().BeTrue($"{above} ÷ {below} by {rounding} is not {whole}");
                ((BigInteger)RoundedDivision.Divide((Int128)above, (Int128)below, rounding)).Should().Be(whole);
            }
        });

    [Fact]
    public void Round_UnknownMode_IsRefused() =>
        FluentActions.Invoking(() => Ratio.Of(1, 2).Round((Rounding)99)).Should().Throw<ArgumentOutOfRangeException>();
}
