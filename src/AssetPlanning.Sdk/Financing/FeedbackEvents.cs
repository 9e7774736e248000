using AssetPlanning.Accounting;

namespace AssetPlanning.Financing;

/// <summary>The end of a day, when what came in is fed back (反哺日).</summary>
internal sealed record FeedbackDay(DateOnly Day, IndustryFeedback Of, ScopePath Scope)
    : LedgerEvent(Day, EventPrecedence.FeedBack, new(FinancingTerms.Feedback.Code, Of.Id, Day))
{
    internal override void Post(LedgerBook book, Calculation calculation)
    {
        if (!calculation.HasFailed)
        {
            book.Remembered(Of.Id.ToString(), () => new FeedbackRun(Of, Scope)).Run(Day, book, calculation);
        }
    }
}

/// <summary>When all is done: whether there was anything to feed back, and a duty to pay (反哺核对). A name nobody has heard of has neither.</summary>
internal sealed record FeedbackClosing(IndustryFeedback Of)
    : LedgerEvent(DateOnly.MaxValue, EventPrecedence.Assertion, new(FinancingTerms.Feedback.Code, Of.Id, DateOnly.MaxValue))
{
    internal override void Post(LedgerBook book, Calculation calculation)
    {
        if (calculation.HasFailed || !calculation.IsWhole)
        {
            return;
        }

        Tell(Of.Industry, Of.Income, book.ReceivedBy(Of.Industry, 0), calculation);
        Tell(Of.Bearer, Of.Duty, book.PaidBy(Of.Bearer, 0), calculation);
    }

    private void Tell(PartyId party, ValueList<Code<FigureTerm>> terms, IReadOnlyList<Posting> flows, Calculation calculation)
    {
        foreach (var term in terms.Where(term => !flows.Any(posting => posting.Key.Term == term)))
        {
            calculation.Report(FindingCatalogue.FeedbackIdle, Of.Id, [party, Figure.Name(term.ToString())]);
        }
    }
}
