using AssetPlanning.Accounting;
using AssetPlanning.Operation;
using AssetPlanning.Supply;
using AssetPlanning.Tests.Support;
using Xunit.Abstractions;

namespace AssetPlanning.Tests.Laws;

/// <summary>Facts go by stage, money goes by date: (day, precedence, key) is the whole of the order, and every event has one turn.</summary>
public class OrderOfTheDay(ITestOutputHelper output)
{
    [Fact]
    public void Run_EventsInAnyOrder_GivesOneLedgerAndEachEventOneTurn()
    {
        var (run, several) = (0, 0);
        Runs.Each(output, 60, 10_000, (draw, _) =>
        {
            var programme = Programmes.Written(Programmes.Make(draw));
            if (!OwnRules.Planner.Evaluate(programme).TryGetValue(out var evaluation))
            {
                return;
            }

            var package = evaluation.Package;
            var turns = new List<LedgerEvent>();
            LedgerEvent[] events =
            [
                .. Running.Events(package.Shared, SharedProceeds.Unnamed(package.Shared.Rules), package.Dues, SharedProceeds.Unnamed(package.Rules)),
                .. CorrectionEvent.Of([.. evaluation.Ledger.Postings.Where(posting => posting.Kind is FlowKind.Cost or FlowKind.Interest).Take(3).Select(posting => new Correction { Of = posting.Key, On = posting.Day.AddDays(draw.Int(0, 400)) })]),
            ];
            LedgerEvent[] watched = [.. events.Select(item => new Watched(item, turns))];
            var ledger = LedgerBook.Run(watched, new(null, null));
            turns.Should().HaveCount(events.Length, "every event has one turn, none is tried again");
            turns.Select(turn => (turn.Day, turn.Precedence, turn.Key)).Should().OnlyHaveUniqueItems().And.BeInAscendingOrder();
            for (var shuffle = 0; shuffle < 3; shuffle++)
            {
                (LedgerBook.Run(draw.Shuffle(events), new(null, null)) == ledger).Should().BeTrue("the order of listing means nothing");
            }

            run++;
            several += turns.GroupBy(turn => turn.Day).Count(day => day.Select(turn => turn.Precedence).Distinct().Count() > 1);
        });
        run.Should().BeGreaterThan(15);
        several.Should().BeGreaterThan(50, "days on which only one kind of thing happens say nothing about the order of a day");
    }

    private sealed record Watched(LedgerEvent Inner, List<LedgerEvent> Turns) : LedgerEvent(Inner.Day, Inner.Precedence, Inner.Key)
    {
        internal override void Post(LedgerBook book, Calculation calculation)
        {
            Turns.Add(Inner);
            Inner.Post(book, calculation);
        }
    }
}
