using AssetPlanning.Accounting;

namespace AssetPlanning.Balance;

/// <summary>Strikes balances from a ledger (算账): one walk over the postings, whatever the number of parties.</summary>
internal static class Reckoning
{
    internal static readonly SubjectId Subject = "balance";

    /// <summary>Runs the events and holds the ledger against what is said of it, then strikes the balance.</summary>
    internal static FinancialBalance Run(IEnumerable<LedgerEvent> events, Bookkeeping books, BalanceTerms terms, Calculation calculation)
    {
        // Contradicting groups leave no tree; the calculation has failed then and goes on only to say what else is wrong.
        var groups = PartyTree.Of(books.Groups, [], calculation) ?? PartyTree.Empty;
        var check = new AssertionCheck(books.Assertions, groups);
        var ledger = LedgerBook.Run([.. events, .. CorrectionEvent.Of(books.Corrections), .. check.Events()], calculation);
        check.Report(ledger, calculation);
        return Strike(ledger, groups, terms, calculation) with { AssertionsHeld = check.Held };
    }

    private static FinancialBalance Strike(Ledger ledger, PartyTree groups, BalanceTerms terms, Calculation calculation)
    {
        var parties = ledger.Parties.Where(static party => !StandingParties.IsStanding(party)).ToValueList();
        var known = parties.ToHashSet();
        foreach (var stranger in terms.For.Distinct().Order().Where(party => !known.Contains(party) && groups.NumberOf(party) is null))
        {
            calculation.Report(FindingCatalogue.UnknownParty, Subject, [stranger]);
        }

        // Who takes part does not depend on the scope: the small accounts are of the same parties as the big one.
        var members = terms.For.Count > 0 ? Members(terms.For, groups, known) : Participants(ledger);
        var inside = members.ToHashSet();
        var factors = new DiscountFactors(terms.Rate, terms.AsOf);
        var whole = new AccountTally(members, default, factors, calculation.Why);
        var tallies = parties.ToDictionary(static party => party, party => new AccountTally([party], party, factors, calculation.Why));
        var ink = new RedInk();
        var counted = 0;
        foreach (var posting in ledger.Postings)
        {
            var isRed = ink.IsRed(posting);
            if (!terms.Within.Contains(posting.Scope))
            {
                continue;
            }

            counted++;
            Add(tallies, posting.To, posting, isIn: true, isRed);
            Add(tallies, posting.From, posting, isIn: false, isRed);
            if (inside.Contains(posting.To) != inside.Contains(posting.From))
            {
                whole.Add(posting, inside.Contains(posting.To), isRed);
            }
        }

        ReportScope(ledger, counted, terms.Within, calculation);
        var account = whole.Close();
        ReportGap(account, Subject, calculation);
        var accounts = parties.Select(party => tallies[party].Close()).ToValueList();
        foreach (var own in accounts.Where(own => inside.Contains(own.Members[0])))
        {
            ReportGap(own, own.Members[0].ToString(), calculation);
        }

        return new() { Terms = terms with { For = members }, Whole = account, Parties = accounts, AssertionsHeld = 0 };
    }

    private static void Add(Dictionary<PartyId, AccountTally> tallies, PartyId party, Posting posting, bool isIn, bool isRed)
    {
        if (tallies.TryGetValue(party, out var tally))
        {
            tally.Add(posting, isIn, isRed);
        }
    }

    /// <summary>A group stands for those of its members the ledger knows; a stranger stays, to be told.</summary>
    private static ValueList<PartyId> Members(ValueList<PartyId> named, PartyTree groups, HashSet<PartyId> known) =>
    [
        .. named
            .SelectMany(party => groups.NumberOf(party) is { } number
                ? groups.MembersOf(number).Where(known.Contains)
                : [party])
            .Distinct()
            .Order(),
    ];

    private static void ReportScope(Ledger ledger, int counted, ScopePath within, Calculation calculation)
    {
        if (within.IsEverything)
        {
            return;
        }

        var scope = Figure.Name(within.ToString());
        if (counted == 0)
        {
            calculation.Report(FindingCatalogue.EmptyScope, Subject, [scope]);
        }

        var wider = ledger.Postings.Where(posting => posting.Scope != within && posting.Scope.Contains(within)).ToValueList();
        if (wider.Count > 0)
        {
            calculation.Report(FindingCatalogue.WiderPostings, Subject, [Figure.Number(wider.Count), Money.Sum(wider.Select(static posting => posting.Amount)), scope]);
        }
    }

    /// <summary>Who integrates, finances himself, operates or shares; holders who are compensated and lenders stand outside.</summary>
    private static ValueList<PartyId> Participants(Ledger ledger)
    {
        var parties = new HashSet<PartyId>();
        foreach (var posting in ledger.Postings.Where(static posting => posting.Corrects is null))
        {
            switch (posting.Kind)
            {
                case FlowKind.Cost or FlowKind.Tax or FlowKind.Interest or FlowKind.Repayment:
                    parties.Add(posting.From);
                    break;
                case FlowKind.Draw or FlowKind.Capital or FlowKind.Subsidy or FlowKind.Recovery or FlowKind.Share:
                    parties.Add(posting.To);
                    break;
                default:
                    break;
            }
        }

        // A tax taken out of a pot is paid by the pot, which takes part in nothing.
        return [.. parties.Where(static party => !StandingParties.IsStanding(party)).Order()];
    }

    private static void ReportGap(AccountBalance account, SubjectId subject, Calculation calculation)
    {
        if (account.Lowest is { Amount.Sign: < 0 } low)
        {
            calculation.Report(FindingCatalogue.CashGap, subject, [low.Day, low.Amount]);
        }
    }
}
