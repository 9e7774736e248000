using AssetPlanning.Sharing;
using AssetPlanning.Tests.Support;
using static AssetPlanning.Tests.Support.SharedPot;

namespace AssetPlanning.Tests.Sharing;

/// <summary>What rules tell of themselves, and what they refuse: by name, place and clause.</summary>
public class SharingFindingsTests
{
    [Fact]
    public void Nested_LeavingSome_IsRefusedNamingItsLastRule()
    {
        var pot = SharedPot.Of(100, new Nested { Part = 1, Rounding = Rounding.HalfUp, Rules = [new FixedAmount { To = "village", Amount = Money.FromYuan(5), Span = ShareSpan.EachTime }] });
        pot.Findings.Should().ContainSingle().Which.Chinese.Should().Contain("95.00 元").And.Contain("fixed-amount");
    }

    [Fact]
    public void Share_ForeignRuleWithinARule_IsStoppedByItsOwnName()
    {
        var pot = SharedPot.Of(100, new Nested { Part = Ratio.Of(1, 2), Rounding = Rounding.HalfUp, Rules = [new PayBlindly { To = "village", Amount = Money.FromFen(5_001) }] }, Rest);
        pot.Findings.Should().ContainSingle().Which.Chinese.Should().Contain("x-blindly").And.Contain("50.01 元").And.Contain("50.00 元");
    }

    /// <summary>"cnetre": nobody of that name pays or is paid, so nothing is deducted; that is told, with the rule.</summary>
    [Fact]
    public void Share_CostsOfAMisspeltName_IsAFinding()
    {
        (PartyId, DateOnly, Money)[] costs = [("centre", Year(2026), Money.FromYuan(900))];
        var net = new IncomeAccrual { Fund = "fund", Base = IncomeBase.Net, Rate = Ratio.FromPercent(10), Rounding = Rounding.HalfUp, CostsOf = ["centre"] };
        SharedPot.Of(Yearly(2027, 1_000), [net, Rest], costs).Findings.Should().BeEmpty();
        foreach (var rule in new SharingRule[] { net with { CostsOf = ["cnetre"] }, new CostRecovery { To = "cnetre" } })
        {
            var finding = SharedPot.Of(Yearly(2027, 1_000, 500), [rule, Rest], costs).Findings.Should().ContainSingle().Which;
            finding.Code.Should().Be(FindingCatalogue.BearerUnknown.Code);
            finding.Arguments[1].Should().Be(Figure.Name("cnetre"));
        }
    }

    /// <summary>Counted each time alone, what is short is never owed again.</summary>
    [Fact]
    public void FixedAmount_ShortEachTime_LapsesAndSaysSo() =>
        Sound(SharedPot.Of(Yearly(2027, 60), [new FixedAmount { To = "village", Amount = Money.FromYuan(100), Span = ShareSpan.EachTime }, Rest]))
            .Findings.Should().ContainSingle().Which.Code.Should().Be(FindingCatalogue.ShortPaymentLapsed.Code);

    [Fact]
    public void Proportional_PortionsAboveOneWithARest_AreRefusedWithTheirSum() =>
        SharedPot.Of(10, new Proportional { Portions = [new("a", 0.7m), new("b", 0.5m)], Remaining = "c" })
            .Findings.Single(static finding => finding.Code == FindingCatalogue.PortionsNotWhole.Code).Arguments[1].Should().Be((Figure)Ratio.Parse("1.2"));

    [Fact]
    public void SplitLevel_DeeperThanAnybodyCanRead_DoesNotConstruct()
    {
        var level = new SplitLevel { Party = "lowest", Part = 1 };
        for (var above = 2; above <= 32; above++)
        {
            level = new() { Party = $"level-{above}", Part = 1, Below = [level] };
        }

        Sound(SharedPot.Of(10, new HierarchicalSplit { Levels = [level] })).Got("lowest").Should().Be(Money.FromYuan(10));
        FluentActions.Invoking(() => new SplitLevel { Party = "one-more", Part = 1, Below = [level] }).Should().Throw<ArgumentException>();
    }

    /// <summary>9·10¹⁶ 元 a year: no posting can move it, and its clause can still be read.</summary>
    [Fact]
    public void Instalments_BeyondAnyPosting_AreAFindingWithAClause()
    {
        var rule = new AnnuityThenShare
        {
            To = "village", Annuity = new() { From = Year(2026), First = Money.FromYuan(1), Later = Money.FromYuan(90_000_000_000_000_000), Count = 20 }, Part = 1, Rounding = Rounding.HalfUp,
        };
        rule.ToClause().Chinese.Should().NotContain("合计");
        SharedPot.Of(10, rule, Rest).Findings.Should().Contain(static finding => finding.Code == FindingCatalogue.AmountTooLarge.Code);
    }

    /// <summary>Figures and findings of a rule quote its place, its words and what it rests on.</summary>
    [Fact]
    public void Share_RuleWithin_IsQuotedByFiguresAndFindings()
    {
        var basis = new Citation("《某村土地入股协议》", "第五条");
        var owed = new FixedAmount { To = "village", Amount = Money.FromYuan(100), Span = ShareSpan.Overall, Basis = basis };
        var pot = Sound(SharedPot.Of(10, new Cap { Most = Money.FromYuan(50), Span = ShareSpan.Overall, Rules = [owed] }, Rest));

        var clause = pot.Findings.Should().ContainSingle().Which.Clause!;
        clause.Should().Be(new ClauseSource { Place = "1.1", Text = owed.ToClause().Chinese, Basis = basis });
        pot.Findings[0].Basis.Should().Be(basis);
        pot.Findings[0].ToString().Should().Contain("第 1.1 条，依据 《某村土地入股协议》 第五条");
        var step = pot.Why.Find(pot.Ledger.Postings.Single(static posting => posting.To == "village").Key)!;
        (step.Clause, step.Basis).Should().Be((clause, basis));
        pot.Why.Steps.Where(static other => other.Rule == "cap").Should().OnlyContain(static other => other.Clause!.Place == "1" && other.Basis == null);
    }
}
