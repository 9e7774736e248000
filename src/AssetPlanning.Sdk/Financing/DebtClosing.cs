using AssetPlanning.Accounting;

namespace AssetPlanning.Financing;

/// <summary>When all is done: what is owed by the schedule is what is owed by the ledger, corrections included (债务结清核对).</summary>
internal sealed record DebtClosing(SubjectId Debt, PartyId Lender, Money Owed, bool FollowsSchedule)
    : LedgerEvent(DateOnly.MaxValue, EventPrecedence.Assertion, new(FinancingTerms.Closing.Code, Debt, DateOnly.MaxValue))
{
    /// <summary>One look for every debt that was laid down: draws less repayments, as scheduled.</summary>
    internal static IEnumerable<LedgerEvent> Of(IEnumerable<Posting> dues) => dues
        .Where(static posting => posting.Kind is FlowKind.Draw or FlowKind.Repayment)
        .GroupBy(static posting => posting.Key.Subject)
        .Select(static debt => new DebtClosing(
            debt.Key,
            debt.First() is { Kind: FlowKind.Draw } draw ? draw.From : debt.First().To,
            Money.Sum(debt.Select(static posting => posting.Kind == FlowKind.Draw ? posting.Amount : -posting.Amount)),
            FollowsSchedule: true));

    internal override void Post(LedgerBook book, Calculation calculation)
    {
        if (calculation.HasFailed || !calculation.IsWhole)
        {
            return;
        }

        if (book.DebtOf(Debt) != Owed)
        {
            calculation.Report(FindingCatalogue.DebtLeft, Debt, [Owed, book.DebtOf(Debt)]);
            return;
        }

        var seen = (0, 0);
        var corrected = FollowsSchedule ? StandingFlow.Corrections(book, Lender, Debt, ref seen).Where(static posting => posting.Kind == FlowKind.Draw) : [];
        if (Money.Sum(corrected.Select(static posting => posting.Amount)) is { Sign: > 0 } sum)
        {
            calculation.Report(FindingCatalogue.DebtCorrected, Debt, [sum]);
        }
    }
}
