using AssetPlanning.Accounting;

namespace AssetPlanning.Financing;

/// <summary>An instrument's turn to lay down its flows (融资安排).</summary>
public readonly ref struct FinancingTurn
{
    private readonly Calculation calculation;
    private readonly DueList dues;
    private readonly SubjectId instrument;
    private readonly ScopePath scope;

    internal FinancingTurn(Calculation calculation, DueList dues, SubjectId instrument, ScopePath scope)
    {
        this.calculation = calculation;
        this.dues = dues;
        this.instrument = instrument;
        this.scope = scope;
    }

    /// <summary>The recorder, when the calculation is being explained.</summary>
    public Recorder? Why => calculation.Why;

    /// <summary>The borrower receives money from the lender.</summary>
    /// <param name="day">When.</param>
    /// <param name="lender">From whom.</param>
    /// <param name="borrower">To whom.</param>
    /// <param name="amount">How much.</param>
    /// <returns>The name of the flow.</returns>
    public FigureKey Draw(DateOnly day, PartyId lender, PartyId borrower, Money amount) =>
        Add(FigureTerms.LoanPrincipal, FlowKind.Draw, day, lender, borrower, amount);

    /// <summary>The borrower pays interest.</summary>
    /// <param name="day">When.</param>
    /// <param name="borrower">Who pays.</param>
    /// <param name="lender">To whom.</param>
    /// <param name="amount">How much.</param>
    /// <returns>The name of the flow.</returns>
    public FigureKey PayInterest(DateOnly day, PartyId borrower, PartyId lender, Money amount) =>
        Add(FigureTerms.Interest, FlowKind.Interest, day, borrower, lender, amount);

    /// <summary>The lender pays interest that falls due during construction by a further draw, so that it becomes debt (利息转本金).</summary>
    /// <param name="day">When.</param>
    /// <param name="lender">Who lends.</param>
    /// <param name="borrower">Who borrows.</param>
    /// <param name="amount">How much.</param>
    /// <returns>The name of the flow.</returns>
    public FigureKey Capitalise(DateOnly day, PartyId lender, PartyId borrower, Money amount) =>
        Add(FinancingTerms.Capitalised, FlowKind.Draw, day, lender, borrower, amount);

    /// <summary>An owner puts money in (资本金).</summary>
    /// <param name="day">When.</param>
    /// <param name="owner">From whom.</param>
    /// <param name="project">To whom.</param>
    /// <param name="amount">How much.</param>
    /// <returns>The name of the flow.</returns>
    public FigureKey Contribute(DateOnly day, PartyId owner, PartyId project, Money amount) =>
        Add(FinancingTerms.Capital, FlowKind.Capital, day, owner, project, amount);

    /// <summary>Somebody gives money for a use (补助).</summary>
    /// <param name="term">For what.</param>
    /// <param name="day">When.</param>
    /// <param name="giver">From whom.</param>
    /// <param name="receiver">To whom.</param>
    /// <param name="amount">How much.</param>
    /// <returns>The name of the flow.</returns>
    public FigureKey Subsidise(FigureTerm term, DateOnly day, PartyId giver, PartyId receiver, Money amount)
    {
        ArgumentNullException.ThrowIfNull(term);
        return Add(term, FlowKind.Subsidy, day, giver, receiver, amount);
    }

    /// <summary>The borrower repays.</summary>
    /// <param name="day">When.</param>
    /// <param name="borrower">Who pays.</param>
    /// <param name="lender">To whom.</param>
    /// <param name="amount">How much.</param>
    /// <returns>The name of the flow.</returns>
    public FigureKey Repay(DateOnly day, PartyId borrower, PartyId lender, Money amount) =>
        Add(FigureTerms.Repayment, FlowKind.Repayment, day, borrower, lender, amount);

    /// <summary>The borrower pays a fee, a cost that may be recovered like others.</summary>
    /// <param name="term">For what: issue, registration, guarantee.</param>
    /// <param name="day">When.</param>
    /// <param name="borrower">Who pays.</param>
    /// <param name="to">To whom.</param>
    /// <param name="amount">How much.</param>
    /// <returns>The name of the flow.</returns>
    public FigureKey PayFee(FigureTerm term, DateOnly day, PartyId borrower, PartyId to, Money amount)
    {
        ArgumentNullException.ThrowIfNull(term);
        return Add(term, FlowKind.Cost, day, borrower, to, amount);
    }

    /// <summary>Reports something wrong with the instrument's data.</summary>
    /// <param name="kind">What.</param>
    /// <param name="arguments">The numbers and names it tells of.</param>
    public void Report(FindingKind kind, ValueList<Figure> arguments = default) => calculation.Report(kind, instrument, arguments);

    internal void Report(IEnumerable<TermDefect> defects)
    {
        foreach (var defect in defects)
        {
            Report(defect.Kind, defect.Arguments);
        }
    }

    /// <summary>Whether so many years from a day lie in the years of the ledger; that they do not is reported.</summary>
    internal bool IsInCalendar(DateOnly from, int years)
    {
        if (from.Year >= Posting.FirstYear && from.Year + years <= Posting.LastYear)
        {
            return true;
        }

        Report(FindingCatalogue.BeyondCalendar, [from, Figure.Number(years)]);
        return false;
    }

    /// <summary>The name of a figure of this instrument that is no flow.</summary>
    internal FigureKey KeyOf(FigureTerm term, DateOnly day) => new(term.Code, instrument, day);

    private FigureKey Add(FigureTerm term, FlowKind kind, DateOnly day, PartyId from, PartyId to, Money amount) =>
        dues.LayDown(term, instrument, scope, kind, day, from, to, amount);
}
