using AssetPlanning.Accounting;

namespace AssetPlanning.Financing;

/// <summary>A feedback while the days go by (反哺运行).</summary>
internal sealed class FeedbackRun(IndustryFeedback feedback, ScopePath scope)
{
    private readonly List<Operand> duty = [];
    private readonly List<Operand> paid = [];
    private (int Received, int Paid) seen;
    private Operand held = Operand.Of(FinancingTerms.Held, Money.Zero);

    internal void Run(DateOnly day, LedgerBook book, Recorder? why)
    {
        var received = book.ReceivedBy(feedback.Industry, seen.Received);
        var spent = book.PaidBy(feedback.Bearer, seen.Paid);
        seen = (seen.Received + received.Count, seen.Paid + spent.Count);
        duty.AddRange(Operands(spent, feedback.Duty));
        var income = Total(FinancingTerms.BoundIncome, day, [.. Operands(received, feedback.Income)], why);
        var fed = income.Value.Money.Times(feedback.Portion, Rounding.Floor);
        if (fed.Sign > 0)
        {
            var flow = Post(day, feedback.Industry, feedback.Account, fed, book);
            why?.Step(flow.Source!.Value, fed, Derivation.TimesRatio, [income, Operand.Of(FinancingTerms.FeedbackPart, feedback.Portion)], Rounding.Floor);
            held = Total(FinancingTerms.Held, day, [held, flow], why);
        }

        PayDuty(day, book, why);
    }

    private void PayDuty(DateOnly day, LedgerBook book, Recorder? why)
    {
        var open = Money.Sum(duty.Select(static cost => cost.Value.Money)) - Money.Sum(paid.Select(static flow => flow.Value.Money));
        var amount = Money.Min(held.Value.Money, open);
        if (amount.Sign <= 0)
        {
            return;
        }

        var whole = Total(FinancingTerms.Duty, day, [.. duty], why);
        var openKey = new FigureKey(FinancingTerms.DutyOpen.Code, feedback.Id, day);
        why?.Step(openKey, open, Derivation.Difference, [whole, .. paid]);
        var flow = Post(day, feedback.Account, feedback.Bearer, amount, book);
        why?.Step(flow.Source!.Value, amount, Derivation.Smallest, [Operand.From(openKey, open), held]);
        paid.Add(flow);
        var left = new FigureKey(FinancingTerms.Held.Code, feedback.Id, day, default, 1);
        why?.Step(left, held.Value.Money - amount, Derivation.Difference, [held, flow]);
        held = Operand.From(left, held.Value.Money - amount);
    }

    private Operand Post(DateOnly day, PartyId from, PartyId to, Money amount, LedgerBook book)
    {
        var key = new FigureKey(FinancingTerms.Feedback.Code, feedback.Id, day, to);
        book.Add(new() { Key = key, Scope = scope, From = from, To = to, Amount = amount, Kind = FlowKind.Subsidy });
        return Operand.From(key, amount);
    }

    private Operand Total(FigureTerm term, DateOnly day, ValueList<Operand> operands, Recorder? why)
    {
        var key = new FigureKey(term.Code, feedback.Id, day);
        var sum = Money.Sum(operands.Select(static operand => operand.Value.Money));
        why?.Step(key, sum, Derivation.Sum, operands);
        return Operand.From(key, sum);
    }

    private static IEnumerable<Operand> Operands(IReadOnlyList<Posting> postings, ValueList<Code<FigureTerm>> terms) =>
        postings.Where(posting => posting.Medium == Medium.Cash && terms.Contains(posting.Key.Term)).Select(static posting => Operand.From(posting.Key, posting.Amount));
}

/// <summary>The end of a day, when what came in is fed back (反哺日).</summary>
internal sealed record FeedbackDay(DateOnly Day, IndustryFeedback Of, ScopePath Scope)
    : LedgerEvent(Day, EventPrecedence.FeedBack, new(FinancingTerms.Feedback.Code, Of.Id, Day))
{
    internal override void Post(LedgerBook book, Calculation calculation)
    {
        if (!calculation.HasFailed)
        {
            book.Remembered(Of.Id.ToString(), () => new FeedbackRun(Of, Scope)).Run(Day, book, calculation.Why);
        }
    }
}
