namespace AssetPlanning.Accounting;

/// <summary>Books a correction after everything else of the day (更正事项).</summary>
internal sealed record CorrectionEvent(Correction Correction) : LedgerEvent(Correction.On, EventPrecedence.Correction, Correction.Of)
{
    /// <summary>The corrections of a document, stated amounts before all that is then left, and after those of each day a look at the pots they may have left open.</summary>
    internal static IEnumerable<LedgerEvent> Of(ValueList<Correction> corrections) =>
    [
        .. corrections.OrderBy(static correction => correction.Amount is null).ThenBy(static correction => correction.Amount).Select(static correction => new CorrectionEvent(correction)),
        .. corrections.Select(static correction => correction.On).Distinct().Select(static day => new PotsClosed(day)),
    ];

    internal override void Post(LedgerBook book, Calculation calculation)
    {
        if (!Posting.MayFallOn(Day))
        {
            calculation.Report(FindingCatalogue.DayOutOfRange, Key.Subject, [Figure.Name(Key.Term.ToString()), Day]);
            return;
        }

        if (book.Find(Correction.Of) is not { } corrected || book.InForce(corrected) is not { Sign: > 0 } inForce)
        {
            calculation.Report(FindingCatalogue.CorrectionOfNothing, Key.Subject, [Figure.Name(Key.ToString()), Day]);
            return;
        }

        var amount = Correction.Amount ?? inForce;
        if (amount > inForce)
        {
            calculation.Report(FindingCatalogue.CorrectionTooLarge, Key.Subject, [Figure.Name(Key.ToString()), amount, inForce]);
            return;
        }

        var key = book.NextKey(Key with { Day = Day });
        calculation.Why?.Step(key, amount, Derivation.Given, [Operand.From(corrected.Key, corrected.Amount)]);
        book.Add(corrected with { Key = key, From = corrected.To, To = corrected.From, Amount = amount, Corrects = corrected.Key });
    }
}

/// <summary>A pot holds nothing over night: income taken back has to be taken back from whoever it was shared to (待分账户结清).</summary>
internal sealed record PotsClosed(DateOnly Day) : LedgerEvent(Day, EventPrecedence.Closing, new(FigureTerms.Pot.Code, RollUpRun.Subject, Day))
{
    internal override void Post(LedgerBook book, Calculation calculation)
    {
        foreach (var pot in StandingParties.Pots)
        {
            if (book.CashOf(pot) is { Sign: not 0 } left)
            {
                calculation.Report(FindingCatalogue.PotLeftOpen, pot.ToString(), [pot, Day, left]);
            }
        }
    }
}
