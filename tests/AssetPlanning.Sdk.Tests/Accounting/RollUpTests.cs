using AssetPlanning.Accounting;
using AssetPlanning.Tests.Support;
using Xunit.Abstractions;

namespace AssetPlanning.Tests.Accounting;

public class RollUpTests(ITestOutputHelper output)
{
    private static readonly DateOnly Day = new(2026, 6, 30);

    private static Posting Flow(PartyId from, PartyId to, long fen, DateOnly? day = null, int line = 0, ScopePath scope = default) => new()
    {
        Key = new("x-flow", "a", day ?? Day, to, line), Scope = scope, From = from, To = to, Amount = Money.FromFen(fen), Kind = FlowKind.Cost,
    };

    /// <summary>Any dimensions, any conditions, any measure: the columns say what the definitions say, posting by posting.</summary>
    [Fact]
    public void RollUp_RandomLedgersAndQuestions_IsThePlainSum()
    {
        var rows = 0;
        Runs.Each(output, 300, 20_000, (draw, _) =>
        {
            var postings = RandomLedgers.Make(draw, 60, draw.Pick(20, 40, 57));
            var query = Question(draw);
            var rolled = (draw.OnceIn(2) ? Ledger.Of(postings) : new() { Postings = postings, Parties = [] }).RollUp(query);
            if (rolled.IsRefused)
            {
                rolled.Findings.Select(finding => finding.Code.ToString()).Should().OnlyContain(code => code == "balance.unknown-party" || code == "balance.empty-scope" || code == "ledger.unknown-in-query");
                return;
            }

            var expected = PlainRollUp.Of(postings, query);
            rolled.Rows.Select(PlainRollUp.Key).Should().OnlyHaveUniqueItems();
            rolled.Rows.ToDictionary(PlainRollUp.Key, row => (Int128)row.Amount.Fen).Should().Equal(expected);
            ((Int128)rolled.Total.Fen).Should().Be(expected.Values.Aggregate(Int128.Zero, (sum, amount) => sum + amount));
            rows += rolled.Rows.Count;
        });
        rows.Should().BeGreaterThan(1_000);
    }

    /// <summary>Words of 64 bits and blocks of 8,192 postings, whole, begun and one beyond: whatever the count and the condition.</summary>
    [Fact]
    public void RollUp_WholeAndBegunBlocks_IsThePlainSum() =>
        Runs.Each(output, 14, 700, (draw, run) =>
        {
            int[] counts = [63, 64, 65, 127, 1_024, 8_191, 8_192, 8_193, 8_256, 16_384, 16_400];
            Posting[] postings =
            [
                .. Enumerable.Range(0, counts[run % counts.Length]).Select(line => Flow(
                    draw.Pick<PartyId>(RandomLedgers.Parties.AsSpan(0, 4)),
                    draw.Pick<PartyId>(RandomLedgers.Parties.AsSpan(4)),
                    draw.Magnitude(draw.Pick(20, 56)),
                    Day.AddDays(draw.Int(0, 1_000)),
                    line,
                    draw.Pick(RandomLedgers.Scopes))),
            ];
            var query = Question(draw) with { Groups = RandomLedgers.Groups };
            var rolled = Ledger.Of(postings).RollUp(query);
            if (!rolled.IsRefused)
            {
                rolled.Rows.ToDictionary(PlainRollUp.Key, row => (Int128)row.Amount.Fen).Should().Equal(PlainRollUp.Of(postings, query));
            }
        });

    /// <summary>Told apart by whatever else, the sums of the parts are the sum of the whole.</summary>
    [Fact]
    public void RollUp_ByAnyDimension_AddsUpToTheTotal() =>
        Runs.Each(output, 60, 5_000, (draw, _) =>
        {
            var ledger = Ledger.Of(RandomLedgers.Make(draw, 60, 50));
            var total = ledger.RollUp(new() { Measure = LedgerMeasure.Turnover }).Total;
            foreach (var by in Enum.GetValues<LedgerAspect>().Where(aspect => aspect is not (LedgerAspect.Party or LedgerAspect.PartyGroup)))
            {
                ledger.RollUp(new() { Measure = LedgerMeasure.Turnover, By = [new() { Aspect = by }] }).Total.Should().Be(total, $"{by}");
            }

            ledger.RollUp(new() { Measure = LedgerMeasure.Net, By = [LedgerDimension.Party] }).Total.Should().Be(Money.Zero, "money has two ends");
        });

    [Fact]
    public void RollUp_PostingsInAnotherOrder_IsTheSame() =>
        Runs.Each(output, 60, 5_000, (draw, _) =>
        {
            Posting[] postings = [.. RandomLedgers.Make(draw, 60, 50).Where(posting => posting.Corrects is null)];
            var query = Question(draw) with { Where = null };
            query = query.Measure != LedgerMeasure.Turnover && !query.By.Any(by => by.Aspect is LedgerAspect.Party or LedgerAspect.PartyGroup)
                ? query with { Measure = LedgerMeasure.Turnover }
                : query;
            (Ledger.Of(draw.Shuffle(postings)).RollUp(query) == Ledger.Of(postings).RollUp(query)).Should().BeTrue();
        });

    [Fact]
    public void Postings_OfColumns_AreThePostings() =>
        Runs.Each(output, 60, 5_000, (draw, _) =>
        {
            var postings = RandomLedgers.Make(draw, 40, 57);
            var ledger = Ledger.Of(postings);
            ledger.Postings.Should().Equal(postings);
            (ledger == new Ledger { Postings = postings, Parties = ledger.Parties }).Should().BeTrue();
        });

    /// <summary>A scope and all within it are one range: A&gt;x lies in A, A-1 does not, though its letters come between.</summary>
    [Fact]
    public void Within_ScopesOfSimilarNames_AreNotTakenForEachOther()
    {
        var ledger = Ledger.Of([.. new[] { "A", "A>x", "A-1", "A>x>y", "B" }.Select((scope, at) => Flow("a", "b", 1L << at, line: at, scope: ScopePath.Parse(scope)))]);
        long In(string scope) => ledger.RollUp(new() { Measure = LedgerMeasure.Turnover, Where = new() { Within = ScopePath.Parse(scope) } }).Total.Fen;
        In("A").Should().Be(0b01011);
        In("A>x").Should().Be(0b01010);
        In("A-1").Should().Be(0b00100);
        ledger.RollUp(new() { Measure = LedgerMeasure.Turnover, By = [LedgerDimension.ScopeAt(1)] }).Rows
            .Select(row => $"{PlainRollUp.Key(row)} {row.Amount.Fen}").Should().Equal("A 11", "A-1 4", "B 16");
    }

    /// <summary>200 postings of 10¹⁷ fen are 2·10¹⁹, more than 64 bits; the two sides of them still cancel to the fen.</summary>
    [Fact]
    public void RollUp_BeyondSixtyFourBits_IsRefusedAndNeverWraps()
    {
        var ledger = Ledger.Of([.. Enumerable.Range(0, 400).Select(at => at % 2 == 0 ? Flow("a", "b", Posting.Largest.Fen, line: at) : Flow("b", "a", Posting.Largest.Fen - 1, line: at))]);
        var turnover = ledger.RollUp(new() { Measure = LedgerMeasure.Turnover });
        turnover.IsRefused.Should().BeTrue();
        turnover.Rows.Count.Should().Be(0);
        turnover.Findings.Should().ContainSingle().Which.Code.Should().Be(FindingCatalogue.AmountTooLarge.Code);
        ledger.RollUp(new() { Measure = LedgerMeasure.Net, Where = new() { For = ["b"] } }).Total.Fen.Should().Be(200);
    }

    [Fact]
    public void RollUp_EmptyLedger_IsNothing()
    {
        var rolled = Ledger.Empty.RollUp(new() { Measure = LedgerMeasure.Turnover, By = [LedgerDimension.Year, LedgerDimension.Scope] });
        rolled.IsRefused.Should().BeFalse();
        (rolled.Rows.Count, rolled.Total.Fen).Should().Be((0, 0));
    }

    /// <summary>1,200 months of 7 fen: a row a month, in order, 8,400 fen together.</summary>
    [Fact]
    public void RollUp_TwelveHundredMonths_KeepsEveryMonth()
    {
        var ledger = Ledger.Of(Enumerable.Range(0, 1_200).Select(month => Flow("a", "b", 7, new DateOnly(1990, 1, 31).AddMonths(month))));
        var rolled = ledger.RollUp(new() { Measure = LedgerMeasure.Inflow, By = [LedgerDimension.Party, LedgerDimension.Month] });
        rolled.Rows.Count.Should().Be(1_200);
        rolled.Total.Fen.Should().Be(8_400);
        PlainRollUp.Key(rolled.Rows[0]).Should().Be("b|1990-01");
        PlainRollUp.Key(rolled.Rows[1_199]).Should().Be("b|2089-12");
    }

    /// <summary>70,000 parties need more than two bytes; parties × subjects × days need more cells than memory.</summary>
    [Fact]
    public void RollUp_MoreNamesThanTwoBytes_SumsThemAll()
    {
        var ledger = Ledger.Of(Enumerable.Range(0, 70_000).Select(at => new Posting
        {
            Key = new("x-flow", $"s{at % 977}", Day.AddDays(at % 1_000)), Scope = ScopePath.Parse($"g{at % 3}>u{at}"), From = $"p{at}", To = $"p{(at + 1) % 70_000}", Amount = Money.FromFen(at + 1), Kind = FlowKind.Cost,
        }));
        ledger.RollUp(new() { Measure = LedgerMeasure.Inflow, By = [LedgerDimension.Party] }).Rows.Count.Should().Be(70_000);
        ledger.RollUp(new() { Measure = LedgerMeasure.Net, Where = new() { For = ["p0", "p69999"] } }).Total.Fen.Should().Be(69_999 - 1);
        ledger.RollUp(new() { Measure = LedgerMeasure.Turnover, Where = new() { Within = ScopePath.Parse("g1") } }).Total.Fen
            .Should().Be(Enumerable.Range(0, 70_000).Where(static at => at % 3 == 1).Sum(static at => at + 1L));
        var sparse = ledger.RollUp(new() { Measure = LedgerMeasure.Turnover, By = [LedgerDimension.Payer, LedgerDimension.Payee, LedgerDimension.Subject, LedgerDimension.Day, LedgerDimension.Month, LedgerDimension.Year] });
        sparse.Rows.Count.Should().Be(70_000);
        sparse.Total.Fen.Should().Be(70_000L * 70_001 / 2);
    }

    [Fact]
    public void RollUp_OfWhatTheLedgerDoesNotKnow_IsAFinding()
    {
        var rolled = Ledger.Of([Flow("a", "b", 1)]).RollUp(new()
        {
            Measure = LedgerMeasure.Net, Where = new() { For = ["c"], Within = ScopePath.Parse("44>nowhere") }, Groups = [new() { Party = "a", BelongsTo = "g" }],
        });
        rolled.Findings.Select(finding => finding.Code.ToString()).Should().Equal("balance.unknown-party", "balance.empty-scope");
        rolled.Rows.Count.Should().Be(0);
    }

    [Fact]
    public void RollUp_OfMisspeltTermsOrSubjects_IsAFinding()
    {
        var rolled = Ledger.Of([Flow("a", "b", 1)]).RollUp(new() { Measure = LedgerMeasure.Turnover, Where = new() { Terms = ["x-flow", "x-flwo"], Subjects = ["b"] } });
        rolled.Findings.Select(finding => $"{finding.Code} {finding.Arguments[0].ToText()}").Should().Equal("ledger.unknown-in-query x-flwo", "ledger.unknown-in-query b");
        rolled.IsRefused.Should().BeTrue();
    }

    /// <summary>What no book could hold is refused before it is summed.</summary>
    [Fact]
    public void Of_WhatNoBookCouldHold_IsRefused()
    {
        static Posting Back(Posting of, long fen, int line) => of with { Key = of.Key with { Line = line }, From = of.To, To = of.From, Amount = Money.FromFen(fen), Corrects = of.Key };
        var flow = Flow("a", "b", 10);
        var red = Back(flow, 5, 1);
        Ledger.Of([flow, red, Back(red, 5, 2), Back(flow, 10, 3)]).RollUp(new() { Measure = LedgerMeasure.Turnover }).Total.Fen.Should().Be(0);
        foreach (var refused in new Posting[][]
        {
            [flow, flow],
            [red],
            [red, flow],
            [flow, Back(flow, 11, 1)],
            [flow, red, Back(flow, 6, 2)],
            [flow, red with { From = "a", To = "b" }],
            [Flow("a", "b", 1, new(9999, 1, 1))],
            [flow with { Kind = (FlowKind)99 }],
            [flow with { Medium = (Medium)7 }],
            [flow with { Standing = (Standing)7 }],
        })
        {
            FluentActions.Invoking(() => Ledger.Of(refused)).Should().Throw<ArgumentException>();
        }
    }

    [Fact]
    public void RollUp_OfContradictingGroups_IsAFinding()
    {
        ValueList<Finding> With(params (string Party, string Group)[] members) => Ledger.Of([Flow("a", "b", 1)]).RollUp(new()
        {
            Measure = LedgerMeasure.Net, By = [LedgerDimension.PartyGroupAt(1)], Groups = [.. members.Select(member => new PartyMembership { Party = member.Party, BelongsTo = member.Group })],
        }).Findings;
        With(("a", "g"), ("a", "h")).Should().ContainSingle().Which.Code.ToString().Should().Be("ledger.party-in-two-groups");
        With(("a", "g"), ("g", "h"), ("h", "a")).Should().ContainSingle().Which.Code.ToString().Should().Be("ledger.party-in-a-circle");
        With(("a", "a")).Should().ContainSingle().Which.Code.ToString().Should().Be("ledger.party-in-a-circle");
    }

    [Fact]
    public void RollUp_OfAQuestionWithoutMeaning_IsMisuse()
    {
        void Refused(LedgerQuery query) => FluentActions.Invoking(() => Ledger.Empty.RollUp(query)).Should().Throw<ArgumentException>();
        Refused(new() { Measure = LedgerMeasure.Net });
        Refused(new() { Measure = LedgerMeasure.Turnover, By = [LedgerDimension.Party] });
        Refused(new() { Measure = LedgerMeasure.Turnover, By = [LedgerDimension.Year, LedgerDimension.Year] });
        Refused(new() { Measure = LedgerMeasure.Turnover, By = [LedgerDimension.Year with { Depth = 1 }] });
        Refused(new() { Measure = LedgerMeasure.Turnover, By = [LedgerDimension.ScopeAt(-1)] });
    }

    private static LedgerQuery Question(Draw draw)
    {
        var measure = draw.Pick(Enum.GetValues<LedgerMeasure>());
        var aspects = draw.Shuffle(Enum.GetValues<LedgerAspect>().Where(aspect => aspect is not (LedgerAspect.Party or LedgerAspect.PartyGroup)))[..draw.Int(0, 3)].ToList();
        var named = draw.OnceIn(2);
        if (measure != LedgerMeasure.Turnover && (!named || draw.OnceIn(2)))
        {
            aspects.Insert(0, draw.Pick(LedgerAspect.Party, LedgerAspect.PartyGroup));
        }

        return new()
        {
            Measure = measure,
            By = [.. aspects.Select(aspect => new LedgerDimension
            {
                Aspect = aspect, Depth = aspect is LedgerAspect.Scope or LedgerAspect.PartyGroup && draw.OnceIn(2) ? draw.Int(0, 3) : null,
            })],
            Groups = RandomLedgers.Groups,
            Where = new()
            {
                For = named ? [draw.Pick(RandomLedgers.Parties), draw.Pick(RandomLedgers.Parties)] : [],
                Within = draw.OnceIn(3) ? draw.Pick(RandomLedgers.Scopes) : null,
                From = draw.OnceIn(4) ? new DateOnly(2026, 8, 1) : null,
                Through = draw.OnceIn(4) ? new DateOnly(2028, 8, 1) : null,
                Terms = draw.OnceIn(4) ? ["x-price", "x-tax"] : [],
                Subjects = draw.OnceIn(6) ? ["A"] : [],
                Kinds = draw.OnceIn(6) ? [FlowKind.Cost, FlowKind.Share, FlowKind.Receipt] : [],
                Media = draw.OnceIn(3) ? [Medium.Cash] : [],
                Standings = draw.OnceIn(5) ? [Standing.Actual, Standing.Declared] : [],
            },
        };
    }
}
