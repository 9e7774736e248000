using AssetPlanning.Accounting;

namespace AssetPlanning.Financing;

/// <summary>What was drawn of one source and is owed on it (渠道台账): every draw and repayment makes a new balance.</summary>
internal sealed class FundAccount(FundSource source, PartyId borrower, ScopePath scope)
{
    private readonly List<(DateOnly Since, Operand Balance)> balances = [];
    private Operand drawn = Operand.Of(FinancingTerms.Drawn, Money.Zero);
    private Operand owed = Operand.Of(FinancingTerms.Debt, Money.Zero);
    private int line;

    internal FundSource Source { get; } = source;

    internal Money Drawn => drawn.Value.Money;

    internal bool Revolves => Source.Terms is { Revolving: true };

    /// <summary>What can still be drawn, whatever the day: of a revolving line what is not owed, otherwise what was never drawn.</summary>
    internal Money Left => Source.Limit - (Revolves ? owed : drawn).Value.Money;

    internal Operand OwedNow => owed;

    internal Money Owed => owed.Value.Money;

    /// <summary>limit left = limit − drawn so far, or − what is owed on a revolving line.</summary>
    internal Operand ExplainLeft(DateOnly day, Recorder? why)
    {
        var key = new FigureKey(FinancingTerms.LimitLeft.Code, Source.Id, day);
        why?.Step(key, Left, Derivation.Difference, [Operand.Of(FinancingTerms.Limit, Source.Limit), Revolves ? owed : drawn]);
        return Operand.From(key, Left);
    }

    internal Operand Draw(DateOnly day, Money amount, LedgerBook book, Recorder? why)
    {
        var (term, kind) = Source.Nature switch
        {
            FundNature.Grant => (FinancingTerms.Subsidy, FlowKind.Subsidy),
            FundNature.Capital => (FinancingTerms.Capital, FlowKind.Capital),
            FundNature.Debt => (FigureTerms.LoanPrincipal, FlowKind.Draw),
            _ => throw new InvalidOperationException($"Unknown nature {Source.Nature}."),
        };
        var draw = Post(term, kind, day, Source.Provider, borrower, amount, book);
        line++;
        drawn = Balance(FinancingTerms.Drawn, day, drawn, draw, Derivation.Sum, why);
        if (kind == FlowKind.Draw)
        {
            Stands(day, Balance(FinancingTerms.Debt, day, owed, draw, Derivation.Sum, why));
        }

        return draw;
    }

    /// <summary>Interest on what was drawn before, then principal: nothing of it depends on what the day still brings.</summary>
    internal void Serve(DateOnly day, int payment, LedgerBook book, Recorder? why)
    {
        var terms = Source.Terms!;
        ChargeInterest(day, terms, book, why);
        var left = terms.Payments - payment;
        if (left <= terms.Instalments && Owed.Sign > 0)
        {
            var part = Ratio.Of(1, left);
            var before = owed;
            var repaid = Repay(day, Owed.Times(part, terms.Rounding), book, why);
            why?.Step(repaid.Source!.Value, repaid.Value, Derivation.TimesRatio, [before, Operand.Of(FinancingTerms.PartRedeemed, part)], terms.Rounding);
        }

        balances.Clear();
        Stands(day, owed);
    }

    internal Operand Repay(DateOnly day, Money amount, LedgerBook book, Recorder? why)
    {
        line++;
        var repaid = Post(FigureTerms.Repayment, FlowKind.Repayment, day, borrower, Source.Provider, amount, book);
        Stands(day, Balance(FinancingTerms.Debt, day, owed, repaid, Derivation.Difference, why));
        return repaid;
    }

    /// <summary>rate × Σ balance × the part of a year it stood.</summary>
    private void ChargeInterest(DateOnly day, BorrowingTerms terms, LedgerBook book, Recorder? why)
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
            var paid = Post(FigureTerms.Interest, FlowKind.Interest, day, borrower, Source.Provider, interest, book);
            why?.Step(paid.Source!.Value, interest, Derivation.Interest, [.. operands], terms.Rounding, basis: terms.Rate.Source);
        }
    }

    /// <summary>The balance from this day on; an earlier one of the same day stood for no time.</summary>
    private void Stands(DateOnly day, Operand balance)
    {
        owed = balance;
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

    private Operand Post(FigureTerm term, FlowKind kind, DateOnly day, PartyId from, PartyId to, Money amount, LedgerBook book)
    {
        var key = new FigureKey(term.Code, Source.Id, day, to, kind == FlowKind.Repayment ? line : 0);
        book.Add(new() { Key = key, Scope = scope, From = from, To = to, Amount = amount, Kind = kind });
        return Operand.From(key, amount);
    }
}
