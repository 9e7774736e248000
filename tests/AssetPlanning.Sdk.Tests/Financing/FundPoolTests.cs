using AssetPlanning.Accounting;
using AssetPlanning.Balance;
using AssetPlanning.Financing;
using AssetPlanning.Tests.Support;
using Xunit.Abstractions;

namespace AssetPlanning.Tests.Financing;

/// <summary>Draws for the shortfall: by hand, by use, by window, and whatever the programme.</summary>
public sealed class FundPoolTests(ITestOutputHelper output)
{
    /// <summary>
    /// The purchase of 37,200,010.50 takes the grant of 1,000 wan, the capital of 500 wan and 22,200,010.50 of the facility. Its interest
    /// of 184 days at 4 % is 447,649.53, which the facility pays too; of the next 181 days on 22,647,660.03 it is 449,230.30. The supply
    /// gave back 37,647,660.03 by then, so that nothing more is short.
    /// </summary>
    [Fact]
    public void Ledger_ThreeSources_IsTheDrawDownByHand()
    {
        var result = Evaluate(FundPools.Pool);
        Flows(result).Should().Equal(
            "2026-06-30 financing.subsidy agricultural county-finance→centre 10000000.00",
            "2026-06-30 financing.capital capital investor→centre 5000000.00",
            "2026-06-30 financing.principal facility bank→centre 22200010.50",
            "2026-12-31 financing.interest facility centre→bank 447649.53",
            "2026-12-31 financing.principal facility bank→centre 447649.53",
            "2027-06-30 financing.interest facility centre→bank 449230.30",
            "2027-06-30 financing.repayment facility centre→bank 22647660.03");
        result.About(FindingCatalogue.ShortfallUncovered).Should().BeEmpty();
        var unused = result.Findings.Should().ContainSingle(static finding => finding.Code == FindingCatalogue.FundUnused.Code).Subject;
        unused.Subject.Should().Be((SubjectId)"facility");
        unused.Arguments.Should().Equal(Money.FromWan(3_000), Money.FromYuan(22_647_660.03m), Money.FromYuan(7_352_339.97m));
    }

    [Fact]
    public void Why_OfADraw_TellsShortfallAndLimit()
    {
        var why = Evaluate(FundPools.Pool).Why;
        var draw = why.Of(FigureTerms.LoanPrincipal).First(static step => step.Key.Subject == "facility");
        draw.By.Should().Be(Derivation.Smallest);
        draw.Operands.Select(static operand => operand.Value.Money).Should().Equal(Money.FromYuan(22_200_010.50m), Money.FromWan(3_000));
        var text = why.ToMarkdown(draw.Key);
        text.Should().Contain("收储价款 A1").And.Contain("补助资金 agricultural").And.Contain("资金缺口 pool 2026-06-30 centre");
    }

    /// <summary>The order declared is the order drawn, and a source that may not pay for land pays for none.</summary>
    [Fact]
    public void Ledger_OtherOrderAndUses_AreObeyed()
    {
        var pool = FundPools.Pool with { Sources = [FundPools.Facility with { Uses = ["financing.interest"] }, FundPools.Capital, FundPools.Grant] };
        var result = Evaluate(pool);
        Flows(result).Take(2).Should().Equal(
            "2026-06-30 financing.capital capital investor→centre 5000000.00",
            "2026-06-30 financing.subsidy agricultural county-finance→centre 10000000.00");
        var uncovered = result.Findings.Should().ContainSingle(static finding => finding.Code == FindingCatalogue.ShortfallUncovered.Code).Subject;
        uncovered.Arguments.Should().Equal((PartyId)"centre", new DateOnly(2026, 6, 30), Money.FromYuan(22_200_010.50m), Money.FromYuan(22_200_010.50m));
    }

    /// <summary>What is uncovered when it falls due is covered on the day a source opens.</summary>
    [Fact]
    public void Ledger_SourceThatOpensLater_CoversWhatWaited()
    {
        var later = FundPools.Capital with { Limit = Money.FromWan(9_000), From = new(2026, 9, 1) };
        Flows(Evaluate(FundPools.Pool with { Sources = [later] })).Should().Equal("2026-09-01 financing.capital capital investor→centre 37200010.50");
    }

    /// <summary>A revolving line is paid back when there is cash, drawn again when there is none, and never owes more than its limit.</summary>
    [Fact]
    public void Ledger_RevolvingLine_IsPaidBackAndDrawnAgain()
    {
        var line = FundPools.Facility with
        {
            Limit = Money.FromWan(3_720.00105m),
            Until = new(2032, 1, 1),
            Terms = FundPools.Facility.Terms! with { Revolving = true, FirstPayment = new(2027, 3, 2), PaymentsInYear = 1, Payments = 6 },
        };
        var programme = RiversideProgramme.Make();
        var cost = new Bond
        {
            Id = "later", Holder = "investors", Borrower = "centre", Funding = "special-bond",
            Terms = BondTermsTests.Bond("2%") with { Principal = Money.FromWan(100), ValueDay = new(2027, 3, 2), Years = 3 },
        };
        var result = OwnRules.Planner.Evaluate(programme with
        {
            Integration = programme.Integration with { Financing = [FundPools.Pool with { Sources = [line] }, cost] },
            Sharing = [new AssetPlanning.Sharing.CostRecovery { To = "centre" }, AssetPlanning.Sharing.Proportional.By(("county", 1))],
        });

        // 245 days of 4 % on 37,200,010.50 = 998,794.80 are due on the day after the supply, and paid out of the bond's 1,000,000.
        Flows(result).Where(static flow => flow.Contains("facility", StringComparison.Ordinal)).Take(4).Should().Equal(
            "2026-06-30 financing.principal facility bank→centre 37200010.50",
            "2027-03-02 financing.interest facility centre→bank 998794.80",
            "2027-03-02 financing.repayment facility centre→bank 37200010.50",
            "2028-03-02 financing.principal facility bank→centre 18794.80");
    }

    /// <summary>Taken in order, the sums are the largest flows: the minimum cuts over all sets of needs, found by trying them all.</summary>
    [Fact]
    public void Take_AnySourcesAndNeeds_EachPrefixIsAMinimumCut() =>
        Runs.Each(output, 300, 20_000, (draw, _) =>
        {
            var needs = Enumerable.Range(0, draw.Int(1, 6)).Select(_ => draw.Long(0, 20)).ToArray();
            var sources = Enumerable.Range(0, draw.Int(1, 6)).Select(_ => (Limit: draw.Long(0, 30), MayPay: needs.Select(_ => draw.OnceIn(2)).ToArray())).ToArray();
            var matching = new UseMatching([.. needs.Select(Money.FromFen)]);
            var sum = 0L;
            for (var count = 1; count <= sources.Length; count++)
            {
                sum += matching.Take(sources[count - 1].MayPay, Money.FromFen(sources[count - 1].Limit)).Fen;
                var cut = Enumerable.Range(0, 1 << needs.Length).Min(paid =>
                    needs.Where((_, need) => (paid >> need & 1) == 1).Sum()
                    + sources.Take(count).Where(source => source.MayPay.Where((may, need) => may && (paid >> need & 1) == 0).Any()).Sum(source => source.Limit));
                sum.Should().Be(cut);
            }

            Enumerable.Range(0, needs.Length).Sum(need => matching.Open(need).Fen).Should().Be(needs.Sum() - sum);
        });

    /// <summary>Whatever the programme: draws keep to limit, window and use, borrowed money is repaid, and nothing is drawn that is not short.</summary>
    [Fact]
    public void Ledger_AnyProgramme_DrawsKeepToTheirTerms()
    {
        var drawn = 0;
        Runs.Each(output, 120, 10_000, (draw, _) =>
        {
            var programme = Programmes.Make(draw, dirty: false);
            if (!OwnRules.Planner.Evaluate(programme).TryGetValue(out var evaluation))
            {
                return;
            }

            foreach (var pool in programme.Integration.Financing.Concat(programme.Supply.Financing).OfType<FundPool>())
            {
                foreach (var source in pool.Sources)
                {
                    var flows = evaluation.Ledger.Postings.Where(posting => posting.Key.Subject == source.Id).ToArray();
                    var given = flows.Where(posting => posting.To == pool.For).ToArray();
                    drawn += given.Length;
                    given.All(posting => source.From <= posting.Day && posting.Day <= source.Until).Should().BeTrue();
                    if (source.Terms is not { Revolving: true })
                    {
                        given.Sum(static posting => posting.Amount.Fen).Should().BeLessThanOrEqualTo(source.Limit.Fen);
                    }

                    if (source.Uses.Count > 0)
                    {
                        given.Sum(static posting => posting.Amount.Fen).Should().BeLessThanOrEqualTo(evaluation.Ledger.Postings
                            .Where(posting => posting.From == pool.For && source.Uses.Contains(posting.Key.Term)).Sum(static posting => posting.Amount.Fen));
                    }

                    if (source.Nature == FundNature.Debt)
                    {
                        flows.Where(static posting => posting.Kind == FlowKind.Repayment).Sum(static posting => posting.Amount.Fen).Should().Be(given.Sum(static posting => posting.Amount.Fen));
                        Money.Sum(flows.Where(static posting => posting.Kind == FlowKind.Interest).Select(static posting => posting.Amount))
                            .Should().Be(pool.InterestOf(source.Id, LedgerFlow.Of(evaluation.Ledger))!.Value, "the terms make this interest of these draws");
                    }
                }
            }
        });
        drawn.Should().BeGreaterThan(20);
    }

    internal static Explained<Evaluation> Evaluate(params ValueList<FinancingInstrument> instruments)
    {
        var programme = RiversideProgramme.Make();
        return OwnRules.Planner.Evaluate(programme with { Integration = programme.Integration with { Financing = instruments } });
    }

    internal static string[] Flows(Explained<Evaluation> result) =>
    [
        .. result.Value.Ledger.Postings.Where(static posting => posting.Key.Term.ToString().StartsWith("financing.", StringComparison.Ordinal))
            .Select(static posting => $"{posting.Day:O} {posting.Key.Term} {posting.Key.Subject} {posting.From}→{posting.To} {posting.Amount}"),
    ];
}
