using System.Globalization;
using System.Numerics;
using System.Text.Json;
using AssetPlanning.Tests.Support;
using Xunit.Abstractions;

namespace AssetPlanning.Tests.Vocabulary;

public class DiscountFactorTests(ITestOutputHelper output)
{
    private static readonly DateOnly AsOf = new(2026, 1, 1);

    [Theory]
    [InlineData("0.05")]
    [InlineData("-0.99")]
    [InlineData("12")]
    public void Between_SameDay_IsOne(string rate) =>
        DiscountFactor.Between(Ratio.Parse(rate), AsOf, AsOf).Units.Should().Be(BigInteger.Pow(10, 18));

    [Fact]
    public void Between_RateOfZero_IsOneOnAnyDay() =>
        DiscountFactor.Between(0, AsOf, AsOf.AddDays(12_345)).Units.Should().Be(BigInteger.Pow(10, 18));

    /// <summary>365 days at 5 %: 1 ÷ 1.05 = 0.952380952380952380|95…; 730 days: 1 ÷ 1.1025 = 0.907029478458049886|62….</summary>
    [Theory]
    [InlineData(365, "952380952380952381")]
    [InlineData(730, "907029478458049887")]
    [InlineData(-365, "1050000000000000000")]
    public void Between_WholeYears_IsTheQuotientRoundedHalfUp(int days, string units) =>
        DiscountFactor.Between(0.05m, AsOf, AsOf.AddDays(days)).Units.Should().Be(BigInteger.Parse(units, CultureInfo.InvariantCulture));

    /// <summary>
    /// 2⁻¹⁹ · 10¹⁸ = 5¹⁸ ÷ 2 = 1,907,348,632,812.5, an exact half, which goes up; likewise at −60 %, where growth is 2/5:
    /// (5/2)¹⁹ · 10¹⁸ = 5³⁷ ÷ 2.
    /// </summary>
    [Fact]
    public void Between_ExactHalf_GoesUp()
    {
        DiscountFactor.Between(1, AsOf, AsOf.AddDays(19 * 365)).Units.Should().Be(1_907_348_632_813);
        DiscountFactor.Between(-0.6m, AsOf, AsOf.AddDays(19 * 365)).Units.Should().Be((BigInteger.Pow(5, 37) + 1) / 2);
        DiscountFactor.Between(BigInteger.Pow(2, 19) is var growth ? Ratio.Of(growth - 1, 1) : 0, AsOf, AsOf.AddDays(365)).Units.Should().Be(1_907_348_632_813);
    }

    /// <summary>
    /// No logarithm, no series: u = round(10¹⁸ · g^(−d/365)) holds exactly when, raised to the 365th power,
    /// (2u − 1)^365 · p^d ≤ (2 · 10¹⁸)^365 · q^d &lt; (2u + 1)^365 · p^d for growth g = p/q and d ≥ 0 (p and q swapped for d &lt; 0).
    /// </summary>
    [Fact]
    public void Between_RandomRatesAndDays_IsTheNearestUnitByIntegerPowers() =>
        Runs.Each(output, 60, 5_000, (draw, _) =>
        {
            var rate = Ratio.Of(draw.Long(-9_900, 30_000), draw.Pick(10_000, 9_973, 10_000));
            var days = draw.OnceIn(4) ? -draw.Int(1, 3_000) : draw.Int(1, draw.Pick(400, 4_000, 20_000));
            var growth = rate + 1;
            var (p, q) = days > 0 ? (growth.Numerator, growth.Denominator) : (growth.Denominator, growth.Numerator);
            var exponent = Math.Abs(days);
            if (BigInteger.Log(q) - BigInteger.Log(p) > 199.9 * 365 / exponent)
            {
                return; // Beyond e^200 there is no factor.
            }

            var units = DiscountFactor.Between(rate, AsOf, AsOf.AddDays(days)).Units;
            var target = BigInteger.Pow(2 * BigInteger.Pow(10, 18), 365) * BigInteger.Pow(q, exponent);
            var scale = BigInteger.Pow(p, exponent);
            (units.IsZero || BigInteger.Pow((2 * units) - 1, 365) * scale <= target).Should().BeTrue($"{units} is too much for {rate} over {days} days");
            (target < BigInteger.Pow((2 * units) + 1, 365) * scale).Should().BeTrue($"{units} is too little for {rate} over {days} days");
        });

    [Fact]
    public void Between_FactorBeyondAnyAmount_OverflowsInsteadOfRunningOn()
    {
        var beyond = () => DiscountFactor.Between(Ratio.Of(1, BigInteger.Pow(10, 70)) - 1, AsOf, new(2999, 1, 1));

        beyond.Should().Throw<OverflowException>();
    }

    /// <summary>At the published root of XIRR the discounted flows add up to nothing, within half a unit of 10⁻¹⁸ a factor.</summary>
    [Fact]
    public void Between_PublishedXirrRoots_DiscountTheFlowsToNothing()
    {
        using var vectors = JsonDocument.Parse(File.ReadAllText(Repository.TestFile("Vectors/xirr_cases.json")));
        vectors.RootElement.GetArrayLength().Should().Be(2);
        foreach (var row in vectors.RootElement.EnumerateArray())
        {
            var root = Ratio.Parse(row.GetProperty("expected").GetString()!);
            var days = row.GetProperty("args").GetProperty("dates").EnumerateArray().Select(day => DateOnly.ParseExact(day.GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture)).ToArray();
            var flows = row.GetProperty("args").GetProperty("cf").EnumerateArray().Select(flow => decimal.Parse(flow.ToString(), CultureInfo.InvariantCulture)).ToArray();
            var sum = Ratio.Zero;
            var gross = 0m;
            for (var at = 0; at < flows.Length; at++)
            {
                sum += flows[at] * DiscountFactor.Between(root, days[0], days[at]).ToRatio();
                gross += Math.Abs(flows[at]);
            }

            (Math.Abs((double)sum.Numerator / (double)sum.Denominator) < (double)gross * 1e-18).Should().BeTrue(row.GetProperty("source").GetString());
        }
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("-2")]
    public void Between_RateOfMinusOneOrLess_IsRefused(string rate) =>
        FluentActions.Invoking(() => DiscountFactor.Between(Ratio.Parse(rate), AsOf, AsOf.AddDays(1))).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void FromRatio_ToRatio_IsTheSameFactor() =>
        Runs.Each(output, 100, 5_000, (draw, _) =>
        {
            var factor = DiscountFactor.Between(Ratio.Of(draw.Long(1, 2_000), 10_000), AsOf, AsOf.AddDays(draw.Int(1, 20_000)));
            DiscountFactor.FromRatio(factor.ToRatio()).Should().Be(factor);
            Ratio.Parse(factor.ToString()).Should().Be(factor.ToRatio());
        });
}
