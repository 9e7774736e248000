using AssetPlanning.Accounting;
using AssetPlanning.Sharing;
using AssetPlanning.Tests.Support;

namespace AssetPlanning.Tests.Sharing;

/// <summary>What was taken back did not happen: rules that look back see what is in force, by figures worked by hand.</summary>
public class CorrectedSharingTests
{
    private static readonly DateOnly First = new(2026, 3, 1);
    private static readonly DateOnly Second = new(2027, 3, 1);
    private static readonly DateOnly Corrected = new(2026, 6, 1);
    private static readonly SharingRule Rest = Proportional.By(("county", 1));
    private static readonly FigureKey FirstReceipt = new("test.receipt", "pot", First, StandingParties.SupplyProceeds);
    private static readonly FigureKey FirstCost = new("test.cost", "pot", new(2026, 1, 1), "supplier");

    private static IncomeAccrual TenPerCentNet => new() { Fund = "fund", Base = IncomeBase.Net, Rate = Ratio.FromPercent(10), Rounding = Rounding.HalfUp, CostsOf = ["centre"] };

    private static Correction Take(FigureKey key, int? yuan = null, DateOnly? on = null) => new() { Of = key, On = on ?? Corrected, Amount = yuan is { } some ? Money.FromYuan(some) : null };

    /// <summary>1,000 in the first year and 500 in the second; all of the first year is taken back in between.</summary>
    private static SharedPot WithTheFirstYearTakenBack(params ValueList<SharingRule> rules)
    {
        (DateOnly, Money)[] receipts = [(First, Money.FromYuan(1_000)), (Second, Money.FromYuan(500))];
        var before = SharedPot.Of(receipts, rules);
        var pot = SharedPot.Of(receipts, rules, [], [Take(FirstReceipt), .. before.Ledger.Postings.Where(static posting => posting.From == StandingParties.SupplyProceeds && posting.Day == First).Select(static posting => Take(posting.Key))]);
        pot.IsRefused.Should().BeFalse();
        pot.ShouldReplay();
        return pot;
    }

    private static string[] OfTheSecondYear(SharedPot pot) =>
        [.. pot.Ledger.Postings.Where(static posting => posting.From == StandingParties.SupplyProceeds && posting.Day == Second).Select(static posting => $"{posting.To} {posting.Amount}")];

    /// <summary>Cost 500, 400 of it taken back: 10 % of 1,000 − 100.</summary>
    [Fact]
    public void IncomeAccrual_CostTakenBack_IsNetOfWhatIsLeft()
    {
        var pot = SharedPot.Of([(First, Money.FromYuan(1_000))], [TenPerCentNet, Rest], [("centre", new(2026, 1, 1), Money.FromYuan(500))], [Take(FirstCost, 400, new(2026, 2, 1))]);
        pot.ShouldReplay();
        pot.Paid.Should().Equal("fund 90.00", "county 910.00");
    }

    /// <summary>The correction itself corrected by 150: 500 − 400 + 150 = 250 stay a cost, 75 of the gain of 750.</summary>
    [Fact]
    public void IncomeAccrual_CostGivenBackAgain_IsNetOfAllThree()
    {
        var taken = Take(FirstCost, 400, new(2026, 2, 1));
        var pot = SharedPot.Of(
            [(First, Money.FromYuan(1_000))], [TenPerCentNet, Rest], [("centre", new(2026, 1, 1), Money.FromYuan(500))], [taken, Take(FirstCost with { Day = taken.On }, 150, new(2026, 2, 15))]);
        pot.ShouldReplay();
        pot.Paid.Should().Equal("fund 75.00", "county 925.00");
    }

    /// <summary>A recovery that was taken back is no cost: 500 borne, recovered, given back; net stays net of 500.</summary>
    [Fact]
    public void IncomeAccrual_RecoveryTakenBack_IsNoCost()
    {
        (DateOnly, Money)[] receipts = [(First, Money.FromYuan(1_000)), (Second, Money.FromYuan(600))];
        (PartyId, DateOnly, Money)[] costs = [("centre", new(2026, 1, 1), Money.FromYuan(500))];
        ValueList<SharingRule> rules = [new CostRecovery { To = "centre" }, TenPerCentNet, Rest];
        var before = SharedPot.Of(receipts, rules, costs);
        var recovery = before.Ledger.Postings.Single(static posting => posting.Kind == FlowKind.Recovery);
        var receipt = Take(FirstReceipt, 500);
        var pot = SharedPot.Of(receipts, rules, costs, [receipt, Take(recovery.Key)]);
        pot.ShouldReplay();

        // Income in force 1,000 − 500 + 600 = 1,100, net 600; 50 were set aside in the first year. The centre recovers again.
        OfTheSecondYear(pot).Should().Equal("centre 500.00", "fund 10.00", "county 90.00");
    }

    /// <summary>30 % of all that came in: 150 of 500, the 300 of the year taken back being none.</summary>
    [Fact]
    public void ProgressiveTax_YearTakenBack_IsOfWhatIsLeft() => OfTheSecondYear(WithTheFirstYearTakenBack(
        new ProgressiveTax { To = "tax-office", Bands = ProgressiveBands.Parse(":30%"), Rounding = Rounding.HalfUp }, Rest)).Should().Equal("tax-office 150.00", "county 350.00");

    /// <summary>100 once, given back with all of its year: it is owed again.</summary>
    [Fact]
    public void FixedAmount_PaymentTakenBack_IsOwedAgain() => OfTheSecondYear(WithTheFirstYearTakenBack(
        new FixedAmount { To = "village", Amount = Money.FromYuan(100), Span = ShareSpan.Overall }, Rest)).Should().Equal("village 100.00", "county 400.00");

    /// <summary>Up to 100 overall; the 100 of the year taken back leave all the room.</summary>
    [Fact]
    public void Cap_PaymentTakenBack_HasRoomAgain() => OfTheSecondYear(WithTheFirstYearTakenBack(
        Cap.Of(Money.FromYuan(100), ShareSpan.Overall, "village"), Rest)).Should().Equal("village 100.00", "county 400.00");

    /// <summary>Half into a reserve until it holds 300.</summary>
    [Fact]
    public void Kept_PaymentTakenBack_IsFilledAgain() => OfTheSecondYear(WithTheFirstYearTakenBack(
        new Kept { In = "reserve", Part = Ratio.Of(1, 2), Rounding = Rounding.HalfUp, UpTo = Money.FromYuan(300) }, Rest)).Should().Equal("reserve 250.00", "county 250.00");

    /// <summary>Floor 330 + 30, then 30 % beyond 360: of 500 in force (500 − 360) × 30 % = 42.</summary>
    [Fact]
    public void FloorThenShare_YearTakenBack_CountsIncomeInForce() => OfTheSecondYear(WithTheFirstYearTakenBack(
        new FloorThenShare
        {
            To = "village", Floor = new() { From = new(2026, 1, 1), First = Money.FromYuan(330), Later = Money.FromYuan(30), Count = 2 }, Part = Ratio.FromPercent(30), Rounding = Rounding.HalfUp,
        },
        Rest)).Should().Equal("village 360.00", "village 42.00", "county 98.00");

    /// <summary>10 % up to 300, 50 % above: of 500 in force 30 and 100.</summary>
    [Fact]
    public void Tiered_YearTakenBack_BeginsBelowAgain() => WithTheFirstYearTakenBack(
        new Tiered
        {
            Manner = TierManner.Marginal,
            Span = ShareSpan.Overall,
            Tiers = [new() { UpTo = Money.FromYuan(300), Portions = [new("village", Ratio.FromPercent(10)), new("county", Ratio.FromPercent(90))] }, new() { Portions = [new("village", Ratio.FromPercent(50)), new("county", Ratio.FromPercent(50))] }],
        }).Got("village", 2027).Should().Be(Money.FromYuan(130));

    /// <summary>Only 400 of the first 1,000, all from the county: the village keeps its 100, and nothing more is owed.</summary>
    [Fact]
    public void FixedAmount_OthersTakenBack_StaysPaid()
    {
        (DateOnly, Money)[] receipts = [(First, Money.FromYuan(1_000)), (Second, Money.FromYuan(500))];
        ValueList<SharingRule> rules = [new FixedAmount { To = "village", Amount = Money.FromYuan(100), Span = ShareSpan.Overall }, Rest];
        var share = SharedPot.Of(receipts, rules).Ledger.Postings.Last(static posting => posting.Day == First);
        OfTheSecondYear(SharedPot.Of(receipts, rules, [], [Take(FirstReceipt, 400), Take(share.Key, 400)])).Should().Equal("county 500.00");
    }

    /// <summary>The hurdle is struck anew: the capital of 400 is returned in the second year, as if the first had never been.</summary>
    [Fact]
    public void HurdleSharing_YearTakenBack_OwesTheCapitalAgain()
    {
        var rule = new HurdleSharing
        {
            Agreement = new()
            {
                Contributions = [new("lp", 1)], Preferred = ["lp"], Promoter = "gp", Hurdle = 0, Compounding = Compounding.None, DayCount = DayCount.Thirty360, CatchUp = 0, Promote = Ratio.FromPercent(20), Convention = PromoteConvention.OffTheTop,
            },
            Calls = [new(new(2026, 1, 1), Money.FromYuan(400))],
        };
        // First year 400 + 600 × 80 %; second without it 400 + 100 × 80 %.
        var pot = WithTheFirstYearTakenBack(rule);
        pot.Ledger.Postings.Where(static posting => posting.Day == First && posting.From == StandingParties.SupplyProceeds).Select(static posting => $"{posting.To} {posting.Amount}").Should().Equal("gp 120.00", "lp 880.00");
        OfTheSecondYear(pot).Should().Equal("gp 20.00", "lp 480.00");
    }

    /// <summary>40 taken back, and all that is left, on one day: 40 and 60 of 100.</summary>
    [Fact]
    public void Correction_PartAndAllThatIsLeftOnOneDay_TakesBoth()
    {
        (PartyId, DateOnly, Money)[] costs = [("centre", new(2026, 1, 1), Money.FromYuan(100))];
        var pot = SharedPot.Of([(First, Money.FromYuan(1))], [Rest], costs, [Take(FirstCost), Take(FirstCost, 40)]);
        pot.Findings.Should().BeEmpty();
        pot.Ledger.Postings.Where(static posting => posting.Corrects is not null).Select(static posting => posting.Amount).Should().Equal(Money.FromYuan(40), Money.FromYuan(60));
    }

    [Fact]
    public void Correction_OutsideOfTheYears_IsAFinding() => SharedPot.Of(
            [(First, Money.FromYuan(1))], [Rest], [("centre", new(2026, 1, 1), Money.FromYuan(100))], [Take(FirstCost, null, new(9999, 12, 31))])
        .Findings.Should().ContainSingle().Which.Code.Should().Be(FindingCatalogue.DayOutOfRange.Code);
}
