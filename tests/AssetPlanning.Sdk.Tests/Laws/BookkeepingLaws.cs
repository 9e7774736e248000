using AssetPlanning.Accounting;
using AssetPlanning.Tests.Support;
using Xunit.Abstractions;

namespace AssetPlanning.Tests.Laws;

/// <summary>Laws of what is told to the ledger besides the flows of the plan: corrections, groups, balance assertions.</summary>
public sealed class BookkeepingLaws(ITestOutputHelper output)
{
    /// <summary>Assertions as a plain count has them hold; one of them a fen further off, and it alone is told, with both figures.</summary>
    [Fact]
    public void Evaluate_BooksOfAnyProgramme_HoldToTheFen()
    {
        var (held, corrected) = (0, 0);
        Runs.Each(output, 60, 10_000, (draw, _) =>
        {
            var programme = ProgrammeBooks.Keep(Programmes.Make(draw, dirty: false), draw);
            if (!OwnRules.Planner.Evaluate(programme).TryGetValue(out var evaluation) || programme.Books!.Assertions.Count == 0)
            {
                return;
            }

            var books = programme.Books;
            evaluation.Balance.AssertionsHeld.Should().Be(books.Assertions.Count);
            held += books.Assertions.Count;
            corrected += evaluation.Ledger.Postings.Count(static posting => posting.Corrects is not null);
            var said = books.Assertions[draw.Int(0, books.Assertions.Count - 1)];
            var actual = ProgrammeBooks.Actual(evaluation.Ledger, books.Groups, said);
            var off = said with { Expected = actual + (said.Tolerance ?? Money.Zero) + Money.FromFen(1) };
            var result = OwnRules.Planner.Evaluate(programme with { Books = books with { Assertions = [.. books.Assertions.Where(other => other != said), off] } });
            result.IsRefused.Should().BeTrue();
            var told = result.Findings.Where(static finding => finding.Severity == Severity.Error).Should().ContainSingle().Which;
            told.Code.Should().Be(FindingCatalogue.AssertionFailed.Code);
            told.Arguments.Should().Contain(off.Expected).And.Contain(actual);
        });
        held.Should().BeGreaterThan(40);
        corrected.Should().BeGreaterThan(10);
    }

    /// <summary>No correction takes back more than is in force, and every balance is that of the flows less what was taken back.</summary>
    [Fact]
    public void Ledger_CorrectionsOfAnyProgramme_TakeBackNoMoreThanThereIs()
    {
        var seen = 0;
        Runs.Each(output, 60, 10_000, (draw, _) =>
        {
            if (!OwnRules.Planner.Evaluate(ProgrammeBooks.Keep(Programmes.Make(draw, dirty: false), draw)).TryGetValue(out var evaluation))
            {
                return;
            }

            var inForce = new Dictionary<FigureKey, long>();
            foreach (var posting in evaluation.Ledger.Postings)
            {
                inForce[posting.Key] = posting.Amount.Fen;
                if (posting.Corrects is { } of)
                {
                    seen++;
                    inForce[of] -= posting.Amount.Fen;
                    inForce[of].Should().BeGreaterThanOrEqualTo(0, $"{posting.Key} corrects {of}");
                }
            }

            foreach (var party in evaluation.Ledger.Parties)
            {
                evaluation.Ledger.CashOf(party).Should().Be(ProgrammeBooks.BalanceOf(evaluation.Ledger, [], party, DateOnly.MaxValue, Medium.Cash, ScopePath.Everything));
            }
        });
        seen.Should().BeGreaterThan(10);
    }

    /// <summary>Asked again and again while the days go by, by scope and by group: each time what a plain count gives.</summary>
    [Fact]
    public void BalanceOf_AskedByScopeWhileTheDaysGoBy_IsThePlainCount() => Runs.Each(output, 100, 10_000, (draw, _) =>
    {
        var postings = new List<Posting>();
        var book = new LedgerBook();
        for (var at = draw.Int(1, 60); at > 0; at--)
        {
            var (from, to) = (draw.Int(0, 4), draw.Int(0, 3));
            var posting = new Posting
            {
                Key = new("x-flow", "A", new DateOnly(2026, 1, 1).AddDays(100 - at), default, at),
                Scope = draw.Pick(default, ScopePath.Parse("44"), ScopePath.Parse("44>01"), ScopePath.Parse("44>01-b"), ScopePath.Parse("45>01")),
                From = $"p{from}",
                To = $"p{(to >= from ? to + 1 : to)}",
                Amount = Money.FromFen(draw.Magnitude(50)),
                Kind = FlowKind.Cost,
                Medium = draw.Pick(Enum.GetValues<Medium>()),
            };
            postings.Add(posting);
            book.Add(posting);
            var within = draw.Pick(default, ScopePath.Parse("44"), ScopePath.Parse("44>01"), ScopePath.Parse("46"));
            var medium = draw.Pick(Enum.GetValues<Medium>());
            ValueList<PartyMembership> groups = [new() { Party = "p1", BelongsTo = "g" }, new() { Party = "p2", BelongsTo = "g" }];
            book.BalanceOf(["g", "p1", "p2"], medium, within).Should().Be(ProgrammeBooks.BalanceOf(new() { Postings = [.. postings], Parties = [] }, groups, "g", DateOnly.MaxValue, medium, within));
        }
    });
}
