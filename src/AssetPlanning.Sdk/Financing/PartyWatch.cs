using AssetPlanning.Accounting;

namespace AssetPlanning.Financing;

/// <summary>What a party's cash came to since it was looked at last (资金台账): the shortfall is told flow by flow.</summary>
internal sealed class PartyWatch(PartyId party, SubjectId subject)
{
    private (int Received, int Paid) seen;
    private Operand last = Operand.Of(FinancingTerms.Cash, Money.Zero);

    /// <summary>cash = cash at the last look + received since − paid since.</summary>
    internal CashLook Look(DateOnly day, LedgerBook book, Recorder? why)
    {
        var (received, paid) = (book.ReceivedBy(party, seen.Received), book.PaidBy(party, seen.Paid));
        seen = (seen.Received + received.Count, seen.Paid + paid.Count);
        var cash = book.CashOf(party);
        var key = new FigureKey(FinancingTerms.Cash.Code, subject, day, party);
        var look = new CashLook(cash, [.. paid.Where(static posting => posting.Medium == Medium.Cash)], last, last, Operand.From(key, cash));
        if (why is null)
        {
            return look;
        }

        var means = Total(FinancingTerms.Means, day, [last, .. Operands(received)], why);
        var outlay = Total(FinancingTerms.Outlay, day, Operands(paid), why);
        why.Step(key, cash, Derivation.Difference, [means, outlay]);
        last = Operand.From(key, cash);
        return look with { Means = means, Outlay = outlay };
    }

    internal Operand ExplainShortfall(DateOnly day, CashLook look, Recorder? why)
    {
        var key = new FigureKey(FinancingTerms.Shortfall.Code, subject, day, party);
        why?.Step(key, -look.Cash, Derivation.Difference, [look.Outlay, look.Means]);
        return Operand.From(key, -look.Cash);
    }

    /// <summary>What is short after a draw, or in hand after a repayment.</summary>
    internal static Operand ExplainRest(Operand whole, Operand part, Recorder? why)
    {
        var source = whole.Source!.Value;
        var key = source with { Line = source.Line + 1 };
        var rest = whole.Value.Money - part.Value.Money;
        why?.Step(key, rest, Derivation.Difference, [whole, part]);
        return Operand.From(key, rest);
    }

    private Operand Total(FigureTerm term, DateOnly day, ValueList<Operand> operands, Recorder why)
    {
        var key = new FigureKey(term.Code, subject, day, party);
        var sum = Money.Sum(operands.Select(static operand => operand.Value.Money));
        why.Step(key, sum, Derivation.Sum, operands);
        return Operand.From(key, sum);
    }

    private static ValueList<Operand> Operands(IEnumerable<Posting> postings) =>
        [.. postings.Where(static posting => posting.Medium == Medium.Cash).Select(static posting => Operand.From(posting.Key, posting.Amount))];
}

/// <summary>A look at a party's cash: what it is, and what was paid since the last look.</summary>
internal sealed record CashLook(Money Cash, IReadOnlyList<Posting> Paid, Operand Means, Operand Outlay, Operand Left);
