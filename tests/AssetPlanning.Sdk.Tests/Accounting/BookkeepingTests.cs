using AssetPlanning.Accounting;
using AssetPlanning.Balance;
using AssetPlanning.Tests.Support;

namespace AssetPlanning.Tests.Accounting;

/// <summary>Corrections and assertions on the sample of docs/worksheets/thin-chain.md, the amounts from there.</summary>
public class BookkeepingTests
{
    private static readonly FigureKey MillPrice = FigureKey.Parse("integration.purchase-price|A1|2026-06-30|old-mill|0");
    private static readonly DateOnly Later = new(2026, 9, 30);

    private static Explained<Evaluation> With(Bookkeeping books, Func<BalanceTerms, BalanceTerms>? terms = null)
    {
        var programme = RiversideProgramme.Make();
        return AssetPlanner.Default.Evaluate(programme with { Books = books, Balance = (terms ?? (same => same))(programme.Balance) });
    }

    private static Bookkeeping Correct(params (FigureKey Of, DateOnly On, decimal? Yuan)[] corrections) => new()
    {
        Corrections = [.. corrections.Select(correction => new Correction
        {
            Of = correction.Of, On = correction.On, Amount = correction.Yuan is { } yuan ? Money.FromYuan(yuan) : null,
        })],
    };

    /// <summary>The mill gives 1,000,000.80 of 21,600,010.80 back: both postings stand, 20,600,010.00 is in force.</summary>
    [Fact]
    public void Correction_OfAPart_StandsBesideTheOriginal()
    {
        var ledger = With(Correct((MillPrice, Later, 1_000_000.80m))).Value.Ledger;
        ledger.Postings.Should().Contain(posting => posting.Key == MillPrice && posting.Amount.ToString() == "21600010.80" && posting.Corrects == null);
        var red = ledger.Postings.Single(posting => posting.Corrects == MillPrice);
        (red.Day, red.From, red.To, red.Kind, red.Scope).Should().Be((Later, (PartyId)"old-mill", (PartyId)"centre", FlowKind.Cost, ledger.Postings.Single(posting => posting.Key == MillPrice).Scope));
        var prices = new LedgerQuery { Measure = LedgerMeasure.Turnover, Where = new() { Terms = ["integration.purchase-price"], Subjects = ["A1"] } };
        ledger.RollUp(prices).Total.ToString().Should().Be("20600010.00");
    }

    /// <summary>What was taken back is not recovered again: the centre recovers 1,000,000.80 less, the pot is shared whole.</summary>
    [Fact]
    public void Correction_OfACost_LeavesLessToRecover()
    {
        var evaluation = With(Correct((MillPrice, Later, 1_000_000.80m))).Value;
        evaluation.Ledger.Of(FigureTerms.CostRecovery.Code).Should().ContainSingle().Which.Amount.ToString().Should().Be("36200009.70");
        evaluation.Balance.For("old-mill").Inflow.ToString().Should().Be("29600006.40", "21,600,010.80 + 8,999,996.40 − 1,000,000.80");
        evaluation.Balance.For("old-mill").Outflow.Should().Be(Money.Zero);
    }

    /// <summary>A correction of a correction gives back: 21,600,010.80 − 600 + 200.</summary>
    [Fact]
    public void Correction_OfACorrection_GivesBack()
    {
        var red = MillPrice with { Day = Later };
        var ledger = With(Correct((MillPrice, Later, 600), (red, Later, 200))).Value.Ledger;
        ledger.Postings.Where(posting => posting.Corrects != null).Select(posting => $"{posting.From}→{posting.To} {posting.Amount}")
            .Should().Equal("old-mill→centre 600.00", "centre→old-mill 200.00");
        ledger.RollUp(new() { Measure = LedgerMeasure.Turnover, Where = new() { Terms = ["integration.purchase-price"], Subjects = ["A1"] } }).Total.ToString().Should().Be("21599610.80");
    }

    [Fact]
    public void Correction_OfAllThatIsLeft_NeedsNoAmount()
    {
        var ledger = With(Correct((MillPrice, Later, 600), (MillPrice, Later.AddDays(1), null))).Value.Ledger;
        ledger.RollUp(new() { Measure = LedgerMeasure.Turnover, Where = new() { Terms = ["integration.purchase-price"], Subjects = ["A1"] } }).Total.Should().Be(Money.Zero);
    }

    [Theory]
    [InlineData("integration.purchase-price|A9|2026-06-30|old-mill|0", "2026-09-30", "ledger.correction-of-nothing")]
    [InlineData("integration.purchase-price|A1|2026-06-30|old-mill|0", "2026-06-29", "ledger.correction-of-nothing")]
    [InlineData("integration.purchase-price|A3|2026-06-30|depot|0", "2026-09-30", "ledger.correction-too-large")]
    [InlineData("supply.grant-price|A1|2027-03-01|supply-proceeds|0", "2027-09-30", "ledger.pot-left-open")]
    public void Correction_ThatCannotBe_IsRefused(string of, string on, string code)
    {
        var result = With(Correct((FigureKey.Parse(of), DateOnly.Parse(on, System.Globalization.CultureInfo.InvariantCulture), 6_600_003.31m)));
        result.IsRefused.Should().BeTrue();
        result.Findings.Select(finding => finding.Code.ToString()).Should().Contain(code);
    }

    /// <summary>C1 takes 60 of 100, C2 gives 60 back, C3 takes all 100 again: now C2 cannot be taken back, there is nothing left to take.</summary>
    [Fact]
    public void Correction_ThroughACorrection_TakesNoMoreThanThereIs()
    {
        var posting = new Posting { Key = MillPrice, Scope = default, From = "a", To = "b", Amount = Money.FromYuan(100), Kind = FlowKind.Cost };
        FigureKey Line(int line) => MillPrice with { Day = Later, Line = line };
        (ValueList<Finding> Findings, Ledger Ledger) Run(params (FigureKey Of, decimal Yuan)[] corrections)
        {
            var calculation = new Calculation(null, null);
            var events = corrections.Select((correction, at) => new CorrectionEvent(new() { Of = correction.Of, On = Later.AddDays(at), Amount = Money.FromYuan(correction.Yuan) }));
            var ledger = LedgerBook.Run([new Due(posting), .. events], calculation);
            return (calculation.Findings, ledger);
        }

        FigureKey On(int days) => Line(0) with { Day = Later.AddDays(days) };
        Run((MillPrice, 60), (On(0), 60), (MillPrice, 100)).Findings.Count.Should().Be(0);
        Run((MillPrice, 60), (On(0), 60), (MillPrice, 100), (On(1), 1)).Findings.Should().ContainSingle().Which.Code.Should().Be(FindingCatalogue.CorrectionOfNothing.Code);
        Run((MillPrice, 60), (On(0), 60), (On(1), 61)).Findings.Should().ContainSingle().Which.Code.Should().Be(FindingCatalogue.CorrectionTooLarge.Code);
        Run((MillPrice, 60), (On(0), 60), (On(1), 60)).Ledger.CashOf("a").ToString().Should().Be("-40.00");
    }

    [Fact]
    public void Correction_OfNothingOrLess_IsMisuse() =>
        FluentActions.Invoking(() => new Correction { Of = MillPrice, On = Later, Amount = Money.Zero }).Should().Throw<ArgumentOutOfRangeException>();

    /// <summary>By hand: 37,000,000.00 − 21,600,010.80 − 8,999,996.40 − 6,600,003.30 = −200,010.50.</summary>
    [Theory]
    [InlineData("-200010.50", "0.00", true)]
    [InlineData("-200010.51", "0.00", false)]
    [InlineData("-200010.51", "0.01", true)]
    [InlineData("-200010.49", "0.01", true)]
    [InlineData("-200010.48", "0.01", false)]
    public void Assertion_AtTheEndOfTheDay_HoldsWithinItsTolerance(string expected, string tolerance, bool holds)
    {
        var result = With(new() { Assertions = [new() { For = "centre", On = new(2026, 6, 30), Expected = Money.Parse(expected), Tolerance = Money.Parse(tolerance) }] });
        result.IsRefused.Should().Be(!holds);
        if (holds)
        {
            result.Value.Balance.AssertionsHeld.Should().Be(1);
        }
        else
        {
            var finding = result.Findings.Single(finding => finding.Code == FindingCatalogue.AssertionFailed.Code);
            finding.Subject.Should().Be((SubjectId)"centre");
            finding.English.Should().Contain("-200,010.50").And.Contain(Money.Parse(expected).ToText());
        }
    }

    /// <summary>Centre and bank as a group: the loan between them is no flow of theirs, −37,200,010.50 for the land.</summary>
    [Fact]
    public void Assertion_OfAGroupInAScope_IsOfAllItsMembersThere()
    {
        var result = With(new()
        {
            Groups = [new() { Party = "centre", BelongsTo = "public" }, new() { Party = "bank", BelongsTo = "public" }],
            Assertions =
            [
                new() { For = "public", On = new(2026, 12, 31), Expected = Money.Parse("-37200010.50") },
                new() { For = "public", On = new(2026, 12, 31), Expected = Money.Parse("-37200010.50"), Within = ScopePath.Parse("44>4401") },
                new() { For = "public", On = new(2026, 12, 31), Expected = Money.Zero, Medium = Medium.Accrued },
                new() { For = "supply-proceeds", On = new(2027, 3, 1), Expected = Money.Zero },
            ],
        });
        result.Value.Balance.AssertionsHeld.Should().Be(4);
        With(new() { Groups = [new() { Party = "centre", BelongsTo = "public" }, new() { Party = "bank", BelongsTo = "public" }] }, terms => terms with { For = ["public"] })
            .Value.Balance.Whole.Members.Should().Equal("bank", "centre");
    }

    [Fact]
    public void Assertion_AboutNobodyOrNowhere_IsRefusedEvenAtNothing()
    {
        With(new() { Assertions = [new() { For = "cuonty", On = Later, Expected = Money.Zero }] }).ShouldBeRefused(FindingCatalogue.UnknownParty);
        With(new() { Assertions = [new() { For = "county", On = Later, Expected = Money.Zero, Within = ScopePath.Parse("45") }] }).ShouldBeRefused(FindingCatalogue.EmptyScope);
    }

    /// <summary>Explained with corrections: every figure replays, and the balance of the trail is the balance.</summary>
    [Fact]
    public void Why_WithCorrections_ReplaysEveryFigure()
    {
        var result = With(Correct((MillPrice, Later, 600), (MillPrice with { Day = Later }, Later, 200), (FigureKey.Parse("financing.interest|loan-1|2027-06-30|bank|0"), new(2027, 7, 1), 7)));
        var why = result.Why;
        foreach (var step in why.Steps)
        {
            (step.Replay() is not { } again || again == step.Result).Should().BeTrue($"{step.Key} by {step.By}");
            foreach (var operand in step.Operands.Where(operand => operand.Source is not null))
            {
                (why.Find(operand.Source!.Value)?.Result == operand.Value).Should().BeTrue($"{step.Key} rests on {operand.Source}");
            }
        }

        why.Find(FinancialBalance.NetPresentValueKey)!.Result.Money.Should().Be(result.Value.Balance.NetPresentValue);
    }

    [Fact]
    public void Books_InADocument_RoundTrip()
    {
        var programme = RiversideProgramme.Make() with
        {
            Books = Correct((MillPrice, Later, 600)) with
            {
                Groups = [new() { Party = "village", BelongsTo = "county" }],
                Assertions = [new() { For = "county", On = Later, Expected = Money.Zero, Within = ScopePath.Parse("44") }],
            },
        };
        var bytes = AssetPlanner.Default.Write(programme);
        (AssetPlanner.Default.Read<PackageProgramme>(bytes) == programme).Should().BeTrue();
    }
}
