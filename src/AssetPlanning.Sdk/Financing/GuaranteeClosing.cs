using AssetPlanning.Accounting;

namespace AssetPlanning.Financing;

/// <summary>When all is done: whether the debtor ever served the debt that was guaranteed (担保对象核对).</summary>
internal sealed record GuaranteeClosing(Guarantee Guarantee)
    : LedgerEvent(DateOnly.MaxValue, EventPrecedence.Assertion, new(FinancingTerms.GuaranteeCall.Code, Guarantee.Id, DateOnly.MaxValue))
{
    internal override void Post(LedgerBook book, Calculation calculation)
    {
        var (debtor, debt) = (Guarantee.Debtor, Guarantee.Secured);
        if (!calculation.HasFailed && calculation.IsWhole
            && !book.PaidBy(debtor, 0).Any(paid => paid.Key.Subject == debt && paid.Kind is FlowKind.Interest or FlowKind.Repayment))
        {
            calculation.Report(FindingCatalogue.GuaranteeIdle, Guarantee.Id, [debtor, debt]);
        }
    }
}
