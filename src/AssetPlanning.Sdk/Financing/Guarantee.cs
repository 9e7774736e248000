using AssetPlanning.Accounting;

namespace AssetPlanning.Financing;

/// <summary>A guarantor stands in for a part of a debt's service that the debtor cannot pay (信贷担保).</summary>
/// <remarks>
/// Fee: limit × rate, at the beginning of every year. On a day the secured debt is served, after every fund, the guarantor brings the
/// smallest of what the debtor is short, the covered part of that day's service, and what is left of the limit; it brings it to the
/// debtor, whose payment to the lender stands, and has recourse: the call is a debt without a day of repayment.
/// </remarks>
public sealed record Guarantee : FinancingInstrument
{
    /// <summary>Who guarantees (担保人).</summary>
    public required PartyId Guarantor { get; init => field = value.OrThrow(); }

    /// <summary>Whose debt it is (被担保人).</summary>
    public required PartyId Debtor { get; init => field = value.OrThrow(); }

    /// <summary>The instrument, or the source of a pool, whose service is covered (被担保债务).</summary>
    public required SubjectId Secured { get; init => field = value.OrThrow(); }

    /// <summary>Which part of its service is covered (担保比例).</summary>
    public required Ratio Portion { get; init; }

    /// <summary>The most that is paid in all (担保限额).</summary>
    public required Money Limit { get; init; }

    /// <summary>Of the limit, a year (担保费率).</summary>
    public required Ratio FeeRate { get; init; }

    /// <summary>How fee and covered part become fen (取整).</summary>
    public required Rounding Rounding { get; init; }

    /// <summary>The day it begins (起始日).</summary>
    public required DateOnly From { get; init; }

    /// <summary>For how many whole years (期限).</summary>
    public required int Years { get; init; }

    internal DateOnly Until => From.AddYears(Years);

    /// <inheritdoc/>
    public override void Schedule(ref FinancingTurn turn)
    {
        if (Portion.Sign < 0 || Portion > 1 || Limit.Sign < 0 || FeeRate.Sign < 0 || Years is < 1 or > 100 || Guarantor == Debtor)
        {
            turn.Report(FindingCatalogue.GuaranteeImpossible, [Portion, Limit, FeeRate, Figure.Number(Years)]);
            return;
        }

        if (!turn.IsInCalendar(From, Years))
        {
            return;
        }

        for (var year = 0; year < Years; year++)
        {
            var fee = Limit.Times(FeeRate, Rounding);
            var key = turn.PayFee(FinancingTerms.GuaranteeFee, From.AddYears(year), Debtor, Guarantor, fee);
            turn.Why?.Step(key, fee, Derivation.TimesRatio, [Operand.Of(FinancingTerms.Limit, Limit), Operand.Of(FinancingTerms.FeeRate, FeeRate)], Rounding);
        }
    }

    internal override IEnumerable<LedgerEvent> Standby(IReadOnlyList<DateOnly> days, ScopePath scope) =>
        [.. days.Where(day => From <= day && day <= Until).Select(day => new GuaranteeCall(day, this, scope)), new GuaranteeClosing(this)];
}

/// <summary>A look whether the guarantor is called (代偿).</summary>
internal sealed record GuaranteeCall(DateOnly Day, Guarantee Guarantee, ScopePath Scope)
    : LedgerEvent(Day, EventPrecedence.Guarantee, new(FinancingTerms.GuaranteeCall.Code, Guarantee.Id, Day))
{
    internal override void Post(LedgerBook book, Calculation calculation)
    {
        if (!calculation.HasFailed)
        {
            book.Remembered(Guarantee.Id.ToString(), () => new GuaranteeRun(Guarantee, Scope)).Call(Day, book, calculation);
        }
    }
}
