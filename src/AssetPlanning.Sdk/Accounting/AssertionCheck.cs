namespace AssetPlanning.Accounting;

/// <summary>Holds balances against what they were said to be (对账).</summary>
internal sealed class AssertionCheck(ValueList<BalanceAssertion> assertions, PartyTree tree)
{
    /// <summary>How many held.</summary>
    internal int Held { get; private set; }

    /// <summary>In an order of their own, so that nothing depends on the order they are listed in.</summary>
    internal IEnumerable<LedgerEvent> Events() =>
        assertions
            .OrderBy(static said => said.On).ThenBy(static said => said.For).ThenBy(static said => said.Within ?? ScopePath.Everything)
            .ThenBy(static said => said.Medium).ThenBy(static said => said.Expected).ThenBy(static said => said.Tolerance)
            .Select((said, line) => new AssertionEvent(said, line, this));

    /// <summary>An assertion about a name nobody knows would hold at nothing for ever.</summary>
    internal void ReportStrangers(Ledger ledger, Calculation calculation)
    {
        foreach (var stranger in assertions.Select(static said => said.For).Distinct().Order().Where(party => !ledger.Parties.Contains(party) && tree.NumberOf(party) is null))
        {
            calculation.Report(FindingCatalogue.UnknownParty, RollUpRun.Subject, [stranger]);
        }

        foreach (var empty in assertions.Select(static said => said.Within ?? default).Distinct().Order().Where(scope => !scope.IsEverything && !ledger.Postings.Any(posting => scope.Contains(posting.Scope))))
        {
            calculation.Report(FindingCatalogue.EmptyScope, RollUpRun.Subject, [Figure.Name(empty.ToString())]);
        }
    }

    private void Check(BalanceAssertion said, LedgerBook book, Calculation calculation)
    {
        var actual = book.BalanceOf(Members(said.For), said.Medium, said.Within ?? ScopePath.Everything);
        var difference = actual - said.Expected;
        var tolerance = said.Tolerance ?? Money.Zero;
        if (difference > tolerance || -difference > tolerance)
        {
            calculation.Report(
                FindingCatalogue.AssertionFailed,
                said.For.ToString(),
                [said.On, said.For, Figure.Name((said.Within ?? default).IsEverything ? "全部/all" : said.Within.ToString()!), said.Expected, actual, difference, tolerance]);
        }
        else
        {
            Held++;
        }
    }

    private ValueList<PartyId> Members(PartyId party) => tree.NumberOf(party) is { } number ? tree.MembersOf(number) : [party];

    private sealed record AssertionEvent(BalanceAssertion Said, int Line, AssertionCheck Check)
        : LedgerEvent(Said.On, EventPrecedence.Assertion, new(FigureTerms.Assertion.Code, RollUpRun.Subject, Said.On, default, Line))
    {
        internal override void Post(LedgerBook book, Calculation calculation) => Check.Check(Said, book, calculation);
    }
}
