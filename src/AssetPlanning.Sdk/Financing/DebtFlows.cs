namespace AssetPlanning.Financing;

/// <summary>Lays a schedule down as flows and says how each follows from the one before (还本付息入账).</summary>
/// <remarks>closing = opening + drawn + capitalised − repaid, period by period, so that the trail of the last closing is the whole loan.</remarks>
internal ref struct DebtFlows(FinancingTurn turn, DebtSchedule schedule, PartyId lender, PartyId borrower)
{
    private readonly FinancingTurn turn = turn;
    private Operand opening = Operand.Of(FinancingTerms.Closing, Money.Zero);
    private Operand debt = Operand.Of(FinancingTerms.Closing, Money.Zero);
    private Operand interest = Operand.Of(FigureTerms.Interest, Money.Zero);
    private Operand? instalment;
    private (Operand Amount, Operand Part)? draw;
    private Operand? repaid;

    internal void Draw(DateOnly day, DebtPeriod period, Ratio partOfPeriod)
    {
        debt = opening;
        draw = null;
        if (period.Drawn == Money.Zero)
        {
            return;
        }

        var drawn = Operand.From(turn.Draw(day, lender, borrower, period.Drawn), period.Drawn);
        draw = (drawn, Operand.Of(FinancingTerms.PartOfYear, period.PartOfYear * partOfPeriod));
        debt = Total(FinancingTerms.Debt, period.Day, opening, drawn);
    }

    /// <summary>rate × (opening × part of the year + drawn × its part of the year), rounded once.</summary>
    internal void ChargeInterest(DebtPeriod period)
    {
        if (period.Interest == Money.Zero)
        {
            interest = Operand.Of(FigureTerms.Interest, Money.Zero);
            return;
        }

        var key = turn.PayInterest(period.Day, borrower, lender, period.Interest);
        interest = Operand.From(key, period.Interest);
        if (turn.Why is { } why)
        {
            ValueList<Operand> operands =
            [
                Operand.Of(FigureTerms.LoanRate, schedule.Rate.PerYear),
                opening,
                Operand.Of(FinancingTerms.PartOfYear, period.PartOfYear),
            ];
            operands = draw is { } added ? [.. operands, added.Amount, added.Part] : operands;
            why.Step(key, period.Interest, Derivation.Interest, operands, schedule.Rounding, basis: schedule.Rate.Source);
        }

        if (period.Capitalised.Sign > 0)
        {
            var capitalised = turn.Capitalise(period.Day, lender, borrower, period.Capitalised);
            turn.Why?.Step(capitalised, period.Capitalised, Derivation.Sum, [interest]);
            debt = Total(FinancingTerms.Debt, period.Day, debt, Operand.From(capitalised, period.Capitalised));
        }
    }

    internal readonly Operand InterestOfPeriod => interest;

    /// <summary>The agreed instalment, told once, in the first period of repayment.</summary>
    internal Operand Instalment(DebtPeriod period, int first, Func<Money, Money> amount, LoanTerms terms)
    {
        if (period.Number != first && instalment is { } agreed)
        {
            return agreed;
        }

        var key = turn.KeyOf(FinancingTerms.Instalment, period.Day);
        var value = amount(debt.Value.Money);
        turn.Why?.Step(
            key,
            value,
            Derivation.ByRule,
            [debt, Operand.Of(FigureTerms.LoanRate, terms.Rate.PerYear), Operand.Of(FinancingTerms.Periods, Figure.Number(terms.RepaymentPeriods)), Operand.Of(FinancingTerms.Balloon, terms.Balloon)],
            terms.Rounding,
            terms.Manner.ToString());
        instalment = Operand.From(key, value);
        return instalment;
    }

    /// <summary>A repayment follows as told, or takes all that is owed; where it was held to what is owed, the rule decided it.</summary>
    internal void Repay(DebtPeriod period, (Derivation By, ValueList<Operand> Operands)? regular)
    {
        repaid = null;
        if (period.Repaid == Money.Zero)
        {
            return;
        }

        var key = turn.Repay(period.Day, borrower, lender, period.Repaid);
        repaid = Operand.From(key, period.Repaid);
        if (turn.Why is { } why)
        {
            var (by, operands) = regular ?? (Derivation.Sum, [debt]);
            why.Step(key, period.Repaid, by, operands, schedule.Rounding);
            if (new Step { Key = key, Result = period.Repaid, By = by, Operands = operands, Rounding = schedule.Rounding }.Replay() != period.Repaid)
            {
                why.Step(key, period.Repaid, Derivation.ByRule, [.. operands, debt], schedule.Rounding);
            }
        }
    }

    internal readonly void PayIssueFee(DateOnly day, PartyId agent, Ratio rate)
    {
        var key = turn.PayFee(FinancingTerms.IssueFee, day, borrower, agent, schedule.IssueCost);
        turn.Why?.Step(key, schedule.IssueCost, Derivation.TimesRatio, [debt, Operand.Of(FinancingTerms.FeeRate, rate)], schedule.Rounding);
    }

    /// <summary>(interest + redemption) × fee.</summary>
    internal readonly void PayFee(DebtPeriod period, PartyId agent, Ratio rate)
    {
        if (period.Fee == Money.Zero)
        {
            return;
        }

        var paid = repaid is { } principal ? Total(FinancingTerms.Service, period.Day, interest, principal) : interest;
        var key = turn.PayFee(FinancingTerms.PaymentFee, period.Day, borrower, agent, period.Fee);
        turn.Why?.Step(key, period.Fee, Derivation.TimesRatio, [paid, Operand.Of(FinancingTerms.FeeRate, rate)], schedule.Rounding);
    }

    internal void Close(DebtPeriod period)
    {
        var key = turn.KeyOf(FinancingTerms.Closing, period.Day);
        turn.Why?.Step(key, period.Closing, Derivation.Difference, repaid is { } less ? [debt, less] : [debt]);
        opening = Operand.From(key, period.Closing);
    }

    private readonly Operand Total(FigureTerm term, DateOnly day, Operand left, Operand right)
    {
        var line = left.Source is { } source && source.Term == term.Code && source.Day == day ? source.Line + 1 : 0;
        var key = turn.KeyOf(term, day) with { Line = line };
        var sum = left.Value.Money + right.Value.Money;
        turn.Why?.Step(key, sum, Derivation.Sum, [left, right]);
        return Operand.From(key, sum);
    }
}
