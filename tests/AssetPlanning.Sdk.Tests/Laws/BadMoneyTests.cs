using AssetPlanning.Accounting;
using AssetPlanning.Balance;
using AssetPlanning.Financing;
using AssetPlanning.Operation;
using AssetPlanning.Sharing;
using AssetPlanning.Tests.Support;

namespace AssetPlanning.Tests.Laws;

/// <summary>What a document should never say of money, one by one: a finding or a documented refusal each, and never half a ledger.</summary>
public sealed class BadMoneyTests
{
    private static readonly Money TooMuch = Money.FromFen(1_000_000_000_000_000_000);

    private static readonly PackageProgramme Sound = RiversideProgramme.Make();

    /// <summary>10¹⁸ fen, wherever a document may say so.</summary>
    [Fact]
    public void Evaluate_TenToTheEighteenthFen_IsRefused()
    {
        Financed(new CapitalContribution { Id = "capital", Owner = "owner", Project = "centre", Amount = TooMuch, On = new(2026, 6, 1) }).ShouldBeRefused(FindingCatalogue.AmountTooLarge);
        Financed(new ConditionalSubsidy { Id = "subsidy", Giver = "province", Receiver = "centre", Amount = TooMuch, On = new(2026, 6, 1) }).ShouldBeRefused(FindingCatalogue.AmountTooLarge);
        Evaluate(Sound with { Operation = Sound.Operation! with { Lines = [.. Sound.Operation.Lines.Select(line => line is AnnualProduct product ? product with { Income = TooMuch } : line)] } })
            .ShouldBeRefused(FindingCatalogue.AmountTooLarge);
        FluentActions.Invoking(() => new Posting { Key = new("x-a", "A", new(2026, 1, 1)), Scope = default, From = "a", To = "b", Amount = TooMuch, Kind = FlowKind.Cost })
            .Should().Throw<ArgumentOutOfRangeException>();
    }

    /// <summary>Each amount can be; a hundred of them together leave 64 bits.</summary>
    [Fact]
    public void Evaluate_ManyOfTheLargest_IsRefusedAndNeverWraps() =>
        Financed([.. Enumerable.Range(0, 100).Select(at => new CapitalContribution { Id = $"capital-{at}", Owner = "owner", Project = "centre", Amount = Posting.Largest, On = new(2026, 6, 1) })])
            .ShouldBeRefused(FindingCatalogue.AmountTooLarge);

    /// <summary>A pot of 2 · 10¹⁷ fen may be shared to two parties and not to one.</summary>
    [Fact]
    public void Share_MoreThanAPostingHolds_IsRefusedByName()
    {
        (DateOnly, Money)[] receipts = [(SharedPot.Day, Posting.Largest), (SharedPot.Day, Posting.Largest)];
        SharedPot.Of(receipts, [Proportional.By(("a", 1), ("b", 1))]).Paid.Should().Equal("a 1000000000000000.00", "b 1000000000000000.00");
        var refused = SharedPot.Of(receipts, [Proportional.By(("a", 1))]);
        refused.Findings.Where(static finding => finding.Severity == Severity.Error).Should().ContainSingle().Which.Code.Should().Be(FindingCatalogue.AmountTooLarge.Code);
        refused.Paid.Should().BeEmpty();
    }

    public static TheoryData<string, SharingRule, FindingKind> Rules() => new()
    {
        { "portions over 1", new Proportional { Portions = [new("a", Ratio.Parse("1.3"))] }, FindingCatalogue.PortionsNotWhole },
        { "a portion over 1 and a negative one", new Proportional { Portions = [new("a", Ratio.Parse("1.3")), new("b", Ratio.Parse("-0.3"))] }, FindingCatalogue.PortionsNotWhole },
        { "a negative weight", Proportional.By(("a", -1), ("b", 3)), FindingCatalogue.PortionsNotWhole },
        { "portions over 1 beside the rest", new Proportional { Portions = [new("a", Ratio.Parse("1.1"))], Remaining = "b" }, FindingCatalogue.PortionsNotWhole },
        { "no portions", new Proportional { Portions = [] }, FindingCatalogue.PortionsNotWhole },
        { "a part over 1", new Nested { Part = Ratio.Parse("101%"), Rounding = Rounding.HalfUp, Rules = [Proportional.By(("a", 1))] }, FindingCatalogue.RatioOutOfRange },
        { "a negative rate", new IncomeAccrual { Fund = "f", Base = IncomeBase.Gross, Rate = -1, Rounding = Rounding.HalfUp }, FindingCatalogue.RatioOutOfRange },
        { "a negative amount", new FixedAmount { To = "a", Amount = Money.FromFen(-1), Span = ShareSpan.Overall }, FindingCatalogue.SharingAmountNegative },
        { "levels over 1", new HierarchicalSplit { Levels = [new() { Party = "a", Part = Ratio.Parse("60%") }, new() { Party = "b", Part = Ratio.Parse("60%") }] }, FindingCatalogue.LevelsUnclear },
        { "no levels", new HierarchicalSplit { Levels = [] }, FindingCatalogue.LevelsUnclear },
        { "no tiers", new Tiered { Manner = TierManner.Marginal, Span = ShareSpan.Overall, Tiers = [] }, FindingCatalogue.BandsUnordered },
        { "no rules within", new Cap { Most = Money.FromWan(1), Span = ShareSpan.Overall, Rules = [] }, FindingCatalogue.NoRulesWithin },
        { "no coalitions", new ShapleySharing { Coalitions = [] }, FindingCatalogue.CoalitionsUnclear },
        { "no contributions", new InKindContributions { Contributions = [], Rounding = Rounding.HalfUp }, FindingCatalogue.ContributionsWorthNothing },
    };

    [Theory]
    [MemberData(nameof(Rules))]
    public void Share_RuleThatCannotBe_IsRefusedAndPaysNobody(string what, SharingRule rule, FindingKind kind)
    {
        var pot = SharedPot.Of(1_000, rule, Proportional.By(("z", 1)));
        pot.IsRefused.Should().BeTrue(what);
        pot.Findings.Where(static finding => finding.Severity == Severity.Error).Select(static finding => finding.Code).Should().Equal(kind.Code);
        pot.Paid.Should().BeEmpty("a rule that is refused leaves later rules no turn");
    }

    /// <summary>A name nobody knows, asked for, asserted and in a query; a debt nobody knows in a coverage.</summary>
    [Fact]
    public void Evaluate_UnknownParty_IsRefusedWithTheName()
    {
        Evaluate(Sound with { Balance = Sound.Balance with { For = ["cuonty"] } }).ShouldBeRefused(FindingCatalogue.UnknownParty);
        Evaluate(Sound with { Books = new() { Assertions = [new() { For = "cuonty", On = new(2027, 1, 1), Expected = Money.Zero }] } }).ShouldBeRefused(FindingCatalogue.UnknownParty);
        var asked = Evaluate(Sound).Value.Ledger.RollUp(new() { Measure = LedgerMeasure.Inflow, Where = new() { For = ["cuonty"] } });
        asked.IsRefused.Should().BeTrue();
        asked.Findings.Should().ContainSingle().Which.Chinese.Should().Contain("cuonty");
    }

    [Fact]
    public void Functions_NoFlows_SayWhatTheyNeed()
    {
        FluentActions.Invoking(() => InternalRateOfReturn.Of([])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => ModifiedRateOfReturn.Of([], Ratio.Zero, Ratio.Zero)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => NetPresentValue.Of([], Ratio.Zero, FlowTiming.FirstFlowNow, Rounding.HalfUp)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Hurdle.Settle([])).Should().Throw<ArgumentException>();
        SharedPot.Of(1_000).Findings.Should().ContainSingle().Which.Code.Should().Be(FindingCatalogue.Unallocated.Code);
        SharedPot.Of([], [Proportional.By(("a", 1))]).Ledger.Postings.Count.Should().Be(0, "nothing came in and nothing is shared");
    }

    /// <summary>A hundred years of months: rates, a loan's payments, hurdle accounts.</summary>
    [Fact]
    public void Functions_TwelveHundredPeriods_AreAnswered()
    {
        ValueList<Money> flows = [Money.FromWan(-1_000), .. Enumerable.Repeat(Money.FromWan(2), 1_200)];
        var rates = InternalRateOfReturn.Of(flows);
        rates.Status.Should().Be(RateStatus.Unique);
        NetPresentValue.Of(flows, rates.Rate!.Value, FlowTiming.FirstFlowNow, Rounding.HalfUp).Should().Be(Money.Zero);
        var settled = Hurdle.Settle([.. flows.Select(static (flow, month) => new DatedFlow(new DateOnly(2026, 1, 1).AddMonths(month), flow))]);
        settled.Days.Count.Should().Be(1_201);
        foreach (var day in settled.Days)
        {
            Money.Sum(day.Parties.Select(static part => part.Amount)).Should().Be(day.Amount);
        }
    }

    private static HurdleAgreement Hurdle => new()
    {
        Contributions = [new("lp", Ratio.Parse("90%")), new("gp", Ratio.Parse("10%"))],
        Preferred = ["lp"],
        Promoter = "gp",
        Hurdle = Ratio.Parse("8%"),
        Compounding = Compounding.Yearly,
        DayCount = DayCount.Thirty360,
        CatchUp = 1,
        Promote = Ratio.Parse("20%"),
        Convention = PromoteConvention.OffTheTop,
    };

    private static Explained<Evaluation> Financed(params ValueList<FinancingInstrument> instruments) =>
        Evaluate(Sound with { Integration = Sound.Integration with { Financing = instruments } });

    private static Explained<Evaluation> Evaluate(PackageProgramme programme) => OwnRules.Planner.Evaluate(programme);
}
