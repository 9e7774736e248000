using AssetPlanning.Accounting;

namespace AssetPlanning.Sharing;

/// <summary>The sharing of a pot on a day (分配): the rules take their turns, and nothing may be left.</summary>
internal sealed record Distribution(DateOnly Day, Pot Pot, SubjectId Subject, ScopePath Scope, ValueList<Named<SharingRule>> Rules)
    : LedgerEvent(
        Day,
        Pot.Precedence,
        new(Pot.Whole.Code, Subject, Day))
{
    /// <summary>A pot is shared on every day something comes into it.</summary>
    internal static IEnumerable<Distribution> OnEachReceipt(
        ValueList<Posting> dues,
        Pot pot,
        SubjectId subject,
        ScopePath scope,
        ValueList<Named<SharingRule>> rules) =>
        dues.Where(posting => posting.To == pot.Account)
            .Select(static posting => posting.Day)
            .Distinct()
            .Select(day => new Distribution(day, pot, subject, scope, rules));

    internal override void Post(LedgerBook book, Calculation calculation)
    {
        // After a refusal the pot keeps its money; sharing on would only repeat the refusal with wrong amounts.
        var run = new SharingRun(this, book, calculation);
        if (run.Whole == Money.Zero || calculation.HasFailed)
        {
            return;
        }

        if (calculation.Why is { } why)
        {
            why.Stage = Pot.Stage;
        }

        run.ExplainPot();
        foreach (var (name, rule) in Rules)
        {
            var turn = new SharingTurn(run, name);
            rule.Divide(ref turn);
            if (run.HasStopped)
            {
                return;
            }
        }

        if (run.Remaining != Money.Zero)
        {
            run.Report(
                FindingCatalogue.Unallocated,
                [Pot.Account, run.Remaining, Figure.Name(Rules.Count == 0 ? "无" : Rules[Rules.Count - 1].Name)]);
        }
    }
}
