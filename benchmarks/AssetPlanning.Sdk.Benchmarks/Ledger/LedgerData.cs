using System.Globalization;
using AssetPlanning.Accounting;
using AssetPlanning.Benchmarks.Overlay;

namespace AssetPlanning.Benchmarks.Ledger;

/// <summary>A posting as a program without the library would hold it: names, a day, an amount.</summary>
internal readonly record struct NamedFlow(PartyId From, PartyId To, ScopePath Scope, DateOnly Day, long Fen);

/// <summary>The same flow with every name already a number, for the leanest loop.</summary>
internal readonly record struct NumberedFlow(int From, int To, int Scope, int Year, long Fen);

/// <summary>Postings in random order: 1,000 parties, 30 years of days, 5,000 units in 50 counties of 2 cities.</summary>
internal sealed class LedgerData
{
    internal const int PartyCount = 1_000, YearCount = 30, ScopeCount = 5_000, FirstYear = 2026;

    private static readonly FlowKind[] Kinds = Enum.GetValues<FlowKind>();

    internal LedgerData(int count)
    {
        Named = new NamedFlow[count];
        Numbered = new NumberedFlow[count];
        Ledger = Accounting.Ledger.Of(Postings(count));
        Amounts = Array.ConvertAll(Named, static flow => flow.Fen);
    }

    internal NamedFlow[] Named { get; }

    internal NumberedFlow[] Numbered { get; }

    internal long[] Amounts { get; }

    internal Accounting.Ledger Ledger { get; }

    /// <summary>The first city: half of the units.</summary>
    internal static ScopePath City { get; } = ScopePath.Parse("44>4401");

    private IEnumerable<Posting> Postings(int count)
    {
        var dice = new KeyedDice(20260101);
        PartyId[] parties = [.. Enumerable.Range(0, PartyCount).Select(static at => (PartyId)string.Create(CultureInfo.InvariantCulture, $"party-{at:000}"))];
        ScopePath[] scopes = [.. Enumerable.Range(0, ScopeCount).Select(static at => ScopePath.Parse(string.Create(CultureInfo.InvariantCulture, $"44>44{1 + (at / 2500):00}>44{1 + (at / 2500):00}{at / 100:00}>unit-{at:0000}")))];
        Code<FigureTerm>[] terms = [.. Enumerable.Range(0, 20).Select(static at => (Code<FigureTerm>)string.Create(CultureInfo.InvariantCulture, $"x-term-{at}"))];
        SubjectId[] subjects = [.. Enumerable.Range(0, 50_000).Select(static at => (SubjectId)string.Create(CultureInfo.InvariantCulture, $"asset-{at}"))];
        var start = new DateOnly(FirstYear, 1, 1);
        var days = new DateOnly(FirstYear + YearCount, 1, 1).DayNumber - start.DayNumber;
        for (var at = 0; at < count; at++)
        {
            var (from, to, scope) = (dice.Below(PartyCount), dice.Below(PartyCount - 1), dice.Below(ScopeCount));
            to += to >= from ? 1 : 0;
            var (day, fen) = (start.AddDays(dice.Below(days)), 1 + (long)(dice.Next() % 1_000_000_000));
            Named[at] = new(parties[from], parties[to], scopes[scope], day, fen);
            Numbered[at] = new(from, to, scope, day.Year - FirstYear, fen);
            yield return new()
            {
                Key = new(terms[dice.Below(terms.Length)], subjects[dice.Below(subjects.Length)], day, parties[to], at & 1023),
                Scope = scopes[scope],
                From = parties[from],
                To = parties[to],
                Amount = Money.FromFen(fen),
                Kind = Kinds[dice.Below(Kinds.Length)],
                Standing = dice.Below(2) == 0 ? Standing.Forecast : Standing.Actual,
            };
        }
    }
}
