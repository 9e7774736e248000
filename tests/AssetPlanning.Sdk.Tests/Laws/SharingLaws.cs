using AssetPlanning.Accounting;
using AssetPlanning.Sharing;
using AssetPlanning.Tests.Support;
using Xunit.Abstractions;

namespace AssetPlanning.Tests.Laws;

/// <summary>Laws of any tree of sharing rules, over several days and pots of any size.</summary>
public sealed class SharingLaws(ITestOutputHelper output)
{
    private static readonly PartyId Pot = StandingParties.SupplyProceeds;

    /// <summary>P3 and P14: what comes in is shared that day to the fen, explaining changes nothing, every figure replays.</summary>
    [Fact]
    public void Share_AnyRuleTree_ClosesAndReplays()
    {
        var (closed, refused) = (0, 0);
        Runs.Each(output, 300, 1_000_000, (draw, run) =>
        {
            // A million trees are shared; every twentieth of them is explained and replayed too.
            var receipts = Receipts(draw);
            var (rules, costs) = (RuleTrees.Make(draw), Costs(draw));
            var pot = Runs.Full && run % 20 != 0 ? SharedPot.Unexplained(receipts, rules, costs) : SharedPot.Of(receipts, rules, costs);
            pot.ShouldReplay();
            if (pot.IsRefused)
            {
                refused++;
                pot.Findings.Last(finding => finding.Severity == Severity.Error).Code.ToString().Should().BeOneOf("sharing.over-paid", "sharing.settled-already");
                return;
            }

            closed++;
            foreach (var day in receipts.GroupBy(static receipt => receipt.Day))
            {
                var shared = pot.Ledger.Postings.Where(posting => posting.From == Pot && posting.Day == day.Key).ToArray();
                shared.Aggregate(Int128.Zero, static (sum, posting) => sum + posting.Amount.Fen).Should().Be(day.Aggregate(Int128.Zero, static (sum, receipt) => sum + receipt.Amount.Fen));
                shared.All(static posting => posting.Amount.Sign > 0).Should().BeTrue("a flow of nothing leaves no trace");
            }

            pot.Ledger.Postings.Select(static posting => posting.Key).Distinct().Count().Should().Be(pot.Ledger.Postings.Count);
            pot.Ledger.CashOf(Pot).Should().Be(Money.Zero);
        });
        output.WriteLine($"{closed} closed, {refused} refused");
        closed.Should().BeGreaterThan(4 * refused, "most trees are sound");
    }

    /// <summary>P4: the order parties are listed in leaves no trace.</summary>
    [Fact]
    public void Share_PartiesListedOtherwise_GivesTheSameLedger() => Runs.Each(output, 150, 100_000, (draw, _) =>
    {
        var (receipts, costs, rules) = (Receipts(draw), Costs(draw), RuleTrees.Make(draw));
        var one = SharedPot.Of(receipts, rules, costs);
        var other = SharedPot.Of(draw.Shuffle(receipts.Distinct()), RuleTrees.Shuffled(rules, draw), draw.Shuffle(costs.Distinct()));
        if (receipts.Distinct().Count() == receipts.Length && costs.Distinct().Count() == costs.Length)
        {
            one.Paid.Should().Equal(other.Paid);
        }
    });

    /// <summary>A stranger's rule may take all that is left, wherever it stands; one fen more and it is stopped by its name.</summary>
    [Fact]
    public void Share_ForeignRuleOneFenTooMuch_IsStoppedByName()
    {
        var stopped = 0;
        Runs.Each(output, 150, 100_000, (draw, _) =>
        {
            var receipts = Receipts(draw)[..1];
            var rules = RuleTrees.Make(draw);
            ValueList<SharingRule> before = [.. rules.Take(rules.Count - 1)];
            SharedPot With(SharingRule last) => SharedPot.Of(receipts, [.. before, draw.OnceIn(2) ? last : new Nested { Part = 1, Rounding = Rounding.Floor, Rules = [last] }]);
            var probe = With(Proportional.By(("last", 1)));
            var left = probe.Got("last");
            if (probe.IsRefused || left == Money.Zero)
            {
                return;
            }

            With(new PayBlindly { To = "last", Amount = left }).IsRefused.Should().BeFalse();
            var error = With(new PayBlindly { To = "last", Amount = left + Money.FromFen(1) }).Findings.Where(static finding => finding.Severity == Severity.Error).Should().ContainSingle().Which;
            error.Code.Should().Be(FindingCatalogue.OverPaid.Code);
            error.Arguments[0].Should().Be(Figure.Name("x-blindly"));
            stopped++;
        });
        stopped.Should().BeGreaterThan(50);
    }

    /// <summary>Written and read again, a tree is the same tree, and the second writing gives the same bytes.</summary>
    [Fact]
    public void Read_WrittenRuleTree_IsEqualAndWritesTheSameBytes() => Runs.Each(output, 60, 20_000, (draw, _) =>
    {
        var programme = RiversideProgramme.Make() with { Sharing = RuleTrees.Make(draw) };
        var bytes = OwnRules.Planner.Write(programme);
        var again = OwnRules.Planner.Read<PackageProgramme>(bytes);
        (again == programme).Should().BeTrue();
        OwnRules.Planner.Write(again).AsSpan().SequenceEqual(bytes).Should().BeTrue();
        SharingClauses.ToChinese(again.Sharing).Should().Be(SharingClauses.ToChinese(programme.Sharing));
    });

    private static (DateOnly Day, Money Amount)[] Receipts(Draw draw) =>
        [.. Enumerable.Range(0, draw.Int(1, 4)).Select(at => (new DateOnly(2026, 6, 1).AddDays(draw.Int(0, 1_400)), Money.FromFen(1 + draw.Magnitude(draw.Pick(4, 20, 40, 56)))))];

    private static (PartyId By, DateOnly Day, Money Amount)[] Costs(Draw draw) =>
        [.. Enumerable.Range(0, draw.Int(0, 4)).Select(at => ((PartyId)$"p{draw.Int(0, 49)}", new DateOnly(2026, 1, 1).AddDays(draw.Int(0, 1_400)), Money.FromFen(1 + draw.Magnitude(36))))];
}
