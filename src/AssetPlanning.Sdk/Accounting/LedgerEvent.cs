namespace AssetPlanning.Accounting;

/// <summary>The order of what happens on one day (同日次序).</summary>
internal enum EventPrecedence
{
    /// <summary>Income, capital and subsidies come in.</summary>
    Receipt,

    /// <summary>Taxes fall due and accruals are set aside.</summary>
    Levy,

    /// <summary>Costs and duties fall due.</summary>
    Cost,

    /// <summary>Interest and repayment, on opening balances.</summary>
    DebtService,

    /// <summary>Loans are drawn as agreed.</summary>
    Draw,

    /// <summary>Funds are drawn for what is still short.</summary>
    Shortfall,

    /// <summary>Guarantors are called for what no fund covered.</summary>
    Guarantee,

    /// <summary>What the supply brought is shared.</summary>
    SupplySharing,

    /// <summary>What products brought is shared.</summary>
    ProductSharing,

    /// <summary>Income that was shared is fed back to the duties it is bound to.</summary>
    FeedBack,

    /// <summary>Postings are corrected.</summary>
    Correction,

    /// <summary>Nothing may be left in a pot.</summary>
    Closing,

    /// <summary>Balances are held against what they were said to be.</summary>
    Assertion,
}

/// <summary>Something that happens to the ledger on a day.</summary>
internal abstract record LedgerEvent(DateOnly Day, EventPrecedence Precedence, FigureKey Key)
{
    /// <summary>The one order of events: by day, by what comes first on a day, by key; the order they are listed in means nothing.</summary>
    internal static IEnumerable<LedgerEvent> InOrder(IEnumerable<LedgerEvent> events) =>
        events.Order(Comparer<LedgerEvent>.Create(static (one, other) => one.CompareTurn(other)));

    internal abstract void Post(LedgerBook book, Calculation calculation);

    private int CompareTurn(LedgerEvent other)
    {
        var order = Day.CompareTo(other.Day);
        order = order != 0 ? order : ((int)Precedence).CompareTo((int)other.Precedence);
        return order != 0 ? order : Key.CompareTo(other.Key);
    }
}

/// <summary>A posting that falls due whatever else happens (应收应付).</summary>
internal sealed record Due(Posting Posting) : LedgerEvent(Posting.Day, PrecedenceOf(Posting.Kind), Posting.Key)
{
    internal override void Post(LedgerBook book, Calculation calculation) => book.Add(Posting);

    private static EventPrecedence PrecedenceOf(FlowKind kind) => kind switch
    {
        FlowKind.Receipt or FlowKind.Capital or FlowKind.Subsidy => EventPrecedence.Receipt,
        FlowKind.Tax or FlowKind.Accrual => EventPrecedence.Levy,
        FlowKind.Cost => EventPrecedence.Cost,
        FlowKind.Interest or FlowKind.Repayment => EventPrecedence.DebtService,
        FlowKind.Draw => EventPrecedence.Draw,
        FlowKind.Recovery or FlowKind.Share => EventPrecedence.SupplySharing,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown kind of flow."),
    };
}
