namespace AssetPlanning.Accounting;

/// <summary>Holds balances against what they were said to be (对账).</summary>
internal sealed class AssertionCheck(ValueList<BalanceAssertion> assertions, PartyTree tree)
{
    private readonly List<(BalanceAssertion Said, Money Actual)> failed = [];

    /// <summary>How many held.</summary>
    internal int Held { get; private set; }

    /// <summary>In an order of their own, so that nothing depends on the order they are listed in.</summary>
    internal IEnumerable<LedgerEvent> Events() =>
        assertions
            .OrderBy(static said => said.On).ThenBy(static said => said.For).ThenBy(static said => said.Within ?? ScopePath.Everything)
            .ThenBy(static said => said.Medium).ThenBy(static said => said.Expected).ThenBy(static said => said.Tolerance)
            .Select((said, line) => new AssertionEvent(said, line, this));

    /// <summary>
    /// Tells what did not hold once the days are over, so that one failure does not stop the money later assertions are about; and what
    /// was asserted of a name nobody knows, which would hold at nothing for ever.
    /// </summary>
    internal void Report(Ledger ledger, Calculation calculation)
    {
        foreach (var (said, actual) in failed)
        {
            ReportFailed(said, actual, calculation);
        }

        var known = ledger.Parties.ToHashSet();
        foreach (var stranger in assertions.Select(static said => said.For).Distinct().Order().Where(party => !known.Contains(party) && tree.NumberOf(party) is null))
        {
            calculation.Report(FindingCatalogue.UnknownParty, RollUpRun.Subject, [stranger]);
        }

        ScopePath[] asked = [.. assertions.Select(static said => said.Within ?? default).Where(static scope => !scope.IsEverything).Distinct().Order()];
        ScopePath[] booked = asked.Length == 0 ? [] : [.. ledger.Postings.Select(static posting => posting.Scope).Distinct()];
        foreach (var empty in asked.Where(scope => !Array.Exists(booked, scope.Contains)))
        {
            calculation.Report(FindingCatalogue.EmptyScope, RollUpRun.Subject, [Figure.Name(empty.ToString())]);
        }
    }

    /// <summary>After a refusal money no longer moves, and no balance is what it would be: then nothing is judged.</summary>
    private void Check(BalanceAssertion said, LedgerBook book, Calculation calculation)
    {
        if (calculation.HasFailed)
        {
            return;
        }

        var actual = book.BalanceOf(Members(said.For), said.Medium, said.Within ?? ScopePath.Everything);
        var difference = actual - said.Expected;
        var tolerance = said.Tolerance ?? Money.Zero;
        if (difference > tolerance || -difference > tolerance)
        {
            failed.Add((said, actual));
        }
        else
        {
            Held++;
        }
    }

    private static void ReportFailed(BalanceAssertion said, Money actual, Calculation calculation) => calculation.Report(
        FindingCatalogue.AssertionFailed,
        said.For.ToString(),
        [
            said.On, said.For, Figure.Name((said.Within ?? default).IsEverything ? "全部/all" : said.Within.ToString()!), said.Expected, actual, actual - said.Expected,
            said.Tolerance ?? Money.Zero,
        ]);

    private ValueList<PartyId> Members(PartyId party) => tree.NumberOf(party) is { } number ? tree.MembersOf(number) : [party];

    private sealed record AssertionEvent(BalanceAssertion Said, int Line, AssertionCheck Check)
        : LedgerEvent(Said.On, EventPrecedence.Assertion, new(FigureTerms.Assertion.Code, RollUpRun.Subject, Said.On, default, Line))
    {
        internal override void Post(LedgerBook book, Calculation calculation) => Check.Check(Said, book, calculation);
    }
}
