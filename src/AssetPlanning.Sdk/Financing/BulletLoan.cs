namespace AssetPlanning.Financing;

/// <summary>A loan drawn once and repaid once, with simple interest paid every year on the day of drawing (到期一次还本、按年付息借款).</summary>
/// <remarks>Yearly interest = principal × rate, rounded to the fen. Only whole years are covered.</remarks>
public sealed record BulletLoan : FinancingInstrument
{
    /// <summary>Who lends.</summary>
    public required PartyId Lender { get; init => field = value.OrThrow(); }

    /// <summary>Who borrows.</summary>
    public required PartyId Borrower { get; init => field = value.OrThrow(); }

    /// <summary>How much.</summary>
    public required Money Principal { get; init; }

    /// <summary>The rate a year.</summary>
    public required Ratio Rate { get; init; }

    /// <summary>Which rate it is; none while nobody has said, and then no coverage vouches for it (利率来源).</summary>
    public RateBasis? Basis { get; init; }

    /// <summary>The paper the rate stands in (依据).</summary>
    public Citation? Source { get; init; }

    /// <summary>How interest becomes fen; half up unless the contract says otherwise (取整).</summary>
    public Rounding Rounding { get; init; } = Rounding.HalfUp;

    /// <summary>The day it is drawn.</summary>
    public required DateOnly DrawnOn { get; init; }

    /// <summary>For how long, in whole years.</summary>
    public required Years Term { get; init; }

    /// <inheritdoc/>
    public override ValueList<DebtRate> Rates() =>
        Basis is { } basis ? [new(Id, new() { PerYear = Rate, Basis = basis, Source = Source })] : [];

    /// <inheritdoc/>
    public override void Schedule(ref FinancingTurn turn)
    {
        if (!Term.IsWhole || Term < 1 || Term > 100)
        {
            turn.Report(FindingCatalogue.LoanTermNotWhole, [Term]);
            return;
        }

        if (!turn.IsInCalendar(DrawnOn, (int)Term.Number.Numerator))
        {
            return;
        }

        var drawn = turn.Draw(DrawnOn, Lender, Borrower, Principal);
        var interest = Principal.Times(Rate, Rounding);
        var years = (int)Term.Number.Numerator;
        for (var year = 1; year <= years; year++)
        {
            var paid = turn.PayInterest(DrawnOn.AddYears(year), Borrower, Lender, interest);
            turn.Why?.Step(
                paid,
                interest,
                Derivation.TimesRatio,
                [Operand.From(drawn, Principal), Operand.Of(FigureTerms.LoanRate, Rate)],
                Rounding,
                basis: Source);
        }

        var repaid = turn.Repay(DrawnOn.AddYears(years), Borrower, Lender, Principal);
        turn.Why?.Step(repaid, Principal, Derivation.Sum, [Operand.From(drawn, Principal)]);
    }
}
