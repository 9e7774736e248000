using AssetPlanning.Accounting;

namespace AssetPlanning.Financing;

/// <summary>An instrument that brings money in and takes it back (融资工具).</summary>
public abstract record FinancingInstrument
{
    /// <summary>Its name.</summary>
    public required SubjectId Id { get; init => field = value.OrThrow(); }

    /// <summary>Lays down what is drawn, paid as interest and repaid, and when.</summary>
    /// <param name="turn">The door through which the flows are laid down.</param>
    public abstract void Schedule(ref FinancingTurn turn);

    /// <summary>The rates of its debts, where it states them with their source (利率).</summary>
    /// <returns>One for every debt whose rate it knows.</returns>
    public virtual ValueList<DebtRate> Rates() => [];

    /// <summary>The names its flows go by, each of them used once in all plans.</summary>
    internal virtual IEnumerable<SubjectId> Names => [Id];

    /// <summary>The interest its terms make of a debt: as it would lay it down again, or of the flows there were; none where it does not know the debt.</summary>
    internal virtual Money? InterestOf(SubjectId debt, IEnumerable<LedgerFlow> flows)
    {
        if (debt != Id)
        {
            return null;
        }

        var calculation = new Calculation(null, null);
        var dues = new DueList(calculation);
        var turn = new FinancingTurn(calculation, dues, Id, ScopePath.Everything);
        Schedule(ref turn);
        return Money.Sum(dues.Postings.Where(static posting => posting.Kind == FlowKind.Interest).Select(static posting => posting.Amount));
    }

    /// <summary>The days on which something happens to it of itself.</summary>
    internal virtual IEnumerable<DateOnly> Days => [];

    /// <summary>What it does when the day comes and the accounts are known, if anything.</summary>
    internal virtual IEnumerable<LedgerEvent> Standby(IReadOnlyList<DateOnly> days, ScopePath scope) => [];
}
