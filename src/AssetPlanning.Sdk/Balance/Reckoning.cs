using System.Runtime.InteropServices;
using AssetPlanning.Accounting;

namespace AssetPlanning.Balance;

/// <summary>Strikes balances from a ledger (算账).</summary>
internal static class Reckoning
{
    internal static readonly SubjectId Subject = "balance";

    internal static FinancialBalance Run(Ledger ledger, BalanceTerms terms, Calculation calculation)
    {
        var scoped = ledger.Within(terms.Within);
        var parties = ledger.Parties.Where(static party => !StandingParties.IsStanding(party)).ToValueList();
        foreach (var stranger in terms.For.Distinct().Order().Where(party => !parties.Contains(party)))
        {
            calculation.Report(FindingCatalogue.UnknownParty, Subject, [stranger]);
        }

        ReportScope(ledger, scoped, terms.Within, calculation);

        // Who takes part does not depend on the scope: the small accounts are of the same parties as the big one.
        var members = terms.For.Count > 0 ? terms.For.Distinct().Order().ToValueList() : Participants(ledger);
        var whole = Account(scoped.Postings, members, default, terms, calculation);
        ReportGap(whole, Subject, calculation);
        var touching = PostingsByParty(scoped);
        var accounts = parties.Select(party => Account(touching[party], [party], party, terms, calculation)).ToValueList();
        foreach (var account in accounts.Where(account => members.Contains(account.Members[0])))
        {
            ReportGap(account, account.Members[0].ToString(), calculation);
        }

        return new() { Terms = terms with { For = members }, Whole = whole, Parties = accounts };
    }

    private static void ReportScope(Ledger ledger, Ledger scoped, ScopePath within, Calculation calculation)
    {
        var scope = Figure.Name(within.ToString());
        if (scoped.Postings.Count == 0 && !within.IsEverything)
        {
            calculation.Report(FindingCatalogue.EmptyScope, Subject, [scope]);
        }

        var wider = ledger.Postings.Where(posting => posting.Scope != within && posting.Scope.Contains(within)).ToValueList();
        if (wider.Count > 0)
        {
            calculation.Report(FindingCatalogue.WiderPostings, Subject, [Figure.Number(wider.Count), Sum(wider), scope]);
        }
    }

    /// <summary>Who integrates, finances himself, operates or shares; holders who are compensated and lenders stand outside.</summary>
    private static ValueList<PartyId> Participants(Ledger ledger) =>
        ledger.Postings
            .Select(static posting => posting.Kind switch
            {
                FlowKind.Cost or FlowKind.Tax or FlowKind.Interest or FlowKind.Repayment => posting.From,
                FlowKind.Draw or FlowKind.Capital or FlowKind.Subsidy or FlowKind.Recovery or FlowKind.Share => posting.To,
                _ => default,
            })
            .Where(static party => !party.IsNone)
            .Distinct()
            .Order()
            .ToValueList();

    private static Dictionary<PartyId, List<Posting>> PostingsByParty(Ledger ledger)
    {
        var byParty = new Dictionary<PartyId, List<Posting>>();
        foreach (var posting in ledger.Postings)
        {
            ListOf(posting.From).Add(posting);
            ListOf(posting.To).Add(posting);
        }

        foreach (var party in ledger.Parties)
        {
            _ = ListOf(party);
        }

        return byParty;

        List<Posting> ListOf(PartyId party) =>
            CollectionsMarshal.GetValueRefOrAddDefault(byParty, party, out _) ??= [];
    }

    private static AccountBalance Account(IEnumerable<Posting> postings, ValueList<PartyId> members, PartyId named, BalanceTerms terms, Calculation calculation)
    {
        var inside = members.ToHashSet();
        var years = new List<YearOfCash>();
        var present = default(DiscountedSum);
        var (inflow, outflow, cumulative) = (Money.Zero, Money.Zero, Money.Zero);
        CashLow? lowest = null;
        var discounted = new List<Operand>();
        foreach (var day in postings.Where(posting => inside.Contains(posting.From) != inside.Contains(posting.To)).GroupBy(static posting => posting.Day))
        {
            var received = day.Where(posting => inside.Contains(posting.To)).ToValueList();
            var paid = day.Where(posting => inside.Contains(posting.From)).ToValueList();
            var (cameIn, wentOut) = (Sum(received), Sum(paid));
            var net = cameIn - wentOut;
            var factor = DiscountFactor.Between(terms.Rate, terms.AsOf, day.Key);
            present.Add(net, factor);
            inflow += cameIn;
            outflow += wentOut;
            cumulative += net;
            lowest ??= new(day.Key, Money.Zero);
            lowest = cumulative < lowest.Amount ? new(day.Key, cumulative) : lowest;
            AddToYear(years, day.Key.Year, cameIn, wentOut, cumulative);
            if (calculation.Why is { } why)
            {
                discounted.AddRange(ExplainDay(why, day.Key, named, received, paid, factor, terms));
            }
        }

        var value = present.Round();
        calculation.Why?.Step(
            new(FigureTerms.NetPresentValue.Code, Subject, null, named),
            value,
            Derivation.PresentValue,
            [.. discounted],
            Rounding.HalfUp);
        return new()
        {
            Members = members,
            Inflow = inflow,
            Outflow = outflow,
            NetPresentValue = value,
            Lowest = lowest,
            Years = [.. years],
        };
    }

    private static void AddToYear(List<YearOfCash> years, int year, Money cameIn, Money wentOut, Money cumulative)
    {
        if (years.Count > 0 && years[^1].Year == year)
        {
            var last = years[^1];
            years[^1] = last with { Inflow = last.Inflow + cameIn, Outflow = last.Outflow + wentOut, Cumulative = cumulative };
        }
        else
        {
            years.Add(new() { Year = year, Inflow = cameIn, Outflow = wentOut, Cumulative = cumulative });
        }
    }

    private static ValueList<Operand> ExplainDay(
        Recorder why,
        DateOnly day,
        PartyId party,
        ValueList<Posting> received,
        ValueList<Posting> paid,
        DiscountFactor factor,
        BalanceTerms terms)
    {
        FigureKey Key(FigureTerm term) => new(term.Code, Subject, day, party);
        why.Step(Key(FigureTerms.Inflow), Sum(received), Derivation.Sum, [.. received.Select(static p => Operand.From(p.Key, p.Amount))]);
        why.Step(Key(FigureTerms.Outflow), Sum(paid), Derivation.Sum, [.. paid.Select(static p => Operand.From(p.Key, p.Amount))]);
        why.Step(
            Key(FigureTerms.NetFlow),
            Sum(received) - Sum(paid),
            Derivation.Difference,
            [Operand.From(Key(FigureTerms.Inflow), Sum(received)), Operand.From(Key(FigureTerms.Outflow), Sum(paid))]);
        why.Step(
            Key(FigureTerms.Factor),
            factor.ToRatio(),
            Derivation.DiscountFactor,
            [Operand.Of(FigureTerms.DiscountRate, terms.Rate), Operand.Of(FigureTerms.Day, terms.AsOf), Operand.Of(FigureTerms.Day, day)],
            Rounding.HalfUp);
        return
        [
            Operand.From(Key(FigureTerms.NetFlow), Sum(received) - Sum(paid)),
            Operand.From(Key(FigureTerms.Factor), factor.ToRatio()),
        ];
    }

    private static Money Sum(ValueList<Posting> postings)
    {
        var sum = Money.Zero;
        foreach (var posting in postings)
        {
            sum += posting.Amount;
        }

        return sum;
    }

    private static void ReportGap(AccountBalance account, SubjectId subject, Calculation calculation)
    {
        if (account.Lowest is { Amount.Sign: < 0 } low)
        {
            calculation.Report(FindingCatalogue.CashGap, subject, [low.Day, low.Amount]);
        }
    }
}
