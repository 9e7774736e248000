using AssetPlanning.Accounting;

namespace AssetPlanning.Sharing;

/// <summary>The sharing of a pot on a day (分配): the rules take their turns, and nothing may be left.</summary>
internal sealed record Distribution(DateOnly Day, Pot Pot, SubjectId Subject, ScopePath Scope, ValueList<NamedRule> Rules, ProductCosts Products, bool IsLast)
    : LedgerEvent(
        Day,
        Pot.Precedence,
        new(Pot.Whole.Code, Subject, Day))
{
    /// <summary>A pot is shared on every day something comes into it; on settlement days there may be nothing to share.</summary>
    internal static IEnumerable<Distribution> OnEachReceipt(
        ValueList<Posting> dues,
        Pot pot,
        SubjectId subject,
        ScopePath scope,
        ValueList<NamedRule> rules,
        ProductCosts products)
    {
        DateOnly[] days =
        [
            .. dues.Where(posting => posting.To == pot.Account)
                .Select(static posting => posting.Day)
                .Concat(SettlementDays(rules))
                .Distinct()
                .Order(),
        ];
        return days.Select((day, at) => new Distribution(day, pot, subject, scope, rules, products, at == days.Length - 1));
    }

    internal override void Post(LedgerBook book, Calculation calculation)
    {
        // After a refusal the pot keeps its money; sharing on would only repeat the refusal with wrong amounts.
        if (calculation.HasFailed)
        {
            return;
        }

        if (!Posting.MayFallOn(Day))
        {
            calculation.Report(FindingCatalogue.DayOutOfRange, Subject, [Figure.Name(Pot.Whole.Code.ToString()), Day]);
            return;
        }

        if (calculation.Why is { } why)
        {
            why.Stage = Pot.Stage;
        }

        var run = new SharingRun(this, book, calculation);
        if (run.Pot.Whole != Money.Zero)
        {
            run.Memory.Open(Day, run.Pot.Whole);
            run.Told.Pot();
            run.Divide(run.Pot, Rules);
            run.RequireDivided(run.Pot, Rules);
        }

        run.Settle(Rules);
        if (IsLast)
        {
            run.ReportStrangers();
        }
    }

    private static IEnumerable<DateOnly> SettlementDays(ValueList<NamedRule> rules) =>
        rules.SelectMany(static rule => rule.Rule.SettlementDays().Concat(SettlementDays(rule.Within)));
}
