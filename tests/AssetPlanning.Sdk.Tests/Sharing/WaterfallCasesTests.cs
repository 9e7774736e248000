using System.Text.Json;
using AssetPlanning.Accounting;
using AssetPlanning.Sharing;

namespace AssetPlanning.Tests.Sharing;

/// <summary>Every row of the waterfall vectors, tier by tier and to the fen.</summary>
public sealed class WaterfallCasesTests
{
    private static readonly JsonElement[] Rows =
        [.. JsonDocument.Parse(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Vectors", "waterfall_cases.json"))).RootElement.EnumerateArray()];

    [Fact]
    public void Rows_AreAllTested() =>
        Rows.Select(static row => row.GetProperty("id").GetString()).Should().Equal("W01", "W03", "W05", "W07", "W09", "W11", "W13");

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Row_OneContributor_HoldsTierByTier(int at)
    {
        var (inputs, expected) = (Rows[at].GetProperty("inputs"), Rows[at].GetProperty("expected"));
        var paid = Settle(
            Alone(Text(inputs, "pref"), Text(inputs, "catchup"), Text(inputs, "carry")),
            Text(inputs, "capital"),
            Text(inputs, "proceeds"),
            int.Parse(inputs.GetProperty("years").GetString()!, System.Globalization.CultureInfo.InvariantCulture));

        var tiers = expected.GetProperty("tiers");
        Tier(paid, HurdleTier.ReturnOfCapital, "lp").Should().Be(Text(tiers, "return_of_capital"));
        Tier(paid, HurdleTier.PreferredReturn, "lp").Should().Be(Text(tiers, "preferred"));
        Tier(paid, HurdleTier.CatchUp, "gp").Should().Be(Text(tiers, "catchup_gp"));
        Tier(paid, HurdleTier.CatchUp, "lp").Should().Be(Text(tiers, "catchup_lp"));
        Tier(paid, HurdleTier.Promote, "gp").Should().Be(Text(tiers, "residual_gp"));
        Tier(paid, HurdleTier.Rest, "lp").Should().Be(Text(tiers, "residual_lp"));
        Yuan(paid, "lp").Should().Be(Text(expected, "lp"));
        Yuan(paid, "gp").Should().Be(Text(expected, "gp"));

        var fen = expected.GetProperty("lp_gp_fen").EnumerateArray().Select(static value => Money.FromFen(value.GetInt64())).ToArray();
        AmountOf(paid, "lp").Should().Be(fen[0]);
        AmountOf(paid, "gp").Should().Be(fen[1]);

        var profit = Text(inputs, "proceeds") - Text(inputs, "capital");
        if (profit.Sign > 0)
        {
            (Yuan(paid, "gp") / profit).Should().Be(Text(expected, "gp_share_of_profit"));
        }
    }

    [Fact]
    public void W11_PromoteOffTheTop_HoldsToTheYuan()
    {
        var (inputs, expected) = (Rows[5].GetProperty("inputs"), Rows[5].GetProperty("expected"));
        var agreement = Alone(Ratio.Parse(inputs.GetProperty("pref").GetString()!), 0, Ratio.Parse(inputs.GetProperty("carry").GetString()!)) with
        {
            Contributions = [new("lp", Ratio.Of(3, 4)), new("gp", Ratio.Of(1, 4))],
        };
        var paid = Settle(agreement, 10_000_000, inputs.GetProperty("total").GetInt32(), inputs.GetProperty("years").GetInt32());

        (Tier(paid, HurdleTier.ReturnOfCapital, "lp") + Tier(paid, HurdleTier.PreferredReturn, "lp")).Should().Be(Text(expected, "lp_pref"));
        Tier(paid, HurdleTier.Promote, "gp").Should().Be(Text(expected, "carry_gp"));
        Tier(paid, HurdleTier.Rest, "gp").Should().Be(Text(expected, "pro_rata_gp"));
        Tier(paid, HurdleTier.Rest, "lp").Should().Be(Text(expected, "pro_rata_lp"));
        Yuan(paid, "gp").Should().Be(Text(expected, "gp"));
        Yuan(paid, "lp").Should().Be(Text(expected, "lp"));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("8%")]
    [InlineData("30%")]
    public void W13_CatchUpCompletes_PromoterHasItsPartWhateverTheHurdle(string hurdle)
    {
        var (inputs, expected) = (Rows[6].GetProperty("inputs"), Rows[6].GetProperty("expected"));
        var equity = inputs.GetProperty("equity").GetInt32();
        var paid = Settle(
            Alone(Ratio.Parse(hurdle), 1, Ratio.Parse(inputs.GetProperty("carry").GetString()!)),
            equity,
            equity + inputs.GetProperty("profit").GetInt32(),
            1);
        Yuan(paid, "gp").Should().Be(Text(expected, "gp"));
        (Yuan(paid, "lp") - equity).Should().Be(Text(expected, "lp_profit"));
    }

    private static HurdleAgreement Alone(Ratio hurdle, Ratio catchUp, Ratio promote) => new()
    {
        Contributions = [new("lp", 1)],
        Preferred = ["lp"],
        Promoter = "gp",
        Hurdle = hurdle,
        Compounding = Compounding.Yearly,
        DayCount = DayCount.Thirty360,
        CatchUp = catchUp,
        Promote = promote,
        Convention = PromoteConvention.OffTheTop,
    };

    private static HurdleDay Settle(HurdleAgreement agreement, Ratio capital, Ratio proceeds, int years)
    {
        var day = new DateOnly(2020, 1, 1);
        return agreement.Settle(
            [new(day, Money.Round(-100 * capital, Rounding.HalfUp)), new(day.AddYears(years), Money.Round(100 * proceeds, Rounding.HalfUp))]).Days[1];
    }

    private static Ratio Tier(HurdleDay day, HurdleTier tier, PartyId party) =>
        day.Entitlements.Where(line => line.Tier == tier && line.Party == party).Aggregate(Ratio.Zero, static (sum, line) => sum + (line.Fen / 100));

    private static Ratio Yuan(HurdleDay day, PartyId party) =>
        day.Entitlements.Where(line => line.Party == party).Aggregate(Ratio.Zero, static (sum, line) => sum + (line.Fen / 100));

    private static Money AmountOf(HurdleDay day, PartyId party) =>
        day.Parties.Where(amount => amount.Party == party).Aggregate(Money.Zero, static (sum, amount) => sum + amount.Amount);

    private static Ratio Text(JsonElement element, string name) => Ratio.Parse(element.GetProperty(name).GetString()!);
}
