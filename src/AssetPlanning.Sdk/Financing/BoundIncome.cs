using AssetPlanning.Accounting;

namespace AssetPlanning.Financing;

/// <summary>The income a feedback is taken of, day by day (计提收入): income taken back is made up for by the next income.</summary>
internal sealed class BoundIncome(IndustryFeedback feedback)
{
    private (int Received, int Paid) seen;
    private Operand owing = Operand.Of(FinancingTerms.BoundIncome, Money.Zero);

    /// <summary>What was received since the last look, less what was taken back and not yet made up for; never less than nothing.</summary>
    internal Operand Look(DateOnly day, LedgerBook book, Recorder? why)
    {
        var (received, paid) = (book.ReceivedBy(feedback.Industry, seen.Received), book.PaidBy(feedback.Industry, seen.Paid));
        seen = (seen.Received + received.Count, seen.Paid + paid.Count);
        var gross = Total(Key(day, 0), [.. IndustryFeedback.Operands(received, feedback.Income)], why);
        ValueList<Operand> back = [.. IndustryFeedback.Operands(paid.Where(static posting => posting.Corrects is not null), feedback.Income)];
        if (back.Count == 0 && owing.Value.Money == Money.Zero)
        {
            return gross;
        }

        var taken = Total(Key(day, 1), [owing, .. back], why);
        var net = Excess(Key(day, 2), gross, taken, why);
        owing = Excess(Key(day, 3), taken, gross, why);
        return net;
    }

    private FigureKey Key(DateOnly day, int line) => new(FinancingTerms.BoundIncome.Code, feedback.Id, day, default, line);

    private static Operand Total(FigureKey key, ValueList<Operand> operands, Recorder? why)
    {
        var sum = Money.Sum(operands.Select(static operand => operand.Value.Money));
        why?.Step(key, sum, Derivation.Sum, operands);
        return Operand.From(key, sum);
    }

    private static Operand Excess(FigureKey key, Operand whole, Operand less, Recorder? why)
    {
        var rest = Money.Max(whole.Value.Money - less.Value.Money, Money.Zero);
        why?.Step(key, rest, Derivation.Excess, [whole, less]);
        return Operand.From(key, rest);
    }
}
