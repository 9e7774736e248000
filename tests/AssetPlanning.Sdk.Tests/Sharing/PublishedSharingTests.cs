using System.Text.Json;
using AssetPlanning.Sharing;
using AssetPlanning.Tests.Support;

namespace AssetPlanning.Tests.Sharing;

/// <summary>Sharing as it was published for real places, with the published ratios and amounts; incomes are chosen.</summary>
public class PublishedSharingTests
{
    private static readonly SharingRule Rest = Proportional.By(("operator", 1));

    private static SharedPot Sound(SharedPot pot)
    {
        pot.IsRefused.Should().BeFalse(string.Join('\n', pot.Findings));
        pot.ShouldReplay();
        return pot;
    }

    /// <summary>建阳: 1,200 元/亩 a rotation of 30 years, 330 in the first and 30 in each other; 30 % of income beyond. Here 100 亩.</summary>
    [Fact]
    public void Jianyang_FloorThenShare_OverOneRotation()
    {
        var rule = new FloorThenShare
        {
            To = "village",
            Floor = new() { From = new(2026, 1, 1), First = Money.FromYuan(33_000), Later = Money.FromYuan(3_000), Count = 30 },
            Part = Ratio.Parse("30%"),
            Rounding = Rounding.HalfUp,
        };
        rule.Floor.Total().Should().Be(Money.FromYuan(120_000), "1,200 元/亩 on 100 亩");

        // Little comes in for 29 years; the harvest of year 30 brings 1,500,000.
        var receipts = Enumerable.Range(0, 30).Select(year => (new DateOnly(2026 + year, 12, 31), Money.FromYuan(year == 0 ? 20_000 : year == 29 ? 1_500_000 : 4_000)));
        var pot = Sound(SharedPot.Of(receipts, [rule, Rest]));

        pot.Got("village", 2026).Should().Be(Money.FromYuan(20_000), "13,000 of the first year stay owed");
        pot.Got("village", 2027).Should().Be(Money.FromYuan(4_000), "3,000 of the year and 1,000 of what is owed");
        // Thirteen years of 1,000 more pay off what was owed; from then on 3,000 a year.
        pot.Got("village", 2039).Should().Be(Money.FromYuan(4_000));
        pot.Got("village", 2040).Should().Be(Money.FromYuan(3_000));
        // Income of the rotation: 20,000 + 28 × 4,000 + 1,500,000 = 1,632,000; beyond the floor 1,512,000; 30 % = 453,600.
        pot.Got("village").Should().Be(Money.FromYuan(120_000 + 453_600));
        pot.Got("operator").Should().Be(Money.FromYuan(1_632_000 - 573_600));
    }

    /// <summary>顺昌: 9 亩, 3,720 元 a year for 20 years, then 60 % of timber income net of the cost of care.</summary>
    [Fact]
    public void Shunchang_AnnuityThenShare_IsNetOfCare()
    {
        var rule = new AnnuityThenShare
        {
            To = "household",
            Annuity = new() { From = new(2026, 1, 1), First = Money.FromYuan(3_720), Later = Money.FromYuan(3_720), Count = 20 },
            Part = Ratio.Parse("60%"),
            Rounding = Rounding.HalfUp,
            CostsOf = "trustee",
        };
        var receipts = Enumerable.Range(0, 20).Select(year => (new DateOnly(2026 + year, 1, 1), Money.FromYuan(year == 19 ? 3_720 : 5_000)))
            .Append((new(2046, 6, 30), Money.FromYuan(200_000)));
        var pot = Sound(SharedPot.Of(receipts, [rule, Proportional.By(("trustee", 1))], ("trustee", new(2026, 1, 1), Money.FromYuan(35_000))));

        pot.Got("household").Should().Be(Money.FromYuan((20 * 3_720) + 99_000), "60 % of 200,000 − 35,000 of care");
        pot.Got("household", 2046).Should().Be(Money.FromYuan(99_000));
        pot.Got("trustee", 2046).Should().Be(Money.FromYuan(35_000 + 66_000));
    }

    /// <summary>义乌集地券: 400,000 元/亩 to the village that gives the quota. Here 12.5 亩 and 6,000,000.</summary>
    [Fact]
    public void Yiwu_AmountByMu_GoesToTheQuotaVillage() => Sound(SharedPot.Of(
        6_000_000,
        new PerUnitAmount { To = "village", Rate = new(Money.FromYuan(400_000), "亩"), Quantity = new(Ratio.Parse("12.5"), "亩"), Rounding = Rounding.HalfUp, Span = ShareSpan.Overall },
        Proportional.By(("city", 1)))).Paid.Should().Equal("village 5000000.00", "city 1000000.00");

    [Theory]
    [InlineData("海城", 40, 60, "400000.00", "600000.01")]
    [InlineData("平罗", 30, 70, "300000.00", "700000.01")]
    [InlineData("湖桥", 40, 60, "400000.00", "600000.01")]
    public void FixedRatios_OfAMillionAndAFen_Close(string place, int first, int second, string one, string other) =>
        Sound(SharedPot.Of(1_000_000.01m, Proportional.By(("one", first), ("other", second)))).Paid.Should().Equal([$"one {one}", $"other {other}"], place);

    /// <summary>安吉: 80 % of carbon income, net of cost, to the villages.</summary>
    [Fact]
    public void Anji_NetOfCost_GoesToTheVillages() => Sound(SharedPot.Of(
        [(SharedPot.Day, Money.FromYuan(1_000))],
        [new CostRecovery { To = "platform" }, Proportional.By(("villages", 80), ("platform", 20))],
        ("platform", new(2026, 1, 1), Money.FromYuan(200)))).Paid.Should().Equal("platform 200.00", "platform 160.00", "villages 640.00");

    /// <summary>矿业权出让收益: central 40 / local 60 (财综〔2023〕10 号), three provincial ways to split on.</summary>
    [Theory]
    [InlineData("内蒙古", "2/3", "1/6", "1/6", "400000.00", "400000.00", "100000.00", "100000.00")]
    [InlineData("山西 8:1:1", "80%", "10%", "10%", "400000.00", "480000.00", "60000.00", "60000.00")]
    [InlineData("青海 4:4:1:1", "2/3", "1/6", "1/6", "400000.00", "400000.00", "100000.00", "100000.00")]
    public void MiningProceeds_ByLevels_GoDownToTheCounty(
        string place, string province, string city, string county, string central, string toProvince, string toCity, string toCounty) => Sound(SharedPot.Of(
        1_000_000,
        new HierarchicalSplit
        {
            Levels =
            [
                new() { Party = "central", Part = Ratio.Parse("40%") },
                new()
                {
                    Party = "local",
                    Part = Ratio.Parse("60%"),
                    Below =
                    [
                        new() { Party = "province", Part = Ratio.Parse(province) },
                        new() { Party = "city", Part = Ratio.Parse(city) },
                        new() { Party = "county", Part = Ratio.Parse(county) },
                    ],
                },
            ],
        })).Paid.Should().Equal([$"central {central}", $"city {toCity}", $"county {toCounty}", $"province {toProvince}"], place);

    /// <summary>新增建设用地土地有偿使用费: central 30 / local 70 (土地管理法 第五十五条).</summary>
    [Fact]
    public void NewLandFee_ThirtySeventy_Closes() => Sound(SharedPot.Of(
        0.05m,
        new HierarchicalSplit { Levels = [new() { Party = "central", Part = Ratio.Parse("30%") }, new() { Party = "local", Part = Ratio.Parse("70%") }] }))
        .Paid.Should().Equal("central 0.02", "local 0.03");

    /// <summary>集体经营性建设用地增值收益调节金: 20 % to 50 % of the net gain; here 20 % of 3,000,000 − 1,800,000.</summary>
    [Theory]
    [InlineData("20%", "240000.00")]
    [InlineData("50%", "600000.00")]
    public void CollectiveLandLevy_OnNetGain_IsTakenFirst(string rate, string levy) => Sound(SharedPot.Of(
        [(SharedPot.Day, Money.FromYuan(3_000_000))],
        [
            new IncomeAccrual { Fund = "county-treasury", Base = IncomeBase.Net, Rate = Ratio.Parse(rate), Rounding = Rounding.HalfUp, CostsOf = ["collective"], Deduction = Money.FromYuan(300_000) },
            Proportional.By(("collective", 1)),
        ],
        ("collective", new(2026, 1, 1), Money.FromYuan(1_500_000)))).Got("county-treasury").ToString().Should().Be(levy);

    /// <summary>The rows of the apportionment vectors, through the rule as it shares a pot.</summary>
    [Fact]
    public void Proportional_RowsOfTheVectors_HoldThroughTheTurn()
    {
        var tried = 0;
        foreach (var row in JsonDocument.Parse(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Vectors", "allocation_cases.json"))).RootElement.EnumerateArray())
        {
            // A pot holds something, and no posting is above 10¹⁷ fen; the other rows are those of the apportionment alone.
            if (row.GetProperty("amount").GetInt64() is <= 0 or > 100_000_000_000_000_000)
            {
                continue;
            }

            var ratios = row.GetProperty("ratios").EnumerateArray().Select(static ratio => Ratio.Parse(ratio.ToString())).ToArray();
            var total = ratios.Aggregate(Ratio.Zero, static (sum, ratio) => sum + ratio);
            if (total.Sign <= 0)
            {
                continue;
            }

            foreach (var (column, residual) in new[] { ("hamilton_largest_remainder", ResidualRule.LargestRemainder), ("fowler_first_come", ResidualRule.FirstCome) })
            {
                if (!row.TryGetProperty(column, out var expected) || expected.ValueKind != JsonValueKind.Array)
                {
                    continue;
                }

                var rule = new Proportional { Portions = [.. ratios.Select((ratio, at) => new Portion($"p{at:000}", ratio / total))], Residual = residual };
                var pot = SharedPot.Of([(SharedPot.Day, Money.FromFen(row.GetProperty("amount").GetInt64()))], [rule]);
                pot.ShouldReplay();
                ratios.Select((_, at) => pot.Got($"p{at:000}").Fen).Should().Equal(expected.EnumerateArray().Select(static part => part.GetInt64()), row.ToString());
                tried++;
            }
        }

        tried.Should().BeGreaterThan(20);
    }
}
