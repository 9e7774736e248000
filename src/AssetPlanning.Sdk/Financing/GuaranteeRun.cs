using AssetPlanning.Accounting;

namespace AssetPlanning.Financing;

/// <summary>A guarantee while the days go by (担保运行).</summary>
internal sealed class GuaranteeRun(Guarantee guarantee, ScopePath scope)
{
    private readonly PartyWatch watch = new(guarantee.Debtor, guarantee.Id);
    private (int Received, int Paid) seen;
    private int line;
    private Operand called = Operand.Of(FinancingTerms.Drawn, Money.Zero);

    internal void Call(DateOnly day, LedgerBook book, Calculation calculation)
    {
        var why = calculation.Why;
        Notice(book, why);
        var look = watch.Look(day, book, why);
        var served = look.Paid.Where(paid => paid.Day == day && paid.Key.Subject == guarantee.Secured && paid.Kind is FlowKind.Interest or FlowKind.Repayment).ToArray();
        if (look.Cash.Sign >= 0 || served.Length == 0 || IsCapitalised(day, book))
        {
            return;
        }

        var (service, covered) = Covered(day, [.. served.Select(static paid => Operand.From(paid.Key, paid.Amount))], why);
        var left = guarantee.Limit - called.Value.Money;
        var amount = Money.Min(-look.Cash, Money.Min(covered.Value.Money, left));
        if (amount.Sign <= 0)
        {
            return;
        }

        var key = new FigureKey(FinancingTerms.GuaranteeCall.Code, guarantee.Id, day, guarantee.Debtor);
        why?.Step(key, amount, Derivation.Smallest, [watch.ExplainShortfall(day, look, why), covered, ExplainLeft(day, left, why)]);
        _ = StandingFlow.Book(book, calculation, key, scope, FlowKind.Draw, guarantee.Guarantor, guarantee.Debtor, amount);
        var total = new FigureKey(FinancingTerms.Drawn.Code, guarantee.Id, day);
        why?.Step(total, called.Value.Money + amount, Derivation.Sum, [called, Operand.From(key, amount)]);
        called = Operand.From(total, called.Value.Money + amount);
        if (calculation.IsWhole)
        {
            calculation.Report(FindingCatalogue.GuaranteeCalled, guarantee.Id, [day, guarantee.Debtor, amount, service, called.Value]);
        }
    }

    /// <summary>A call that was taken back can be made again.</summary>
    private void Notice(LedgerBook book, Recorder? why)
    {
        foreach (var posting in StandingFlow.Corrections(book, guarantee.Debtor, guarantee.Id, ref seen).Where(static posting => posting.Kind == FlowKind.Draw))
        {
            var isIn = posting.To == guarantee.Debtor;
            var key = new FigureKey(FinancingTerms.Drawn.Code, guarantee.Id, posting.Day, default, ++line);
            var after = isIn ? called.Value.Money + posting.Amount : called.Value.Money - posting.Amount;
            why?.Step(key, after, isIn ? Derivation.Sum : Derivation.Difference, [called, Operand.From(posting.Key, posting.Amount)]);
            called = Operand.From(key, after);
        }
    }

    /// <summary>Interest the lender adds to the debt is paid for; nobody is called for it.</summary>
    private bool IsCapitalised(DateOnly day, LedgerBook book) =>
        book.ReceivedOn(day, guarantee.Debtor).Any(received => received.Key.Subject == guarantee.Secured && received.Key.Term == FinancingTerms.Capitalised.Code);

    private (Money Service, Operand Covered) Covered(DateOnly day, ValueList<Operand> served, Recorder? why)
    {
        var service = Money.Sum(served.Select(static operand => operand.Value.Money));
        var serviceKey = new FigureKey(FinancingTerms.Service.Code, guarantee.Id, day);
        why?.Step(serviceKey, service, Derivation.Sum, served);
        var coveredKey = new FigureKey(FinancingTerms.Covered.Code, guarantee.Id, day);
        var covered = service.Times(guarantee.Portion, guarantee.Rounding);
        why?.Step(coveredKey, covered, Derivation.TimesRatio, [Operand.From(serviceKey, service), Operand.Of(FinancingTerms.CoveredPart, guarantee.Portion)], guarantee.Rounding);
        return (service, Operand.From(coveredKey, covered));
    }

    private Operand ExplainLeft(DateOnly day, Money left, Recorder? why)
    {
        var key = new FigureKey(FinancingTerms.LimitLeft.Code, guarantee.Id, day);
        why?.Step(key, left, Derivation.Difference, [Operand.Of(FinancingTerms.Limit, guarantee.Limit), called]);
        return Operand.From(key, left);
    }
}
