using AssetPlanning.Accounting;

namespace AssetPlanning.Financing;

/// <summary>A feedback while the days go by (反哺运行).</summary>
internal sealed class FeedbackRun(IndustryFeedback feedback, ScopePath scope)
{
    private readonly List<Operand> duty = [];
    private readonly List<Operand> less = [];
    private readonly BoundIncome income = new(feedback);
    private (int Received, int Paid) seen;
    private (int Received, int Paid) seenOfAccount;
    private Operand held = Operand.Of(FinancingTerms.Held, Money.Zero);
    private int line;

    internal void Run(DateOnly day, LedgerBook book, Calculation calculation)
    {
        Notice(book, calculation.Why);
        FeedIn(day, book, calculation);
        PayDuty(day, book, calculation);
    }

    /// <summary>What the bearer paid for the duty, what came back to him, and what was corrected of the feedback itself.</summary>
    private void Notice(LedgerBook book, Recorder? why)
    {
        var (received, spent) = (book.ReceivedBy(feedback.Bearer, seen.Received), book.PaidBy(feedback.Bearer, seen.Paid));
        seen = (seen.Received + received.Count, seen.Paid + spent.Count);
        duty.AddRange(IndustryFeedback.Operands(spent, feedback.Duty));
        less.AddRange(IndustryFeedback.Operands(received.Where(static posting => posting.Corrects is not null), feedback.Duty));
        foreach (var posting in StandingFlow.Corrections(book, feedback.Account, feedback.Id, ref seenOfAccount))
        {
            var flow = Operand.From(posting.Key, posting.Amount);
            Hold(posting.Day, flow, posting.To == feedback.Account ? Derivation.Sum : Derivation.Difference, why);
            if (posting.From == feedback.Bearer || posting.To == feedback.Bearer)
            {
                (posting.From == feedback.Bearer ? duty : less).Add(flow);
            }
        }
    }

    /// <summary>The declared part of the day's income, as far as the industry has the money: nobody feeds back what he no longer has.</summary>
    private void FeedIn(DateOnly day, LedgerBook book, Calculation calculation)
    {
        var why = calculation.Why;
        var bound = income.Look(day, book, why);
        var due = bound.Value.Money.Times(feedback.Portion, feedback.Rounding);
        if (due.Sign <= 0)
        {
            return;
        }

        var cash = book.CashOf(feedback.Industry);
        var fed = Money.Max(Money.Zero, Money.Min(due, cash));
        if (fed < due && calculation.IsWhole)
        {
            calculation.Report(FindingCatalogue.FeedbackShort, feedback.Id, [feedback.Industry, day, due, fed]);
        }

        if (fed.Sign <= 0)
        {
            return;
        }

        var flow = Post(day, feedback.Industry, feedback.Account, fed, book, calculation);
        var dueKey = fed == due ? flow.Source!.Value : new FigureKey(FinancingTerms.FeedbackDue.Code, feedback.Id, day);
        why?.Step(dueKey, due, Derivation.TimesRatio, [bound, Operand.Of(FinancingTerms.FeedbackPart, feedback.Portion)], feedback.Rounding);
        if (fed != due)
        {
            why?.Step(flow.Source!.Value, fed, Derivation.Smallest, [Operand.From(dueKey, due), Operand.Of(FinancingTerms.Cash, cash)]);
        }

        Hold(day, flow, Derivation.Sum, why);
    }

    private void PayDuty(DateOnly day, LedgerBook book, Calculation calculation)
    {
        var open = Sum(duty) - Sum(less);
        var cash = book.CashOf(feedback.Account);
        var amount = Money.Min(Money.Min(held.Value.Money, cash), open);
        if (amount.Sign <= 0)
        {
            return;
        }

        var why = calculation.Why;
        var wholeKey = new FigureKey(FinancingTerms.Duty.Code, feedback.Id, day);
        why?.Step(wholeKey, Sum(duty), Derivation.Sum, [.. duty]);
        var openKey = new FigureKey(FinancingTerms.DutyOpen.Code, feedback.Id, day);
        why?.Step(openKey, open, Derivation.Difference, [Operand.From(wholeKey, Sum(duty)), .. less]);
        var flow = Post(day, feedback.Account, feedback.Bearer, amount, book, calculation);
        ValueList<Operand> bounds = [Operand.From(openKey, open), held];
        why?.Step(flow.Source!.Value, amount, Derivation.Smallest, cash < held.Value.Money ? bounds.Add(Operand.Of(FinancingTerms.Cash, cash)) : bounds);
        less.Add(flow);
        Hold(day, flow, Derivation.Difference, why);
    }

    private void Hold(DateOnly day, Operand flow, Derivation by, Recorder? why)
    {
        var after = by == Derivation.Sum ? held.Value.Money + flow.Value.Money : held.Value.Money - flow.Value.Money;
        var key = new FigureKey(FinancingTerms.Held.Code, feedback.Id, day, default, line++);
        why?.Step(key, after, by, [held, flow]);
        held = Operand.From(key, after);
    }

    private Operand Post(DateOnly day, PartyId from, PartyId to, Money amount, LedgerBook book, Calculation calculation) =>
        StandingFlow.Book(book, calculation, new(FinancingTerms.Feedback.Code, feedback.Id, day, to), scope, FlowKind.Subsidy, from, to, amount);

    private static Money Sum(List<Operand> operands) => Money.Sum(operands.Select(static operand => operand.Value.Money));
}
