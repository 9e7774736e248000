using AssetPlanning.Accounting;

namespace AssetPlanning.Financing;

/// <summary>What was drawn of one source and is owed on it (渠道台账): every draw and repayment makes a new balance.</summary>
internal sealed class FundAccount(FundSource source, PartyId borrower, ScopePath scope)
{
    private readonly List<(DateOnly Since, Operand Balance)> balances = [];
    private Operand drawn = Operand.Of(FinancingTerms.Drawn, Money.Zero);
    private Operand owed = Operand.Of(FinancingTerms.Debt, Money.Zero);
    private (int Received, int Paid) seen;
    private int line;

    internal FundSource Source { get; } = source;

    internal Money Drawn => drawn.Value.Money;

    internal bool Revolves => Source.Terms is { Revolving: true };

    /// <summary>What can still be drawn, whatever the day: of a revolving line what is not owed, otherwise what was never drawn.</summary>
    internal Money Left => Source.Limit - (Revolves ? owed : drawn).Value.Money;

    internal Operand OwedNow => owed;

    internal Money Owed => owed.Value.Money;

    /// <summary>The most that was owed at a time: what a revolving line was needed for.</summary>
    internal Money MostOwed { get; private set; }

    /// <summary>limit left = limit − drawn so far, or − what is owed on a revolving line.</summary>
    internal Operand ExplainLeft(DateOnly day, Recorder? why)
    {
        var key = new FigureKey(FinancingTerms.LimitLeft.Code, Source.Id, day);
        why?.Step(key, Left, Derivation.Difference, [Operand.Of(FinancingTerms.Limit, Source.Limit), Revolves ? owed : drawn]);
        return Operand.From(key, Left);
    }

    /// <summary>What was corrected since the last look: money given back is not owed, from the day it went back.</summary>
    internal void Notice(LedgerBook book, Recorder? why)
    {
        foreach (var posting in StandingFlow.Corrections(book, borrower, Source.Id, ref seen).Where(static posting => posting.Kind != FlowKind.Interest))
        {
            line++;
            var (move, by) = (Operand.From(posting.Key, posting.Amount), posting.To == borrower ? Derivation.Sum : Derivation.Difference);
            if (posting.Kind != FlowKind.Repayment)
            {
                drawn = Balance(FinancingTerms.Drawn, posting.Day, drawn, move, by, why);
            }

            if (Source.Nature == FundNature.Debt)
            {
                Stands(posting.Day, Balance(FinancingTerms.Debt, posting.Day, owed, move, by, why));
            }
        }
    }

    internal Operand Draw(DateOnly day, Money amount, LedgerBook book, Calculation calculation)
    {
        var why = calculation.Why;
        var (term, kind) = Source.Nature switch
        {
            FundNature.Grant => (FinancingTerms.Subsidy, FlowKind.Subsidy),
            FundNature.Capital => (FinancingTerms.Capital, FlowKind.Capital),
            FundNature.Debt => (FigureTerms.LoanPrincipal, FlowKind.Draw),
            _ => throw new InvalidOperationException($"Unknown nature {Source.Nature}."),
        };
        var draw = Post(term, kind, day, Source.Provider, borrower, amount, book, calculation);
        line++;
        drawn = Balance(FinancingTerms.Drawn, day, drawn, draw, Derivation.Sum, why);
        if (kind == FlowKind.Draw)
        {
            Stands(day, Balance(FinancingTerms.Debt, day, owed, draw, Derivation.Sum, why));
        }

        return draw;
    }

    /// <summary>Interest on what was drawn before, then principal: nothing of it depends on what the day still brings.</summary>
    internal void Serve(DateOnly day, int payment, LedgerBook book, Calculation calculation)
    {
        Notice(book, calculation.Why);
        var terms = Source.Terms!;
        ChargeInterest(day, terms, book, calculation);
        var left = terms.Payments - payment;
        if (left <= terms.Instalments && Owed.Sign > 0)
        {
            var part = Ratio.Of(1, left);
            var before = owed;
            var repaid = Repay(day, Owed.Times(part, terms.Rounding), book, calculation);
            calculation.Why?.Step(repaid.Source!.Value, repaid.Value, Derivation.TimesRatio, [before, Operand.Of(FinancingTerms.PartRedeemed, part)], terms.Rounding);
        }

        balances.Clear();
        Stands(day, owed);
    }

    internal Operand Repay(DateOnly day, Money amount, LedgerBook book, Calculation calculation)
    {
        line++;
        var repaid = Post(FigureTerms.Repayment, FlowKind.Repayment, day, borrower, Source.Provider, amount, book, calculation);
        Stands(day, Balance(FinancingTerms.Debt, day, owed, repaid, Derivation.Difference, calculation.Why));
        return repaid;
    }

    /// <summary>rate × Σ balance × the part of a year it stood.</summary>
    private void ChargeInterest(DateOnly day, BorrowingTerms terms, LedgerBook book, Calculation calculation)
    {
        var sum = default(InterestSum);
        var operands = new List<Operand> { Operand.Of(FigureTerms.LoanRate, terms.Rate.PerYear) };
        foreach (var (at, (since, balance)) in balances.Index())
        {
            var part = terms.DayCount.YearsBetween(since, at + 1 < balances.Count ? balances[at + 1].Since : day);
            sum.Add(balance.Value.Money, part);
            operands.AddRange([balance, Operand.Of(FinancingTerms.PartOfYear, part)]);
        }

        var interest = sum.Round(terms.Rate.PerYear, terms.Rounding);
        if (interest.Sign > 0)
        {
            var paid = Post(FigureTerms.Interest, FlowKind.Interest, day, borrower, Source.Provider, interest, book, calculation);
            calculation.Why?.Step(paid.Source!.Value, interest, Derivation.Interest, [.. operands], terms.Rounding, basis: terms.Rate.Source);
        }
    }

    /// <summary>The balance from this day on; an earlier one of the same day stood for no time.</summary>
    private void Stands(DateOnly day, Operand balance)
    {
        owed = balance;
        MostOwed = Money.Max(MostOwed, Owed);
        if (balances.Count > 0 && balances[^1].Since == day)
        {
            balances.RemoveAt(balances.Count - 1);
        }

        balances.Add((day, balance));
    }

    private Operand Balance(FigureTerm term, DateOnly day, Operand before, Operand move, Derivation by, Recorder? why)
    {
        var after = by == Derivation.Sum ? before.Value.Money + move.Value.Money : before.Value.Money - move.Value.Money;
        var key = new FigureKey(term.Code, Source.Id, day, default, line);
        why?.Step(key, after, by, [before, move]);
        return Operand.From(key, after);
    }

    private Operand Post(FigureTerm term, FlowKind kind, DateOnly day, PartyId from, PartyId to, Money amount, LedgerBook book, Calculation calculation) =>
        StandingFlow.Book(book, calculation, new(term.Code, Source.Id, day, to, kind == FlowKind.Repayment ? line : 0), scope, kind, from, to, amount);
}
