using AssetPlanning.Accounting;

namespace AssetPlanning.Operation;

/// <summary>Something made of the assets and sold over the years (产品线).</summary>
public abstract record ProductLine
{
    /// <summary>Its name.</summary>
    public required SubjectId Id { get; init => field = value.OrThrow(); }

    /// <summary>Lays down income and cost over the years.</summary>
    /// <param name="turn">The door through which they are laid down.</param>
    public abstract void Operate(ref OperationTurn turn);
}

/// <summary>A product line's turn to lay down its flows (运营轮次).</summary>
public readonly ref struct OperationTurn
{
    private readonly Calculation calculation;
    private readonly DueList dues;
    private readonly SubjectId line;
    private readonly ScopePath scope;

    internal OperationTurn(Calculation calculation, DueList dues, SubjectId line, ScopePath scope)
    {
        this.calculation = calculation;
        this.dues = dues;
        this.line = line;
        this.scope = scope;
    }

    /// <summary>The market pays for products; the income waits to be shared the same day.</summary>
    /// <param name="day">When.</param>
    /// <param name="amount">How much.</param>
    /// <param name="term">What for; product income unless stated.</param>
    /// <returns>The name of the flow, to say in <see cref="Why"/> how the amount came about.</returns>
    public FigureKey Earn(DateOnly day, Money amount, FigureTerm? term = null) =>
        Add(term ?? FigureTerms.ProductIncome, FlowKind.Receipt, day, StandingParties.Market, StandingParties.ProductProceeds, amount);

    /// <summary>The operator pays for what it takes to make them.</summary>
    /// <param name="day">When.</param>
    /// <param name="by">The operator.</param>
    /// <param name="amount">How much.</param>
    /// <param name="term">What for; operating cost unless stated.</param>
    /// <returns>The name of the flow, to say in <see cref="Why"/> how the amount came about.</returns>
    public FigureKey Spend(DateOnly day, PartyId by, Money amount, FigureTerm? term = null) =>
        Add(term ?? FigureTerms.ProductCost, FlowKind.Cost, day, by, StandingParties.Market, amount);

    /// <summary>The recorder, when the calculation is being explained.</summary>
    public Recorder? Why => calculation.Why;

    /// <summary>Reports something wrong with the line's data.</summary>
    /// <param name="kind">What.</param>
    /// <param name="arguments">The numbers and names it tells of.</param>
    public void Report(FindingKind kind, ValueList<Figure> arguments = default) => calculation.Report(kind, line, arguments);

    private FigureKey Add(FigureTerm term, FlowKind kind, DateOnly day, PartyId from, PartyId to, Money amount) =>
        dues.LayDown(term, line, scope, kind, day, from, to, amount);
}
