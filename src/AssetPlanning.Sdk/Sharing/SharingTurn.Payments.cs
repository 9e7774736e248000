using AssetPlanning.Accounting;

namespace AssetPlanning.Sharing;

/// <content>How the rules of the library pay: what is owed, in portions, on to rules within, between parties.</content>
public readonly ref partial struct SharingTurn
{
    internal FigureKey Pay(
        FlowKind kind,
        PartyId to,
        Money amount,
        Derivation by,
        ValueList<Operand> operands,
        Rounding? rounding = null,
        int account = 0)
    {
        if (to.IsNone)
        {
            throw new ArgumentException($"{Rule} pays nobody.", nameof(to));
        }

        var key = run.NextKey(kind, to);
        Why?.Step(key, amount, by, operands, rounding, Rule);
        run.Post(rule, part, kind, key, to, amount, account);
        return key;
    }

    /// <summary>A part of what goes back, from party to party on a settlement day; the pot is not touched.</summary>
    internal void Return(FigureTerm term, PartyId from, PartyId to, Money amount, ValueList<Operand> operands) =>
        Move(term, FlowKind.Share, Medium.Cash, from, to, amount, Derivation.Part, operands);

    /// <summary>Money or things go from party to party on a settlement day; the pot is not touched.</summary>
    internal void Move(
        FigureTerm term,
        FlowKind kind,
        Medium medium,
        PartyId from,
        PartyId to,
        Money amount,
        Derivation by,
        ValueList<Operand> operands,
        Rounding? rounding = null) =>
        run.PostBetween(rule, run.Told.Name(Rule, term, to, amount, by, operands, rounding), from, to, amount, kind, medium);

    /// <summary>
    /// Pays what is owed of a whole that builds up over a span: the whole less what was paid on its account before, as far as the
    /// money goes. What is short stays owed where the span goes on, and is told.
    /// </summary>
    internal void PayOwed(FlowKind kind, PartyId to, Operand whole, ShareSpan span, int account = 0)
    {
        var before = PaymentsBefore(span).Where(payment => payment.To == to && payment.Account == account).ToArray();
        var due = Money.Max(whole.Value.Money - Money.Sum(before.Select(static payment => payment.Amount)), Money.Zero);
        var amount = Money.Min(due, Remaining);
        if (Why is null)
        {
            _ = Pay(kind, to, amount, Derivation.Smallest, [], null, account);
        }
        else
        {
            var key = Tell(
                FigureTerms.AmountDue,
                to,
                due,
                Derivation.Excess,
                [whole, .. Booked(before)]);
            _ = Pay(kind, to, amount, Derivation.Smallest, [Operand.From(key, due), RemainingOperand], null, account);
        }

        if (amount < due)
        {
            Report(span == ShareSpan.EachTime ? FindingCatalogue.ShortPaymentLapsed : FindingCatalogue.ShortPayment, [Figure.Name(Rule), to, due, amount, due - amount]);
        }
    }

    /// <summary>Divides a whole by portions that add up to one; the ledger does not depend on the order they are listed in.</summary>
    internal void PayInPortions(Operand whole, ValueList<Portion> portions, ResidualRule residual, Func<PartyId, Operand>? portionOf = null)
    {
        var weights = Weights.ByKeys([.. portions.Select(static portion => ((SubjectId)portion.Party.ToString(), portion.Part))]);
        var split = Apportionment.Split(whole.Value.Money, weights, residual);
        foreach (var at in Enumerable.Range(0, portions.Count).OrderBy(at => portions[at].Party))
        {
            var (party, portion) = portions[at];
            ValueList<Operand> operands = Why is null
                ? []
                : [whole, portionOf?.Invoke(party) ?? Operand.Of(FigureTerms.Portion, portion), Operand.Of(FigureTerms.Residual, split.Placed[at])];
            _ = Pay(FlowKind.Share, party, split.Parts[at], Derivation.Part, operands);
        }
    }

    /// <summary>Passes a part on to the rules within, told with the arithmetic it came about by.</summary>
    internal SharingPart Pass(Money amount, Derivation by, ValueList<Operand> operands, Rounding? rounding = null)
    {
        if (amount.Sign < 0 || amount > Remaining)
        {
            var to = Figure.Name(rule.Within.Count == 0 ? "—" : rule.Within[0].Name);
            Report(
                amount.Sign < 0 ? FindingCatalogue.NegativePayment : FindingCatalogue.OverPaid,
                amount.Sign < 0 ? [Figure.Name(Rule), to, amount] : [Figure.Name(Rule), to, amount, Remaining]);
            return new(default, Money.Zero, rule, part);
        }

        var key = Tell(FigureTerms.SharePart, default, amount, by, operands, rounding);
        var passed = new SharingPart(key, amount, rule, part);
        if (amount != Money.Zero)
        {
            run.Divide(passed, rule.Within);
        }

        return passed;
    }

    /// <summary>What a part passed on must not leave over.</summary>
    internal void RequireDivided(SharingPart passed) => run.RequireDivided(passed, rule.Within);
}
