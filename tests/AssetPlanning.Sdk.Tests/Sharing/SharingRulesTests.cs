using AssetPlanning.Accounting;
using AssetPlanning.Sharing;
using AssetPlanning.Tests.Support;
using static AssetPlanning.Tests.Support.SharedPot;

namespace AssetPlanning.Tests.Sharing;

/// <summary>Every rule that pays parties, by value: figures worked by hand.</summary>
public class SharingRulesTests
{
    [Theory]
    [InlineData(ShareSpan.EachTime, "100.00 100.00 100.00")]
    [InlineData(ShareSpan.EachYear, "100.00 0.00 100.00")]
    [InlineData(ShareSpan.Overall, "100.00 0.00 0.00")]
    public void FixedAmount_OverItsSpan_IsOwedOnce(ShareSpan span, string expected)
    {
        var pot = Sound(SharedPot.Of(
            [(new(2027, 1, 1), Money.FromYuan(1_000)), (new(2027, 7, 1), Money.FromYuan(1_000)), (new(2028, 1, 1), Money.FromYuan(1_000))],
            [new FixedAmount { To = "village", Amount = Money.FromYuan(100), Span = span }, Rest]));
        string.Join(' ', new DateOnly[] { new(2027, 1, 1), new(2027, 7, 1), new(2028, 1, 1) }
            .Select(day => Money.Sum(pot.Ledger.Postings.Where(posting => posting.Day == day && posting.To == "village").Select(posting => posting.Amount)))).Should().Be(expected);
    }

    [Fact]
    public void FixedAmount_Short_IsToldAndPaidFromLaterIncome()
    {
        var pot = Sound(SharedPot.Of(Yearly(2027, 60, 500), [new FixedAmount { To = "village", Amount = Money.FromYuan(100), Span = ShareSpan.Overall }, Rest]));
        pot.Paid.Should().Equal("village 60.00", "village 40.00", "operator 460.00");
        pot.Findings.Should().ContainSingle().Which.Arguments.Should().Equal(
            Figure.Name("fixed-amount"), Figure.Name("village"), Money.FromYuan(100), Money.FromYuan(60), Money.FromYuan(40));
    }

    [Fact]
    public void PerUnitAmount_TimesItsQuantity_IsPaid() => Sound(SharedPot.Of(
        10_000,
        new PerUnitAmount { To = "village", Rate = new(Money.FromYuan(120.5m), "亩·年"), Quantity = new(Ratio.Parse("41.14"), "亩·年"), Rounding = Rounding.HalfUp, Span = ShareSpan.Overall },
        Rest)).Paid.Should().Equal("village 4957.37", "operator 5042.63");

    [Fact]
    public void Cap_OverallAtHundred_LetsTheRestThrough()
    {
        var pot = Sound(SharedPot.Of(Yearly(2027, 70, 70, 70), [Cap.Of(Money.FromYuan(100), ShareSpan.Overall, "village"), Rest]));
        pot.Paid.Should().Equal("village 70.00", "village 30.00", "operator 40.00", "operator 70.00");
    }

    [Fact]
    public void Cap_RulesThatLeaveSome_LetItThrough() => Sound(SharedPot.Of(
        100,
        new Cap { Most = Money.FromYuan(60), Span = ShareSpan.EachTime, Rules = [new FixedAmount { To = "village", Amount = Money.FromYuan(25), Span = ShareSpan.EachTime }] },
        Rest)).Paid.Should().Equal("village 25.00", "operator 75.00");

    /// <summary>1,000 over 0–300–600–: whole amount takes the last tier; marginal 300 × 10 %, 300 × 20 %, 400 × 50 %.</summary>
    [Theory]
    [InlineData(TierManner.WholeAmount, "500.00", "500.00")]
    [InlineData(TierManner.Marginal, "290.00", "710.00")]
    public void Tiered_BothManners_DifferAsNamed(TierManner manner, string village, string county)
    {
        var pot = Sound(SharedPot.Of(1_000, Tiers(manner, ShareSpan.EachTime)));
        pot.Got("village").ToString().Should().Be(village);
        pot.Got("county").ToString().Should().Be(county);
    }

    [Fact]
    public void Tiered_MarginalOverall_GoesOnWhereTheYearBeforeEnded()
    {
        var pot = Sound(SharedPot.Of(Yearly(2027, 200, 300, 500), [Tiers(TierManner.Marginal, ShareSpan.Overall)]));
        new[] { 2027, 2028, 2029 }.Select(year => pot.Got("village", year)).Should().Equal(Money.FromYuan(20), Money.FromYuan(50), Money.FromYuan(220));
    }

    [Fact]
    public void Tiered_AboveALastBound_IsLeftToLaterRules() => Sound(SharedPot.Of(
        100,
        new Tiered { Manner = TierManner.Marginal, Span = ShareSpan.EachTime, Tiers = [new() { UpTo = Money.FromYuan(40), Portions = [new("village", 1)] }] },
        Rest)).Paid.Should().Equal("village 40.00", "operator 60.00");

    /// <summary>0.05 by halves twice: each level rounds what it gets, 0.03 and 0.02, then 0.03 to 0.02 and 0.01.</summary>
    [Fact]
    public void HierarchicalSplit_EachLevel_SplitsWhatItGets()
    {
        var half = Ratio.Of(1, 2);
        Sound(SharedPot.Of(0.05m, new HierarchicalSplit
        {
            Levels =
            [
                new() { Party = "a", Part = half, Below = [new() { Party = "b", Part = half }, new() { Party = "c", Part = half }] },
                new() { Party = "d", Part = half },
            ],
        })).Paid.Should().Equal("b 0.02", "c 0.01", "d 0.02");
    }

    [Theory]
    [InlineData(49, "0.00")]
    [InlineData(50, "100.00")]
    [InlineData(199, "100.00")]
    [InlineData(200, "150.00")]
    public void RewardLinked_ByTheIndicator_StepsUp(int spent, string expected) => Sound(SharedPot.Of(
        1_000,
        new RewardLinked { To = "county", Indicator = "勘查投入", Declared = new(spent, "万元"), Steps = [new(50, Ratio.Parse("10%")), new(200, Ratio.Parse("15%"))], Rounding = Rounding.HalfUp },
        Rest)).Got("county").ToString().Should().Be(expected);

    /// <summary>Land 300 and cash 700, half each: 500 − 300 = 200 in cash; the second time half of all.</summary>
    [Fact]
    public void RetainedLand_CountsOnce()
    {
        var rule = new RetainedLand { To = "village", Area = Area.FromMu(3), Price = UnitPrice.PerMu(100), Rounding = Rounding.HalfUp, Portions = [new("county", Ratio.Of(1, 2)), new("village", Ratio.Of(1, 2))] };
        Sound(SharedPot.Of(Yearly(2027, 700, 100), [rule])).Paid.Should().Equal("county 500.00", "village 200.00", "county 50.00", "village 50.00");
    }

    /// <summary>Three mu at 100 go from the centre to the village in 2026: 300 in kind, no cash; what is shared in cash does not change.</summary>
    [Fact]
    public void RetainedLand_HandedOver_IsAShareInKind()
    {
        var rule = new RetainedLand
        {
            To = "village", Area = Area.FromMu(3), Price = UnitPrice.PerMu(100), Rounding = Rounding.HalfUp,
            Portions = [new("county", Ratio.Of(1, 2)), new("village", Ratio.Of(1, 2))],
            Handover = new() { From = "centre", On = new(2026, 5, 1) },
        };
        var pot = Sound(SharedPot.Of(Yearly(2027, 700, 100), [rule]));
        pot.Paid.Should().Equal("county 500.00", "village 200.00", "county 50.00", "village 50.00");
        var land = pot.Ledger.Postings.Single(static posting => posting.Medium == Medium.InKind);
        (land.From, land.To, land.Day, land.Kind, land.Amount).Should().Be(((PartyId)"centre", (PartyId)"village", new DateOnly(2026, 5, 1), FlowKind.Share, Money.FromYuan(300)));
        pot.Ledger.CashOf("village").Should().Be(Money.FromYuan(250));
        SharingClauses.ToChinese([rule]).Should().Contain("由 centre 于 2026-05-01 移交");
        SharedPot.Of(Yearly(2027, 700), [rule with { Handover = new() { From = "village", On = new(2026, 5, 1) } }]).IsRefused.Should().BeTrue("nobody hands over to itself");
    }

    [Fact]
    public void RetainedLand_WorthMoreThanEarned_WaitsForTheOthers()
    {
        var rule = new RetainedLand { To = "village", Area = Area.FromMu(3), Price = UnitPrice.PerMu(100), Rounding = Rounding.HalfUp, Portions = [new("county", Ratio.Of(1, 2)), new("village", Ratio.Of(1, 2))] };
        var pot = Sound(SharedPot.Of(Yearly(2027, 100, 300), [rule]));
        pot.Paid.Should().Equal("county 100.00", "county 250.00", "village 50.00");
        pot.Findings.Select(static finding => finding.Code).Should().Equal(FindingCatalogue.LandAbovePortion.Code);
    }

    /// <summary>10 亩 × 800 = 8,000; 100 工日 × 120 = 12,000; together 20,000: 40 % and 60 %.</summary>
    [Fact]
    public void InKindContributions_LandAndLabour_GivePortions() => Sound(SharedPot.Of(
        1_000,
        new InKindContributions
        {
            Contributions =
            [
                new() { Party = "villager", What = "劳动", Rate = new(Money.FromYuan(120), "工日"), Quantity = new(100, "工日") },
                new() { Party = "collective", What = "土地", Rate = new(Money.FromYuan(800), "亩"), Quantity = new(10, "亩") },
            ],
            Rounding = Rounding.HalfUp,
        })).Paid.Should().Equal("collective 400.00", "villager 600.00");

    /// <summary>Alone 0, 30, 0; pairs 60, 30, 30; all 90: φ = 30, 45, 15 by hand over the six orders.</summary>
    [Fact]
    public void ShapleySharing_ThreeParties_SharesByWhatEachAdds()
    {
        CoalitionWorth Worth(int yuan, params ValueList<PartyId> members) => new(members, Money.FromYuan(yuan));
        Sound(SharedPot.Of(1_800, new ShapleySharing
        {
            Coalitions =
            [
                Worth(0, "government"), Worth(30, "collective"), Worth(0, "villager"), Worth(60, "government", "collective"),
                Worth(30, "government", "villager"), Worth(30, "collective", "villager"), Worth(90, "government", "collective", "villager"),
            ],
        })).Paid.Should().Equal("collective 900.00", "government 600.00", "villager 300.00");
    }

    [Fact]
    public void Kept_UpToALimit_StopsThere() => Sound(SharedPot.Of(
        Yearly(2027, 100, 100),
        [new Kept { In = "reserve", Part = Ratio.Parse("30%"), Rounding = Rounding.HalfUp, UpTo = Money.FromYuan(50) }, Rest]))
        .Paid.Should().Equal("reserve 30.00", "operator 70.00", "reserve 20.00", "operator 80.00");

    [Fact]
    public void Nested_PartOfWhatRemains_IsSharedByItsOwnRules() => Sound(SharedPot.Of(
        100,
        new FixedAmount { To = "county", Amount = Money.FromYuan(10), Span = ShareSpan.EachTime },
        new Nested { Part = Ratio.Parse("50%"), Rounding = Rounding.HalfUp, Rules = [new FixedAmount { To = "village", Amount = Money.FromYuan(5), Span = ShareSpan.EachTime }, Proportional.By(("a", 1), ("b", 1))] },
        Rest)).Paid.Should().Equal("county 10.00", "village 5.00", "a 20.00", "b 20.00", "operator 45.00");

    [Fact]
    public void Proportional_Remaining_GetsWhatThePortionsLeave()
    {
        Sound(SharedPot.Of(100, new Proportional { Portions = [new("village", Ratio.Parse("30%"))], Remaining = "county" })).Paid.Should().Equal("county 70.00", "village 30.00");
        SharedPot.Of(100, new Proportional { Portions = [new("village", Ratio.Parse("130%"))], Remaining = "county" }).IsRefused.Should().BeTrue();
        SharedPot.Of(100, new Proportional { Portions = [new("county", Ratio.Parse("30%"))], Remaining = "county" }).IsRefused.Should().BeTrue();
    }

    private static Tiered Tiers(TierManner manner, ShareSpan span) => new()
    {
        Manner = manner,
        Span = span,
        Tiers =
        [
            new() { UpTo = Money.FromYuan(300), Portions = [new("village", Ratio.Parse("10%")), new("county", Ratio.Parse("90%"))] },
            new() { UpTo = Money.FromYuan(600), Portions = [new("village", Ratio.Parse("20%")), new("county", Ratio.Parse("80%"))] },
            new() { Portions = [new("village", Ratio.Parse("50%")), new("county", Ratio.Parse("50%"))] },
        ],
    };

    /// <summary>Ten mu at 800 handed over in 2026: 8,000 of capital in kind, no cash; the labour is only counted.</summary>
    [Fact]
    public void InKindContributions_HandedOver_AreBookedInKind()
    {
        var rule = new InKindContributions
        {
            Contributions =
            [
                new() { Party = "collective", What = "土地", Rate = new(Money.FromYuan(800), "亩"), Quantity = new(10, "亩"), Delivered = new() { To = "company", On = new(2026, 1, 1) } },
                new() { Party = "villager", What = "劳动", Rate = new(Money.FromYuan(120), "工日"), Quantity = new(100, "工日") },
            ],
            Rounding = Rounding.HalfUp,
        };
        var pot = Sound(SharedPot.Of(Yearly(2027, 2_000), [rule]));
        var booked = pot.Ledger.Postings.Single(static posting => posting.Medium != Medium.Cash);
        (booked.From, booked.To, booked.Amount, booked.Medium, booked.Kind, booked.Day).Should().Be(
            ((PartyId)"collective", (PartyId)"company", Money.FromYuan(8_000), Medium.InKind, AssetPlanning.Accounting.FlowKind.Capital, new DateOnly(2026, 1, 1)));
        pot.Paid.Should().Equal("collective 800.00", "villager 1200.00");
        pot.Ledger.CashOf("company").Should().Be(Money.Zero);
    }
}
