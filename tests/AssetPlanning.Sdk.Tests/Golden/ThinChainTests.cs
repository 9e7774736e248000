using System.Globalization;
using AssetPlanning.Accounting;
using AssetPlanning.Balance;
using AssetPlanning.Tests.Support;

namespace AssetPlanning.Tests.Golden;

/// <summary>The numbers of docs/worksheets/thin-chain.md, worked by hand, and every one of them also printed there.</summary>
public class ThinChainTests
{
    private static readonly Explained<Evaluation> Result = AssetPlanner.Default.Evaluate(RiversideProgramme.Make());
    private static readonly ValueList<Posting> Postings = Result.Value.Ledger.Postings;

    /// <summary>Every flow, in the order of the ledger: day, what, whose, from, to, how much.</summary>
    private static readonly string[] Flows =
    [
        "2026-06-30 integration.purchase-price A1 centre→old-mill 21600010.80",
        "2026-06-30 integration.purchase-price A2 centre→old-mill 8999996.40",
        "2026-06-30 integration.purchase-price A3 centre→depot 6600003.30",
        "2026-06-30 financing.principal loan-1 bank→centre 37000000.00",
        "2027-03-01 supply.grant-price A1 market→supply-proceeds 64000032.00",
        "2027-03-01 supply.grant-price A2 market→supply-proceeds 26666656.00",
        "2027-03-01 supply.grant-price A3 market→supply-proceeds 19333343.00",
        "2027-03-01 sharing.cost-recovery riverside supply-proceeds→centre 37200010.50",
        "2027-03-01 sharing.share riverside supply-proceeds→county 31200008.79",
        "2027-03-01 sharing.share riverside supply-proceeds→district 31200008.78",
        "2027-03-01 sharing.share riverside supply-proceeds→village 10400002.93",
        "2027-06-30 financing.interest loan-1 centre→bank 1147000.00",
        "2027-06-30 financing.repayment loan-1 centre→bank 37000000.00",
        .. new[] { 2029, 2030, 2031 }.SelectMany(year => new[]
        {
            $"{year}-01-01 operation.income parking market→product-proceeds 1200000.00",
            $"{year}-01-01 operation.cost parking operator→market 450000.00",
            $"{year}-01-01 product-sharing.cost-recovery riverside product-proceeds→operator 450000.00",
            $"{year}-01-01 product-sharing.share riverside product-proceeds→operator 375000.00",
            $"{year}-01-01 product-sharing.share riverside product-proceeds→village 375000.00",
        }),
    ];

    [Fact]
    public void Ledger_OfTheSample_IsTheWorksheetFlowByFlow() =>
        Postings.Select(posting => $"{posting.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} {posting.Key.Term} {posting.Key.Subject} {posting.From}→{posting.To} {posting.Amount}").Should().Equal(Flows);

    [Theory]
    [InlineData("A1", "18000009.00", "64000032.00")]
    [InlineData("A2", "7499997.00", "26666656.00")]
    [InlineData("A3", "5500002.75", "19333343.00")]
    [InlineData("A4", "2250000.00", "14500000.00")]
    public void Values_OfTheSample_AreTheWorksheet(string parcel, string current, string planned)
    {
        var asset = Result.Value.Package.Shared.Supplied.Integrated.Planned.Assets.Single(asset => asset.Parcel.Id == parcel);
        asset.Current.Amount.ToString().Should().Be(current);
        asset.Planned.Amount.ToString().Should().Be(planned);
        asset.Uplift().Should().Be(Money.Parse(planned) - Money.Parse(current));
    }

    [Theory]
    [InlineData("2026-06-30", "0.976226252958923999")]
    [InlineData("2027-03-01", "0.944899417703118573")]
    [InlineData("2027-06-30", "0.929739288532308571")]
    [InlineData("2029-01-01", "0.863722135623371412")]
    [InlineData("2030-01-01", "0.822592510117496582")]
    [InlineData("2031-01-01", "0.783421438207139602")]
    public void Factors_OfTheSample_AreThoseOfSixtyDigitArithmetic(string day, string factor) =>
        Result.Why.Find(FigureKey.Parse($"balance.factor|balance|{day}||0"))!.Result.Ratio.ToString().Should().Be(factor);

    [Theory]
    [InlineData("bank", "1147000.00", "-653606.72")]
    [InlineData("centre", "-1147000.00", "-511751.88")]
    [InlineData("county", "31200008.79", "29480870.14")]
    [InlineData("depot", "6600003.30", "6443096.49")]
    [InlineData("district", "31200008.78", "29480870.13")]
    [InlineData("old-mill", "30600007.20", "29872530.37")]
    [InlineData("operator", "1125000.00", "926151.03")]
    [InlineData("village", "11525002.93", "10753107.74")]
    public void Accounts_OfTheSample_AreTheWorksheet(string party, string net, string presentValue)
    {
        var account = Result.Value.Balance.For(party);
        account.Net().ToString().Should().Be(net);
        account.NetPresentValue.ToString().Should().Be(presentValue);
    }

    [Fact]
    public void Balance_OfTheSample_IsTheWorksheet()
    {
        var balance = Result.Value.Balance;
        balance.NetPresentValue.ToText().Should().Be("70,129,247.16 元");
        balance.Outcome.Should().Be(BalanceOutcome.Surplus);
        balance.Whole.Members.Select(member => member.ToString()).Should().Equal("centre", "county", "district", "operator", "village");
        balance.Whole.Lowest.Should().Be(new CashLow(new(2026, 6, 30), Money.FromYuan(-200_010.50m)));
        balance.Whole.Years.Select(year => $"{year.Year} {year.Net()} {year.Cumulative}").Should().Equal(
            "2026 -200010.50 -200010.50",
            "2027 71853031.00 71653020.50",
            "2029 750000.00 72403020.50",
            "2030 750000.00 73153020.50",
            "2031 750000.00 73903020.50");
        balance.Parties.Should().HaveCount(8);
    }

    [Fact]
    public void SetAside_OfTheSample_IsTheCollectiveParcel()
    {
        var aside = Result.Value.Package.Shared.Supplied.SetAside.Should().ContainSingle().Subject;
        (aside.Parcel.Id.ToString(), aside.Stage, aside.Finding).Should().Be(("A4", ChainStage.Integration, FindingCatalogue.PurchaseOfCollectiveLand.Code));
    }

    /// <summary>The worksheet is read by people; a number that is pinned here and not printed there would be nobody's.</summary>
    [Fact]
    public void Worksheet_PrintsThePinnedNumbers()
    {
        var worksheet = File.ReadAllText(Repository.PathOf("docs/worksheets/thin-chain.md")).Replace("−", "-", StringComparison.Ordinal);
        var balance = Result.Value.Balance;
        foreach (var amount in Postings.Select(posting => posting.Amount)
            .Concat(balance.Parties.SelectMany(account => new[] { account.Net(), account.NetPresentValue }))
            .Append(balance.NetPresentValue))
        {
            worksheet.Should().Contain(amount.ToText().Replace(" 元", "", StringComparison.Ordinal));
        }

        foreach (var factor in Result.Why.Of(FigureTerms.Factor))
        {
            worksheet.Should().Contain(factor.Result.Ratio.ToString());
        }
    }
}
