using AssetPlanning.Sharing;
using AssetPlanning.Supply;
using AssetPlanning.Tests.Support;

namespace AssetPlanning.Tests.Sharing;

/// <summary>The pot of the sample is 110,000,031.00; the centre is 37,200,010.50 out of pocket.</summary>
public class SharingTests
{
    private static readonly SuppliedPackage Supplied = Walk.ToSupply(RiversideProgramme.Make()).Value;

    private static Explained<SharedProceeds> Share(params ValueList<SharingRule> rules) => OwnRules.Planner.Share(Supplied, rules);

    private static string[] Paid(Explained<SharedProceeds> shared) =>
        [.. shared.Value.Ledger().Postings.Where(posting => posting.From == "supply-proceeds").Select(posting => $"{posting.Kind} {posting.To} {posting.Amount}")];

    [Fact]
    public void CostRecovery_ThenProportional_SharesTheRest() =>
        Paid(Share(new CostRecovery { To = "centre" }, Proportional.By(("village", 1), ("county", 1)))).Should().Equal(
            "Recovery centre 37200010.50", "Share county 36400010.25", "Share village 36400010.25");

    [Fact]
    public void CostRecovery_Twice_RecoversOnce() =>
        Paid(Share(new CostRecovery { To = "centre" }, new CostRecovery { To = "centre" }, Proportional.By(("county", 1)))).Should().Equal(
            "Recovery centre 37200010.50", "Share county 72800020.50");

    [Fact]
    public void CostRecovery_LessThanBorne_GivesWhatThereIs() =>
        Paid(Share(new PayFloor { To = "village", Floor = Money.FromYuan(100_000_000) }, new CostRecovery { To = "centre" })).Should().Equal(
            "Share village 100000000.00", "Recovery centre 10000031.00");

    [Fact]
    public void CostRecovery_OfAStranger_PaysNothingAndSaysSo()
    {
        var shared = Share(new CostRecovery { To = "stranger" }, Proportional.By(("county", 1)));
        Paid(shared).Should().Equal("Share county 110000031.00");
        shared.About(FindingCatalogue.BearerUnknown).Should().ContainSingle();
    }

    [Fact]
    public void Proportional_ListedOtherwise_PaysTheSamePostings()
    {
        var (left, right) = (Share(Proportional.By(("c", 3), ("a", 3), ("b", 1))), Share(Proportional.By(("a", 3), ("b", 1), ("c", 3))));
        left.Value.Ledger().Should().Be(right.Value.Ledger());
    }

    /// <summary>11,000,003,100 fen by seven leave 2: 1,571,429,014 each, and two over.</summary>
    [Theory]
    [InlineData(ResidualRule.FirstCome, "15714290.15 15714290.15 15714290.14")]
    [InlineData(ResidualRule.LargestRemainder, "15714290.15 15714290.15 15714290.14")]
    [InlineData(ResidualRule.ToTheLargest, "15714290.16 15714290.14 15714290.14")]
    public void Proportional_Residual_GoesWhereTheRuleSays(ResidualRule residual, string firstThree)
    {
        var rule = Proportional.By([.. Enumerable.Range(0, 7).Select(at => ((PartyId)$"p{at}", Ratio.One))]) with { Residual = residual };
        string.Join(' ', Share(rule).Value.Ledger().Postings.Where(posting => posting.From == "supply-proceeds").Take(3).Select(posting => posting.Amount)).Should().Be(firstThree);
    }

    [Fact]
    public void Proportional_SeparateResidual_IsLeftToTheNextRuleOrRefused()
    {
        var rule = Proportional.By([.. Enumerable.Range(0, 7).Select(at => ((PartyId)$"p{at}", Ratio.One))]) with { Residual = ResidualRule.Separate };
        Share(rule).ShouldBeRefused(FindingCatalogue.Unallocated);
        Paid(Share(rule, Proportional.By(("village", 1))))[^1].Should().Be("Share village 0.02");
    }

    [Fact]
    public void Proportional_NoWhole_IsRefusedByName()
    {
        foreach (var portions in new ValueList<Portion>[]
        {
            [],
            [new("a", 0.99m)],
            [new("a", 0.5m), new("b", 0.51m)],
            [new("a", 1.5m), new("b", -0.5m)],
            [new("a", 0.5m), new("a", 0.5m)],
        })
        {
            Share(new Proportional { Portions = portions }).ShouldBeRefused(FindingCatalogue.PortionsNotWhole);
        }

        FluentActions.Invoking(() => Proportional.By(("a", 0))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Share_RuleThatPaysTooMuchNegativeOrAStandingAccount_IsStoppedByName()
    {
        var over = Share(new PayBlindly { To = "village", Amount = Money.FromYuan(110_000_031.01m) });
        over.ShouldBeRefused(FindingCatalogue.OverPaid);
        over.Findings.Single(finding => finding.Code == FindingCatalogue.OverPaid.Code).Chinese.Should().Contain("x-blindly").And.Contain("110,000,031.01 元");
        Share(new PayBlindly { To = "village", Amount = Money.FromFen(-1) }).ShouldBeRefused(FindingCatalogue.NegativePayment);
        foreach (var standing in new[] { "market", "supply-proceeds", "product-proceeds" })
        {
            Share(new PayBlindly { To = standing, Amount = Money.FromFen(1) }, Proportional.By(("village", 1))).ShouldBeRefused(FindingCatalogue.ReservedParty);
        }
    }

    [Fact]
    public void Share_NothingOrNotAll_IsRefused()
    {
        Share().ShouldBeRefused(FindingCatalogue.Unallocated);
        Share(new CostRecovery { To = "centre" }).ShouldBeRefused(FindingCatalogue.Unallocated);
    }

    /// <summary>Rounding tried is told once: the first rule that fails ends the sharing.</summary>
    [Fact]
    public void Share_AfterARefusedRule_GivesLaterRulesNoTurn() =>
        Share(new PayBlindly { To = "a", Amount = Money.FromFen(-1) }, new PayBlindly { To = "b", Amount = Money.FromFen(-1) })
            .About(FindingCatalogue.NegativePayment).Should().ContainSingle();
}
