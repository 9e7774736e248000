using System.Text.Json;
using AssetPlanning.Accounting;
using AssetPlanning.Sharing;
using AssetPlanning.Tests.Support;

namespace AssetPlanning.Tests.Sharing;

/// <summary>Hurdle agreements as a rule in its turn: the calls are declared, what was shared before is remembered.</summary>
public class HurdleSharingTests
{
    private static readonly DateOnly Start = new(2021, 1, 1);

    private static readonly HurdleAgreement Ninety = new()
    {
        Contributions = [new("lp", Ratio.Parse("90%")), new("gp", Ratio.Parse("10%"))],
        Preferred = ["lp"],
        Promoter = "gp",
        Hurdle = Ratio.Parse("8%"),
        Compounding = Compounding.Yearly,
        DayCount = DayCount.Thirty360,
        CatchUp = 0,
        Promote = Ratio.Parse("20%"),
        Convention = PromoteConvention.WholePart,
    };

    /// <summary>−1000, −200, +2000, −900: LP 1,848.832 and GP 151.168 at t2; at t3 156.95424 is missing, 151.168 goes back.</summary>
    [Fact]
    public void Share_LateCallAfterADistribution_ClawsBackAsFarAsThePromoteGoes()
    {
        var rule = Of((0, 1_000), (1, 200), (3, 900)) with { SettleOn = Start.AddYears(3) };
        var pot = SharedPot.Of([(Start.AddYears(2), Money.FromWan(2_000))], [rule]);
        pot.ShouldReplay();

        pot.Paid.Should().Equal("gp 1511680.00", "lp 18488320.00");
        var back = pot.Ledger.Postings.Where(static posting => posting.From == "gp").Should().ContainSingle().Which;
        (back.To, back.Amount, back.Day).Should().Be(((PartyId)"lp", Money.FromWan(151.168m), Start.AddYears(3)));
        var finding = pot.Findings.Should().ContainSingle().Which;
        finding.Code.Should().Be(FindingCatalogue.ClawbackOutstanding.Code);
        finding.Arguments.Skip(2).Should().Equal(Money.FromWan(156.95424m), Money.FromWan(151.168m), Money.FromWan(5.78624m));
    }

    /// <summary>−1000, +5000, −2000, −900: LP 4,194.4 at t1, ahead of its hurdle at t3 by 1,004.61: nothing goes back.</summary>
    [Fact]
    public void Share_TwoRatesOfReturn_ClawsNothingBack()
    {
        var rule = Of((0, 1_000), (2, 2_000), (3, 900)) with { SettleOn = Start.AddYears(3) };
        var pot = SharedPot.Of([(Start.AddYears(1), Money.FromWan(5_000))], [rule]);

        pot.Paid.Should().Equal("gp 8056000.00", "lp 41944000.00");
        pot.Ledger.Postings.Should().NotContain(static posting => posting.From == "gp");
        pot.Findings.Should().BeEmpty();
    }

    /// <summary>The four states of a clawback, by what the day of settlement brings; in 万元.</summary>
    [Theory]
    [InlineData(100, 200, 0, "0.00", 0)]
    [InlineData(100, 50, 0, "0.00", 1)]
    [InlineData(1_000, 2_000, 900, "1511680.00", 1)]
    [InlineData(1_000, 2_000, 750, "", 0)]
    public void Settle_FourStates_MoveWhatTheAgreementSays(int first, int income, int last, string back, int findings)
    {
        var calls = first == 100 ? new[] { (0, first) } : [(0, first), (1, 200), (3, last)];
        var rule = Of(calls) with { SettleOn = Start.AddYears(first == 100 ? 1 : 3) };
        var pot = SharedPot.Of([(Start.AddYears(first == 100 ? 1 : 2), Money.FromWan(income))], [rule]);
        var returned = Money.Sum(pot.Ledger.Postings.Where(static posting => posting.From == "gp").Select(static posting => posting.Amount));
        if (back.Length > 0)
        {
            returned.ToString().Should().Be(back);
        }
        else
        {
            returned.Sign.Should().Be(1, "covered: all that is missing goes back");
        }

        pot.Findings.Should().HaveCount(findings);
    }

    /// <summary>Distributions over several days are those of one settlement over all flows.</summary>
    [Fact]
    public void Share_OverSeveralDays_IsTheSettlementOfAllFlows()
    {
        var agreement = Ninety with { CatchUp = 1, Preferred = ["lp", "gp"] };
        var rule = new HurdleSharing { Agreement = agreement, Calls = [new(Start, Money.FromWan(1_000)), new(Start.AddYears(2), Money.FromWan(300))] };
        (DateOnly, Money)[] receipts = [(Start.AddMonths(7), Money.FromYuan(1_234_567.89m)), (Start.AddYears(2), Money.FromWan(700)), (Start.AddYears(4), Money.FromYuan(9_999_999.99m)), (Start.AddYears(5), Money.FromWan(400))];
        var pot = SharedPot.Of(receipts, [rule]);
        pot.ShouldReplay();

        var settled = agreement.Settle([new(Start, Money.FromWan(-1_000)), new(receipts[0].Item1, receipts[0].Item2), new(Start.AddYears(2), Money.FromWan(-300)), .. receipts.Skip(1).Select(static receipt => new DatedFlow(receipt.Item1, receipt.Item2))]);
        foreach (var day in settled.Days.Where(static day => day.Amount.Sign > 0))
        {
            foreach (var (party, amount) in day.Parties)
            {
                Money.Sum(pot.Ledger.Postings.Where(posting => posting.To == party && posting.Day == day.Day).Select(static posting => posting.Amount)).Should().Be(amount);
            }
        }
    }

    /// <summary>The rows of the waterfall vectors, to the fen, through the wired rule.</summary>
    [Fact]
    public void Share_RowsOfTheVectors_HoldThroughTheTurn()
    {
        var rows = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Vectors", "waterfall_cases.json"))).RootElement.EnumerateArray().Take(5).ToArray();
        foreach (var row in rows)
        {
            var (inputs, expected) = (row.GetProperty("inputs"), row.GetProperty("expected").GetProperty("lp_gp_fen"));
            Ratio Input(string name) => Ratio.Parse(inputs.GetProperty(name).GetString()!);
            var rule = new HurdleSharing
            {
                Agreement = Ninety with { Contributions = [new("lp", 1)], Hurdle = Input("pref"), CatchUp = Input("catchup"), Promote = Input("carry"), Convention = PromoteConvention.OffTheTop },
                Calls = [new(Start, Money.Round(100 * Input("capital"), Rounding.HalfUp))],
            };
            var pot = SharedPot.Of([(Start.AddYears((int)Input("years").Numerator), Money.Round(100 * Input("proceeds"), Rounding.HalfUp))], [rule]);
            pot.ShouldReplay();
            pot.Got("lp").Fen.Should().Be(expected[0].GetInt64(), row.GetProperty("id").GetString());
            pot.Got("gp").Fen.Should().Be(expected[1].GetInt64(), row.GetProperty("id").GetString());
        }
    }

    private static HurdleSharing Of(params (int Year, int Wan)[] calls) =>
        new() { Agreement = Ninety, Calls = [.. calls.Select(static call => new DatedFlow(Start.AddYears(call.Year), Money.FromWan(call.Wan)))] };
}
